/** Claims as rows, with their speakers, events and words. In: a claim of the report that is filed. */
import { cutField } from '../../../base/span.ts';
import type { Claim } from '../../../record/claim.ts';
import { preparedOnce } from '../prepared-once.ts';
import type { ClaimTable } from '../tables.ts';
import { writeActor } from './actor-writer.ts';
import { replacementOfClaim, saysTheSameClaim } from './claim-replacement.ts';
import type { CodingKind } from './coding-kind.ts';
import type { FilingContext } from './filing-context.ts';
import { claimSpan, quoteOf } from './quote-of.ts';
import { insertSql, updateSql } from './write-columns.ts';

/** What coding a claim again may change. */
type Coded = Omit<ClaimTable, 'seq' | 'id' | 'article' | 'verdict' | 'filed_at'>;

const CODED = [
  'kind',
  'stance',
  'nested_in',
  'quote_field',
  'quote_start',
  'quote_end',
  'sentence',
  'change',
  'words',
  'record',
] as const satisfies readonly (keyof Coded)[];

const INSERT = insertSql('claim', ['seq', 'id', 'article', 'filed_at', ...CODED]);
const UPDATE = updateSql('claim', CODED);

export const CLAIM_KIND: CodingKind<Claim> = {
  name: 'claim',
  counter: 'claims',
  records: (result) => result.claims,
  insert(context, claim, seq, filedAt) {
    const columns = toColumns(context, claim);
    const { db, article } = context;
    preparedOnce(db, INSERT).run({ ...columns, seq, id: claim.id, article, filed_at: filedAt });
    writeSides(context, claim, seq, columns.sentence);
  },
  update(context, claim, seq) {
    const { db } = context;
    const columns = toColumns(context, claim);
    preparedOnce(db, UPDATE).run({ ...columns, seq });
    preparedOnce(db, 'DELETE FROM claim_speaker WHERE claim = ?').run(seq);
    preparedOnce(db, 'DELETE FROM claim_event WHERE claim = ?').run(seq);
    preparedOnce(db, 'DELETE FROM claim_words WHERE rowid = ?').run(seq);
    writeSides(context, claim, seq, columns.sentence);
  },
  remove({ db }, seq) {
    preparedOnce(db, 'DELETE FROM claim_words WHERE rowid = ?').run(seq);
    preparedOnce(db, 'DELETE FROM claim WHERE seq = ?').run(seq);
  },
  replacement: replacementOfClaim,
  saysTheSame: saysTheSameClaim,
};

function toColumns({ change, result }: FilingContext, claim: Claim): Coded {
  const quote = quoteOf(result, claimSpan(claim));
  return {
    kind: claim.kind,
    stance: claim.stance,
    nested_in: claim.nestedIn,
    quote_field: quote.field,
    quote_start: quote.start,
    quote_end: quote.end,
    sentence: quote.text,
    change,
    words: JSON.stringify(claim.content.map((span) => cutField(result.article, span))),
    record: JSON.stringify(claim),
  };
}

function writeSides(context: FilingContext, claim: Claim, seq: number, sentence: string): void {
  const { db } = context;
  const names = new Set<string>();
  // Two mentions may be of one speaker.
  const speaks = preparedOnce(
    db,
    'INSERT INTO claim_speaker (claim, actor) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  for (const { actor } of claim.speakers) {
    if (actor === null) continue;
    names.add(actor.name);
    speaks.run(seq, writeActor(context, actor));
  }
  const carries = preparedOnce(db, 'INSERT INTO claim_event (claim, event_id) VALUES (?, ?)');
  for (const event of new Set(claim.events)) carries.run(seq, event);
  const words = [sentence, ...names].join('\n');
  preparedOnce(db, 'INSERT INTO claim_words (rowid, words) VALUES (?, ?)').run(seq, words);
}
