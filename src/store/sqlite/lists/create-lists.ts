/**
 * Lists, counts, facets, the timeline and search of an SQLite store. In: a connection. Out: the part of the
 * store that answers them, from columns in memory (`columns/`) that are read at the first question and brought
 * up to date at every other; rows of a page come from the file. Writes nothing.
 */
import type { Database } from 'better-sqlite3';
import type { ArticleFilter, ClaimFilter, EventFilter } from '../../filter.ts';
import type { Facet, Store } from '../../port.ts';
import { articleRowsOf } from '../rows/article-rows.ts';
import { claimRowsOf } from '../rows/claim-rows.ts';
import { eventRowsOf } from '../rows/event-rows.ts';
import { actorPage, matchingActors } from './answers/actor-counts.ts';
import { countMatches } from './answers/count-values.ts';
import { articleFacet, claimFacet, counted, eventFacet } from './answers/facet-counts.ts';
import { pageRows } from './answers/page-rows.ts';
import { timelineBins } from './answers/timeline-bins.ts';
import type { Part } from './columns/column-index.ts';
import { Matches } from './matches.ts';
import { matchingSeqs, streamRows } from './stream-rows.ts';
import { searchPage } from './words/search-articles.ts';
import { SnippetMaker } from './words/snippet-maker.ts';

export type Lists = Pick<
  Store,
  | 'listEvents'
  | 'countEvents'
  | 'facetEvents'
  | 'timeline'
  | 'listClaims'
  | 'countClaims'
  | 'facetClaims'
  | 'listArticles'
  | 'countArticles'
  | 'facetArticles'
  | 'listActors'
  | 'countActors'
  | 'search'
  | 'countSearch'
  | 'streamEvents'
  | 'streamClaims'
  | 'streamArticles'
>;

/** @throws STORE_FILTER_INVALID from every question whose words hold no word, or whose page is of another order */
export function createLists(db: Database): Lists {
  const matches = new Matches(db);
  const snippetMaker = new SnippetMaker();
  const { index } = matches;
  const { events, claims, articles } = index;
  const now = async <R>(parts: readonly Part[], answer: () => R): Promise<R> => matches.now(parts, answer);
  const groups = () => matches.actorGroups();

  return {
    listEvents: (filter, page) =>
      now(EVENTS, () => {
        const { seqs, next } = pageRows(events, matches.ofEvents(filter), page);
        return { rows: eventRowsOf(db, seqs), next };
      }),
    countEvents: (filter) => now(EVENTS, () => countMatches(matches.ofEvents(filter))),
    facetEvents: (filter, facets, size) =>
      now(EVENTS, () => {
        const all = counted(index, events, matches.ofEvents(filter), size, groups);
        return byName(facets, (facet) => eventFacet(all, facet));
      }),
    timeline: (filter, unit) =>
      now(EVENTS, () => timelineBins(events, index.eventCodings.values, matches.ofEvents(filter), unit)),

    listClaims: (filter, page) =>
      now(CLAIMS, () => {
        const { seqs, next } = pageRows(claims, matches.ofClaims(filter), page);
        return { rows: claimRowsOf(db, seqs), next };
      }),
    countClaims: (filter) => now(CLAIMS, () => countMatches(matches.ofClaims(filter))),
    facetClaims: (filter, facets, size) =>
      now(CLAIMS, () => {
        const all = counted(index, claims, matches.ofClaims(filter), size, groups);
        return byName(facets, (facet) => claimFacet(all, facet));
      }),

    listArticles: (filter, page) =>
      now(ofArticles(filter), () => {
        const { seqs, next } = pageRows(articles, matches.ofArticles(filter), page);
        return { rows: articleRowsOf(db, seqs), next };
      }),
    countArticles: (filter) => now(ofArticles(filter), () => countMatches(matches.ofArticles(filter))),
    facetArticles: (filter, facets, size) =>
      now(ofArticles(filter), () => {
        const all = counted(index, articles, matches.ofArticles(filter), size, groups);
        return byName(facets, (facet) => articleFacet(all, facet));
      }),

    listActors: (filter, page) =>
      now(ALL, () => {
        const counts = matches.actorCounts();
        return actorPage(index, counts, matchingActors(index, counts, filter), page);
      }),
    countActors: (filter) => now(ALL, () => matchingActors(index, matches.actorCounts(), filter).length),

    search: (words, filter, page) =>
      now(ofArticles(filter), () => {
        const fails = matches.ofArticles(filter, words);
        const hits = () => countMatches(matches.ofArticles({}, words));
        const { seqs, next, sortedBy } = searchPage(
          db,
          articles,
          words,
          fails,
          page,
          hits,
          (upTo, fresh, rank) => matches.ranking(words, filter, upTo, fresh, rank),
        );
        const snippets = snippetMaker.snippetsOf(db, words, seqs);
        const rows = articleRowsOf(db, seqs).map((row) => ({
          record: 'article' as const,
          article: {
            id: row.id,
            url: row.url,
            title: row.title,
            publisher: row.publisher,
            publishedAt: row.publishedAt,
            digest: row.digest,
          },
          events: row.events,
          snippet: snippets.get(row.marker) ?? [],
        }));
        return { rows, next, sortedBy };
      }),
    countSearch: (words, filter, most) =>
      now(ofArticles(filter), () => Math.min(most, countMatches(matches.ofArticles(filter, words)))),

    streamEvents: (filter: EventFilter) =>
      streamRows(
        () => matches.now(EVENTS, () => matchingSeqs(events, matches.ofEvents(filter))),
        (seqs) => eventRowsOf(db, seqs),
      ),
    streamClaims: (filter: ClaimFilter) =>
      streamRows(
        () => matches.now(CLAIMS, () => matchingSeqs(claims, matches.ofClaims(filter))),
        (seqs) => claimRowsOf(db, seqs),
      ),
    streamArticles: (filter: ArticleFilter) =>
      streamRows(
        () => matches.now(ofArticles(filter), () => matchingSeqs(articles, matches.ofArticles(filter))),
        (seqs) => articleRowsOf(db, seqs),
      ),
  };
}

const EVENTS: readonly Part[] = ['events'];
const CLAIMS: readonly Part[] = ['claims'];
const ALL: readonly Part[] = ['events', 'claims'];

/** Which reports an actor is in, its events and claims tell. */
function ofArticles({ actor }: ArticleFilter): readonly Part[] {
  return actor === undefined ? [] : ALL;
}

function byName<F extends string>(
  facets: readonly F[],
  facetOf: (facet: F) => Facet,
): Partial<Record<F, Facet>> {
  return Object.fromEntries(facets.map((facet) => [facet, facetOf(facet)])) as Partial<Record<F, Facet>>;
}
