/**
 * Titles and role words in one trie. In: offices and roles. Out: an index of phrases in lower case, and a
 * matcher over lemmas or forms. "Longest wins" makes "vice foreign minister" one title, not two.
 */

import type { Sector } from '../record/lists/sectors.ts';
import type { NameToken } from './match-names.ts';
import { namePieces } from './name-pieces.ts';
import type { LeaderRule, Office } from './schemas/office.ts';
import type { Role } from './schemas/role.ts';

export type TitleEntry =
  | { kind: 'office'; office: Office }
  | { kind: 'leader' }
  | { kind: 'role'; word: string; sectors: Role['sectors']; body: boolean; thing: boolean }
  | { kind: 'sides' };

export type TitleNode = { next: Map<string, TitleNode>; entry: TitleEntry | null };

export type TitleMatch = { firstToken: number; lastToken: number; entry: TitleEntry; phrase: string };

/** Builds the trie; where an office and a role share a phrase, the office stands. */
export function buildTitleIndex(
  offices: readonly Office[],
  leader: LeaderRule,
  roles: readonly Role[],
  sides: readonly string[],
): TitleNode {
  const root: TitleNode = { next: new Map(), entry: null };
  for (const phrase of sides) add(root, phrase, { kind: 'sides' });
  for (const office of offices)
    for (const title of office.titles) add(root, title, { kind: 'office', office });
  for (const title of leader.titles) add(root, title, { kind: 'leader' });
  for (const role of roles) {
    for (const word of role.words)
      add(root, word, { kind: 'role', word, sectors: role.sectors, body: role.body, thing: role.thing });
  }
  return root;
}

function add(root: TitleNode, phrase: string, entry: TitleEntry): void {
  let node = root;
  for (const { key } of namePieces(phrase)) {
    let child = node.next.get(key);
    if (child === undefined) {
      child = { next: new Map(), entry: null };
      node.next.set(key, child);
    }
    node = child;
  }
  node.entry ??= entry;
}

/** What part of society those of a title belong to; the leader of a state is its government's. */
export function sectorsOfTitle(entry: TitleEntry): readonly Sector[] {
  if (entry.kind === 'office') return entry.office.sectors;
  if (entry.kind === 'role') return entry.sectors;
  return entry.kind === 'leader' ? ['GOV'] : [];
}

/** Titles and roles in a sentence, longest first from the left; the last word may be a plural. */
export function matchTitles(
  tokens: readonly (NameToken & { lemma: string })[],
  root: TitleNode,
): TitleMatch[] {
  const matches: TitleMatch[] = [];
  let start = 0;
  while (start < tokens.length) {
    let node: TitleNode | undefined = root;
    let best: TitleMatch | null = null;
    const phrase: string[] = [];
    for (let at = start; at < tokens.length && node !== undefined; at++) {
      const token = tokens[at] as NameToken & { lemma: string };
      const pieces = namePieces(token.form);
      if (pieces.length === 0) {
        if (at > start && /^[-‐‑–'’]+$/u.test(token.form)) continue;
        break;
      }
      let next: TitleNode | undefined = node;
      for (const piece of pieces) next = next?.next.get(piece.key);
      if (next === undefined || next.entry === null) {
        // The head of the phrase may stand in the plural: "defence ministers", "troops".
        const singular: TitleNode | undefined = walk(node, token.lemma);
        if (singular?.entry != null) next = next ?? singular;
        if (next !== undefined && next.entry === null && singular?.entry != null) next = singular;
      }
      if (next === undefined) break;
      node = next;
      phrase.push(pieces.map((piece) => piece.key).join('-'));
      if (node.entry !== null) {
        best = { firstToken: start, lastToken: at, entry: node.entry, phrase: phrase.join(' ') };
      }
    }
    if (best === null) start++;
    else {
      matches.push(best);
      start = best.lastToken + 1;
    }
  }
  return matches;
}

function walk(node: TitleNode, lemma: string): TitleNode | undefined {
  let at: TitleNode | undefined = node;
  for (const { key } of namePieces(lemma)) at = at?.next.get(key);
  return at === node ? undefined : at;
}
