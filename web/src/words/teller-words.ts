/**
 * By whom something is told, in words. For rows of lists from the innermost voice out: "told by Dmitry Peskov, who
 * denies it". For records from the outermost in: "told by state media, who quote Kim Jong Un (says so)". Plain text.
 */
import type { CodedClaim, CodedEvent, EventRow } from '../api/rows.ts';
import { verbWords } from './verb-words.ts';

type Stance = CodedClaim['stance'];

/** How each stance reads after the speaker's name. */
const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  asserts: 'says so',
  denies: 'denies it',
  doubts: 'doubts it',
  predicts: 'predicts it',
  promises: 'promises it',
  demands: 'demands it',
  praises: 'praises it',
  accuses: 'accuses',
  threatens: 'threatens it',
  refuses: 'refuses it',
  hopes: 'hopes so',
  concedes: 'concedes it',
};

/** How each stance reads after "told by …, who"; what is merely said goes without. */
const CLAUSE_WORDS: Readonly<Record<Stance, string | null>> = {
  ...STANCE_WORDS,
  asserts: null,
  hopes: 'hopes for it',
};

/** "A, B and C". @param nobody what is said where there is no name */
export function joinNames(names: readonly string[], nobody = 'somebody not named'): string {
  const last = names.at(-1);
  if (last === undefined) return nobody;
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** @param told innermost first; null when the report itself tells it */
export function tellerWords(
  told: readonly Pick<EventRow['told'][number], 'stance' | 'speakers'>[],
): string | null {
  const [first, ...around] = told;
  if (first === undefined) return null;
  const stance = CLAUSE_WORDS[first.stance];
  const clause = stance ? `, who ${verbWords(stance, first.speakers.length)}` : '';
  const outer = around.map(({ speakers }) => `, as told by ${joinNames(speakers)}`).join('');
  return `told by ${joinNames(first.speakers)}${clause}${outer}`;
}

/** Who speaks in a claim. Joint speakers are joined; nobody named is said in words. */
export function speakerWords({ speakers }: CodedClaim): string {
  const names = joinNames(
    speakers.map((speaker) => speaker.actor?.name ?? speaker.text),
    'somebody who is not named',
  );
  const isNameless = speakers.length > 0 && speakers.every(({ anonymous }) => anonymous);
  return isNameless ? `${names} (nameless)` : names;
}

export type Telling = {
  claim: string;
  speaker: string;
  words: string;
  /** What leads to the voice inside this one: "who quotes", "who quote". */
  quotes: string;
};
/** The voices around an event, outermost first. */
export function tellingsOf(event: CodedEvent, claims: ReadonlyMap<string, CodedClaim>): Telling[] {
  return chain(event.attribution, claims);
}

/** The voices around a claim, outermost first, itself left out. */
export function tellingsAround(claim: CodedClaim, claims: ReadonlyMap<string, CodedClaim>): Telling[] {
  const ids: string[] = [];
  // Records of strangers' programs could go round in a ring.
  for (let id = claim.nestedIn; id !== null && !ids.includes(id); id = claims.get(id)?.nestedIn ?? null)
    ids.push(id);
  return chain(ids, claims);
}

/** One line: `told by his spokeswoman, who quotes Lee Myung-bak (demands it)`; empty for the report's own voice. */
export function tellingWords(tellings: readonly Telling[]): string {
  const last = tellings.at(-1);
  if (last === undefined) return '';
  const voices = tellings.map((t) => (t === last ? t.speaker : `${t.speaker}, ${t.quotes} `)).join('');
  return `told by ${voices} (${last.words})`;
}

function chain(innermostFirst: readonly string[], claims: ReadonlyMap<string, CodedClaim>): Telling[] {
  return [...innermostFirst].reverse().flatMap((id) => {
    const claim = claims.get(id);
    if (claim === undefined) return [];
    return [
      {
        claim: id,
        speaker: speakerWords(claim),
        words: verbWords(STANCE_WORDS[claim.stance], claim.speakers.length),
        quotes: `who ${verbWords('quotes', claim.speakers.length)}`,
      },
    ];
  });
}
