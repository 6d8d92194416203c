/** Cues by the lemma of their head word, so that each token of a text is looked up once. */
import type { EventCue, EventTypeDefinition } from '../knowledge/schemas/event-type.ts';

export type CueEntry = {
  type: EventTypeDefinition;
  cue: EventCue;
  /** The words beside the head that must be there: particles of a verb, modifiers of a noun. */
  others: readonly string[];
  lemma: string;
};

export type CueIndex = { verbs: ReadonlyMap<string, CueEntry[]>; nouns: ReadonlyMap<string, CueEntry[]> };

/** A verb's head is its first word (`carry_out` → carry), a noun's its last (`peace_talk` → talk). */
export function toCueIndex(types: Iterable<EventTypeDefinition>): CueIndex {
  const verbs = new Map<string, CueEntry[]>();
  const nouns = new Map<string, CueEntry[]>();
  const put = (map: Map<string, CueEntry[]>, key: string, entry: CueEntry) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [entry]);
    else list.push(entry);
  };
  for (const type of types) {
    for (const cue of type.cues) {
      for (const lemma of cue.verb) {
        const [head = lemma, ...others] = lemma.split('_');
        put(verbs, head, { type, cue, others, lemma });
      }
      for (const lemma of cue.noun) {
        const words = lemma.split(/[_ ]/);
        put(nouns, words.at(-1) ?? lemma, { type, cue, others: words.slice(0, -1), lemma });
      }
    }
  }
  return { verbs, nouns };
}
