/** `POST /read`: reads a text or a page that is sent, as `attache read` does. Nothing is filed. */
import type { z } from 'zod';
import { extractHtml } from '../../extract/extract-page.ts';
import { extractText } from '../../extract/extract-text.ts';
import type { ExtractHints } from '../../extract/extraction.ts';
import { maxInputBytes } from '../../extract/media.ts';
import type { Article } from '../../record/article.ts';
import { readAnswer } from '../contract/answer-schemas.ts';
import { readAsk } from '../contract/ask-schemas.ts';
import { apiError } from '../errors.ts';
import type { ApiRoute } from '../route.ts';

/**
 * Characters of a report that is read while somebody waits: some twenty seconds. A reading is not broken off when its
 * client goes, and all others wait for it.
 */
export const MAX_TEXT = 200_000;

export const readRoute: ApiRoute = {
  name: 'readText',
  method: 'post',
  path: '/read',
  summary: 'Read a text',
  description:
    'Events and claims of a text (kept as it is) or a page (`html`, from which the report is taken). Nothing is filed. A body of text/plain is the text. Texts are read one after the other.',
  params: [],
  exports: null,
  body: { schema: readAsk, textField: 'text', maxBytes: maxInputBytes },
  status: 200,
  answer: readAnswer,
  errors: [
    'EXTRACT_EMPTY',
    'EXTRACT_BINARY',
    'EXTRACT_TOO_LARGE',
    'EXTRACT_ENCODING',
    'EXTRACT_NO_ARTICLE',
    'READ_MODEL_MISSING',
    'READ_MODEL_DAMAGED',
    'API_READ_BUSY',
  ],
  version: null,
  async answerTo({ body, signal }, { readQueue }) {
    const ask = body as z.infer<typeof readAsk>;
    const article = toArticle(ask);
    checkLength(article);
    const { result, document } = await readQueue.read(article, signal);
    const parse =
      ask.parse === true && document !== null
        ? { sentences: document.sentences, quotes: document.quotes, times: document.times }
        : null;
    return { ok: true, ...result, parse };
  },
};

/** @throws API_BODY_TOO_LARGE */
function checkLength({ text, title }: Article): void {
  const length = text.length + (title?.length ?? 0);
  if (length <= MAX_TEXT) return;
  const [has, most] = [length, MAX_TEXT].map((count) => count.toLocaleString('en'));
  throw apiError(
    'API_BODY_TOO_LARGE',
    `The report has ${has} characters; here at most ${most} are read, and with \`attache read FILE\` any number.`,
  );
}

/** @throws API_BODY_INVALID, EXTRACT_* */
function toArticle({ text, html, title, url, publishedAt }: z.infer<typeof readAsk>): Article {
  const hints: ExtractHints = {
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
  if (text !== undefined && html === undefined) return extractText(text, hints, { verbatim: true }).article;
  if (html !== undefined && text === undefined) return extractHtml(html, hints).article;
  throw apiError('API_BODY_INVALID', 'The body holds exactly one of "text" and "html".');
}
