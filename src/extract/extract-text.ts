/**
 * From plain text to an article.
 *
 * In: a text, what the caller knows of it, and whether it is to be kept as it is. Verbatim: `article.text` is the
 * text, unit for unit, and the title comes from the caller alone. Otherwise: paragraphs separated by blank lines,
 * the title taken out of the text where it can be recognised, furniture dropped (body/furniture.ts).
 *
 * Leaves alone: wording, spelling, quotation marks. Errors (never when verbatim): EXTRACT_EMPTY, EXTRACT_NO_ARTICLE.
 */
import { type Block, cleanLine, endsAsSentence, foldTitle } from './body/block.ts';
import { dropFurniture } from './body/furniture.ts';
import { parseDateline } from './dateline.ts';
import { extractError } from './errors.ts';
import { type ExtractHints, type Extraction, finishExtraction } from './extraction.ts';
import { detectLanguage } from './language.ts';
import { checkSize } from './media.ts';
import { cleanAuthors } from './metadata/author-names.ts';

const maxTitleLength = 250;
const bylineLine = /^by:?\s+\p{Lu}[^\n]{2,100}$/iu;

export interface ExtractTextOptions {
  /** True keeps the text exactly as given; false takes it for a saved page and cleans it. */
  readonly verbatim: boolean;
}

export function extractText(text: string, hints: ExtractHints, { verbatim }: ExtractTextOptions): Extraction {
  checkSize(text.length);
  const none = { authors: [] as string[], publisher: null, publishedAt: null, canonicalUrl: null };
  if (verbatim) {
    const language = detectLanguage(text.trim() === '' ? (hints.title ?? '') : text);
    return finishExtraction({ ...none, title: null, language, text }, hints);
  }
  let paragraphs = splitParagraphs(text);
  if (paragraphs.length === 0) throw extractError('EXTRACT_EMPTY', 'The text holds only blanks.');
  const title = hints.title?.trim() || titleOf(paragraphs);
  if (title !== null) paragraphs = dropOpening(paragraphs, title);
  const byline =
    paragraphs.length > 1 && bylineLine.test(paragraphs[0]!) ? cleanAuthors([paragraphs[0]!]) : [];
  if (byline.length > 0) paragraphs = paragraphs.slice(1);
  const language = detectLanguage(paragraphs.join('\n\n'));
  const blocks = dropFurniture(paragraphs.map(toBlock), { title, language });
  const body = (blocks.length > 0 ? blocks.map((block) => block.text) : paragraphs).join('\n\n');
  if (body === '') throw extractError('EXTRACT_NO_ARTICLE', 'The text has a title and nothing below it.');
  return finishExtraction({ ...none, authors: byline, title, language, text: body }, hints);
}

/**
 * Paragraphs of a text: cut at blank lines. Single line ends inside a paragraph are taken for wrapping when the
 * lines before them are about as long as the longest (60 characters or more), else for the end of a paragraph.
 */
export function splitParagraphs(text: string): string[] {
  return text
    .replace(/\r\n?|[\u0085\u2028]/g, '\n')
    .replace(/[\f\u2029]/g, '\n\n')
    .split(/\n[^\S\n]*\n+/)
    .flatMap(splitChunk)
    .map((paragraph) => cleanLine(paragraph))
    .filter((paragraph) => paragraph !== '');
}

function splitChunk(chunk: string): string[] {
  const lines = chunk
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length < 2) return lines;
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (longest > 120) return lines;
  const paragraphs: string[] = [];
  let current = '';
  for (const line of lines) {
    current = current === '' ? line : `${current} ${line}`;
    if (line.length < longest * 0.7 || longest < 60) {
      paragraphs.push(current);
      current = '';
    }
  }
  if (current !== '') paragraphs.push(current);
  return paragraphs;
}

/** The first paragraph, where it comes twice, or is one short line without final stop above prose. */
function titleOf(paragraphs: readonly string[]): string | null {
  const [first, second] = paragraphs;
  if (first === undefined || first.length > maxTitleLength || first.includes('\n')) return null;
  if (parseDateline(first) !== null || bylineLine.test(first)) return null;
  const folded = foldTitle(first);
  if (folded !== '' && paragraphs.slice(1, 5).some((paragraph) => foldTitle(paragraph) === folded))
    return first;
  if (second === undefined || /[.:;,…]["”'’)]*$/.test(first)) return null;
  const prose = paragraphs
    .slice(1)
    .some((paragraph) => paragraph.length > first.length && endsAsSentence(paragraph));
  return prose ? first : null;
}

function dropOpening(paragraphs: readonly string[], title: string): string[] {
  const folded = foldTitle(title);
  let from = 0;
  while (from < paragraphs.length && foldTitle(paragraphs[from]!) === folded) from++;
  return paragraphs.slice(from);
}

function toBlock(text: string): Block {
  return { text, links: [], kind: 'paragraph' };
}
