/**
 * What older releases of the ontology called the types of PLOVER 0.8 (manual, section 1.3, and the CAMEO table).
 * In: a category of a data set. Out: the types that stand for it today; several where one was split.
 */
const TODAY: Readonly<Record<string, readonly string[]>> = {
  DEMAND: ['REQUEST'],
  APPEAL: ['REQUEST'],
  DISAPPROVE: ['ACCUSE'],
  INVESTIGATE: ['ACCUSE'],
  FIGHT: ['ASSAULT'],
  YIELD: ['CONCEDE', 'RETREAT'],
};

export function typesToday(category: string): readonly string[] {
  return TODAY[category] ?? [category];
}

/**
 * CAMEO code → PLOVER type, from the text of the ontology's own table (`codes: TYPE, mode, contexts # note`).
 * Codes that the table lacks fall back on their first two digits. It has no appeals (02), which PLOVER counts as
 * REQUEST, and no statements (01), which are no PLOVER type.
 */
export function parseCameoTable(text: string): (code: string) => string | undefined {
  const rows = new Map([['02', 'REQUEST']]);
  for (const line of text.split('\n')) {
    const row = /^(\d{2,4}):\s*([A-Z]+)/.exec(line);
    if (row?.[1] !== undefined && row[2] !== undefined) rows.set(row[1], row[2]);
  }
  return (code) => rows.get(code) ?? rows.get(code.slice(0, 2));
}

/** Where PLOVER joined two roots of CAMEO the higher number stands for both; it split 08, which counts as one. */
const ROOTS: Readonly<Record<string, string>> = {
  AGREE: '03',
  CONSULT: '04',
  SUPPORT: '05',
  COOPERATE: '06',
  AID: '07',
  CONCEDE: '08',
  RETREAT: '08',
  REQUEST: '10',
  ACCUSE: '11',
  REJECT: '12',
  THREATEN: '13',
  PROTEST: '14',
  MOBILIZE: '15',
  SANCTION: '16',
  COERCE: '17',
  ASSAULT: '20',
};

/** The two digits by which a PLOVER type is compared with CAMEO; null for a type that is none of PLOVER's. */
export function rootOfType(type: string): string | null {
  return ROOTS[type] ?? null;
}
