/**
 * The other meta tags that news systems write (Dublin Core, Parsely, Sailthru, Highwire, plain HTML) and the
 * canonical link (RFC 6596). In: the scan. Out: what they say.
 */
import type { PageScan } from '../page-scan.ts';
import type { EvidenceSource, PageEvidence } from './evidence.ts';
import { metaValues } from './meta-values.ts';

const titleNames = [
  'parsely-title',
  'sailthru.title',
  'headline',
  'dc.title',
  'dcterms.title',
  'citation_title',
  'title',
];
const authorNames = [
  'author',
  'authors',
  'byl',
  'byline',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'article.author',
];
const dateNames = [
  'datepublished',
  'publishdate',
  'pubdate',
  'publish-date',
  'publish_date',
  'published_time',
  'article.published',
  'article_date_original',
  'parsely-pub-date',
  'sailthru.date',
  'date.published',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'citation_publication_date',
  'displaydate',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'date',
  'created',
];
const publisherNames = [
  'application-name',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'cre',
  'copyright',
];

export const metaTags: EvidenceSource = { name: 'meta-tags', via: 'meta', read: readMetaTags };

function readMetaTags(scan: PageScan): PageEvidence {
  return {
    titles: metaValues(scan, titleNames),
    authors: metaValues(scan, authorNames),
    publisher: metaValues(scan, publisherNames)[0],
    dates: metaValues(scan, dateNames),
    canonicalUrl: scan.links.find((link) => /(?:^|\s)canonical(?:\s|$)/.test(link.rel))?.href,
  };
}
