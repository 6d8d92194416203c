/**
 * What a desk asks, by name: as the store's lists answer it, and, where there is such a thing, as plain SQL on the
 * same file. Words and actors are those of the made-up reports.
 */
import type { EventFilter } from '../../src/store/filter.ts';
import { EVENT_FACETS, type Store } from '../../src/store/port.ts';
import { ACTORS, WORDS as MADE_UP, OUTLETS } from '../../test/conformance/synthetic-world.ts';

/** Groups of questions that the goal holds for, each with its own row in the table. */
export type Group =
  | 'list'
  | 'facets'
  | 'timeline'
  | 'count'
  | 'words'
  | 'search'
  | 'claims'
  | 'actors'
  | 'one';

export type Question = {
  group: Group;
  name: string;
  ask: (store: Store) => Promise<unknown>;
  /** The same as plain SQL, for the ratio. */
  sql?: string;
};

const LIMIT = 50;
const COMMON = MADE_UP[0] ?? '';
const LESS_COMMON = MADE_UP[1] ?? '';
const RARE = MADE_UP[3000] ?? '';
const RARE_ACTOR = ACTORS[2000]?.name ?? '';
const OUTLET = OUTLETS[0] ?? '';
const page = { limit: LIMIT, sort: '-date', after: null } as const;
const NOT_WRONG = `verdict IS NOT 'wrong'`;
const OF_STATE = (id: string, side = '') =>
  `event.seq IN (SELECT event FROM event_actor JOIN actor ON actor.seq = event_actor.actor
    WHERE actor.id = '${id}'${side === '' ? '' : ` AND side = '${side}'`})`;
const OF_COUNTRY = (code: string, side: string) =>
  `event.seq IN (SELECT event FROM event_actor JOIN actor ON actor.seq = event_actor.actor
    WHERE actor.country = '${code}' AND side = '${side}')`;

/** Filters as analysts set them, and the same as conditions of SQL. */
const FILTERS: readonly { name: string; filter: EventFilter; where: string }[] = [
  { name: 'everything', filter: {}, where: '1' },
  {
    name: 'one year',
    filter: { from: '2019-01-01', to: '2019-12-31' },
    where: `day_from <= '2019-12-31' AND day_to >= '2019-01-01'`,
  },
  { name: 'one type', filter: { type: ['SANCTION'] }, where: `type = 'SANCTION'` },
  {
    name: 'actor by id',
    filter: { actor: [{ by: 'id', value: 'state/prk' }] },
    where: OF_STATE('state/prk'),
  },
  {
    name: 'rare actor',
    filter: { actor: [{ by: 'name', value: RARE_ACTOR }] },
    where: `event.seq IN (SELECT event FROM event_actor JOIN actor ON actor.seq = event_actor.actor
      WHERE actor.name = '${RARE_ACTOR}' COLLATE NOCASE)`,
  },
  {
    name: 'source and target',
    filter: { source: [{ by: 'country', value: 'PRK' }], target: [{ by: 'country', value: 'USA' }] },
    where: `${OF_COUNTRY('PRK', 'source')} AND ${OF_COUNTRY('USA', 'target')}`,
  },
  {
    name: 'pair',
    filter: { pair: [['PRK', 'RUS']] },
    where: `((${OF_COUNTRY('PRK', 'source')} AND ${OF_COUNTRY('RUS', 'target')}) OR
      (${OF_COUNTRY('RUS', 'source')} AND ${OF_COUNTRY('PRK', 'target')}) OR
      (reciprocal AND ${OF_COUNTRY('PRK', 'source')} AND ${OF_COUNTRY('RUS', 'source')}))`,
  },
  {
    name: 'planned or denied',
    filter: { modality: ['future', 'negated'] },
    where: '(future OR negated)',
  },
  {
    name: 'place and voice',
    filter: { place: ['KOR'], voice: ['claimed'] },
    where: `place_country = 'KOR' AND claimed`,
  },
  {
    name: 'outlet',
    filter: { outlet: [OUTLET] },
    where: `event.article IN (SELECT seq FROM article WHERE publisher = '${OUTLET}')`,
  },
  {
    name: 'five fields',
    filter: {
      from: '2015-01-01',
      country: ['CHN', 'JPN'],
      quad: ['verbal-conflict', 'material-conflict'],
      modality: ['done'],
      status: ['filed'],
    },
    where: `day_to >= '2015-01-01' AND quad IN ('verbal-conflict', 'material-conflict') AND status = 'filed'
      AND NOT negated AND NOT future AND NOT hypothetical AND NOT historical
      AND event.seq IN (SELECT event FROM event_actor JOIN actor ON actor.seq = event_actor.actor
        WHERE actor.country IN ('CHN', 'JPN'))`,
  },
  {
    name: 'years',
    filter: { year: ['2010', '2011'] },
    where: `day_from BETWEEN '2010-01-01' AND '2011-12-31'`,
  },
];

const WORDS: readonly { name: string; q: string; fts: string }[] = [
  { name: 'rare word', q: RARE, fts: `"${RARE}"*` },
  { name: 'common word', q: COMMON, fts: `"${COMMON}"*` },
  { name: 'two words', q: `${COMMON} ${LESS_COMMON}`, fts: `"${COMMON}" AND "${LESS_COMMON}"*` },
  { name: 'phrase', q: '"North Korea"', fts: '"North Korea"' },
];

export const QUESTIONS: readonly Question[] = [
  ...FILTERS.map(
    ({ name, filter, where }): Question => ({
      group: 'list',
      name,
      ask: (store) => store.listEvents(filter, page),
      sql: `SELECT * FROM event WHERE ${NOT_WRONG} AND ${where} ORDER BY day_from DESC, seq DESC LIMIT ${LIMIT}`,
    }),
  ),
  {
    group: 'list',
    name: 'tenth page by weight',
    ask: async (store) => {
      const filter: EventFilter = { type: ['CONSULT', 'AGREE'] };
      return store.listEvents(filter, { limit: LIMIT, sort: 'goldstein', after: [1, 5000] });
    },
    sql: `SELECT * FROM event WHERE ${NOT_WRONG} AND type IN ('CONSULT', 'AGREE') AND (goldstein, seq) > (1, 5000)
      ORDER BY goldstein, seq LIMIT ${LIMIT}`,
  },
  ...FILTERS.map(
    ({ name, filter, where }): Question => ({
      group: 'count',
      name,
      ask: (store) => store.countEvents(filter),
      sql: `SELECT count(*) FROM event WHERE ${NOT_WRONG} AND ${where}`,
    }),
  ),
  ...FILTERS.map(
    ({ name, filter, where }): Question => ({
      group: 'timeline',
      name,
      ask: (store) => store.timeline(filter, null),
      sql: `SELECT substr(day_from, 1, 4), count(*), sum(future), sum(negated), sum(hypothetical), sum(historical), sum(claimed)
        FROM event WHERE ${NOT_WRONG} AND ${where} GROUP BY 1`,
    }),
  ),
  ...FILTERS.map(
    ({ name, filter }): Question => ({
      group: 'facets',
      name: `all ${EVENT_FACETS.length} of ${name}`,
      ask: (store) => store.facetEvents(filter, EVENT_FACETS, 20),
    }),
  ),
  ...FILTERS.slice(0, 4).map(
    ({ name, filter, where }): Question => ({
      group: 'facets',
      name: `types of ${name}`,
      ask: (store) => store.facetEvents(filter, ['type'], 20),
      sql: `SELECT type, count(*) FROM event WHERE ${NOT_WRONG} AND ${where} GROUP BY 1 ORDER BY 2 DESC LIMIT 20`,
    }),
  ),
  ...FILTERS.slice(0, 4).map(
    ({ name, filter, where }): Question => ({
      group: 'facets',
      name: `actors of ${name}`,
      ask: (store) => store.facetEvents(filter, ['actor'], 20),
      sql: `SELECT actor.name, count(DISTINCT event.seq) FROM event JOIN event_actor ON event_actor.event = event.seq
        JOIN actor ON actor.seq = event_actor.actor WHERE ${NOT_WRONG} AND ${where} GROUP BY actor.seq ORDER BY 2 DESC LIMIT 20`,
    }),
  ),
  ...WORDS.flatMap(({ name, q, fts }): Question[] => [
    {
      group: 'words',
      name: `events: ${name}`,
      ask: (store) => store.listEvents({ q }, page),
      sql: `SELECT * FROM event WHERE ${NOT_WRONG} AND seq IN (SELECT rowid FROM event_words WHERE event_words MATCH '${fts}')
        ORDER BY day_from DESC, seq DESC LIMIT ${LIMIT}`,
    },
    {
      group: 'words',
      name: `types of events: ${name}`,
      ask: (store) => store.facetEvents({ q }, ['type'], 20),
      sql: `SELECT type, count(*) FROM event WHERE ${NOT_WRONG} AND
        seq IN (SELECT rowid FROM event_words WHERE event_words MATCH '${fts}') GROUP BY 1`,
    },
    {
      group: 'search',
      name: `reports: ${name}`,
      ask: (store) => store.search(q, {}, { limit: LIMIT, sort: 'rank', after: null }),
      sql: `SELECT rowid, snippet(article_words, 1, '[', ']', '…', 32) FROM article_words
        WHERE article_words MATCH '${fts}' ORDER BY rank LIMIT ${LIMIT}`,
    },
    {
      group: 'search',
      name: `number of reports: ${name}`,
      ask: (store) => store.countSearch(q, {}, 10_000),
      sql: `SELECT count(*) FROM article_words WHERE article_words MATCH '${fts}'`,
    },
  ]),
  {
    group: 'claims',
    name: 'list of a stance',
    ask: (store) =>
      store.listClaims({ stance: ['denies'] }, { limit: LIMIT, sort: '-published', after: null }),
    sql: `SELECT claim.* FROM claim JOIN article ON article.seq = claim.article WHERE stance = 'denies'
      ORDER BY published_day DESC, claim.seq DESC LIMIT ${LIMIT}`,
  },
  {
    group: 'claims',
    name: 'facets of a speaker',
    ask: (store) =>
      store.facetClaims(
        { actor: [{ by: 'id', value: 'state/usa' }] },
        ['stance', 'kind', 'outlet', 'year'],
        20,
      ),
    sql: `SELECT stance, count(*) FROM claim WHERE seq IN (SELECT claim FROM claim_speaker JOIN actor
      ON actor.seq = claim_speaker.actor WHERE actor.id = 'state/usa') GROUP BY 1`,
  },
  {
    group: 'claims',
    name: 'list of words',
    ask: (store) => store.listClaims({ q: 'missile' }, { limit: LIMIT, sort: '-published', after: null }),
  },
  {
    group: 'actors',
    name: 'most frequent',
    ask: (store) => store.listActors({}, { limit: LIMIT, sort: '-count', after: null }),
    sql: `SELECT actor.name, count(*) FROM event_actor JOIN actor ON actor.seq = event_actor.actor
      GROUP BY actor.seq ORDER BY 2 DESC LIMIT ${LIMIT}`,
  },
  {
    group: 'actors',
    name: 'by part of the name',
    ask: (store) => store.listActors({ q: 'kor' }, { limit: LIMIT, sort: 'name', after: null }),
  },
  {
    group: 'one',
    name: 'page of reports',
    ask: (store) => store.listArticles({}, { limit: LIMIT, sort: '-published', after: null }),
    sql: `SELECT * FROM article ORDER BY published_day DESC, seq DESC LIMIT ${LIMIT}`,
  },
  {
    group: 'one',
    name: 'reports of an actor',
    ask: (store) =>
      store.listArticles(
        { actor: [{ by: 'id', value: 'state/prk' }] },
        { limit: LIMIT, sort: '-published', after: null },
      ),
  },
  { group: 'one', name: 'one report', ask: (store) => readAnyArticle(store) },
];

let turn = 0;

/** Another report each time, spread over the store. */
async function readAnyArticle(store: Store): Promise<unknown> {
  const marker = turn++ * 37;
  const { rows } = await store.listArticles({ newSince: marker }, { limit: 1, sort: 'filed', after: null });
  const row = rows[0];
  return row === undefined ? null : store.readArticle(row.id);
}
