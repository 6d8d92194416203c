/**
 * What a reader sees: headings, bylines and dates near the headline, the page's title. In: the scan. Out:
 * candidates, those in marked elements (class "published", rel=author) before bare lines of text.
 */
import { foldTitle } from '../body/block.ts';
import type { PageScan } from '../page-scan.ts';
import type { MarkedText } from '../scan/marked-texts.ts';
import { cleanAuthors } from './author-names.ts';
import { parseDateText } from './date-text.ts';
import type { EvidenceSource, PageEvidence } from './evidence.ts';

/** How far below the headline a date or byline is looked for, in characters. */
const reach = 1500;
const changed = /updated|modified|edited|expire|comment|related|sidebar|footer|copyright/;
const bylineLine = /^(?:(?:posted|published)\b.{0,40}\s)?(?:by|von|par|por|di|door)\s+\p{Lu}[^\n]{2,80}$/iu;

export const visibleText: EvidenceSource = { name: 'visible-text', via: 'text', read: readVisibleText };

function readVisibleText(scan: PageScan): PageEvidence {
  const main = mainHeadings(scan);
  const from = headlineAt(scan);
  const near = scan.visibleText.slice(Math.max(0, from - 300), from + reach);
  const lines = near.split('\n').map((line) => line.trim());
  return {
    titles: [...main.map((h) => h.text.trim()), scan.title ?? ''].filter((v) => v !== ''),
    authors: authorsOf(scan, lines),
    dates: [
      ...scan.dates
        .filter((d) => !changed.test(d.marks) && d.at >= from - 300 && d.at <= from + reach)
        .map((d) => d.text),
      ...lines.filter(
        (line) =>
          line.length < 120 && parseDateText(line) !== null && !/^(?:©|copyright|updated)/i.test(line),
      ),
    ],
  };
}

/** Texts of the headings that may be the report's headline, in the order of the page. */
export function headlines(scan: PageScan): string[] {
  return mainHeadings(scan).map((heading) => heading.text.trim());
}

/** Where the headline begins in the page's visible text; 0 when the page shows none. */
export function headlineAt(scan: PageScan): number {
  return mainHeadings(scan).find((heading) => heading.text.trim() !== '')?.at ?? 0;
}

/** The h1, else headings marked as headlines, else one that the page's title repeats. */
function mainHeadings(scan: PageScan): MarkedText[] {
  const first = scan.headings.filter((h) => h.tag === 'h1' && h.text.trim() !== '');
  if (first.length > 0) return first;
  const title = foldTitle(scan.title ?? '');
  return scan.headings.filter((h) => {
    const folded = foldTitle(h.text);
    return folded.length > 10 && (/headline/.test(h.marks) || title.includes(folded));
  });
}

function authorsOf(scan: PageScan, lines: readonly string[]): string[] {
  const linked = scan.bylines.filter((b) => /\bauthor\b/.test(b.marks) && b.tag === 'a').map((b) => b.text);
  if (linked.length > 0) return linked;
  const marked = scan.bylines
    .map((b) => b.content ?? b.text)
    .filter((text) => text.trim() !== '' && text.length < 160);
  const first = marked.find((text) => cleanAuthors([text]).length > 0);
  if (first !== undefined) return [first];
  const line = lines.find((candidate) => bylineLine.test(candidate));
  return line === undefined ? [] : [line];
}
