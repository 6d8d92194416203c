/** A paragraph-like piece of a page or text, with what its markup says about it. */
export interface Block {
  /** Clean text: no line starts or ends in blanks, runs of blanks are one. Line breaks of `<br>` stay. */
  readonly text: string;
  /** Texts of the links inside, in order. */
  readonly links: readonly string[];
  /** `heading` for h1 to h6, `item` for list items, `cell` for table cells, else `paragraph`. */
  readonly kind: 'paragraph' | 'heading' | 'item' | 'cell';
}

/** Makes one paragraph out of raw text: blanks collapsed, soft hyphens and zero-width characters dropped. */
export function cleanLine(text: string): string {
  return text
    .replace(/\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** A form for comparing titles: lower case, no accents, letters and digits only, single blanks. */
export function foldTitle(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** True when the text ends as a sentence does: a stop, possibly followed by quotes or brackets. */
export function endsAsSentence(text: string): boolean {
  return /[.!?…。؟।:][\s"'”’»)\]]*$/.test(text);
}
