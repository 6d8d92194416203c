/**
 * Text that strangers wrote, as text nodes. Characters that would turn the direction of the line, or that do not
 * show, stand there by name.
 */
import { textPieces } from './hidden-characters.ts';

export function SafeText({ text }: { text: string }) {
  const pieces = textPieces(text);
  if (pieces.length === 1 && pieces[0]?.kind === 'text') return <>{text}</>;
  return (
    <>
      {pieces.map((piece, index) =>
        piece.kind === 'text' ? (
          piece.text
        ) : (
          <bdi key={index} dir="ltr" class="hidden-character" title={piece.long}>
            {piece.short}
          </bdi>
        ),
      )}
    </>
  );
}

/** The same where it stands among the desk's own words: its direction stays inside. */
export function SafeInline({ text }: { text: string }) {
  return (
    <bdi>
      <SafeText text={text} />
    </bdi>
  );
}
