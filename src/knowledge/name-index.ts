/**
 * All names in one trie over their pieces. In: names with what they stand for. Out: an index that
 * `matchNames` walks. One name may stand for several things; choosing is the resolver's task.
 */
import type { MentionKind } from '../record/lists/mention-kinds.ts';
import { type NamePiece, namePieces } from './name-pieces.ts';

/** How a name stands for its entry: the state itself, its people, its seat of government, ... */
export type NameUse =
  | 'state'
  | 'contextual'
  | 'adjective'
  | 'people'
  | 'capital'
  | 'metonym'
  | 'organisation'
  | 'person'
  | 'place'
  | 'weapon'
  | 'instrument';

export type NameEntry = { id: string; use: NameUse; kind: MentionKind; name: string };

export type StoredName = NameEntry & { pieces: readonly NamePiece[] };

export type NameNode = { next: Map<string, NameNode>; entries: StoredName[] };

export type NameIndex = { root: NameNode; names: number; longest: number };

/** Builds the trie. The same name for the same entry and use is kept once. */
export function buildNameIndex(entries: Iterable<NameEntry>): NameIndex {
  const index: NameIndex = { root: { next: new Map(), entries: [] }, names: 0, longest: 0 };
  for (const entry of entries) {
    const pieces = namePieces(entry.name);
    if (pieces.length === 0) continue;
    let node = index.root;
    for (const piece of pieces) {
      let child = node.next.get(piece.key);
      if (child === undefined) {
        child = { next: new Map(), entries: [] };
        node.next.set(piece.key, child);
      }
      node = child;
    }
    const raw = pieces.map((piece) => piece.raw).join(' ');
    const known = node.entries.some(
      (other) =>
        other.id === entry.id &&
        other.use === entry.use &&
        other.pieces.map((piece) => piece.raw).join(' ') === raw,
    );
    if (known) continue;
    node.entries.push({ ...entry, pieces });
    index.names++;
    index.longest = Math.max(index.longest, pieces.length);
  }
  return index;
}
