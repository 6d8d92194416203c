/**
 * One pass over a page's markup, before any tree is built.
 *
 * In: HTML as a string, from anywhere, in any state of repair. Out: what the metadata sources need (meta
 * tags, links, JSON-LD, time elements, headings, the visible text in order) and a cleaned copy of the body
 * that is safe to build a tree from: no scripts, styles, forms' controls, media or hidden parts, no empty
 * elements, nesting cut at `maxDepth`.
 *
 * Leaves alone: which part of the page is the report (main-content.ts) and what the metadata mean.
 *
 * Nothing is run and nothing is fetched. Tag names and attributes are taken from an allowlist, so a page
 * cannot bring a handler into the tree. Deep nesting is flattened here because every later step recurses.
 */
import { voidElements, walkMarkup } from './markup.ts';

/** An element whose text may name an author or a date, with what marks it so. */
export interface MarkedText {
  readonly tag: string;
  /** Its class, id, rel, itemprop and data-testid values, lower case, joined by spaces. */
  readonly marks: string;
  readonly datetime: string | null;
  readonly content: string | null;
  text: string;
  /** Position in `visibleText` where the element begins. */
  readonly at: number;
}

/** Everything that one pass finds. */
export interface PageScan {
  /** Value of `<html lang>`, or null. */
  lang: string | null;
  /** Text of the first `<title>`, or null. */
  title: string | null;
  /** Value of `<base href>`, or null. */
  baseHref: string | null;
  /** Meta tags in order; `name` is the lower-cased name, property, itemprop or http-equiv. */
  readonly metas: { readonly name: string; readonly content: string }[];
  readonly links: { readonly rel: string; readonly href: string }[];
  /** Raw contents of `<script type="application/ld+json">`. */
  readonly jsonLd: string[];
  readonly headings: MarkedText[];
  /** Elements with a date: `<time>`, itemprop date*, classes such as "published". */
  readonly dates: MarkedText[];
  /** Elements that name an author: rel=author, itemprop=author, classes such as "byline". */
  readonly bylines: MarkedText[];
  /** The first `visibleLimit` characters a reader sees, one line per block. */
  readonly visibleText: string;
  /** The cleaned body, as HTML. */
  readonly bodyHtml: string;
  /** Elements that were left out because they lay deeper than `maxDepth`. */
  readonly flattened: number;
  /** Elements in the cleaned body. */
  readonly elements: number;
}

/** Deepest nesting that the cleaned body keeps. None of 346 news pages measured reached it. */
const maxDepth = 200;
const visibleLimit = 200_000;
const markedTextLimit = 400;

const dropped = new Set(
  'script style noscript template svg math iframe frame frameset object embed applet canvas audio video map picture button input select option optgroup textarea datalist dialog figure figcaption nav menu title'.split(
    ' ',
  ),
);
/** Elements that come and go without a trace: the head may be left unclosed, the body is put back whole. */
const transparent = new Set(['html', 'head', 'body']);
const blockTags = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const inlineTags = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var'.split(
    ' ',
  ),
);
const keptAttributes = ['class', 'id', 'itemprop', 'itemtype', 'role', 'rel', 'href', 'lang', 'dir'];
const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const dateMark = /date|time|publi|posted|updated|modified/;
const bylineMark = /byline|author|writer|reporter|\bby\b/;

interface Open {
  /** Tag as it goes out, null when the element is transparent. */
  readonly out: string | null;
  readonly open: string;
  written: boolean;
  readonly block: boolean;
  readonly skipped: boolean;
  readonly captures: MarkedText[] | null;
}

function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'));
}

function escapeAttribute(value: string): string {
  return value.replace(/[&"<>]/g, (c) =>
    c === '&' ? '&amp;' : c === '"' ? '&quot;' : c === '<' ? '&lt;' : '&gt;',
  );
}

/** Consent banners lie over the page and often hold more prose than it. */
const bannerMark =
  /(?:^|[\s_-])(?:onetrust|didomi|usercentrics|cookiebot|ot-sdk|(?:cookie|consent|gdpr)[-_]?(?:banner|notice|bar|popup|modal|message|dialog|overlay|law|list|policy))/i;

function isBanner(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (name === 'html' || name === 'body' || name === 'main' || name === 'article') return false;
  return bannerMark.test(attributes.id ?? '') || bannerMark.test(attributes.class ?? '');
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  const style = attributes.style;
  return style !== undefined && hiddenStyle.test(style);
}

function openTag(tag: string, attributes: Readonly<Record<string, string>>): string {
  let out = `<${tag}`;
  for (const name of keptAttributes) {
    const value = attributes[name];
    if (value !== undefined && value !== '') out += ` ${name}="${escapeAttribute(value.slice(0, 300))}"`;
  }
  return `${out}>`;
}

/** Reads a page once. Never throws on bad markup; time grows linearly with its length. */
export function scanPage(html: string): PageScan {
  const metas: PageScan['metas'] = [];
  const links: PageScan['links'] = [];
  const jsonLd: string[] = [];
  const headings: MarkedText[] = [];
  const dates: MarkedText[] = [];
  const bylines: MarkedText[] = [];
  let lang: string | null = null;
  let title: string | null = null;
  let baseHref: string | null = null;
  let flattened = 0;
  let elements = 0;

  const body: string[] = [];
  const visible: string[] = [];
  let visibleLength = 0;
  let atLineStart = true;
  const stack: Open[] = [];
  /** Elements of the stack that still have to be written when text arrives: index of the first. */
  let written = 0;
  let outDepth = 0;
  let skipped = 0;
  let rawKind: 'title' | 'json-ld' | null = null;
  let raw = '';
  const capturing = new Set<MarkedText>();

  function startCapture(
    tag: string,
    marks: string,
    attributes: Readonly<Record<string, string>>,
  ): MarkedText {
    return {
      tag,
      marks,
      datetime: attributes.datetime ?? null,
      content: attributes.content ?? null,
      text: '',
      at: visibleLength,
    };
  }

  function breakLine(): void {
    if (!atLineStart) {
      visible.push('\n');
      visibleLength++;
      atLineStart = true;
    }
    for (const capture of capturing)
      if (capture.text !== '' && !capture.text.endsWith('\n')) capture.text += '\n';
  }

  function writePending(): void {
    for (; written < stack.length; written++) {
      const element = stack[written]!;
      if (element.out === null) continue;
      if (outDepth >= maxDepth) {
        flattened++;
        continue;
      }
      body.push(element.open);
      element.written = true;
      outDepth++;
      elements++;
    }
  }

  function onOpen(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'br' || name === 'hr') {
      if (skipped > 0) return;
      breakLine();
      if (written > 0) {
        body.push(`<${name}>`);
        elements++;
      }
      return;
    }
    if (voidElements.has(name)) return;
    const drop = skipped > 0 || dropped.has(name) || isHidden(attributes) || isBanner(name, attributes);
    if (drop) {
      skipped++;
      stack.push({ out: null, open: '', written: false, block: false, captures: null, skipped: true });
      return;
    }
    const block = blockTags.has(name);
    const known = block || inlineTags.has(name);
    // Elements of unknown name (web components) are containers more often than words.
    const out = transparent.has(name) ? null : known ? name : name.includes('-') ? 'div' : 'span';
    if (block) breakLine();
    const captures = capturesFor(name, attributes);
    const open = out === null ? '' : openTag(out, attributes);
    stack.push({ out, open, written: false, block, captures, skipped: false });
  }

  function capturesFor(name: string, attributes: Readonly<Record<string, string>>): MarkedText[] | null {
    const marks = [
      attributes.class,
      attributes.id,
      attributes.rel,
      attributes.itemprop,
      attributes['data-testid'],
    ]
      .filter((value) => value !== undefined && value !== '')
      .join(' ')
      .slice(0, 300)
      .toLowerCase();
    let found: MarkedText[] | null = null;
    const add = (list: MarkedText[]): void => {
      if (list.length >= 200 || capturing.size >= 40) return;
      const capture = startCapture(name, marks, attributes);
      list.push(capture);
      capturing.add(capture);
      found = [...(found ?? []), capture];
    };
    if (name === 'h1' || (name === 'h2' && headings.length < 20) || attributes.itemprop === 'headline')
      add(headings);
    if (
      name === 'time' ||
      'datetime' in attributes ||
      (marks !== '' && name !== 'body' && dateMark.test(marks))
    )
      add(dates);
    if (marks !== '' && name !== 'body' && bylineMark.test(marks)) add(bylines);
    return found;
  }

  function onText(text: string): void {
    if (rawKind !== null) {
      raw += text;
      return;
    }
    if (skipped > 0) return;
    const collapsed = text.replace(/[\s\u00a0]+/g, ' ');
    if (collapsed === '' || (collapsed === ' ' && written < stack.length)) return;
    writePending();
    body.push(escapeText(collapsed));
    const room = visibleLimit - visibleLength;
    const seen = (atLineStart ? collapsed.trimStart() : collapsed).slice(0, Math.max(0, room));
    if (seen !== '') {
      visible.push(seen);
      visibleLength += seen.length;
      atLineStart = false;
    }
    for (const capture of capturing) {
      capture.text += collapsed.slice(0, markedTextLimit);
      if (capture.text.length > markedTextLimit) capturing.delete(capture);
    }
  }

  function onClose(): void {
    const element = stack.pop();
    if (element === undefined) return;
    if (written > stack.length) written = stack.length;
    if (element.skipped) {
      skipped--;
      return;
    }
    if (element.written) {
      body.push(`</${element.out}>`);
      outDepth--;
    }
    if (element.block) breakLine();
    if (element.captures !== null) {
      for (const capture of element.captures) capturing.delete(capture);
    }
  }

  function onHeadElement(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'html') {
      lang ??= attributes.lang ?? attributes['xml:lang'] ?? null;
    } else if (name === 'base') {
      baseHref ??= attributes.href ?? null;
    } else if (name === 'meta') {
      const key = attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes['http-equiv'];
      if (key !== undefined && attributes.content !== undefined && metas.length < 1000) {
        metas.push({ name: key.trim().toLowerCase(), content: attributes.content.trim() });
      }
    } else if (name === 'link') {
      if (attributes.rel !== undefined && attributes.href !== undefined && links.length < 1000) {
        links.push({ rel: attributes.rel.toLowerCase(), href: attributes.href.trim() });
      }
    }
  }

  walkMarkup(html, {
    open(name, attributes) {
      onHeadElement(name, attributes);
      if (name === 'title' && title === null && skipped === 0) {
        rawKind = 'title';
      } else if (name === 'script' && /^application\/ld\+json/i.test(attributes.type?.trim() ?? '')) {
        rawKind = 'json-ld';
      }
      onOpen(name, attributes);
    },
    text: onText,
    close(name) {
      if (rawKind === 'title' && name === 'title') {
        title = raw.replace(/\s+/g, ' ').trim();
        rawKind = null;
        raw = '';
      } else if (rawKind === 'json-ld' && name === 'script') {
        if (jsonLd.length < 50) jsonLd.push(raw);
        rawKind = null;
        raw = '';
      }
      onClose();
    },
  });
  return {
    lang,
    title,
    baseHref,
    metas,
    links,
    jsonLd,
    headings,
    dates,
    bylines,
    visibleText: visible.join(''),
    bodyHtml: body.join(''),
    flattened,
    elements,
  };
}
