/**
 * Rows of those tables of an SQLite store whose rows are read or written whole. `migrations/` makes the tables;
 * both must say the same.
 */

/** 0 or 1: SQLite has no truth values. */
type Flag = number;

export type ProducerTable = { seq: number; version: string; model: string; knowledge: string };

export type ArticleTable = {
  seq: number;
  id: string;
  url: string | null;
  canonical_url: string | null;
  title: string | null;
  publisher: string | null;
  published: string | null;
  published_precision: string | null;
  published_basis: string | null;
  published_via: string | null;
  /** First ten characters of `published`. */
  published_day: string | null;
  language: string | null;
  status: string;
  reason: string | null;
  sha256: string | null;
  producer: number;
  filed_at: string;
  change: number;
  characters: number;
  excerpt: string;
  record: string;
  text: string;
  found: string;
};

export type EventTable = {
  seq: number;
  id: string;
  article: number;
  type: string;
  mode: string | null;
  /** JSON array. */
  contexts: string;
  plover_type: string;
  plover_mode: string | null;
  cameo: string | null;
  quad: string;
  goldstein: number;
  /** 1 when all sides do the same thing; then all are sources. */
  reciprocal: Flag;
  status: string;
  negated: Flag;
  future: Flag;
  hypothetical: Flag;
  historical: Flag;
  claimed: Flag;
  day_from: string | null;
  day_to: string | null;
  place_name: string | null;
  place_country: string | null;
  quote_field: string;
  quote_start: number;
  quote_end: number;
  sentence: string;
  verdict: string | null;
  filed_at: string;
  change: number;
  told: string;
  record: string;
};

export type ClaimTable = {
  seq: number;
  id: string;
  article: number;
  kind: string;
  stance: string;
  nested_in: string | null;
  quote_field: string;
  quote_start: number;
  quote_end: number;
  sentence: string;
  verdict: string | null;
  filed_at: string;
  change: number;
  words: string;
  record: string;
};

export type RedirectTable = {
  old_id: string;
  new_id: string | null;
  record_kind: 'event' | 'claim';
  carries: Flag;
  old_seq: number;
  article: number;
  filed_at: string;
  at: string;
  change: number;
  last_record: string;
};

export type ReviewTable = {
  seq: number;
  id: string;
  target: string;
  record_kind: 'event' | 'claim';
  verdict: 'right' | 'wrong' | null;
  undoes: string | null;
  reviewer: string;
  at: string;
  why: string | null;
  verdict_before: 'right' | 'wrong' | null;
  verdict_after: 'right' | 'wrong' | null;
};

export type SetAsideTable = {
  seq: number;
  source: string;
  kind: 'quarantined' | 'refused';
  sha256: string | null;
  code: string;
  message: string;
  at: string;
};
