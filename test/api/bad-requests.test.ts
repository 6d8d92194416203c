import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AttacheError } from '../../src/base/errors.ts';
import type { Store } from '../../src/store/port.ts';
import { apiOver, filledApi } from './filled-api.ts';

const api = await filledApi(3);

async function refuses(path: string, status: number, code: string, words: RegExp): Promise<void> {
  const answer = await api.get(path);
  assert.equal(answer.status, status, `${path}: ${answer.text}`);
  assert.deepEqual(Object.keys(answer.json), ['ok', 'status', 'error']);
  assert.equal(answer.json.ok, false);
  assert.equal(answer.json.status, status);
  assert.equal(answer.json.error.code, code);
  assert.match(answer.json.error.message, words);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
}

describe('parameters', () => {
  test('an unknown one is an error with the nearest and the list of what there is', async () => {
    await refuses(
      '/events?modalty=done',
      400,
      'API_PARAMETER_UNKNOWN',
      /perhaps "modality".*There are from, to/,
    );
    await refuses('/store?verbose=1', 400, 'API_PARAMETER_UNKNOWN', /takes none/);
    await refuses('/events?__proto__=x', 400, 'API_PARAMETER_UNKNOWN', /__proto__/);
    await refuses('/events?constructor=x', 400, 'API_PARAMETER_UNKNOWN', /constructor/);
  });

  test('one that stands once may not stand twice', async () => {
    await refuses('/events?from=2018&from=2019', 400, 'API_PARAMETER_REPEATED', /"from"/);
    await refuses('/events?limit=1&limit=2', 400, 'API_PARAMETER_REPEATED', /"limit"/);
  });

  test('a value that is not taken is named with what is', async () => {
    await refuses('/events?from=12%20June', 400, 'STORE_FILTER_INVALID', /"from" takes a day/);
    await refuses('/events?modality=donne', 400, 'STORE_FILTER_INVALID', /"modality" takes one of done/);
    await refuses('/events?sort=dtae', 400, 'API_PARAMETER_INVALID', /Perhaps "date" is meant/);
    await refuses(
      '/events?facets=type,actr',
      400,
      'API_PARAMETER_INVALID',
      /no facet "actr"; there are actor/,
    );
    await refuses('/events?count=true', 400, 'API_PARAMETER_INVALID', /yes, no/);
    await refuses('/events?facet_size=0', 400, 'API_PARAMETER_INVALID', /1 to 1000/);
    await refuses(`/events?q=${'x'.repeat(600)}`, 400, 'STORE_FILTER_INVALID', /"q" takes words/);
  });

  test('limits: at least one row, at most a thousand, and the way to get all', async () => {
    for (const limit of ['0', '-1', '1.5', 'all', ''])
      await refuses(`/events?limit=${limit}`, 400, 'API_PARAMETER_INVALID', /1 to 1000/);
    for (const limit of ['1001', '1000000000000', '9'.repeat(400)])
      await refuses(`/events?limit=${limit}`, 400, 'API_LIMIT_TOO_LARGE', /at most 1000.*\.csv/);
    assert.equal((await api.get('/events?limit=1000')).status, 200);
  });
});

describe('cursors', () => {
  const cursorOf = async (path: string) => (await api.get(path)).json.next as string;

  test('go with the query, the sort and the list that they come from', async () => {
    const next = await cursorOf('/events?limit=2&type=CONSULT');
    assert.equal((await api.get(`/events?limit=5&type=CONSULT&next=${next}`)).status, 200);
    await refuses(`/events?type=AID&next=${next}`, 400, 'API_CURSOR_FOREIGN', /another query or sort/);
    await refuses(`/events?next=${next}`, 400, 'API_CURSOR_FOREIGN', /another query or sort/);
    await refuses(`/events?type=CONSULT&sort=date&next=${next}`, 400, 'API_CURSOR_FOREIGN', /another query/);
    await refuses(`/claims?next=${next}`, 400, 'API_CURSOR_FOREIGN', /another list/);
  });

  test('that are none are broken', async () => {
    const next = await cursorOf('/events?limit=2');
    const parts = JSON.parse(Buffer.from(next, 'base64url').toString()) as unknown[];
    const made = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const broken = [
      '',
      'x',
      '%00',
      'a b',
      next.slice(0, -4),
      'A'.repeat(5000),
      made({}),
      made(null),
      made([1]).slice(0, 2),
      made([...parts.slice(0, 3), null, 1]),
      made([...parts.slice(0, 4), '1']),
      made([...parts.slice(0, 4), 1.5]),
      made([...parts, 1]),
    ];
    for (const word of broken) {
      await refuses(`/events?next=${word}`, 400, 'API_CURSOR_BROKEN', /"next"/);
    }
    await refuses(`/events?next=${made([9, ...parts.slice(1)])}`, 400, 'API_CURSOR_FOREIGN', /another query/);
  });
});

describe('addresses and methods', () => {
  test('what is not there', async () => {
    await refuses('/evnts', 404, 'API_NOT_FOUND', /Perhaps \/events is meant/);
    await refuses('/events/', 404, 'API_NOT_FOUND', /nothing at/);
    await refuses('/../../etc/passwd', 404, 'API_NOT_FOUND', /nothing at/);
    await refuses('/events/evt_nosuch', 404, 'API_RECORD_UNKNOWN', /no event "evt_nosuch"/);
    await refuses('/claims/clm_nosuch.json', 404, 'API_RECORD_UNKNOWN', /no claim "clm_nosuch"/);
    await refuses('/articles/art_nosuch', 404, 'API_RECORD_UNKNOWN', /no report/);
    await refuses('/articles/%27%3B--', 404, 'API_RECORD_UNKNOWN', /no report/);
  });

  test('a method that an address does not take is told which it takes', async () => {
    for (const [path, method, allow] of [
      ['/events', 'POST', 'GET, HEAD'],
      ['/events.csv', 'DELETE', 'GET, HEAD'],
      ['/events/evt_1', 'PUT', 'GET, HEAD'],
      ['/reviews', 'PATCH', 'GET, HEAD, POST'],
      ['/read', 'GET', 'POST'],
      ['/events', 'OPTIONS', 'GET, HEAD'],
    ] as const) {
      const response = await api.app.request(path, { method });
      assert.equal(response.status, 405, `${method} ${path}`);
      assert.equal(response.headers.get('allow'), allow);
      assert.equal(
        ((await response.json()) as { error: { code: string } }).error.code,
        'API_METHOD_NOT_ALLOWED',
      );
    }
  });

  test('HEAD has the headers of GET and no body', async () => {
    for (const path of ['/events', '/events.csv']) {
      const response = await api.app.request(path, { method: 'HEAD' });
      assert.equal(response.status, 200);
      assert.ok(response.headers.get('etag'));
      assert.equal(await response.text(), '');
    }
  });
});

describe('trouble of the server', () => {
  const secret = '/home/somebody/press.db';
  const failing = (error: Error) =>
    apiOver({
      ...api.store,
      listEvents: () => Promise.reject(error),
      // biome-ignore lint/correctness/useYield: it fails before its first row
      async *streamEvents() {
        throw error;
      },
    } as Store);

  test('an unforeseen fault tells nothing of the machine, and is handed to who runs the server', async () => {
    const error = new TypeError(`cannot read ${secret}`);
    const broken = failing(error);
    const { status, json, text } = await broken.get('/events');
    assert.equal(status, 500);
    assert.equal(json.error.code, 'API_INTERNAL');
    assert.ok(!text.includes(secret) && !text.includes('TypeError') && !text.includes('.ts'));
    assert.deepEqual(broken.faults, [error]);
  });

  test('an error of the store keeps its code and its advice, without paths', async () => {
    for (const [code, expected] of [
      ['STORE_DAMAGED', 500],
      ['STORE_BUSY', 503],
      ['STORE_READ_ONLY', 403],
    ] as const) {
      const broken = failing(new AttacheError(code, `${secret} is in trouble.`));
      const { status, json, text } = await broken.get('/events');
      assert.equal(status, expected);
      assert.equal(json.error.code, code);
      assert.ok(!text.includes(secret));
      assert.ok(json.error.message.length > 40, json.error.message);
    }
  });
});
