/**
 * Words with the type of act that they name, from which a head learns. In: encoded texts and what is known of each.
 * Out: encodings with label (an index into the types, 0 is none) and weight. A word about which nothing is known is
 * left out.
 */
import type { Event } from '../../src/record/event.ts';
import type { EncodedText } from './encode.ts';
import type { ActSentence } from './read-sentences.ts';

export type LabelledWord = { encoding: Float32Array; label: number; weight: number };

/** Words of running text that no cue takes for an act: one in so many is learned from. */
const KEEP_OF_NONE = 6;

/** @param codeByCues events as the cues alone code them */
export function createLabeller(types: readonly string[], codeByCues: (text: EncodedText) => Event[]) {
  const label = (type: string) => types.indexOf(type);
  const eventsByStart = (text: EncodedText) => new Map(codeByCues(text).map((e) => [e.trigger.start, e]));
  return {
    /** Marked words are of their type; of the others, those that no cue takes for an act are none. */
    ofSentence({ marks }: ActSentence, text: EncodedText): LabelledWord[] {
      const events = eventsByStart(text);
      return text.words.flatMap(({ token, encoding }) => {
        const mark = marks.find((m) => token.start < m.end && token.end > m.start);
        if (mark !== undefined)
          return [{ encoding, label: Math.max(0, label(mark.type)), weight: mark.type === 'NONE' ? 2 : 3 }];
        return events.has(token.start) ? [] : [{ encoding, label: 0, weight: 1 }];
      });
    },
    /** Acts of the wanted types; what no cue takes for an act is none, the more so in a near-miss. */
    ofExample(wanted: readonly string[], text: EncodedText, isMiss: boolean): LabelledWord[] {
      const events = eventsByStart(text);
      return text.words.flatMap(({ token, encoding }) => {
        const event = events.get(token.start);
        if (event === undefined) return [{ encoding, label: 0, weight: isMiss ? 2 : 1 }];
        return wanted.includes(event.type) ? [{ encoding, label: label(event.type), weight: 3 }] : [];
      });
    },
    /** What the cues file, and some of the words that they leave. */
    ofRunningText(text: EncodedText): LabelledWord[] {
      const events = eventsByStart(text);
      let seen = 0;
      return text.words.flatMap(({ token, encoding }) => {
        const event = events.get(token.start);
        if (event !== undefined)
          return event.status === 'filed' ? [{ encoding, label: label(event.type), weight: 1 }] : [];
        return seen++ % KEEP_OF_NONE === 0 ? [{ encoding, label: 0, weight: 1 }] : [];
      });
    },
  };
}
