import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { dateOf } from '../../src/resolve/event-date.ts';
import { resolveDocument } from '../../src/resolve/resolve-mentions.ts';
import { buildDocument, tokenIndex } from '../build-document.ts';

const knowledge = loadKnowledge();

/** `from..to/basis` of the event at a word. A Saturday. */
function when(conllu: string, form: string, sentence = 0): string | null {
  const document = resolveDocument(buildDocument(conllu, { publishedAt: '2023-10-14' }), knowledge);
  const date = dateOf(document, sentence, tokenIndex(document, sentence, form));
  return date === null ? null : `${date.from}${date.to === date.from ? '' : `..${date.to}`}/${date.basis}`;
}

test('a time on a participle below the trigger dates the trigger, one in a past participle does not', () => {
  const open = `
They PRON 2 nsubj
signed VERB 0 root sign
a DET 4 det
treaty NOUN 2 obj
pledging VERB 4 acl pledge
help NOUN 5 obj
on ADP 8 case
Wednesday PROPN 5 obl
. PUNCT 2 punct
`;
  assert.equal(when(open, 'signed'), '2023-10-11/anchored');
  const closed = `
They PRON 2 nsubj
praised VERB 0 root praise
a DET 4 det
treaty NOUN 2 obj
signed VERB 4 acl sign
in ADP 7 case
2000 NUM 5 obl
. PUNCT 2 punct
`;
  assert.equal(when(closed, 'praised'), '2023-10-14/publication');
  assert.equal(when(closed, 'signed'), '2000-01-01..2000-12-31/stated');
});

test('a time on the object goes with the verb', () => {
  const sentence = `
They PRON 2 nsubj
held VERB 0 root hold
talks NOUN 2 obj
on ADP 5 case
Monday PROPN 3 nmod
. PUNCT 2 punct
`;
  assert.equal(when(sentence, 'held'), '2023-10-09/anchored');
});

test('what stands beyond the verb of saying dates the saying', () => {
  const sentence = `
He PRON 3 nsubj
will AUX 3 aux
leave VERB 9 ccomp leave VerbForm=Inf
next ADJ 5 amod
week NOUN 3 obl:unmarked
, PUNCT 3 punct
the DET 8 det
ministry NOUN 9 nsubj
said VERB 0 root say Tense=Past|VerbForm=Fin
on ADP 11 case
Monday PROPN 3 obl
. PUNCT 9 punct
`;
  assert.equal(when(sentence, 'leave'), '2023-10-16..2023-10-22/anchored');
  assert.match(when(sentence, 'said') ?? '', /^2023-10-\d\d\/anchored$/);
});

test('the night of a day is that day', () => {
  const sentence = `
On ADP 3 case
the DET 3 det
night NOUN 7 obl
of ADP 5 case
4 NUM 3 nmod
March PROPN 5 nmod:unmarked
fell VERB 0 root fall
Damascus PROPN 7 nsubj
. PUNCT 7 punct
`;
  assert.equal(when(sentence, 'fell'), '2023-03-04/anchored');
});

/** A clause with one time at its end, hung on the verb. */
function fired(...time: string[]): string {
  const head = 2 + time.length;
  const words = time.map(
    (word, i) =>
      `${word} NOUN ${i === time.length - 1 ? 2 : head} ${i === time.length - 1 ? 'obl' : 'compound'}`,
  );
  return `They PRON 2 nsubj\nfired VERB 0 root fire Tense=Past|VerbForm=Fin\n${words.join('\n')}\n. PUNCT 2 punct`;
}

test('calendars of states, halves of years, weekends and nights', () => {
  assert.equal(when(fired('in', 'Juche', '112'), 'fired'), '2023-01-01..2023-12-31/stated');
  assert.equal(when(fired('in', 'fiscal', '2021'), 'fired'), '2021-01-01..2021-12-31/stated');
  assert.equal(
    when(fired('in', 'the', 'first', 'half', 'of', '2022'), 'fired'),
    '2022-01-01..2022-06-30/stated',
  );
  assert.equal(when(fired('over', 'the', 'last', 'weekend'), 'fired'), '2023-10-07..2023-10-08/anchored');
  assert.equal(when(fired('overnight'), 'fired'), '2023-10-14/anchored');
  assert.equal(when(fired('early', '1990s'), 'fired'), '1990-01-01..1993-12-31/stated');
});

test('a calendar year is no facility, whatever the reader takes it for', () => {
  const document = buildDocument(fired('in', 'Juche', '112'), { names: { 'Juche 112': 'facility' } });
  assert.deepEqual(resolveDocument(document, knowledge).mentions, []);
});

test('a clause that lies a day or three months away is counted from the clause it hangs on', () => {
  const days = `
They PRON 2 nsubj
fired VERB 0 root fire
on ADP 4 case
Thursday PROPN 2 obl
, PUNCT 10 punct
two NUM 7 nummod
days NOUN 10 obl:unmarked day
after SCONJ 10 mark
she PRON 10 nsubj
left VERB 2 advcl leave
. PUNCT 2 punct
`;
  assert.equal(when(days, 'fired'), '2023-10-12/anchored');
  assert.equal(when(days, 'left'), '2023-10-10/anchored');
  const months = `
They PRON 2 nsubj
applied VERB 0 root apply
in ADP 4 case
May PROPN 2 obl
2022 NUM 4 nummod
three NUM 7 nummod
months NOUN 8 obl:unmarked month
after SCONJ 10 mark
troops NOUN 10 nsubj
invaded VERB 2 advcl invade
. PUNCT 2 punct
`;
  assert.equal(when(months, 'invaded'), '2022-02-01..2022-02-28/anchored');
});

test('a time before the first subject dates what "and" joins; one before a plan lies ahead', () => {
  const fronted = `
In ADP 2 case
March PROPN 4 obl
Seoul PROPN 4 nsubj
paid VERB 0 root pay
, PUNCT 8 punct
and CCONJ 8 cc
Yoon PROPN 8 nsubj
visited VERB 4 conj visit
Tokyo PROPN 8 obj
. PUNCT 4 punct
`;
  assert.equal(when(fronted, 'visited'), '2023-03-01..2023-03-31/anchored');
  const planned = `
She PRON 2 nsubj
cancelled VERB 0 root cancel
talks NOUN 2 obj
that PRON 6 nsubj:pass
were AUX 6 aux:pass
planned VERB 3 acl:relcl plan
for ADP 8 case
Thursday PROPN 6 obl
. PUNCT 2 punct
`;
  assert.equal(when(planned, 'planned'), '2023-10-19/anchored');
});
