/**
 * What a page says about its report. In: the scan, the page's address where known, the latest possible day.
 * Out: title, authors, publisher, date and canonical address, each from the most trusted source that has a
 * usable value (sources.ts). Leaves alone: the body, the language, undated reports.
 */
import type { PublishedAt } from '../../record/date-value.ts';
import type { PageScan } from '../page-scan.ts';
import { cleanAuthors } from './author-names.ts';
import { choosePageTitle } from './page-title.ts';
import { choosePublishedDate } from './published-date.ts';
import { evidenceSources } from './sources.ts';
import { publisherFromTitle } from './title-publisher.ts';
import { headlineAt, headlines } from './visible-text.ts';
import { toWebAddress } from './web-address.ts';

export interface PageMetadata {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly publishedAt: PublishedAt | null;
  readonly canonicalUrl: string | null;
}

/** @param latest ISO date after which nothing can have been published; null when unknown */
export function readPageMetadata(scan: PageScan, url: string | null, latest: string | null): PageMetadata {
  const found = evidenceSources.map((source) => ({ via: source.via, evidence: source.read(scan, url) }));
  const base = toWebAddress(scan.baseHref, url) ?? url;
  const addresses = found.map(({ evidence }) => evidence.canonicalUrl);
  // The link element is made for this; JSON-LD often names the site's front page instead.
  const declared = [addresses[2], addresses[1], addresses[0]];
  const canonicalUrl =
    declared.map((a) => toWebAddress(a, base)).find((a) => a !== null) ?? toWebAddress(url);
  const publishers = found
    .map(({ evidence }) => evidence.publisher?.trim())
    .filter((name) => name !== undefined);
  const host = canonicalUrl === null ? '' : new URL(canonicalUrl).hostname;
  const ownNames = new Set(publishers.map((name) => name.toLowerCase()));
  const titles = found.flatMap(({ evidence }) => evidence.titles ?? []);
  const title = choosePageTitle(titles, [...publishers, host], headlines(scan));
  return {
    title,
    authors:
      found
        .map(({ evidence }) =>
          cleanAuthors(evidence.authors ?? []).filter((name) => !ownNames.has(name.toLowerCase())),
        )
        .find((names) => names.length > 0) ?? [],
    publisher:
      publishers.find((name) => name !== '' && name.length < 80) ??
      publisherFromTitle(scan.title ?? '', title ?? '', scan.visibleText, headlineAt(scan)),
    publishedAt: choosePublishedDate(
      found.flatMap(({ via, evidence }) => (evidence.dates ?? []).map((text) => ({ via, text }))),
      latest,
    ),
    canonicalUrl,
  };
}
