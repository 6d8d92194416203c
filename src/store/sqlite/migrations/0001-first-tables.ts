/**
 * The first tables. Records are kept whole as JSON in `record`; columns beside it are what lists are narrowed
 * and sorted by. Views are named for people who open the file with any SQLite tool.
 *
 * `seq` of articles, events and claims is one shared order of filing (the counter is in `meta`), so that one
 * marker tells what is new in all three. A coding that went and comes back gets its old `seq` again.
 * `change` is the number of the transaction that last touched a row, so that what is held in memory can be
 * brought up to date: `redirect` tells which `seq` went, and when.
 */

export const FIRST_TABLES = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
INSERT INTO meta VALUES
  ('store_id', lower(hex(randomblob(8)))),
  ('change', 0), ('seq', 0), ('articles', 0), ('events', 0), ('claims', 0), ('actors', 0);

CREATE TABLE producer (
  seq INTEGER PRIMARY KEY,
  version TEXT NOT NULL,
  model TEXT NOT NULL DEFAULT '',
  knowledge TEXT NOT NULL DEFAULT '',
  UNIQUE (version, model, knowledge)
);

CREATE TABLE capture (
  sha256 TEXT PRIMARY KEY,
  media_type TEXT,
  length_bytes INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE observation (
  sha256 TEXT NOT NULL REFERENCES capture,
  source TEXT NOT NULL,
  article INTEGER NOT NULL REFERENCES article,
  observed_at TEXT NOT NULL,
  PRIMARY KEY (sha256, source)
) WITHOUT ROWID;
CREATE INDEX observation_article ON observation (article);

CREATE TABLE article (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  url TEXT,
  canonical_url TEXT,
  title TEXT,
  publisher TEXT,
  published TEXT,
  published_precision TEXT,
  published_basis TEXT,
  published_via TEXT,
  published_day TEXT,
  language TEXT,
  status TEXT NOT NULL,
  reason TEXT,
  sha256 TEXT,
  producer INTEGER NOT NULL REFERENCES producer,
  filed_at TEXT NOT NULL,
  change INTEGER NOT NULL,
  characters INTEGER NOT NULL,
  excerpt TEXT NOT NULL,
  -- Long columns come last: a row is read up to the last column that is asked for.
  record TEXT NOT NULL,
  text TEXT NOT NULL,
  found TEXT NOT NULL
);
CREATE INDEX article_published ON article (published_day, seq);
CREATE INDEX article_publisher ON article (publisher, published_day, seq);
CREATE INDEX article_change ON article (change, publisher, published_day, status);

CREATE TABLE input (
  key TEXT NOT NULL,
  producer INTEGER NOT NULL REFERENCES producer,
  article INTEGER NOT NULL REFERENCES article,
  PRIMARY KEY (key, producer)
) WITHOUT ROWID;

-- AUTOINCREMENT: the number of an actor that nothing names any more is never given to another.
CREATE TABLE actor (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  id TEXT,
  name TEXT NOT NULL,
  country TEXT,
  sectors TEXT NOT NULL,
  producer INTEGER NOT NULL REFERENCES producer,
  change INTEGER NOT NULL
);
CREATE INDEX actor_change ON actor (change);

CREATE TABLE event (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article,
  type TEXT NOT NULL,
  mode TEXT,
  contexts TEXT NOT NULL,
  plover_type TEXT NOT NULL,
  plover_mode TEXT,
  cameo TEXT,
  quad TEXT NOT NULL,
  goldstein REAL NOT NULL,
  reciprocal INTEGER NOT NULL,
  status TEXT NOT NULL,
  negated INTEGER NOT NULL,
  future INTEGER NOT NULL,
  hypothetical INTEGER NOT NULL,
  historical INTEGER NOT NULL,
  claimed INTEGER NOT NULL,
  day_from TEXT,
  day_to TEXT,
  place_name TEXT,
  place_country TEXT,
  quote_field TEXT NOT NULL,
  quote_start INTEGER NOT NULL,
  quote_end INTEGER NOT NULL,
  sentence TEXT NOT NULL,
  verdict TEXT,
  filed_at TEXT NOT NULL,
  change INTEGER NOT NULL,
  -- JSON: the claims of its attribution with stance and speakers, innermost first.
  told TEXT NOT NULL,
  record TEXT NOT NULL
);
CREATE INDEX event_article ON event (article, seq, verdict);
-- Everything that lists hold in memory, without the long columns: loading a million events reads this alone.
CREATE INDEX event_change ON event (
  change, article, type, mode, contexts, plover_type, cameo, quad, goldstein, reciprocal, status,
  negated, future, hypothetical, historical, claimed, day_from, day_to, place_country, verdict
);

CREATE TABLE event_actor (
  event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
  side TEXT NOT NULL CHECK (side IN ('source', 'target')),
  actor INTEGER NOT NULL REFERENCES actor,
  PRIMARY KEY (event, side, actor)
) WITHOUT ROWID;
CREATE INDEX event_actor_actor ON event_actor (actor, side, event);

CREATE TABLE claim (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article,
  kind TEXT NOT NULL,
  stance TEXT NOT NULL,
  nested_in TEXT,
  quote_field TEXT NOT NULL,
  quote_start INTEGER NOT NULL,
  quote_end INTEGER NOT NULL,
  sentence TEXT NOT NULL,
  verdict TEXT,
  filed_at TEXT NOT NULL,
  change INTEGER NOT NULL,
  -- JSON array: the words of each content span.
  words TEXT NOT NULL,
  record TEXT NOT NULL
);
CREATE INDEX claim_article ON claim (article, seq, verdict);
CREATE INDEX claim_change ON claim (change, article, kind, stance, verdict);

CREATE TABLE claim_speaker (
  claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
  actor INTEGER NOT NULL REFERENCES actor,
  PRIMARY KEY (claim, actor)
) WITHOUT ROWID;
CREATE INDEX claim_speaker_actor ON claim_speaker (actor, claim);

CREATE TABLE claim_event (
  claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
  event_id TEXT NOT NULL,
  PRIMARY KEY (claim, event_id)
) WITHOUT ROWID;
CREATE INDEX claim_event_event ON claim_event (event_id, claim);

-- carries: 1 when reviews of the old id count for the new one, because both say the same.
CREATE TABLE redirect (
  old_id TEXT PRIMARY KEY,
  new_id TEXT,
  record_kind TEXT NOT NULL CHECK (record_kind IN ('event', 'claim')),
  carries INTEGER NOT NULL,
  old_seq INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES article,
  filed_at TEXT NOT NULL,
  at TEXT NOT NULL,
  change INTEGER NOT NULL,
  last_record TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX redirect_article ON redirect (article);
CREATE INDEX redirect_new ON redirect (new_id);
CREATE INDEX redirect_change ON redirect (change);

CREATE TABLE review (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  target TEXT NOT NULL,
  record_kind TEXT NOT NULL CHECK (record_kind IN ('event', 'claim')),
  verdict TEXT,
  undoes TEXT,
  reviewer TEXT NOT NULL,
  at TEXT NOT NULL,
  why TEXT,
  verdict_before TEXT,
  verdict_after TEXT
);
CREATE INDEX review_target ON review (target, seq);
CREATE INDEX review_undoes ON review (undoes);
CREATE INDEX review_at ON review (at, seq);
CREATE TRIGGER review_never_changed BEFORE UPDATE ON review
BEGIN SELECT RAISE(ABORT, 'reviews are only added'); END;
CREATE TRIGGER review_never_deleted BEFORE DELETE ON review
BEGIN SELECT RAISE(ABORT, 'reviews are only added'); END;

CREATE TABLE set_aside (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  source TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('quarantined', 'refused')),
  sha256 TEXT,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  at TEXT NOT NULL
);
CREATE INDEX set_aside_at ON set_aside (at, seq);

CREATE VIRTUAL TABLE article_words USING fts5 (
  title, text, content = 'article', content_rowid = 'seq', tokenize = "porter unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE event_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = "porter unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE claim_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = "porter unicode61 remove_diacritics 2"
);

CREATE VIEW event_list AS
SELECT
  event.id AS event_id,
  event.day_from AS first_day,
  event.day_to AS last_day,
  (SELECT group_concat(actor.name, '; ') FROM event_actor JOIN actor ON actor.seq = event_actor.actor
    WHERE event_actor.event = event.seq AND side = 'source') AS who,
  event.type,
  event.mode,
  (SELECT group_concat(actor.name, '; ') FROM event_actor JOIN actor ON actor.seq = event_actor.actor
    WHERE event_actor.event = event.seq AND side = 'target') AS to_whom,
  event.place_name AS place,
  event.place_country,
  event.negated, event.future, event.hypothetical, event.historical, event.claimed,
  event.status, event.plover_type, event.cameo, event.quad, event.goldstein,
  event.sentence,
  article.id AS article_id, article.title, article.publisher, article.published, article.url
FROM event JOIN article ON article.seq = event.article
WHERE event.verdict IS NOT 'wrong';

CREATE VIEW claim_list AS
SELECT
  claim.id AS claim_id,
  (SELECT group_concat(actor.name, '; ') FROM claim_speaker JOIN actor ON actor.seq = claim_speaker.actor
    WHERE claim_speaker.claim = claim.seq) AS who_says,
  claim.stance,
  claim.kind,
  claim.sentence,
  claim.nested_in,
  article.id AS article_id, article.title, article.publisher, article.published, article.url
FROM claim JOIN article ON article.seq = claim.article
WHERE claim.verdict IS NOT 'wrong';
`;
