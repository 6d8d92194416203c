/** Cues by the lemma of their head word, so that each token of a text is looked up once. */
import { type EventCue, type EventTypeDefinition, toLearnedCue } from '../knowledge/schemas/event-type.ts';

export type CueEntry = {
  type: EventTypeDefinition;
  cue: EventCue;
  /** The words beside the head that must be there: particles of a verb, modifiers of a noun. */
  others: readonly string[];
  lemma: string;
};

export type CueIndex = {
  verbs: ReadonlyMap<string, CueEntry[]>;
  nouns: ReadonlyMap<string, CueEntry[]>;
  /** By type: the frames for words that no cue lists. */
  learned: ReadonlyMap<string, { verb: CueEntry; noun: CueEntry }>;
};

/** A verb's head is its first word (`carry_out` → carry), a noun's its last (`peace_talk` → talk). */
export function toCueIndex(types: Iterable<EventTypeDefinition>): CueIndex {
  const verbs = new Map<string, CueEntry[]>();
  const nouns = new Map<string, CueEntry[]>();
  const put = (map: Map<string, CueEntry[]>, key: string, entry: CueEntry) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [entry]);
    else list.push(entry);
  };
  const learned = new Map<string, { verb: CueEntry; noun: CueEntry }>();
  for (const type of types) {
    const frames = type.learned;
    if (frames !== undefined) {
      const entry = (word: 'verb' | 'noun'): CueEntry => {
        const cue = toLearnedCue({ reciprocal: frames.reciprocal, word, ...frames[word] });
        return { type, cue, others: [], lemma: 'no cue' };
      };
      learned.set(type.type, { verb: entry('verb'), noun: entry('noun') });
    }
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
  return { verbs, nouns, learned };
}
