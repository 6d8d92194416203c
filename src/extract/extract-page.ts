/**
 * From a page to an article.
 *
 * In: a page as bytes or string (plain text is passed on to extract-text.ts), and what the caller knows of it.
 * Out: the article with clean text, paragraphs separated by blank lines, and the dateline's parts. Pure: no
 * network, no clock; scripts never run. Errors: EXTRACT_EMPTY, EXTRACT_BINARY, EXTRACT_TOO_LARGE, EXTRACT_ENCODING,
 * EXTRACT_NO_ARTICLE.
 *
 * Leaves alone: who copied from whom (`corroborate`), pictures, tables' structure, comments of readers.
 */
import type { Block } from './body/block.ts';
import { dropFurniture } from './body/furniture.ts';
import { findMainBlocks } from './body/main-content.ts';
import { extractError } from './errors.ts';
import { extractText } from './extract-text.ts';
import { type ExtractHints, type Extraction, finishExtraction } from './extraction.ts';
import { detectLanguage } from './language.ts';
import { checkSize, decodeMedia, isHtml } from './media.ts';
import { readPageMetadata } from './metadata/page-metadata.ts';
import { toWebAddress } from './metadata/web-address.ts';
import { type PageScan, scanPage } from './page-scan.ts';

/** Fewer letters than this in the whole body is no report. */
const minLetters = 80;
/** Of what is left after cleaning; the largest of 346 news pages measured had 2,603 elements and 0.18 million. */
const maxElements = 40_000;
const maxBodyLength = 5_000_000;

/**
 * Extracts the report from a page, a saved file or plain text.
 * @param input bytes (character set sniffed) or a decoded string
 * @throws AttacheError with a code of EXTRACT_ERRORS
 */
export function extractPage(input: Uint8Array | string, hints: ExtractHints = {}): Extraction {
  const { kind, text } =
    typeof input === 'string' ? checkString(input) : decodeMedia(input, hints.contentType);
  if (kind === 'text') return extractText(text, hints, { verbatim: false });
  return extractHtml(text, hints);
}

/** Extracts the report from HTML, whatever it looks like. @throws as `extractPage` */
export function extractHtml(html: string, hints: ExtractHints = {}): Extraction {
  checkSize(html.length);
  checkBlank(html);
  const scan = scanPage(html);
  checkBody(scan);
  const metadata = readPageMetadata(scan, toWebAddress(hints.url), hints.fetchedAt ?? null);
  const title = hints.title?.trim() || metadata.title;
  const found = findMainBlocks(scan.bodyHtml);
  const language = detectLanguage(joinBlocks(found)) ?? null;
  const blocks = dropFurniture(found, { title, language, pageLanguage: scan.lang });
  const text = joinBlocks(blocks);
  if ((text.match(/\p{L}/gu)?.length ?? 0) < minLetters) {
    throw extractError('EXTRACT_NO_ARTICLE', 'No report was found on the page.');
  }
  return finishExtraction({ ...metadata, title, language, text }, hints);
}

function checkBody({ elements, bodyHtml }: PageScan): void {
  if (elements <= maxElements && bodyHtml.length <= maxBodyLength) return;
  const length = (bodyHtml.length / 1e6).toFixed(1);
  throw extractError(
    'EXTRACT_TOO_LARGE',
    `The page has ${elements} elements and ${length} million characters that show; at most ${maxElements} and ${maxBodyLength / 1e6} million are read.`,
  );
}

function checkString(text: string): { kind: 'html' | 'text'; text: string } {
  checkSize(text.length);
  checkBlank(text);
  if (text.includes('\u0000'))
    throw extractError('EXTRACT_BINARY', 'The input has zero characters, so it is not a text.');
  return { kind: isHtml(text) ? 'html' : 'text', text };
}

function checkBlank(text: string): void {
  if (!/[^\s\ufeff\u200b]/.test(text)) throw extractError('EXTRACT_EMPTY', 'The input holds only blanks.');
}

function joinBlocks(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join('\n\n');
}
