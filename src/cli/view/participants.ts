/** People and bodies as a reader sees them: the known name or the report's words, with the country. */
import type { Participant } from '../../record/actor-ref.ts';
import { withoutControls } from './without-controls.ts';

const SHOWN = 4;

/** E.g. `Sergei Shoigu (RUS)`; the report's own words where nobody known was recognised. */
export function participantName({ text, actor }: Participant): string {
  const name = actor !== null && actor.id !== null ? actor.name : text;
  const country = actor?.country ? ` (${actor.country})` : '';
  return `${withoutControls(name)}${country}`;
}

/** Names joined by commas, each once; past the fourth only how many more. `none` stands for an empty list. */
export function participantNames(participants: readonly Participant[], none: string): string {
  const names = [...new Set(participants.map(participantName))];
  if (names.length === 0) return none;
  const more = names.length - SHOWN;
  return more > 1 ? `${names.slice(0, SHOWN).join(', ')} and ${more} more` : names.join(', ');
}
