/**
 * Filters from what a person or a program wrote. In: values by parameter, as a query string or options of a
 * command hold them. Out: a typed filter. A comma is part of a value; several values are alternatives.
 * Errors: STORE_FILTER_INVALID, which names the parameter and says what it takes.
 */
import { nearestName } from '../base/nearest-name.ts';
import { CLAIM_KINDS } from '../record/lists/claim-kinds.ts';
import { CONTEXTS } from '../record/lists/contexts.ts';
import { EVENT_STATUSES } from '../record/lists/event-statuses.ts';
import { MODALITY_FILTERS } from '../record/lists/modality-filters.ts';
import { PLOVER_TYPES } from '../record/lists/plover-types.ts';
import { QUADS } from '../record/lists/quads.ts';
import { READ_STATUSES } from '../record/lists/read-statuses.ts';
import { STANCES } from '../record/lists/stances.ts';
import { storeError } from './errors.ts';
import type { ActorFilter, ArticleFilter, ClaimFilter, EventFilter } from './filter.ts';
import {
  ACTOR_PARAMS,
  ARTICLE_PARAMS,
  CLAIM_PARAMS,
  EVENT_PARAMS,
  type FilterParam,
  REVIEW_ASKS,
  VOICES,
  YES_NO,
} from './filter-params.ts';
import { oneOf, parseActor, parseCount, parseDay, parsePair, parseWords, shaped } from './filter-values.ts';

export { ACTOR_PARAMS, ARTICLE_PARAMS, CLAIM_PARAMS, EVENT_PARAMS, type FilterParam };

/** Values by parameter; a parameter that was not given is missing or has no values. */
export type RawFilter = Readonly<Record<string, readonly string[] | undefined>>;

/** Most values of one parameter. */
export const MAX_ALTERNATIVES = 100;
/** Longest value, in UTF-16 code units. */
export const MAX_VALUE_LENGTH = 500;

const country = shaped(/^[A-Z]{3}$/);
const year = shaped(/^\d{4}$/);
const articleId = shaped(/^art_\w+$/);

/** @throws STORE_FILTER_INVALID */
export function parseEventFilter(raw: RawFilter): EventFilter {
  const { one, many } = valuesOf(raw, EVENT_PARAMS);
  return present<EventFilter>({
    ...stretch(one),
    actor: many('actor', parseActor),
    country: many('country', country),
    source: many('source', parseActor),
    target: many('target', parseActor),
    pair: many('pair', parsePair),
    type: many('type', shaped(/^[A-Z][A-Z_]*$/)),
    mode: many('mode', shaped(/^[a-z]+(-[a-z]+)*$/)),
    plover: many('plover', oneOf(PLOVER_TYPES)),
    cameo: many('cameo', shaped(/^\d{2,4}$/)),
    context: many('context', oneOf(CONTEXTS)),
    quad: many('quad', oneOf(QUADS)),
    place: many('place', country),
    modality: many('modality', oneOf(MODALITY_FILTERS)),
    voice: many('voice', oneOf(VOICES)),
    status: many('status', oneOf(EVENT_STATUSES)),
    outlet: many('outlet', parseWords),
    year: many('year', year),
    article: many('article', articleId),
    q: one('q', parseWords),
    review: one('review', oneOf(REVIEW_ASKS)),
    newSince: one('new_since', parseCount),
  });
}

/** @throws STORE_FILTER_INVALID */
export function parseClaimFilter(raw: RawFilter): ClaimFilter {
  const { one, many } = valuesOf(raw, CLAIM_PARAMS);
  return present<ClaimFilter>({
    ...stretch(one),
    actor: many('actor', parseActor),
    country: many('country', country),
    stance: many('stance', oneOf(STANCES)),
    kind: many('kind', oneOf(CLAIM_KINDS)),
    outlet: many('outlet', parseWords),
    year: many('year', year),
    article: many('article', articleId),
    event: many('event', shaped(/^evt_\w+$/)),
    q: one('q', parseWords),
    review: one('review', oneOf(REVIEW_ASKS)),
    newSince: one('new_since', parseCount),
  });
}

/** @throws STORE_FILTER_INVALID */
export function parseArticleFilter(raw: RawFilter): ArticleFilter {
  const { one, many } = valuesOf(raw, ARTICLE_PARAMS);
  return present<ArticleFilter>({
    ...stretch(one),
    outlet: many('outlet', parseWords),
    status: many('status', oneOf(READ_STATUSES)),
    year: many('year', year),
    actor: many('actor', parseActor),
    q: one('q', parseWords),
    newSince: one('new_since', parseCount),
  });
}

/** @throws STORE_FILTER_INVALID */
export function parseActorFilter(raw: RawFilter): ActorFilter {
  const { one, many } = valuesOf(raw, ACTOR_PARAMS);
  const known = one('known', oneOf(YES_NO));
  return present<ActorFilter>({
    country: many('country', country),
    q: one('q', parseWords),
    known: known === undefined ? undefined : known === 'yes',
  });
}

type One = <T>(name: string, parse: (text: string) => T | null) => T | undefined;
type Many = <T>(name: string, parse: (text: string) => T | null) => T[] | undefined;

/** Readers of values that know what each parameter takes. */
function valuesOf(raw: RawFilter, params: readonly FilterParam[]): { one: One; many: Many } {
  for (const name of Object.keys(raw)) {
    if (params.some((param) => param.name === name)) continue;
    const names = params.map((param) => param.name);
    const near = nearestName(name, names);
    throw storeError(
      'STORE_FILTER_INVALID',
      `There is no filter "${shortened(name)}"${near === null ? '' : `; perhaps "${near}" is meant`}. There are ${names.join(', ')}.`,
    );
  }
  const many: Many = (name, parse) => {
    const param = params.find((candidate) => candidate.name === name);
    // Own properties only: names come from strangers.
    const given = Object.hasOwn(raw, name) ? (raw[name] ?? []) : [];
    if (param === undefined || given.length === 0) return undefined;
    if (!param.many && given.length > 1)
      refuse(`"${name}" is given ${given.length} times and takes one value`);
    if (given.length > MAX_ALTERNATIVES) refuse(`"${name}" takes at most ${MAX_ALTERNATIVES} values`);
    return given.map((text) => {
      const value = text.length > MAX_VALUE_LENGTH ? null : parse(text);
      return value ?? refuse(`"${name}" takes ${param.takes}, not "${shortened(text)}"`);
    });
  };
  return { many, one: (name, parse) => many(name, parse)?.[0] };
}

function stretch(one: One): { from: string | undefined; to: string | undefined } {
  const from = one('from', (text) => parseDay(text, 'first'));
  const to = one('to', (text) => parseDay(text, 'last'));
  if (from !== undefined && to !== undefined && from > to)
    refuse(`"from" (${from}) lies after "to" (${to}); no day is in between`);
  return { from, to };
}

function refuse(detail: string): never {
  throw storeError('STORE_FILTER_INVALID', `The filter ${detail}.`);
}

function shortened(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 80)}…`;
}

/** Without the fields that were not given. */
function present<F extends object>(fields: { [K in keyof Required<F>]: F[K] | undefined }): F {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as F;
}
