import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reviewsAnswer } from '../../src/api/contract/answer-schemas.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { apiOver, filledApi } from './filled-api.ts';

const api = await filledApi(3);
const firstOf = async (path: string): Promise<string> => (await api.get(`${path}?limit=1`)).json.rows[0].id;

test('marked wrong, a coding leaves lists, counts and exports; taken back, it returns', async () => {
  for (const path of ['/events', '/claims']) {
    const id = await firstOf(path);
    const count = async () => (await api.get(`${path}?count=yes&limit=1`)).json.count as number;
    const before = await count();
    const marked = await api.post('/reviews', {
      target: id,
      verdict: 'wrong',
      by: 'An analyst',
      why: 'Not so.',
    });
    assert.equal(marked.status, 201, marked.text);
    assert.deepEqual(reviewsAnswer.parse(marked.json), marked.json);
    assert.equal(marked.json.rows[0].after, 'wrong');
    assert.equal(await count(), before - 1);
    assert.ok(!(await api.get(`${path}.csv`)).text.includes(id));
    const one = await api.get(`${path}/${id}`);
    assert.equal(one.json.rows[0].review.verdict, 'wrong', 'the record itself can still be looked at');
    const undone = await api.post('/reviews', { target: id, verdict: null, by: 'An analyst' });
    assert.equal(undone.json.rows[0].undoes, marked.json.rows[0].id);
    assert.equal(await count(), before);
    const all = (await api.get(`/reviews?target=${id}`)).json.rows;
    assert.deepEqual(
      all.map((review: { verdict: string | null }) => review.verdict),
      [null, 'wrong'],
      'nothing is ever taken out',
    );
  }
});

test('what cannot be reviewed', async () => {
  const id = await firstOf('/events');
  const none = await api.post('/reviews', { target: 'evt_nosuch', verdict: 'right', by: 'T' });
  assert.deepEqual([none.status, none.json.error.code], [404, 'STORE_RECORD_UNKNOWN']);
  const nothing = await api.post('/reviews', { target: id, verdict: null, by: 'T' });
  assert.deepEqual([nothing.status, nothing.json.error.code], [409, 'STORE_NOTHING_TO_UNDO']);
});

test('a body that is not right says where', async () => {
  const id = await firstOf('/events');
  for (const [body, words] of [
    [{ target: id, verdict: 'maybe', by: 'T' }, /"verdict"/],
    [{ target: id, verdict: 'right' }, /"by"/],
    [{ target: id, verdict: 'right', by: '  ' }, /"by"/],
    [{ target: 'art_x', verdict: 'right', by: 'T' }, /"target"/],
    [{ target: id, verdict: 'right', by: 'T', whY: 'x' }, /whY/],
    [{ target: id, verdict: 'right', by: 'T', why: 'x'.repeat(2001) }, /"why"/],
    ['{"target":', /not JSON/],
    ['[]', /not right/],
    ['', /not JSON/],
    ['{"__proto__": {"by": "T"}}', /not right/],
  ] as const) {
    const { status, json } = await api.post('/reviews', body);
    assert.equal(status, 400, JSON.stringify(body));
    assert.equal(json.error.code, 'API_BODY_INVALID');
    assert.match(json.error.message, words);
  }
  const bytes = await api.app.request('/reviews', {
    method: 'POST',
    body: new Uint8Array([0x22, 0xff, 0x22]),
    headers: { 'Content-Type': 'application/json' },
  });
  assert.match(((await bytes.json()) as { error: { message: string } }).error.message, /not UTF-8/);
  const large = await api.post('/reviews', {
    target: id,
    verdict: 'right',
    by: 'T',
    why: 'x'.repeat(70_000),
  });
  assert.deepEqual([large.status, large.json.error.code], [413, 'API_BODY_TOO_LARGE']);
});

test('a store that is read only takes none, and says so without its path', async () => {
  const id = await firstOf('/events');
  const store = await openSqliteStore(api.path, { readOnly: true });
  const readOnly = apiOver(store);
  const { status, json } = await readOnly.post('/reviews', { target: id, verdict: 'right', by: 'T' });
  assert.deepEqual([status, json.error.code], [403, 'STORE_READ_ONLY']);
  assert.ok(!json.error.message.includes(api.path));
  assert.equal((await readOnly.get('/store')).json.rows[0].readOnly, true);
  await store.close();
});
