/**
 * PETRARCH-2's sentences: triples of source country, target country and two-digit root. In: gold codings and events.
 * Out: the F1 from `plover` and from `cameo`, and lines for reading mistakes.
 */
import { inShares } from '../f1.ts';
import { rootOfType } from './category-names.ts';
import { countryOfCode, type GoldTriple, scoreTriples, type Triple, triplesOf } from './country-triples.ts';
import { describeEvents } from './describe-events.ts';
import type { Figure } from './row.ts';
import type { Answered } from './sets/gold-sentence.ts';
import type { PetrCoding, PetrSentence } from './sets/petr-records.ts';
import { causeLines } from './triple-causes.ts';

const FLOORS = { floor: 0.7, aim: 0.8 };
const OTHERS =
  'PETRARCH-2 .822 with its own parses, on gold seeded from its own output; UniversalPetrarch .348';

type Reading = {
  name: string;
  goldOf: (coding: PetrCoding) => string | null;
  filedOf: Parameters<typeof triplesOf>[1];
};

/** @param typeOf PLOVER type of a CAMEO code; undefined for statements, which PLOVER does not code */
function readings(typeOf: (cameo: string) => string | undefined): [Reading, Reading] {
  return [
    {
      name: 'plover',
      goldOf: ({ cameo }) => rootOfType(typeOf(cameo) ?? ''),
      filedOf: (event) => rootOfType(event.plover.type),
    },
    {
      name: 'cameo',
      goldOf: ({ cameo }) => cameo.slice(0, 2),
      filedOf: (event) => event.cameo?.slice(0, 2) ?? null,
    },
  ];
}

function goldTriples({ codings }: PetrSentence, goldOf: Reading['goldOf']): GoldTriple[] {
  return codings.flatMap((coding) => {
    const code = goldOf(coding);
    const [source, target] = [countryOfCode(coding.source), countryOfCode(coding.target)];
    return code === null ? [] : [{ source, target, codes: [code] }];
  });
}

function sentencesOf(
  answered: readonly Answered<PetrSentence>[],
  goldOf: Reading['goldOf'],
  filedOf: Reading['filedOf'],
) {
  return answered.map(({ gold, events }) => ({
    gold: goldTriples(gold, goldOf),
    filed: triplesOf(events, filedOf),
  }));
}

/** Causes of what is missed from `plover`. */
export function petrCauses(
  answered: readonly Answered<PetrSentence>[],
  typeOf: (cameo: string) => string | undefined,
): string[] {
  const [{ goldOf, filedOf }] = readings(typeOf);
  return causeLines(sentencesOf(answered, goldOf, filedOf));
}

export function petrFigures(
  answered: readonly Answered<PetrSentence>[],
  typeOf: (cameo: string) => string | undefined,
): Figure[] {
  return readings(typeOf).map(({ name, goldOf, filedOf }) => {
    const score = scoreTriples(sentencesOf(answered, goldOf, filedOf));
    return {
      measure: `countries and two-digit CAMEO from \`${name}\`, F1 (${score.gold} triples)`,
      score: score.f1,
      ...FLOORS,
      comparison: `${OTHERS}; here ${inShares(score)}`,
    };
  });
}

export function petrErrors(
  answered: readonly Answered<PetrSentence>[],
  typeOf: (cameo: string) => string | undefined,
): string[] {
  const words = (t: Triple) => `${t.source || '-'}>${t.target || '-'} ${t.code}`;
  return answered.flatMap(({ gold, events }) => {
    const [{ goldOf, filedOf }] = readings(typeOf);
    const wanted = goldTriples(gold, goldOf).map(({ source, target, codes }) =>
      words({ source, target, code: codes.join('|') }),
    );
    const filed = triplesOf(events, filedOf).map(words);
    if (wanted.every((w) => filed.includes(w)) && filed.every((f) => wanted.includes(f))) return [];
    const published = gold.codings.map((c) => `${c.source}>${c.target} ${c.cameo}`).join(', ');
    return [`${gold.id} wants ${published || 'nothing'}: ${gold.text}`, `  ${describeEvents(events)}`];
  });
}

/** Sentences whose gold has no event, and those of them in which one is filed. */
export function invented(answered: readonly Answered<PetrSentence>[]): {
  none: number;
  wrong: Answered<PetrSentence>[];
} {
  const none = answered.filter(({ gold }) => gold.codings.length === 0);
  return { none: none.length, wrong: none.filter(({ events }) => events.some((e) => e.status === 'filed')) };
}
