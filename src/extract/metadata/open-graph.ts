/**
 * Open Graph and Twitter card properties in meta tags (ogp.me: basic metadata, `article` type). In: the scan.
 * Out: what they say; `article:author` is used only where it is a name, since many sites put a profile's address.
 */
import type { PageScan } from '../page-scan.ts';
import type { EvidenceSource, PageEvidence } from './evidence.ts';
import { metaValues } from './meta-values.ts';

export const openGraph: EvidenceSource = { name: 'open-graph', via: 'meta', read: readOpenGraph };

function readOpenGraph(scan: PageScan): PageEvidence {
  return {
    titles: metaValues(scan, ['og:title', 'twitter:title']),
    authors: metaValues(scan, ['article:author', 'og:article:author']).filter(
      (v) => !/^(?:https?:)?\/\//i.test(v),
    ),
    publisher: metaValues(scan, ['og:site_name'])[0],
    dates: metaValues(scan, ['article:published_time', 'og:article:published_time', 'og:published_time']),
    canonicalUrl: metaValues(scan, ['og:url'])[0],
  };
}
