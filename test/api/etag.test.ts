import assert from 'node:assert/strict';
import { test } from 'node:test';
import { etagOf, hasTag } from '../../src/api/etag.ts';
import { filledApi } from './filled-api.ts';

const api = await filledApi(2);

test('what has not changed is not sent again, until something does', async () => {
  for (const path of [
    '/events',
    '/events.csv',
    '/articles?limit=1',
    '/store',
    '/timeline',
    '/search?q=missile',
  ]) {
    const first = await api.get(path);
    const etag = first.headers.get('etag') ?? '';
    assert.match(etag, /^W\/"[0-9a-f]{22}"$/);
    assert.equal(first.headers.get('cache-control'), 'no-cache');
    const again = await api.get(path, { 'If-None-Match': etag });
    assert.equal(again.status, 304, path);
    assert.equal(again.text, '');
    assert.equal(again.headers.get('etag'), etag);
    const event = (await api.get('/events?limit=1')).json.rows[0].id;
    await api.post('/reviews', { target: event, verdict: 'right', by: 'T' });
    const changed = await api.get(path, { 'If-None-Match': etag });
    assert.equal(changed.status, 200, path);
    assert.notEqual(changed.headers.get('etag'), etag);
  }
});

test('event types do not change with the store', async () => {
  const etag = (await api.get('/event-types')).headers.get('etag') ?? '';
  const event = (await api.get('/events?limit=1')).json.rows[0].id;
  await api.post('/reviews', { target: event, verdict: 'wrong', by: 'T' });
  assert.equal((await api.get('/event-types', { 'If-None-Match': etag })).status, 304);
});

test('errors and answers to POST are not kept', async () => {
  assert.equal((await api.get('/events?limit=x')).headers.get('etag'), null);
  const event = (await api.get('/events?limit=1')).json.rows[0].id;
  const posted = await api.post('/reviews', { target: event, verdict: 'right', by: 'T' });
  assert.equal(posted.headers.get('etag'), null);
  assert.equal(posted.headers.get('cache-control'), 'no-store');
});

test('tags differ by address and are compared as RFC 9110 says', () => {
  const url = new URL('http://localhost/events?limit=1');
  const etag = etagOf(url, 'v1');
  assert.equal(etagOf(url, 'v1'), etag);
  assert.notEqual(etagOf(new URL('http://localhost/events?limit=2'), 'v1'), etag);
  assert.notEqual(etagOf(url, 'v2'), etag);
  assert.equal(hasTag(etag, etag), true);
  assert.equal(hasTag(`"x", ${etag}`, etag), true);
  assert.equal(hasTag(etag.replace('W/', ''), etag), true);
  assert.equal(hasTag('*', etag), true);
  assert.equal(hasTag('W/"x"', etag), false);
  assert.equal(hasTag(null, etag), false);
});
