/** What one source of evidence says about a page, and what a source is. All values are as found, uncleaned. */
import type { DateSource } from '../../record/lists/date-sources.ts';
import type { PageScan } from '../page-scan.ts';

export interface PageEvidence {
  /** Candidates, best first. */
  readonly titles?: readonly string[];
  readonly authors?: readonly string[];
  readonly publisher?: string | undefined;
  /** Candidates for the time of publication, best first; any notation that date-text.ts reads. */
  readonly dates?: readonly string[];
  readonly canonicalUrl?: string | undefined;
}

export interface EvidenceSource {
  readonly name: string;
  /** What `publishedAt.via` says when the date came from here. */
  readonly via: DateSource;
  /** Reads its part of the scan; says nothing (an empty object) where there is nothing. Never throws. */
  read(scan: PageScan, url: string | null): PageEvidence;
}
