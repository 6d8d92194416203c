/**
 * Abbreviations that keep their stop, by what usually follows them.
 * In: a lower-cased word without its stop. Out: a class number that the segmenter's learned features use;
 * whether a stop ends a sentence is decided by the learned weights, not here.
 */

const ABBREVIATION = {
  none: 0,
  title: 1,
  month: 2,
  unit: 3,
  organisation: 4,
  place: 5,
  other: 6,
} as const;

const LISTS: readonly [number, string][] = [
  [
    ABBREVIATION.title,
    'mr mrs ms mx dr prof gen lt col maj capt cpt cmdr cdr adm sgt cpl pvt pfc brig gov sen rep rev hon pres ' +
      'supt insp det amb sec msgr fr st ste messrs mme mlle atty adj rt rear vice ft mt',
  ],
  [
    ABBREVIATION.month,
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
  ],
  [
    ABBREVIATION.unit,
    'no nos vol vols pp p fig figs eq ch art sect para approx ca est max min avg ext tel hrs hr mins',
  ],
  [ABBREVIATION.organisation, 'inc ltd corp co cos bros llc plc assn dept univ inst bldg natl intl'],
  [
    ABBREVIATION.place,
    'ave blvd rd hwy ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev ' +
      'okla ore pa tenn tex va vt wash wis wyo ont que',
  ],
  [
    ABBREVIATION.other,
    'etc vs v al cf jr sr esq ph viz resp incl ed eds trans rev op cit ibid misc a.m p.m i.e e.g',
  ],
];

const classes = new Map<string, number>();
for (const [cls, words] of LISTS)
  for (const word of words.split(' ')) if (!classes.has(word)) classes.set(word, cls);

/** The class of `word` (lower case, without the stop at its end), `ABBREVIATION.none` for ordinary words. */
export function abbreviationClass(word: string): number {
  return classes.get(word) ?? ABBREVIATION.none;
}
