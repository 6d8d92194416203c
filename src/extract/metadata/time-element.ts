/**
 * `<time>` elements and microdata dates. In: the scan. Out: candidates for the time of publication, those
 * marked as such first (itemprop datePublished, pubdate, classes), then the first unmarked one near the headline;
 * times marked as changes are left out.
 */
import type { PageScan } from '../page-scan.ts';
import type { MarkedText } from '../scan/marked-texts.ts';
import type { EvidenceSource, PageEvidence } from './evidence.ts';

const changed = /updated|modified|edited|expire|comment|related|sidebar|footer|copyright/;
const published = /datepublished|pubdate|publish|posted|entry-date|dateline/;

export const timeElement: EvidenceSource = { name: 'time-element', via: 'time', read: readTimeElements };

function readTimeElements(scan: PageScan): PageEvidence {
  const headline = scan.headings.find((heading) => heading.tag === 'h1')?.at ?? 0;
  const usable = scan.dates.filter(
    (d) => (d.tag === 'time' || d.datetime !== null || d.content !== null) && !changed.test(d.marks),
  );
  const marked = usable.filter((d) => published.test(d.marks));
  const rest = usable
    .filter((d) => !published.test(d.marks))
    .sort((a, b) => Math.abs(a.at - headline) - Math.abs(b.at - headline));
  return { dates: [...marked, ...rest].flatMap(valuesOf) };
}

function valuesOf(element: MarkedText): string[] {
  return [element.datetime, element.content, element.text].filter(
    (v): v is string => v !== null && v.trim() !== '',
  );
}
