/**
 * Finds the report in a page and cuts it into blocks.
 *
 * In: the cleaned body of page-scan.ts (bounded nesting, no scripts, nothing hidden). Out: blocks in reading
 * order, empty when the page has no report. The part of the page is chosen by Mozilla's Readability (the
 * algorithm of Firefox's reader view) over a linkedom tree.
 *
 * Leaves alone: furniture inside the chosen part (furniture.ts), titles, dates, authors.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type Block, cleanLine } from './block.ts';

/** The part of the DOM that the walk below needs. */
interface DomNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

const elementNode = 1;
const textNode = 3;
const blockNames = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Readability tries again with looser rules when it finds fewer characters than this. */
const charThreshold = 250;

/** The blocks of the report in a cleaned body. */
export function findMainBlocks(bodyHtml: string): Block[] {
  if (bodyHtml.trim() === '') return [];
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${bodyHtml}</body></html>`);
  const reader = new Readability<DomNode>(document as never, {
    charThreshold,
    disableJSONLD: true,
    serializer: (node) => node as unknown as DomNode,
  });
  const content = reader.parse()?.content;
  return content ? toBlocks(content) : [];
}

function toBlocks(root: DomNode): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let links: string[] = [];
  let kind: Block['kind'] = 'paragraph';

  function flush(): void {
    const clean = cleanLine(text);
    if (clean !== '')
      blocks.push({ text: clean, links: links.map(cleanLine).filter((link) => link !== ''), kind });
    text = '';
    links = [];
  }

  function walk(node: DomNode, inLink: boolean, inside: Block['kind']): void {
    if (node.nodeType === textNode) {
      const value = (node.textContent ?? '').replace(/\s+/g, ' ');
      if (text === '') kind = inside;
      text += value;
      if (inLink) links[links.length - 1] = (links.at(-1) ?? '') + value;
      return;
    }
    if (node.nodeType !== elementNode) return;
    const name = node.localName ?? '';
    if (name === 'br') {
      text += '\n';
      return;
    }
    const block = blockNames.has(name);
    const own = kindOf(name) ?? inside;
    if (block) flush();
    if (name === 'a') links.push('');
    for (const child of node.childNodes) walk(child, inLink || name === 'a', own);
    if (block) flush();
  }

  walk(root, false, 'paragraph');
  flush();
  return blocks;
}

function kindOf(name: string): Block['kind'] | null {
  if (/^h[1-6]$/.test(name)) return 'heading';
  if (name === 'li' || name === 'dd' || name === 'dt') return 'item';
  if (name === 'td' || name === 'th') return 'cell';
  return name === 'p' ? 'paragraph' : null;
}
