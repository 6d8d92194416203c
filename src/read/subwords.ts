/**
 * Words to sub-words and case classes, as the model was trained on them.
 * In: word forms. Out: WordPiece ids (each word alone; `[UNK]` where nothing is left) and case classes, cached
 * by form. Words of very many pieces keep the first and last ones, which is what the model looks at.
 */
import { Tokenizer } from '@huggingface/tokenizers';
import { caseClass } from './case-class.ts';

export interface WordPieces {
  readonly ids: readonly number[];
  readonly hasLetter: boolean;
  /** Case class inside a sentence, and as its first word with a letter. */
  readonly inner: number;
  readonly initial: number;
}

export interface SubwordEncoder {
  readonly cls: number;
  readonly sep: number;
  encode(word: string): WordPieces;
}

const MAX_PIECES = 40;
const MAX_WORD = 200;
const MAX_CACHE = 60_000;

/** Builds an encoder from the text of tokenizer.json. */
export function createSubwordEncoder(tokenizerJson: string): SubwordEncoder {
  const tokenizer = new Tokenizer(JSON.parse(tokenizerJson) as object, {});
  const special = (token: string): number => {
    const id = tokenizer.token_to_id(token);
    if (id === undefined) throw new TypeError(`tokenizer.json has no ${token}`);
    return id;
  };
  const unknown = special('[UNK]');
  const cache = new Map<string, WordPieces>();
  const encode = (word: string): WordPieces => {
    const known = cache.get(word);
    if (known) return known;
    const short = word.length > MAX_WORD ? word.slice(0, MAX_WORD) : word;
    let ids: number[] = tokenizer.encode(short, { add_special_tokens: false }).ids;
    if (ids.length === 0) ids = [unknown];
    if (ids.length > MAX_PIECES) ids = [...ids.slice(0, MAX_PIECES / 2), ...ids.slice(-MAX_PIECES / 2)];
    const entry: WordPieces = {
      ids,
      hasLetter: /\p{L}/u.test(short),
      inner: caseClass(short, false),
      initial: caseClass(short, true),
    };
    if (cache.size >= MAX_CACHE) cache.clear();
    cache.set(word, entry);
    return entry;
  };
  return { cls: special('[CLS]'), sep: special('[SEP]'), encode };
}
