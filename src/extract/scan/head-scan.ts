/**
 * What the head of a page says: language, title, base address, meta tags, links and JSON-LD, wherever in the page
 * they stand. In: opening, text and closing steps. Out: raw values; what they mean is for the metadata sources.
 */
import type { Attributes } from './elements.ts';

export interface HeadScan {
  readonly found: HeadFacts;
  /** @param hidden true inside a part that is left out: a title there is a picture's */
  open(name: string, attributes: Attributes, hidden: boolean): void;
  /** True when the text belongs to a title or to JSON-LD, and is not for the reader. */
  text(text: string): boolean;
  close(name: string): void;
}

export interface HeadFacts {
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
}

export function createHeadScan(): HeadScan {
  const found: HeadFacts = { lang: null, title: null, baseHref: null, metas: [], links: [], jsonLd: [] };
  let rawKind: 'title' | 'json-ld' | null = null;
  let raw = '';
  const endRaw = (): string => {
    const whole = raw;
    rawKind = null;
    raw = '';
    return whole;
  };
  return {
    found,
    open(name, attributes, hidden) {
      readElement(found, name, attributes);
      if (name === 'title' && found.title === null && !hidden) rawKind = 'title';
      else if (name === 'script' && /^application\/ld\+json/i.test(attributes.type?.trim() ?? ''))
        rawKind = 'json-ld';
    },
    text(text) {
      if (rawKind === null) return false;
      raw += text;
      return true;
    },
    close(name) {
      if (rawKind === 'title' && name === 'title') {
        found.title = endRaw().replace(/\s+/g, ' ').trim();
      } else if (rawKind === 'json-ld' && name === 'script') {
        const block = endRaw();
        if (found.jsonLd.length < 50) found.jsonLd.push(block);
      }
    },
  };
}

function readElement(found: HeadFacts, name: string, attributes: Attributes): void {
  if (name === 'html') {
    found.lang ??= attributes.lang ?? attributes['xml:lang'] ?? null;
  } else if (name === 'base') {
    found.baseHref ??= attributes.href ?? null;
  } else if (name === 'meta') {
    const key = attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes['http-equiv'];
    if (key !== undefined && attributes.content !== undefined && found.metas.length < 1000) {
      found.metas.push({ name: key.trim().toLowerCase(), content: attributes.content.trim() });
    }
  } else if (name === 'link') {
    if (attributes.rel !== undefined && attributes.href !== undefined && found.links.length < 1000) {
      found.links.push({ rel: attributes.rel.toLowerCase(), href: attributes.href.trim() });
    }
  }
}
