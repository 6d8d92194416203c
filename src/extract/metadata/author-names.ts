/**
 * Names out of bylines. In: strings as pages give them ("By Jane Doe and John Roe, Example Wire"). Out: names of
 * people, in order, once each. Agency and desk credits are left out: they say where a text comes from, which
 * is the business of `Origin`, not who wrote it.
 */
const leading =
  /^(?:(?:story|words|text|report(?:ed|ing)?|written|posted|published|analysis)\s+)?(?:by|von|par|por|di|door|author|autor)\b[:\s]+/i;
const trailing =
  /\s*(?:\||•|·|—|–| - |\/|\(|\bfor the\b|\bfor\b|\bin [A-Z]|\bpublished\b|\bupdated\b|\bposted\b|\bfollow\b|@|\d{1,2}[:.]\d{2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d).*$/i;
const notAName =
  /\b(?:staff|editor(?:s|ial)?|correspondents?|reporters?|writers?|desk|team|newsroom|news|agenc(?:y|ies)|wire|service|press|associated|reuters|afp|admin|administrator|contributors?|bureau|media|online|redaktion|rédaction|unknown|guest|author|times|post|network|inc|ltd|www|com)\b|https?:|@|\d/i;
const agency =
  /\s+(?:the )?(?:associated press|canadian press|press association|reuters|afp|ap|bloomberg|usa today.*)$/i;
const role =
  /^(?:senior |chief |deputy |foreign |political |national )*(?:correspondent|reporter|editor|writer|journalist|producer|columnist)s?\b.*$/i;

/** Cleans bylines into names. Returns an empty list where nobody is named. */
export function cleanAuthors(raw: readonly string[]): string[] {
  const names: string[] = [];
  for (const entry of raw) {
    for (const part of splitNames(entry)) {
      const name = cleanName(part);
      if (name !== null && !names.some((known) => known.toLowerCase() === name.toLowerCase()))
        names.push(name);
    }
  }
  return names.slice(0, 20);
}

function splitNames(entry: string): string[] {
  const lines = entry.split('\n').map((line) => line.trim());
  const first = lines.find((line) => line !== '' && !/^by:?$/i.test(line)) ?? '';
  // Two blanks in a row are the seam of two elements: a name and what stands beside it.
  return first
    .split(/\s{2,}/)
    .flatMap((piece) =>
      piece.replace(leading, '').split(/\s*(?:,|;|&|\+|\band\b|\bund\b|\bet\b|\bby\b|\bwith\b)\s*/),
    );
}

function cleanName(part: string): string | null {
  let name = part
    .replace(leading, '')
    .replace(trailing, '')
    .replace(agency, '')
    .replace(/^[\s"'.:]+|[\s"':]+$/g, '')
    .trim();
  if (role.test(name) || notAName.test(name) || /^The /.test(name)) return null;
  // Names in capitals are given the usual case; "MACDONALD" cannot be told from "MacDonald" and stays plain.
  if (name.length > 3 && name === name.toUpperCase() && /\p{Lu}{3}/u.test(name)) {
    name = name
      .toLowerCase()
      .replace(/(^|[\s'-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
  }
  const words = name.split(' ');
  if (words.length < 2 || words.length > 5 || name.length > 60) return null;
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= 2 ? name : null;
}
