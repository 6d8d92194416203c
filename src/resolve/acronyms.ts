/**
 * Short names given in brackets: "the Example Monitoring Group (EMG)". In: mentions in order. Out: for each mention
 * of a body by such a short name, the mention that introduced the body in full. Needs no list of bodies.
 */
import type { Sentence } from '../record/document.ts';
import type { Mention } from '../record/mention.ts';

const SHORT = /^\p{Lu}[\p{Lu}\p{Ll}\d&.-]{1,9}$/u;

export function introducedBodies(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Map<string, Mention> {
  const full = new Map<string, Mention>();
  mentions.forEach((mention, i) => {
    const before = mentions[i - 1];
    if (
      before === undefined ||
      !inBrackets(sentences, before, mention) ||
      !isShortFor(mention.text, before.text)
    )
      return;
    full.set(mention.text, before);
  });
  const found = new Map<string, Mention>();
  if (full.size === 0) return found;
  for (const mention of mentions) {
    const intro = full.get(mention.text);
    // A known body, or a state, stands for itself.
    if (intro !== undefined && mention.actorId === null && mention.placeId === null)
      found.set(mention.id, intro);
  }
  return found;
}

function inBrackets(sentences: readonly Sentence[], before: Mention, mention: Mention): boolean {
  if (before.sentence !== mention.sentence || before.lastToken + 2 !== mention.firstToken) return false;
  const tokens = sentences[mention.sentence]?.tokens ?? [];
  return tokens[mention.firstToken - 1]?.form === '(' && tokens[mention.lastToken + 1]?.form === ')';
}

/** The first letters agree; short names of other languages ("the rebel front (FARC)") need that one alone. */
function isShortFor(short: string, long: string): boolean {
  const first = long.replace(/^the /i, '').charAt(0).toUpperCase();
  return SHORT.test(short) && !short.includes(' ') && short.charAt(0).toUpperCase() === first;
}
