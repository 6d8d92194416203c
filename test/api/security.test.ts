import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkHost, hostName } from '../../src/api/security/check-host.ts';
import { SECURITY_HEADERS } from '../../src/api/security/security-headers.ts';
import { syntheticReport } from '../conformance/synthetic-report.ts';
import { apiOver, filledApi } from './filled-api.ts';

const api = await filledApi(2);

describe('headers', () => {
  test('every answer has them: records, files, errors, pages', async () => {
    for (const path of ['/events', '/events.csv', '/nope', '/events?nope=1', '/', '/openapi.json', '/read']) {
      const { headers } = await api.get(path);
      for (const [name, value] of Object.entries(SECURITY_HEADERS))
        assert.equal(headers.get(name), value, path);
      for (const name of ['access-control-allow-origin', 'server', 'x-powered-by'])
        assert.equal(headers.get(name), null);
    }
    const refused = await api.get('/events', { Host: 'evil.example' });
    assert.ok(refused.headers.get('content-security-policy'));
  });

  test('the content security policy allows nothing inline and nothing from elsewhere', () => {
    const policy = SECURITY_HEADERS['Content-Security-Policy'];
    assert.doesNotMatch(policy, /unsafe|data:|blob:|https?:|\*/);
    assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self';/);
  });
});

describe('Host', () => {
  const rule = { boundHost: '127.0.0.1', allowedHosts: ['desk.example'] };
  const accepts = (header: string, given = rule) =>
    assert.doesNotThrow(() => checkHost(header, given), header);
  const refuses = (header: string, given = rule) =>
    assert.throws(() => checkHost(header, given), { code: 'API_HOST_UNKNOWN' }, header);

  test('this machine by its loopback names, and the names that were allowed', () => {
    for (const header of [
      'localhost',
      'LOCALHOST:4117',
      '127.0.0.1:4117',
      '127.0.0.2',
      '[::1]:4117',
      'localhost.',
    ])
      accepts(header);
    for (const header of ['desk.example', 'Desk.Example:443']) accepts(header);
  });

  test('no other name, number or trick', () => {
    for (const header of [
      'evil.example',
      'evil.example:4117',
      'localhost.evil.example',
      '127.0.0.1.evil.example',
      'evil@127.0.0.1',
      '127.0.0.1/evil',
      'sub.desk.example',
      '192.168.1.5',
      '[fe80::1]',
      '',
      ' ',
      'localhost:4117:1',
      'localhost\n',
    ])
      refuses(header.replace('\n', '\\n'));
    assert.equal(hostName('[::1]:80'), '[::1]');
  });

  test('bound beyond this machine: its numbers, still no names that nobody allowed', () => {
    for (const boundHost of ['0.0.0.0', '::', '192.168.1.5']) {
      const wide = { boundHost, allowedHosts: [] };
      accepts('192.168.1.5:4117', wide);
      accepts('[fd00::5]', wide);
      refuses('evil.example', wide);
    }
    accepts('desk.local', { boundHost: 'desk.local', allowedHosts: [] });
  });

  test('the server turns a foreign name away whatever is asked, and tells nothing', async () => {
    for (const path of ['/events', '/', '/openapi.json', '/nope']) {
      const { status, json } = await api.get(path, { Host: 'evil.example' });
      assert.equal(status, 421);
      assert.equal(json.error.code, 'API_HOST_UNKNOWN');
    }
  });
});

describe('Origin', () => {
  const review = async (headers: Record<string, string>) => {
    const { json } = await api.get('/events?limit=1');
    return api.post('/reviews', { target: json.rows[0].id, verdict: 'right', by: 'T' }, headers);
  };

  test('other sites may not send, in whatever way they say who they are', async () => {
    for (const headers of [
      { Origin: 'https://evil.example' },
      { Origin: 'http://localhost:9999' },
      { Origin: 'null' },
      { Origin: 'file://' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
    ] as Record<string, string>[]) {
      const { status, json } = await review(headers);
      assert.equal(status, 403, JSON.stringify(headers));
      assert.equal(json.error.code, 'API_ORIGIN_FOREIGN');
    }
    assert.equal((await api.get('/reviews')).json.rows.length, 0);
  });

  test('the desk and programs may', async () => {
    for (const headers of [
      {},
      { Origin: 'http://localhost', 'Sec-Fetch-Site': 'same-origin' },
      { Host: '127.0.0.1:4117', Origin: 'http://127.0.0.1:4117' },
    ] as Record<string, string>[])
      assert.equal((await review(headers)).status, 201);
  });

  test('a form of another site cannot be sent at all', async () => {
    for (const type of [
      'application/x-www-form-urlencoded',
      'text/plain',
      'multipart/form-data; boundary=x',
      '',
    ]) {
      const { status, json } = await api.post('/reviews', 'target=x', { 'Content-Type': type });
      assert.equal(status, 415, type);
      assert.equal(json.error.code, 'API_BODY_TYPE');
    }
  });
});

test('text of strangers comes out as it is, as data', async () => {
  const hostile =
    '<script>alert(1)</script> \u202Etxet\u202C </textarea><img src=x onerror=alert(2)> =cmd|x!A1 ';
  const report = syntheticReport(9, 1, { words: 60 });
  report.article.title = `${hostile}${report.article.title}`;
  report.result.article.title = report.article.title;
  report.inputKey = 'hostile';
  await api.store.fileReport(report);
  const { json, headers } = await api.get(`/articles/${report.article.id}`);
  assert.equal(json.rows[0].article.title, report.article.title);
  assert.equal(headers.get('content-type'), 'application/json; charset=utf-8');
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  const csv = await api.get('/articles.csv');
  assert.match(csv.headers.get('content-type') ?? '', /^text\/csv/);
  assert.match(csv.headers.get('content-disposition') ?? '', /^attachment/);
  assert.ok(csv.text.includes('<script>alert(1)</script>'));
});

test('what is asked never comes back as a page', async () => {
  const { text, headers } = await api.get('/<script>alert(1)</script>');
  assert.equal(headers.get('content-type'), 'application/json; charset=utf-8');
  assert.ok(JSON.parse(text).error.code === 'API_NOT_FOUND');
  const page = await apiOver(api.store).get('/<script>alert(1)</script>', { Accept: 'text/html' });
  assert.ok(!page.text.includes('alert(1)'));
});
