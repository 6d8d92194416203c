/** Words for comparing: lower case, without accents and signs, one blank between. */
import { namePieces } from '../name-pieces.ts';

export function foldWords(text: string): string {
  return namePieces(text)
    .map((piece) => piece.key)
    .join(' ');
}
