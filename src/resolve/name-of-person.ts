/**
 * The name alone, where the reader took more for it. In: a mention of the reader, its sentence, the titles found
 * there. Out: the mention without a title before the name ("U.S. House Speaker Nancy Pelosi"); a ship's name as
 * one ("the aircraft carrier Ronald Reagan"); any other as it was. Leaves ids alone.
 */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { TitleMatch } from '../knowledge/title-index.ts';
import type { Sentence } from '../record/document.ts';
import type { Mention } from '../record/mention.ts';

/** How far before the name the word for the ship stands, in tokens: "the carrier, the Ronald Reagan". */
const NEAR = 3;

/** @param titles titles and role words of the sentence */
export function withoutTitle(
  mention: Mention,
  sentence: Sentence,
  titles: readonly TitleMatch[],
  { words }: Knowledge,
): Mention {
  if (mention.kind !== 'person') return mention;
  if (isShip(mention, sentence, words.ships)) return { ...mention, kind: 'vessel' };
  const { firstToken, lastToken } = mention;
  const within = titles.filter((title) => firstToken <= title.firstToken && title.lastToken < lastToken);
  const title = within[within.length - 1];
  const first = title === undefined ? undefined : sentence.tokens[title.lastToken + 1];
  if (title === undefined || first?.upos !== 'PROPN') return mention;
  return { ...mention, firstToken: title.lastToken + 1, start: first.start };
}

function isShip({ firstToken }: Mention, { tokens }: Sentence, ships: ReadonlySet<string>): boolean {
  const direct = ships.has(tokens[firstToken - 1]?.lemma.toLowerCase() ?? '');
  if (direct) return true;
  if (tokens[firstToken - 1]?.form.toLowerCase() !== 'the') return false;
  return tokens
    .slice(Math.max(0, firstToken - 1 - NEAR), firstToken - 1)
    .some((token) => ships.has(token.lemma.toLowerCase()));
}
