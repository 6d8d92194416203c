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
 * Codes that the table lacks fall back on their first two digits.
 */
export function parseCameoTable(text: string): (code: string) => string | undefined {
  const rows = new Map<string, string>();
  for (const line of text.split('\n')) {
    const row = /^(\d{2,4}):\s*([A-Z]+)/.exec(line);
    if (row?.[1] !== undefined && row[2] !== undefined) rows.set(row[1], row[2]);
  }
  return (code) => rows.get(code) ?? rows.get(code.slice(0, 2));
}
