/** The formats of the published sets, on records made up here. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePetrRecords } from '../../bench/coding/sets/petr-records.ts';
import { applyChanges } from '../../bench/coding/sets/petr-reread.ts';
import { parsePloverRecords, triplesOfRecord } from '../../bench/coding/sets/plover-records.ts';

const typeOf = (code: string) => ({ '04': 'CONSULT', '07': 'AID' })[code.slice(0, 2)];

const XML = `<Sentences>
<Sentence category="A" date="20190304" id="one" evaluate="true"/>
<EventCoding eventcode="042" sourcecode="PERGOV" targetcode="---REB" />
<EventCoding eventcode="015" sourcecode="PER" targetcode="CHL" />
<Text>
Peru's minister
met rebels.
</Text>
</Sentence>
<Sentence category="A" date="190304" id="two" evaluate="true">
<EventCoding noevents="True" />
<Text>
</Text>
<Parse>
1	Nothing	nothing	PRON	_	_	2	nsubj	_	_
2	happened	happen	VERB	_	_	0	root	_	SpaceAfter=No
3	.	.	PUNCT	_	_	2	punct	_	_
</Parse>
</Sentence>
</Sentences>`;

test('a record of PETRARCH-2 has its text, its day and its codings', () => {
  const [one, two] = parsePetrRecords(XML, typeOf);
  assert.equal(one?.text, "Peru's minister met rebels.");
  assert.equal(one?.publishedAt, '2019-03-04');
  assert.deepEqual(one?.wanted, ['CONSULT']);
  assert.deepEqual(one?.codings[0], { source: 'PERGOV', target: '---REB', cameo: '042' });
  assert.deepEqual([two?.publishedAt, two?.codings, two?.text], [null, [], 'Nothing happened.']);
});

test('only approved changes replace what was published, and each names a record', () => {
  const records = parsePetrRecords(XML, typeOf);
  const events = [{ source: 'PER', target: 'CHL', cameo: '070' }];
  const change = { id: 'two', events, why: 'aid was sent', approved: true };
  assert.deepEqual(
    applyChanges(records, [change], typeOf).map((r) => r.wanted),
    [['CONSULT'], ['AID']],
  );
  assert.deepEqual(applyChanges(records, [{ ...change, approved: false }], typeOf), records);
  assert.throws(() => applyChanges(records, [{ ...change, id: 'three' }], typeOf), /three/);
});

test('a PLOVER record with two sources and no target is both ways', () => {
  const json = JSON.stringify([
    { id: 'd', event: 'DOCUMENT' },
    { id: 'a', event: 'FIGHT', text: 'x', source: [{ code: 'PER' }, { code: 'CHL' }], target: '' },
    { id: 'b', event: 'YIELD', text: 'y', source: [{ code: 'ITLGOV' }], target: [{ code: 'NGO' }] },
  ]);
  const [both, one] = parsePloverRecords(json);
  assert.ok(both !== undefined && one !== undefined);
  assert.deepEqual(triplesOfRecord(both), [
    { source: 'PER', target: 'CHL', codes: ['ASSAULT'] },
    { source: 'CHL', target: 'PER', codes: ['ASSAULT'] },
  ]);
  assert.deepEqual(triplesOfRecord(one), [{ source: 'ITA', target: '', codes: ['CONCEDE', 'RETREAT'] }]);
});
