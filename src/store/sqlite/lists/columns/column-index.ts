/**
 * The columns of a store, kept up to date. In: a connection; each question asks `catchUp` first, which reads what
 * other changes touched, by this connection or by any other. The first time reads everything; events and claims
 * are read when they are first asked for.
 */
import type { Database } from 'better-sqlite3';
import { ActorColumns } from './actor-columns.ts';
import { ArticleCodings, ClaimCodings, EventCodings } from './codings.ts';
import { dayNumber, NO_DAY } from './day-number.ts';
import { Words } from './dictionary.ts';
import { lastChange, loadActors, loadArticles, loadClaims, loadEvents, loadGone } from './load-rows.ts';
import { PartiesDictionary } from './parties.ts';
import { NO_COUNTRY, RecordColumns, STATE } from './record-columns.ts';

/** What a question needs beside articles and actors, which are always there. */
export type Part = 'events' | 'claims';

export class ColumnIndex {
  /** The last change that articles and actors were read at, and with them the parts that were asked for. */
  change = -1;
  readonly #read: Record<Part, number> = { events: -1, claims: -1 };
  readonly countries = new Words();
  readonly actors = new ActorColumns();
  readonly parties = new PartiesDictionary();
  readonly eventCodings = new EventCodings();
  readonly claimCodings = new ClaimCodings();
  readonly articleCodings = new ArticleCodings();
  readonly events = new RecordColumns((coding) => this.eventCodings.values[coding]?.goldstein ?? 0);
  readonly claims = new RecordColumns(() => 0);
  readonly articles = new RecordColumns(() => 0);

  constructor() {
    // Number 0 is no country.
    this.countries.add('');
  }

  /** Bytes of the columns; dictionaries and names of actors come on top. */
  get bytes(): number {
    return this.events.bytes + this.claims.bytes + this.articles.bytes;
  }

  /** To be called inside a transaction, so that all parts are of one moment. */
  catchUp(db: Database, parts: readonly Part[]): void {
    const change = lastChange(db);
    if (change !== this.change) {
      const moved = this.#readActors(db, this.change);
      this.#readArticles(db, this.change);
      if (moved) {
        this.#renewParties(this.events);
        this.#renewParties(this.claims);
      }
      this.change = change;
    }
    for (const part of parts) {
      const after = this.#read[part];
      if (after === change) continue;
      this.#readGone(db, part, after);
      if (part === 'events') this.#readEvents(db, after);
      else this.#readClaims(db, after);
      this.#read[part] = change;
    }
  }

  #readActors(db: Database, after: number): boolean {
    let moved = false;
    for (const [seq, id, name, country, sectors] of loadActors(db, after)) {
      if (this.actors.put({ seq, id, name, country, sectors }, this.countries)) moved = true;
    }
    return moved;
  }

  #readArticles(db: Database, after: number): void {
    const lookUp = rowFinder(this.articles);
    const otherDay = new Map<number, number>();
    for (const [seq, publisher, published, status] of loadArticles(db, after)) {
      const known = lookUp(seq);
      const row = known < 0 ? this.articles.count : known;
      const day = dayNumber(published);
      if (known >= 0 && this.articles.from[known] !== day) otherDay.set(known, day);
      this.articles.put(known, {
        seq,
        article: row,
        coding: this.articleCodings.add(status, publisher),
        parties: 0,
        from: day,
        to: day,
        place: NO_COUNTRY,
        state: STATE.none,
        actors: [],
      });
    }
    // Claims are dated by their article, which may have been given another date while they stayed as they were.
    if (otherDay.size === 0) return;
    for (let row = 0; row < this.claims.count; row++) {
      const day = otherDay.get(this.claims.article[row] as number);
      if (day !== undefined) this.claims.setDay(row, day);
    }
  }

  #readGone(db: Database, part: Part, after: number): void {
    if (after < 0) return;
    const columns = this[part];
    for (const seq of loadGone(db, part === 'events' ? 'event' : 'claim', after)) {
      const row = columns.rowOf(seq);
      if (row >= 0) columns.state[row] = STATE.gone;
    }
  }

  #readEvents(db: Database, after: number): void {
    const lookUp = rowFinder(this.events);
    const articleRow = articleFinder(this.articles);
    for (const load of loadEvents(db, after)) {
      const [seq, article, coding, first, last, place, verdict, reciprocal, list] = load;
      const actors = this.#actorsOf(list);
      const from = dayNumber(first);
      this.events.put(lookUp(seq), {
        seq,
        article: articleRow(article),
        coding: this.eventCodings.add(coding),
        parties: this.parties.numberOfActors(actors, this.#countryOf, reciprocal === 1),
        from,
        to: last === null ? from : dayNumber(last),
        place: place === null ? NO_COUNTRY : this.countries.add(place),
        state: stateOf(verdict),
        actors,
      });
    }
  }

  #readClaims(db: Database, after: number): void {
    const lookUp = rowFinder(this.claims);
    const articleRow = articleFinder(this.articles);
    for (const [seq, article, coding, verdict, list] of loadClaims(db, after)) {
      const actors = this.#actorsOf(list);
      const row = articleRow(article);
      const day = this.articles.from[row] ?? NO_DAY;
      this.claims.put(lookUp(seq), {
        seq,
        article: row,
        coding: this.claimCodings.add(coding),
        parties: this.parties.numberOfActors(actors, this.#countryOf, false),
        from: day,
        to: day,
        place: NO_COUNTRY,
        state: stateOf(verdict),
        actors,
      });
    }
  }

  /** `12,17` are two actors' places in their table times four and their sides; here, their numbers. */
  #actorsOf(list: string | null): number[] {
    const actors: number[] = [];
    if (list === null) return actors;
    let item = 0;
    for (let at = 0; at <= list.length; at++) {
      const unit = at === list.length ? COMMA : list.charCodeAt(at);
      if (unit !== COMMA) {
        item = item * 10 + unit - ZERO;
        continue;
      }
      const number = this.actors.numberOf(Math.floor(item / 4));
      if (number !== undefined) addSide(actors, number, item & 3);
      item = 0;
    }
    return actors;
  }

  readonly #countryOf = (actor: number): number => this.actors.all[actor]?.country ?? 0;

  #renewParties(columns: RecordColumns): void {
    for (let row = 0; row < columns.count; row++) {
      const start = columns.actorStart[row] as number;
      const actors = columns.actors.subarray(start, start + (columns.actorCount[row] as number));
      const { reciprocal } = this.parties.values[columns.parties[row] as number] ?? { reciprocal: false };
      columns.parties[row] = this.parties.numberOfActors(actors, this.#countryOf, reciprocal);
    }
  }
}

const COMMA = 44;
const ZERO = 48;

/** An actor that stands on both sides is one, with both. */
function addSide(actors: number[], number: number, side: number): void {
  for (let place = 0; place < actors.length; place++) {
    const item = actors[place] as number;
    if (item >>> 2 !== number) continue;
    actors[place] = item | side;
    return;
  }
  actors.push(number * 4 + side);
}

function stateOf(verdict: string | null): number {
  if (verdict === 'wrong') return STATE.wrong;
  return verdict === 'right' ? STATE.right : STATE.none;
}

/** Where rows are that were here before; a row comes once in a catch-up, so that new ones need not be looked for. */
function rowFinder(columns: RecordColumns): (seq: number) => number {
  const { count, last } = columns;
  if (count === 0) return () => -1;
  const places = columns.filed.settle();
  return (seq) => {
    if (seq > last) return -1;
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const row = places[middle] as number;
      const found = columns.seq[row] as number;
      if (found === seq) return row;
      if (found < seq) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
}

/** The row of an article; records of one article mostly come one after the other. */
function articleFinder(articles: RecordColumns): (seq: number) => number {
  let lastSeq = -1;
  let lastRow = -1;
  return (seq) => {
    if (seq !== lastSeq) {
      lastSeq = seq;
      lastRow = articles.rowOf(seq);
    }
    return lastRow;
  };
}
