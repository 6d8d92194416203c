/**
 * The parameters that filters are written in: query parameters of the API, options of `attache export` and the
 * desk's addresses share these names. Plain lists; `parse-filter.ts` reads what stands in them, and
 * docs/reference/filters.md is generated from them.
 */
import { CLAIM_KINDS } from '../record/lists/claim-kinds.ts';
import { CONTEXTS } from '../record/lists/contexts.ts';
import { EVENT_STATUSES } from '../record/lists/event-statuses.ts';
import { MODALITY_FILTERS } from '../record/lists/modality-filters.ts';
import { PLOVER_TYPES } from '../record/lists/plover-types.ts';
import { QUADS } from '../record/lists/quads.ts';
import { READ_STATUSES } from '../record/lists/read-statuses.ts';
import { STANCES } from '../record/lists/stances.ts';

export type FilterParam = {
  name: string;
  /** May be repeated; values of one parameter are alternatives. */
  many: boolean;
  /** What it narrows the list to, for help and reference. */
  about: string;
  /** What a value looks like, in words that fit after "takes". */
  takes: string;
  /** Where only these are taken. */
  values?: readonly string[];
};

export const VOICES = ['author', 'claimed'] as const;
export const REVIEW_ASKS = ['not-wrong', 'wrong', 'right', 'reviewed', 'unreviewed', 'all'] as const;
export const YES_NO = ['yes', 'no'] as const;

const DAY = 'a day, month or year such as 2018-06-12, 2018-06 or 2018';
const ACTOR = 'an id (state/prk), a country (PRK) or a whole name (Kim Jong Un)';
const COUNTRY = 'three capital letters (PRK)';
const YEAR = 'four digits (2018)';
const WORDS = 'words';
const ARTICLE_ID = 'an id that starts with art_';
const MARKER = 'a whole number, the marker of a row or of the store';

function one(name: string, takes: string, about: string): FilterParam {
  return { name, many: false, about, takes };
}

function many(name: string, takes: string, about: string): FilterParam {
  return { name, many: true, about, takes };
}

function among(name: string, values: readonly string[], about: string): FilterParam {
  return { name, many: true, about, takes: `one of ${values.join(', ')}`, values };
}

const REVIEW: FilterParam = {
  name: 'review',
  many: false,
  about: 'What people found of the coding; default: not-wrong, so that what was found wrong stays out.',
  takes: `one of ${REVIEW_ASKS.join(', ')}`,
  values: REVIEW_ASKS,
};
const NEW_SINCE = one('new_since', MARKER, 'Filed after this place in the order of filing.');
const OUTLET = many('outlet', 'the name of an outlet, whole', 'Outlet that published the report.');
const ARTICLE = many('article', ARTICLE_ID, 'Found in this report.');

export const EVENT_PARAMS: readonly FilterParam[] = [
  one('from', DAY, 'First day: events whose date touches the stretch.'),
  one('to', DAY, 'Last day, inclusive.'),
  many('actor', ACTOR, 'Actor on either side.'),
  many('country', COUNTRY, 'Country of an actor on either side; IGO for bodies of states.'),
  many('source', ACTOR, 'Actor that acts.'),
  many('target', ACTOR, 'Actor that is acted on.'),
  many(
    'pair',
    'two countries (PRK-RUS)',
    'Countries on opposite sides or acting together, either way round.',
  ),
  many('type', 'an event type (CONSULT)', 'Type of the act.'),
  many('mode', 'a mode (visit)', 'How the act was done.'),
  among('plover', PLOVER_TYPES, "PLOVER category after the codebook's reductions."),
  many('cameo', 'two to four digits (04, 042)', 'Beginning of the CAMEO code.'),
  among('context', CONTEXTS, 'What the act is about.'),
  among('quad', QUADS, 'Said or done, in cooperation or in conflict.'),
  many('place', COUNTRY, 'Country of the place.'),
  among('modality', MODALITY_FILTERS, 'Whether it was done, or how it was not.'),
  among('voice', VOICES, 'Told by the report itself, or by somebody in it.'),
  among('status', EVENT_STATUSES, 'Good enough to count, or kept for a person to decide.'),
  OUTLET,
  many('year', YEAR, "Year of the event's first day."),
  ARTICLE,
  one('q', WORDS, "Words that the sentence, the title or the actors' names hold, all of them."),
  REVIEW,
  NEW_SINCE,
];

export const CLAIM_PARAMS: readonly FilterParam[] = [
  one('from', DAY, 'First day of publication.'),
  one('to', DAY, 'Last day of publication, inclusive.'),
  many('actor', ACTOR, 'Speaker.'),
  many('country', COUNTRY, 'Country of a speaker; IGO for bodies of states.'),
  among('stance', STANCES, 'How the speaker stands to what is said.'),
  among('kind', CLAIM_KINDS, 'Quoted, reported, or both.'),
  OUTLET,
  many('year', YEAR, 'Year of publication.'),
  ARTICLE,
  many('event', 'an id that starts with evt_', 'Carries this event.'),
  one('q', WORDS, "Words that the sentence, the title or the speakers' names hold, all of them."),
  REVIEW,
  NEW_SINCE,
];

export const ARTICLE_PARAMS: readonly FilterParam[] = [
  one('from', DAY, 'First day of publication.'),
  one('to', DAY, 'Last day of publication, inclusive.'),
  OUTLET,
  among('status', READ_STATUSES, 'Read and searched for events, or kept without.'),
  many('year', YEAR, 'Year of publication.'),
  many('actor', ACTOR, 'Actor of an event or claim in the report.'),
  one('q', WORDS, 'Words that title and text hold, all of them.'),
  NEW_SINCE,
];

export const ACTOR_PARAMS: readonly FilterParam[] = [
  many('country', COUNTRY, 'Country; IGO for bodies of states.'),
  one('q', WORDS, 'Part of the name.'),
  {
    name: 'known',
    many: false,
    about: 'With an id of the knowledge (yes), or without one (no).',
    takes: 'yes or no',
    values: YES_NO,
  },
];
