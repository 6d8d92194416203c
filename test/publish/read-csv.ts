/**
 * A strict reader of RFC 4180, written for the tests alone and from its grammar: records end in CRLF, also the
 * last; every record has as many fields as the header; quotation marks stand only around a field or doubled in
 * one. Whatever departs from that throws, with its place.
 */

export function readCsv(text: string): { header: string[]; records: string[][] } {
  const all: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const record: string[] = [];
    for (;;) {
      const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at);
      record.push(field.value);
      at = field.end;
      if (text[at] === ',') at++;
      else if (text.startsWith('\r\n', at)) break;
      else throw new Error(`neither comma nor CRLF at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
    }
    at += 2;
    all.push(record);
  }
  const [header, ...records] = all;
  if (header === undefined) throw new Error('no header');
  for (const [i, record] of records.entries())
    if (record.length !== header.length) throw new Error(`record ${i} has ${record.length} fields`);
  return { header, records };
}

/** Each record as an object. */
export function readCsvRows(text: string): Record<string, string>[] {
  const { header, records } = readCsv(text);
  return records.map((record) => Object.fromEntries(header.map((name, i) => [name, record[i] ?? ''])));
}

function quotedField(text: string, start: number): { value: string; end: number } {
  let value = '';
  let at = start + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark < 0) throw new Error(`quotation mark at ${start} is never closed`);
    value += text.slice(at, mark);
    if (text[mark + 1] !== '"') return { value, end: mark + 1 };
    value += '"';
    at = mark + 2;
  }
}

function plainField(text: string, start: number): { value: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== ',' && text[end] !== '\r' && text[end] !== '\n') {
    if (text[end] === '"') throw new Error(`quotation mark inside a plain field at ${end}`);
    end++;
  }
  return { value: text.slice(start, end), end };
}
