/**
 * A date in the page's address, such as `/2023/07/27/` or `-20230727`. In: the page's own or canonical URL. Out:
 * a day. A year and month alone say nothing here, since `publishedAt` from an address is taken as a day.
 */
import type { PageScan } from '../page-scan.ts';
import type { EvidenceSource, PageEvidence } from './evidence.ts';
import { metaTags } from './meta-tags.ts';
import { openGraph } from './open-graph.ts';

const dayInPath = /[/_-]((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|\D|$)/;
const monthNameInPath =
  /[/_-]((?:19|20)\d{2})[/_-](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[/_-](\d{1,2})(?=\/|$)/i;

export const urlDate: EvidenceSource = { name: 'url-date', via: 'url', read: readUrlDate };

function readUrlDate(scan: PageScan, url: string | null): PageEvidence {
  const addresses = [url, metaTags.read(scan, url).canonicalUrl, openGraph.read(scan, url).canonicalUrl];
  for (const address of addresses) {
    if (!address) continue;
    const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
    const m = dayInPath.exec(path);
    if (m !== null) return { dates: [`${m[1]}-${m[2]}-${m[3]}`] };
    const named = monthNameInPath.exec(path);
    if (named !== null) return { dates: [`${named[3]} ${named[2]} ${named[1]}`] };
  }
  return {};
}
