/**
 * What is handed in to be filed: the payload as it came and what the caller knows of it. Out of it: the digest
 * that tells whether the same was filed before, the capture, and the extraction. Pure; no files, no network.
 */
import { sha256Hex } from '../../base/hash.ts';
import { extractHtml } from '../../extract/extract-page.ts';
import { extractText } from '../../extract/extract-text.ts';
import type { ExtractHints, Extraction } from '../../extract/extraction.ts';
import { decodeMedia } from '../../extract/media.ts';

/** `page`: bytes whose kind and character set are found out. `text` is kept verbatim. */
export type Payload = { kind: 'page'; bytes: Uint8Array } | { kind: 'html' | 'text'; text: string };

/** SHA-256 of the payload (of a string: as UTF-8) and its length in bytes. */
export function digestOf(payload: Payload): { sha256: string; lengthBytes: number } {
  const bytes = payload.kind === 'page' ? payload.bytes : Buffer.from(payload.text, 'utf8');
  return { sha256: sha256Hex(bytes), lengthBytes: bytes.length };
}

/**
 * SHA-256 over the payload and everything that the caller says of it: the same payload with another title is
 * another input, since the title goes before any that the page gives.
 * @param sha256 the payload's digest
 */
export function inputKey(payload: Payload, sha256: string, hints: ExtractHints): string {
  const { url, title, publishedAt, contentType, fetchedAt } = hints;
  const said = [url, title, publishedAt, contentType, fetchedAt].map((hint) => hint ?? null);
  return sha256Hex(JSON.stringify([payload.kind, sha256, ...said]));
}

/** @throws EXTRACT_* */
export function extractPayload(
  payload: Payload,
  hints: ExtractHints,
): { extraction: Extraction; mediaType: string } {
  const { kind, text } = payload.kind === 'page' ? decodeMedia(payload.bytes, hints.contentType) : payload;
  if (kind === 'html') return { extraction: extractHtml(text, hints), mediaType: 'text/html' };
  const extraction = extractText(text, hints, { verbatim: payload.kind === 'text' });
  return { extraction, mediaType: 'text/plain' };
}
