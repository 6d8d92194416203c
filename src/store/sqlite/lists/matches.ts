/**
 * Which rows match a filter, for events, claims and articles. In: a connection and filters. Out: for each row
 * what it fails. The last few are kept until the store changes, since a desk asks for list, count, facets and
 * timeline of one filter at once.
 */
import type { Database } from 'better-sqlite3';
import type { ArticleFilter, ClaimFilter, EventFilter } from '../../filter.ts';
import { type ActorCounts, actorCounts } from './answers/actor-counts.ts';
import { type ActorGroups, groupActors } from './answers/value-names.ts';
import { ColumnIndex, type Part } from './columns/column-index.ts';
import { articlePasses } from './filters/article-passes.ts';
import { claimPasses } from './filters/claim-passes.ts';
import { eventPasses } from './filters/event-passes.ts';
import { failsOf } from './filters/passes.ts';
import { Recent } from './filters/recent.ts';
import type { Ranking } from './words/search-articles.ts';

const MOST_KEPT = 6;

export class Matches {
  readonly index = new ColumnIndex();
  readonly #db: Database;
  readonly #fails = new Recent<Uint16Array>(MOST_KEPT);
  readonly #groups = new Recent<ActorGroups>(1);
  readonly #counts = new Recent<ActorCounts>(1);
  readonly #rankings = new Map<string, Ranking>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** Brings what the answer needs up to date and answers, all in one moment of the store. */
  now<R>(parts: readonly Part[], answer: () => R): R {
    const run = () => {
      this.index.catchUp(this.#db, parts);
      return answer();
    };
    return this.#db.inTransaction ? run() : this.#db.transaction(run)();
  }

  ofEvents(filter: EventFilter): Uint16Array {
    const { index } = this;
    return this.#kept('events', filter, () =>
      failsOf(index.events, eventPasses(this.#db, index, filter), index.articles.coding),
    );
  }

  ofClaims(filter: ClaimFilter): Uint16Array {
    const { index } = this;
    return this.#kept('claims', filter, () =>
      failsOf(index.claims, claimPasses(this.#db, index, filter), index.articles.coding),
    );
  }

  /** @param words that the report must hold beside the filter's own */
  ofArticles(filter: ArticleFilter, words: string | null = null): Uint16Array {
    const { index } = this;
    return this.#kept('articles', [filter, words], () =>
      failsOf(index.articles, articlePasses(this.#db, index, filter, words), index.articles.coding),
    );
  }

  actorGroups(): ActorGroups {
    return this.#groups.of(this.index.change, '', () => groupActors(this.index));
  }

  actorCounts(): ActorCounts {
    return this.#counts.of(this.index.change, '', () => actorCounts(this.index));
  }

  /** Rankings outlive changes of the store, so that pages go on where the first one, which is `fresh`, began. */
  ranking(words: string, filter: ArticleFilter, upTo: number, fresh: boolean, rank: () => Ranking): Ranking {
    const key = JSON.stringify([words, filter, upTo]);
    const kept = fresh ? undefined : this.#rankings.get(key);
    const found = kept ?? rank();
    this.#rankings.delete(key);
    this.#rankings.set(key, found);
    if (this.#rankings.size > MOST_KEPT) this.#rankings.delete(this.#rankings.keys().next().value as string);
    return found;
  }

  #kept(kind: string, filter: unknown, run: () => Uint16Array): Uint16Array {
    return this.#fails.of(this.index.change, `${kind} ${JSON.stringify(filter)}`, run);
  }
}
