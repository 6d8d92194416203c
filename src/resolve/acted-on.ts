/**
 * What a body does something to. In: the tokens of a sentence and the last token of the body's words. Out: for other
 * tokens, whether they stand only as what the body acts on, or inside that: "Congress asked Oslo to help Peru" says
 * neither whose congress it is nor that it is Peru's. Where something is done says whose bodies do it.
 */
import type { Token } from '../record/document.ts';

/** More steps up than a sentence needs. */
const MAX_STEPS = 60;
const SOURCES = new Set(['from', 'by']);
const INSIDE = new Set(['in', 'inside', 'within', 'at']);

/** @returns whether the token at a place is in what the body acts on */
export function actedOnBy(tokens: readonly Token[], body: number): (at: number) => boolean {
  const clause = clauseOf(tokens, body);
  if (clause < 0) return () => false;
  return (at) => {
    let here = at;
    for (let step = 0; step < MAX_STEPS && here >= 0; step++) {
      const token = tokens[here];
      if (token === undefined || here === body || /^(?:nsubj|csubj)$/.test(token.rel)) return false;
      if (token.head === clause) return !isPlace(tokens, here);
      here = token.head;
    }
    return false;
  };
}

/** The verb that the body is subject of, or the noun or verb that it is named as the origin of; -1 for neither. */
function clauseOf(tokens: readonly Token[], body: number): number {
  const token = tokens[body];
  if (token === undefined) return -1;
  if (token.rel === 'nsubj') return token.head;
  if (token.rel === 'obl:agent') return token.head;
  if (!/^(?:nmod|obl)/.test(token.rel) || !hasCase(tokens, body, SOURCES)) return -1;
  const above = tokens[token.head];
  // "faces pressure from Congress to help": the clause that the noun is object of.
  return above?.rel === 'obj' ? above.head : token.head;
}

function isPlace(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.rel.startsWith('obl') === true && hasCase(tokens, at, INSIDE);
}

function hasCase(tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean {
  return tokens.some((t) => t.head === at && t.rel === 'case' && words.has(t.form.toLowerCase()));
}
