/** The toponyms of TR-News and GeoVirus. In: the XML of either. Out: texts with spans and positions; nothing is kept. */

export type GoldToponym = { text: string; start: number; end: number; lat: number; lng: number };
export type GoldArticle = { text: string; date: string | null; toponyms: GoldToponym[] };

/** Characters that a stated offset may be off. */
const FURTHEST_OFF = 30;

/** Articles of a file; toponyms without a position are left out. */
export function parseGold(xml: string): GoldArticle[] {
  return [...xml.matchAll(/<article\b[^>]*>([\s\S]*?)<\/article>/g)].map(([, body = '']) => {
    const text = textOf(body);
    const entries = [...body.matchAll(/<(toponym|location)>([\s\S]*?)<\/\1>/g)].map(
      (match) => match[2] ?? '',
    );
    return { text, date: value(body, 'dltime'), toponyms: entries.flatMap((one) => toponymOf(one, text)) };
  });
}

function toponymOf(entry: string, text: string): GoldToponym[] {
  const name = value(entry, 'phrase') ?? value(entry, 'name') ?? '';
  const lat = Number(value(entry, 'lat') ?? Number.NaN);
  const lng = Number(value(entry, 'lon') ?? value(entry, 'lng') ?? Number.NaN);
  const start = nearest(text, name, Number(value(entry, 'start')));
  if (name === '' || start === null || !Number.isFinite(lat) || !Number.isFinite(lng)) return [];
  return [{ text: name, start, end: start + name.length, lat, lng }];
}

/** GeoVirus counts from one, TR-News loses some characters on the way: the words are near where it says. */
function nearest(text: string, name: string, stated: number): number | null {
  for (let off = 0; off <= FURTHEST_OFF; off++) {
    if (text.startsWith(name, stated - off)) return stated - off;
    if (text.startsWith(name, stated + off)) return stated + off;
  }
  return null;
}

function textOf(body: string): string {
  const raw = /<text>([\s\S]*?)<\/text>/.exec(body)?.[1] ?? '';
  const cdata = /^\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*$/.exec(raw);
  return cdata === null ? unescapeXml(raw) : (cdata[1] ?? '');
}

function value(xml: string, tag: string): string | null {
  const found = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(xml)?.[1];
  return found === undefined ? null : unescapeXml(found.trim());
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(#\d+|\w+);/g, (whole, name: string) =>
    name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (ENTITIES[name] ?? whole),
  );
}
