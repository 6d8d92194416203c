/**
 * A coding as a citation: the words, where they stand, the digest of the bytes that they were read from, and the
 * address of the coding. In: a filed event or claim and the desk's own address. Out: plain text. Characters that
 * would turn the direction of what stands around the quote are written out.
 */

import type { ClaimRow, EventRow } from '../api/rows.ts';
import { showHidden } from '../marks/hidden-characters.ts';
import { publishedWords } from './published-words.ts';

export type CitedRow = Pick<EventRow | ClaimRow, 'id' | 'quote' | 'article'> & {
  record: 'event' | 'claim';
};

export const CITATION_FORMS = ['text', 'markdown', 'bibtex'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/** @param origin where the desk is served, such as `http://127.0.0.1:4117` */
export function citeCoding(row: CitedRow, origin: string, form: CitationForm = 'text'): string {
  const parts = partsOf(row, origin);
  if (form === 'markdown') return markdown(parts);
  if (form === 'bibtex') return bibtex(parts, row.id);
  return plain(parts);
}

/** The lasting address of a coding. */
export function permalinkOf(record: 'event' | 'claim', id: string, origin: string): string {
  return `${origin.replace(/\/+$/, '')}/${record}/${encodeURIComponent(id)}`;
}

type Parts = {
  quote: string;
  outlet: string;
  title: string | null;
  date: string;
  year: string | null;
  digest: string | null;
  url: string | null;
  permalink: string;
};

function partsOf(row: CitedRow, origin: string): Parts {
  const { article, quote } = row;
  const oneLine = (text: string): string => showHidden(text).replace(/\s+/g, ' ').trim();
  return {
    quote: oneLine(quote.text),
    outlet: article.publisher === null ? 'outlet not known' : oneLine(article.publisher),
    title: article.title === null ? null : oneLine(article.title),
    date: article.publishedAt === null ? 'date not known' : publishedWords(article.publishedAt),
    year: article.publishedAt?.value.slice(0, 4) ?? null,
    digest: article.digest,
    url: article.url,
    permalink: permalinkOf(row.record, row.id, origin),
  };
}

function plain(parts: Parts): string {
  const { digest } = parts;
  const title = parts.title === null ? '' : `, “${parts.title}”`;
  const short = digest === null ? 'no digest' : `sha256 ${digest.slice(0, 12)}…`;
  return [
    `“${parts.quote}” ${parts.outlet}${title}, ${parts.date} (${short}). ${parts.permalink}`,
    ...(digest === null ? [] : [`sha256:${digest}`]),
  ].join('\n');
}

function markdown(parts: Parts): string {
  const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
  const title = parts.title === null ? '' : `, *${escaped(parts.title)}*`;
  const digest = parts.digest === null ? '' : ` \`sha256:${parts.digest}\``;
  return `> ${escaped(parts.quote)}\n>\n> ${escaped(parts.outlet)}${title}, ${parts.date}. <${parts.permalink}>${digest}`;
}

function bibtex(parts: Parts, id: string): string {
  const field = (name: string, value: string | null): string[] =>
    value === null ? [] : [`  ${name} = {${escapeTex(value)}},`];
  return [
    `@misc{${id},`,
    ...field('title', parts.title),
    ...field('organization', parts.outlet),
    ...field('year', parts.year),
    ...field(
      'note',
      `“${parts.quote}” ${parts.date}.${parts.digest === null ? '' : ` sha256:${parts.digest}`}`,
    ),
    ...field('url', parts.permalink),
    ...(parts.url === null ? [] : field('howpublished', parts.url)),
    '}',
  ].join('\n');
}

function escapeTex(text: string): string {
  return text
    .replace(/\\/g, '\\textbackslash ')
    .replace(/[&%$#_{}]/g, '\\$&')
    .replace(/~/g, '\\textasciitilde ')
    .replace(/\^/g, '\\textasciicircum ');
}
