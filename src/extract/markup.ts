/**
 * Tolerant reading of HTML: a stream of balanced open, text and close steps.
 *
 * In: HTML as a string. Out: calls to the handler, in which every `open` of an element that can hold
 * something is followed by exactly one `close`. End tags that HTML lets authors leave out (p, li, td, ...)
 * are supplied, following the rules of the WHATWG standard, section "Optional tags", as far as text needs.
 *
 * Leaves alone: the tree, namespaces, the adoption agency algorithm.
 *
 * The tokenizer is htmlparser2's; its Parser is not used because its stack costs quadratic time in the depth
 * of nesting (seven seconds for 100,000 nested elements), and a page from outside must not be able to buy that.
 */
import { Tokenizer } from 'htmlparser2';

/** Receives the steps. `attributes` has lower-cased names; the first of a repeated name counts. */
export interface MarkupHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

/** Elements that never hold anything: opened, never closed. */
export const voidElements: ReadonlySet<string> = new Set(
  'area base basefont br col embed frame hr img input link meta param source track wbr'.split(' '),
);

const closesParagraph = new Set(
  'address article aside blockquote center details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section table ul'.split(
    ' ',
  ),
);
type ImpliedEnd = { readonly ends: ReadonlySet<string>; readonly walls: ReadonlySet<string> };

/** Opening the key closes the nearest of the named elements, unless one of the walls comes first. */
const impliedEnds: Readonly<Record<string, ImpliedEnd>> = {
  li: { ends: new Set(['li']), walls: new Set(['ul', 'ol', 'menu']) },
  dt: { ends: new Set(['dt', 'dd']), walls: new Set(['dl']) },
  dd: { ends: new Set(['dt', 'dd']), walls: new Set(['dl']) },
  tr: { ends: new Set(['tr']), walls: new Set(['table']) },
  td: { ends: new Set(['td', 'th']), walls: new Set(['table', 'tr']) },
  th: { ends: new Set(['td', 'th']), walls: new Set(['table', 'tr']) },
  option: { ends: new Set(['option']), walls: new Set(['select']) },
  body: { ends: new Set(['head']), walls: new Set() },
};
/** An end tag of these does not reach through a block: `<b><div></b>` leaves the div open. */
const inlineElements = new Set('a abbr b big code em font i s small span strong sub sup tt u'.split(' '));
const maxAttributes = 60;
/** How far up an end tag or an implied end looks; no real page nests inline elements deeper. */
const reach = 300;

/** Walks `html` once. Never throws on bad markup; linear in its length. */
export function walkMarkup(html: string, handler: MarkupHandler): void {
  const elements = createElementStack(handler);
  const attributes = createAttributes();
  let name = '';
  let text = '';

  function flushText(): void {
    if (text === '') return;
    handler.text(text);
    text = '';
  }

  function open(): void {
    flushText();
    elements.open(name, attributes.all());
  }

  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase();
        attributes.clear();
      },
      onattribname: (start, end) => attributes.begin(html.slice(start, end).toLowerCase()),
      onattribdata: (start, end) => attributes.add(html.slice(start, end)),
      onattribentity: (codepoint) => attributes.add(String.fromCodePoint(codepoint)),
      onattribend: attributes.end,
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag(start, end) {
        flushText();
        elements.close(html.slice(start, end).toLowerCase());
      },
      ontext(start, end) {
        text += html.slice(start, end);
      },
      ontextentity(codepoint) {
        text += String.fromCodePoint(codepoint);
      },
      oncdata() {},
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  flushText();
  elements.closeAll();
}

interface Attributes {
  clear(): void;
  begin(name: string): void;
  add(value: string): void;
  end(): void;
  all(): Readonly<Record<string, string>>;
}

/** Gathers the attributes of one tag: the first of a repeated name counts, and no more than `maxAttributes`. */
function createAttributes(): Attributes {
  let gathered: Record<string, string> = {};
  let count = 0;
  let name = '';
  let value = '';
  return {
    clear() {
      gathered = {};
      count = 0;
    },
    begin(begun) {
      name = begun;
      value = '';
    },
    add(part) {
      value += part;
    },
    end() {
      if (count < maxAttributes && !Object.hasOwn(gathered, name) && name !== '__proto__') {
        gathered[name] = value;
        count++;
      }
      name = '';
      value = '';
    },
    all: () => gathered,
  };
}

interface ElementStack {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  closeAll(): void;
}

/** Keeps count of what is open, and supplies the end tags that were left out. */
function createElementStack(handler: MarkupHandler): ElementStack {
  const stack: string[] = [];
  const openCount = new Map<string, number>();

  function popTo(length: number): void {
    while (stack.length > length) {
      const top = stack.pop()!;
      openCount.set(top, openCount.get(top)! - 1);
      handler.close(top);
    }
  }

  function endParagraph(): void {
    if (!openCount.get('p')) return;
    for (let i = stack.length - 1; i >= Math.max(0, stack.length - reach); i--) {
      const open = stack[i]!;
      if (open !== 'p' && inlineElements.has(open)) continue;
      if (open === 'p') popTo(i);
      return;
    }
  }

  function endImplied(rule: ImpliedEnd): void {
    for (let i = stack.length - 1; i >= Math.max(0, stack.length - reach); i--) {
      const open = stack[i]!;
      if (!rule.ends.has(open) && !rule.walls.has(open)) continue;
      if (rule.ends.has(open)) popTo(i);
      return;
    }
  }

  function open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (closesParagraph.has(name)) endParagraph();
    const rule = Object.hasOwn(impliedEnds, name) ? impliedEnds[name] : undefined;
    if (rule !== undefined) endImplied(rule);
    handler.open(name, attributes);
    if (voidElements.has(name)) return;
    stack.push(name);
    openCount.set(name, (openCount.get(name) ?? 0) + 1);
  }

  function close(name: string): void {
    if (name === 'br') handler.open('br', {});
    if (!openCount.get(name)) return;
    const inline = inlineElements.has(name);
    for (let i = stack.length - 1; i >= 0; i--) {
      if (stack[i] === name) {
        popTo(i);
        return;
      }
      if (inline && (!inlineElements.has(stack[i]!) || stack.length - i > reach)) return;
    }
  }

  return { open, close, closeAll: () => popTo(0) };
}
