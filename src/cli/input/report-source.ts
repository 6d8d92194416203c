/**
 * One report to be extracted: where it comes from and what is known of it beforehand. Out: an extraction.
 * `text` is kept verbatim; pages, files and standard input go through extraction.
 */
import type { Readable } from 'node:stream';
import type { ExtractHints, Extraction } from '../../extract/extraction.ts';
import { readBytes, readStream } from './read-bytes.ts';

export type ReportSource = { hints: ExtractHints } & (
  | { kind: 'text'; text: string }
  | { kind: 'html'; html: string }
  | { kind: 'file'; path: string }
  | { kind: 'stream'; stream: Readable }
  /** Known to be no report before it is opened. */
  | { kind: 'refused'; error: Error }
);

/** @throws EXTRACT_*, CLI_INPUT_* */
export async function extractSource(source: ReportSource): Promise<Extraction> {
  const { hints } = source;
  switch (source.kind) {
    case 'text': {
      const { extractText } = await import('../../extract/extract-text.ts');
      return extractText(source.text, hints, { verbatim: true });
    }
    case 'html': {
      const { extractHtml } = await import('../../extract/extract-page.ts');
      return extractHtml(source.html, hints);
    }
    case 'file':
    case 'stream': {
      const bytes = source.kind === 'file' ? await readBytes(source.path) : await readStream(source.stream);
      const { extractPage } = await import('../../extract/extract-page.ts');
      return extractPage(bytes, hints);
    }
    case 'refused':
      throw source.error;
  }
}
