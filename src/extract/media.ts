/**
 * What kind of thing was handed in, and its characters.
 *
 * In: bytes, with the Content-Type header where there was one. Out: the kind (`html` or `text`) and the decoded
 * string. The character set is taken from the byte order mark, then the header, then a meta tag or XML
 * declaration in the first 4,096 bytes, then UTF-8 if the bytes are valid UTF-8, then windows-1252: the order of
 * the WHATWG standard's "encoding sniffing algorithm", with strict UTF-8 put before the legacy guess.
 * A page that declares UTF-8 and breaks it in a few places is read with U+FFFD for the broken bytes; where
 * a larger share is broken, EXTRACT_ENCODING says so.
 *
 * Leaves alone: the meaning of the text. Nothing is guessed from file names.
 */
import { extractError } from './errors.ts';

export type MediaKind = 'html' | 'text';

export interface DecodedMedia {
  readonly kind: MediaKind;
  readonly text: string;
  /** WHATWG name of the character set that was used, e.g. `utf-8`, `windows-1252`. */
  readonly charset: string;
}

/** Largest input taken, in bytes (or UTF-16 units of a string): 20 MiB. The largest of 346 news pages had 2.9 MB. */
export const maxInputBytes = 20 * 1024 * 1024;

const signatures: readonly {
  readonly name: string;
  readonly bytes: readonly number[];
  readonly at?: number;
}[] = [
  { name: 'a PDF file', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'a ZIP or Office file', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'a gzip file', bytes: [0x1f, 0x8b, 0x08] },
  { name: 'a PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG picture', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a GIF picture', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'an old Office file', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'a RIFF media file', bytes: [0x52, 0x49, 0x46, 0x46] },
  { name: 'an MP4 film', bytes: [0x66, 0x74, 0x79, 0x70], at: 4 },
  { name: 'a program (ELF)', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { name: 'an SQLite database', bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20] },
];
const markupStart =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|script|link|style|div|article|main|section|header|h1|p|table)\b/i;
const markupInside = /<(?:p|div|article|br|h[1-6]|span|a\s+href|html|body)\b[^>]*>/gi;
/** Share of characters that may be broken in a text that says it is UTF-8. */
const brokenShare = 0.01;

/** True when a string is a web page (or a piece of one) rather than plain text. */
export function isHtml(text: string): boolean {
  const start = text.slice(0, 4000);
  if (markupStart.test(start)) return true;
  const tags = text.slice(0, 20_000).match(markupInside);
  return tags !== null && tags.length >= 6;
}

/**
 * Sniffs and decodes.
 * @throws EXTRACT_TOO_LARGE, EXTRACT_EMPTY, EXTRACT_BINARY, EXTRACT_ENCODING
 */
export function decodeMedia(bytes: Uint8Array, contentType?: string): DecodedMedia {
  checkSize(bytes.length);
  if (bytes.length === 0) throw extractError('EXTRACT_EMPTY', 'The file is empty.');
  const bom = byteOrderMark(bytes);
  if (bom === null) refuseBinary(bytes);
  const charset = bom ?? declaredCharset(bytes, contentType);
  const decoded = charset === null ? decodeUndeclared(bytes) : decodeDeclared(bytes, charset);
  if (!/[^\s\ufeff\u200b]/.test(decoded.text))
    throw extractError('EXTRACT_EMPTY', 'The file holds only blanks.');
  const declaredKind = contentType?.split(';')[0]?.trim().toLowerCase();
  const kind =
    declaredKind === 'text/plain' && !markupStart.test(decoded.text.slice(0, 4000)) ? 'text' : null;
  return { ...decoded, kind: kind ?? (isHtml(decoded.text) ? 'html' : 'text') };
}

/** Refuses what is too large to be one report. @throws EXTRACT_TOO_LARGE */
export function checkSize(length: number): void {
  if (length <= maxInputBytes) return;
  const size = (length / 1024 / 1024).toFixed(1);
  throw extractError(
    'EXTRACT_TOO_LARGE',
    `The input has ${size} MiB; at most ${maxInputBytes / 1024 / 1024} are read.`,
  );
}

function refuseBinary(bytes: Uint8Array): void {
  for (const { name, bytes: wanted, at = 0 } of signatures) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) {
      throw extractError('EXTRACT_BINARY', `This is ${name}, not a page or a text.`);
    }
  }
  const head = bytes.subarray(0, 8192);
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) throw extractError('EXTRACT_BINARY', 'The file has zero bytes, so it is not a text.');
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  if (controls > head.length * 0.02) {
    throw extractError('EXTRACT_BINARY', 'The file has too many control characters to be a text.');
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function declaredCharset(bytes: Uint8Array, contentType: string | undefined): string | null {
  const fromHeader = contentType && /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  const fromPage =
    /<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1];
  for (const label of [fromHeader, fromPage]) {
    if (!label) continue;
    const name = knownCharset(label);
    // A page whose meta tag could be read as ASCII is not UTF-16, whatever it says (WHATWG).
    if (name !== null) return name.startsWith('utf-16') ? 'utf-8' : name;
  }
  return null;
}

function knownCharset(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function decodeUndeclared(bytes: Uint8Array): { text: string; charset: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), charset: 'utf-8' };
  } catch {
    const lossy = new TextDecoder('utf-8').decode(bytes);
    // Valid sequences of several bytes hardly ever arise by chance in a legacy text: mostly-UTF-8 stays UTF-8.
    const valid = lossy.match(/(?!\ufffd)[\u0080-\uffff]/g)?.length ?? 0;
    const broken = countBroken(lossy);
    if (valid > 4 * broken) return { text: lossy, charset: 'utf-8' };
    return { text: new TextDecoder('windows-1252').decode(bytes), charset: 'windows-1252' };
  }
}

function decodeDeclared(bytes: Uint8Array, charset: string): { text: string; charset: string } {
  const text = new TextDecoder(charset).decode(bytes);
  const broken = countBroken(text);
  if (broken === 0) return { text, charset };
  if (charset === 'utf-8' && broken > 3) {
    const other = decodeUndeclared(bytes);
    if (other.charset !== 'utf-8') return other;
  }
  if (broken > text.length * brokenShare + 3) {
    throw extractError(
      'EXTRACT_ENCODING',
      `The text says that it is ${charset}, but ${broken} characters are broken.`,
    );
  }
  return { text, charset };
}

function countBroken(text: string): number {
  let count = 0;
  for (let i = text.indexOf('\ufffd'); i !== -1; i = text.indexOf('\ufffd', i + 1)) count++;
  return count;
}
