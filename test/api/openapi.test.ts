import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { errorLists } from '../../scripts/error-lists.ts';
import { addressesOf } from '../../src/api/addresses.ts';
import { errorAnswer } from '../../src/api/contract/answer-schemas.ts';
import { statusOf } from '../../src/api/error-status.ts';
import { errorCodesOf, openApiDocument } from '../../src/api/openapi-document.ts';
import { ROUTES } from '../../src/api/registry.ts';
import { packageRoot } from '../../src/base/package-root.ts';
import { filledApi } from './filled-api.ts';

type Operation = {
  operationId: string;
  parameters?: { name: string; in: string; description?: string; required?: boolean }[];
  responses: Record<string, { description: string }>;
};
type Described = { openapi: string; paths: Record<string, Record<string, Operation>> };

const described = openApiDocument(ROUTES) as Described;
const operations = Object.entries(described.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);
const api = await filledApi(12);

test('the document is OpenAPI 3.1, and is what the server gives', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(described));
  assert.deepEqual(errors ?? [], []);
  assert.equal(valid, true);
  assert.match(described.openapi, /^3\.1\./);
  assert.deepEqual((await api.get('/openapi.json')).json, JSON.parse(JSON.stringify(described)));
});

test('it has every address of the registry, and no others', () => {
  const known = ROUTES.flatMap((route) => addressesOf(route).map(({ path }) => `${route.method} ${path}`));
  assert.deepEqual(operations.map(({ path, method }) => `${method} ${path}`).sort(), known.sort());
  const ids = operations.map(({ operation }) => operation.operationId);
  assert.equal(new Set(ids).size, ids.length, 'every operation has a name of its own');
});

test('it has every parameter with what it takes, and every status', () => {
  for (const { path, method, operation } of operations) {
    const address = ROUTES.flatMap(addressesOf).find((a) => a.path === path && a.route.method === method);
    assert.ok(address);
    const inQuery = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
    assert.deepEqual(inQuery.map(({ name }) => name).sort(), address.params.map(({ name }) => name).sort());
    for (const parameter of inQuery) assert.match(parameter.description ?? '', /Takes .+\.$/, parameter.name);
    const statuses = new Set([
      String(address.route.status),
      ...errorCodesOf(address.route).map((c) => String(statusOf(c))),
    ]);
    if (address.route.version !== null) statuses.add('304');
    assert.deepEqual(Object.keys(operation.responses).sort(), [...statuses].sort(), `${method} ${path}`);
  }
});

test('every error that a route names is in a list of codes', async () => {
  const codes = new Set((await errorLists(packageRoot())).flatMap(({ list }) => Object.keys(list)));
  const unknown = ROUTES.flatMap(errorCodesOf).filter((code) => !codes.has(code));
  assert.deepEqual(unknown, []);
});

/** Questions to every GET route, with as much in the answers as there is. */
async function questions(): Promise<Record<string, string[]>> {
  const event = (await api.get('/events?limit=1')).json.rows[0].id;
  const claim = (await api.get('/claims?limit=1')).json.rows[0].id;
  const article = (await api.get('/articles?limit=1')).json.rows[0].id;
  await api.post('/reviews', { target: event, verdict: 'right', by: 'Tester', why: 'It says so.' });
  return {
    '/events': ['/events?count=yes&facets=type,actor,pair,place,modality&facet_size=2', '/events?limit=3'],
    '/events/{id}': [`/events/${event}`],
    '/claims': ['/claims?count=yes&facets=stance,outlet'],
    '/claims/{id}': [`/claims/${claim}`],
    '/articles': ['/articles?count=yes&facets=outlet,status,year'],
    '/articles/{id}': [`/articles/${article}`],
    '/actors': ['/actors?count=yes&limit=1000'],
    '/search': ['/search?q=missile&count=yes', '/search?q=nothing-like-it'],
    '/timeline': ['/timeline', '/timeline?unit=month&type=CONSULT'],
    '/event-types': ['/event-types'],
    '/reviews': ['/reviews', `/reviews?target=${event}`],
    '/set-aside': ['/set-aside'],
    '/store': ['/store'],
    '/openapi.json': ['/openapi.json'],
  };
}

test('real answers of every GET route are as their schemas say, with nothing beside', async () => {
  const asked = await questions();
  const routes = ROUTES.filter((route) => route.method === 'get');
  assert.deepEqual(Object.keys(asked).sort(), routes.map(({ path }) => path).sort());
  for (const route of routes) {
    for (const path of asked[route.path] ?? []) {
      const { status, json, text } = await api.get(path);
      assert.equal(status, route.status, `${path}: ${text.slice(0, 300)}`);
      // Parsing leaves out what a schema does not have: a field that is not described shows as a difference.
      assert.deepEqual(route.answer.parse(json), json, path);
      if (path !== '/search?q=nothing-like-it' && path !== '/openapi.json')
        assert.ok(json.rows.length > 0, path);
    }
  }
  for (const path of ['/events?nope=1', '/nope', '/events/evt_nope']) {
    const { json } = await api.get(path);
    assert.deepEqual(errorAnswer.parse(json), json);
  }
});
