/** By whom something is told: "told by KCNA", "told by Dmitry Peskov, who denies it". */
import { verbWords } from './verb-words.ts';

type Teller = { stance: string; speakers: readonly string[] };

const STANCES: Readonly<Record<string, string>> = {
  denies: 'denies it',
  doubts: 'doubts it',
  predicts: 'predicts it',
  promises: 'promises it',
  demands: 'demands it',
  praises: 'praises it',
  accuses: 'accuses',
  threatens: 'threatens it',
  refuses: 'refuses it',
  hopes: 'hopes for it',
  concedes: 'concedes it',
};

/** @param told innermost first; null when the report itself tells it */
export function tellerWords(told: readonly Teller[]): string | null {
  const [first, ...around] = told;
  if (first === undefined) return null;
  const outer = around.map((teller) => `, as told by ${speakerWords(teller.speakers)}`).join('');
  const stance = STANCES[first.stance];
  return `told by ${speakerWords(first.speakers)}${stance ? `, who ${verbWords(stance, first.speakers.length)}` : ''}${outer}`;
}

/** @param speakers none for "reportedly" */
export function speakerWords(speakers: readonly string[]): string {
  if (speakers.length === 0) return 'somebody not named';
  if (speakers.length === 1) return speakers[0] ?? '';
  return `${speakers.slice(0, -1).join(', ')} and ${speakers.at(-1)}`;
}

/** "denies" for one speaker, "deny" for several. */
export function stanceVerb(stance: string, speakers: number): string {
  return verbWords(stance, speakers);
}
