/**
 * One pass over a page's markup, before any tree is built.
 *
 * In: HTML as a string, from anywhere, in any state of repair. Out: what the metadata sources need (meta
 * tags, links, JSON-LD, time elements, headings, the visible text in order) and a cleaned copy of the body
 * that is safe to build a tree from: no scripts, styles, forms' controls, media or hidden parts, no empty
 * elements, nesting cut (scan/clean-body.ts).
 *
 * Leaves alone: which part of the page is the report (main-content.ts) and what the metadata mean.
 *
 * Nothing is run and nothing is fetched. Tag names and attributes are taken from an allowlist (scan/elements.ts).
 * Deep nesting is flattened here because every later step recurses.
 */
import { voidElements, walkMarkup } from './markup.ts';
import { createCleanBody } from './scan/clean-body.ts';
import { type Attributes, isBlock, isLeftOut, openTag, outTag } from './scan/elements.ts';
import { createHeadScan, type HeadFacts } from './scan/head-scan.ts';
import { createMarkedTexts, type MarkedText, type MarkedTexts } from './scan/marked-texts.ts';
import { createVisibleLines } from './scan/visible-lines.ts';

/** Everything that one pass finds. */
export interface PageScan extends HeadFacts, Pick<MarkedTexts, 'headings' | 'dates' | 'bylines'> {
  /** The first `visibleLimit` characters a reader sees, one line per block. */
  readonly visibleText: string;
  /** The cleaned body, as HTML. */
  readonly bodyHtml: string;
  /** Elements that were left out because they lay too deep. */
  readonly flattened: number;
  /** Elements in the cleaned body. */
  readonly elements: number;
}

const visibleLimit = 200_000;

/** An element on the way down; null for one that is left out, with all that is in it. */
type Open = { readonly block: boolean; readonly marked: readonly MarkedText[] | null } | null;

/** Reads a page once. Never throws on bad markup; time grows linearly with its length. */
export function scanPage(html: string): PageScan {
  const head = createHeadScan();
  const marked = createMarkedTexts();
  const visible = createVisibleLines(visibleLimit);
  const body = createCleanBody();
  const stack: Open[] = [];
  let leftOut = 0;

  function breakLine(): void {
    visible.breakLine();
    marked.breakLine();
  }

  function open(name: string, attributes: Attributes): void {
    head.open(name, attributes, leftOut > 0);
    if (name === 'br' || name === 'hr') {
      if (leftOut > 0) return;
      breakLine();
      body.writeBreak(name);
    } else if (voidElements.has(name)) {
      return;
    } else if (leftOut > 0 || isLeftOut(name, attributes)) {
      leftOut++;
      stack.push(null);
    } else {
      const block = isBlock(name);
      if (block) breakLine();
      stack.push({ block, marked: marked.open(name, attributes, visible.length) });
      const tag = outTag(name);
      body.open(tag, tag === null ? '' : openTag(tag, attributes));
    }
  }

  function text(raw: string): void {
    if (head.text(raw) || leftOut > 0) return;
    const collapsed = raw.replace(/[\s\u00a0]+/g, ' ');
    if (collapsed === '' || (collapsed === ' ' && body.isPending)) return;
    body.text(collapsed);
    visible.add(collapsed);
    marked.text(collapsed);
  }

  function close(name: string): void {
    head.close(name);
    const element = stack.pop();
    if (element === undefined) return;
    if (element === null) leftOut--;
    else {
      body.close();
      if (element.block) breakLine();
      if (element.marked !== null) marked.close(element.marked);
    }
  }

  walkMarkup(html, { open, text, close });
  const { headings, dates, bylines } = marked;
  const { flattened, elements } = body;
  const found = { ...head.found, headings, dates, bylines, flattened, elements };
  return { ...found, visibleText: visible.text(), bodyHtml: body.html() };
}
