/**
 * The OpenAPI 3.1 document, made from the registry of routes. In: routes. Out: a plain object: every address with
 * its parameters, bodies, answers and the codes of its errors.
 */
import { OpenAPIHono, type RouteConfig } from '@hono/zod-openapi';
import { z } from 'zod';
import { packageVersion } from '../base/package-root.ts';
import type { FilterParam } from '../store/filter-params.ts';
import { type Address, addressesOf } from './addresses.ts';
import { errorAnswer } from './contract/answer-schemas.ts';
import { statusOf } from './error-status.ts';
import { MAX_LIMIT } from './paging-params.ts';
import type { ApiRoute } from './route.ts';

/** Codes that every address may answer. */
export const ALWAYS = ['API_PARAMETER_UNKNOWN', 'API_METHOD_NOT_ALLOWED', 'API_HOST_UNKNOWN', 'API_INTERNAL'];
const WITH_PARAMETERS = ['API_PARAMETER_REPEATED'];
const WITH_BODY = ['API_BODY_INVALID', 'API_BODY_TYPE', 'API_BODY_TOO_LARGE', 'API_ORIGIN_FOREIGN'];

const DESCRIPTION = `Events, claims and reports of one store. Lists come in pages of at most ${MAX_LIMIT} rows: follow
\`next_url\`, or ask for the same address with .csv or .jsonl for every row under the filter. Values of one parameter are
alternatives, parameters add up, and a parameter that is not known is an error. Answers have a weak ETag.`;

/** Every error code of a route. */
export function errorCodesOf({ params, body, errors }: ApiRoute): string[] {
  return [
    ...new Set([
      ...ALWAYS,
      ...(params.length > 0 ? WITH_PARAMETERS : []),
      ...(body === null ? [] : WITH_BODY),
      ...errors,
    ]),
  ];
}

export function openApiDocument(routes: readonly ApiRoute[]): object {
  const { openAPIRegistry, getOpenAPI31Document } = new OpenAPIHono();
  for (const route of routes)
    for (const address of addressesOf(route)) openAPIRegistry.registerPath(toPath(address));
  return getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Attaché',
      version: packageVersion(),
      description: DESCRIPTION.replaceAll('\n', ' '),
      license: { name: 'Apache-2.0' },
    },
  });
}

function toPath(address: Address): RouteConfig {
  const { route, path, params, format } = address;
  const suffix = path.slice(route.path.length).replace('.', '');
  return {
    method: route.method,
    path,
    operationId:
      suffix === '' ? route.name : `${route.name}As${suffix.replace(/^./, (c) => c.toUpperCase())}`,
    summary: suffix === '' ? route.summary : `${route.summary} (${suffix})`,
    description: format === null ? route.description : `Every row under the filter: ${format.about}.`,
    request: {
      ...(path.includes('{id}')
        ? { params: z.object({ id: z.string().meta({ description: 'Id of the record.' }) }) }
        : {}),
      ...(params.length > 0
        ? { query: z.object(Object.fromEntries(params.map((p) => [p.name, toSchema(p)]))) }
        : {}),
      ...(route.body === null ? {} : { body: toBody(route.body) }),
    },
    responses: { [route.status]: toAnswer(address), ...notModified(route), ...toErrors(route) },
  };
}

function toSchema({ name, many, about, takes, values }: FilterParam): z.ZodType {
  const value = values === undefined ? z.string() : z.enum(values as [string, ...string[]]);
  const meta = {
    description: `${about} Takes ${takes}.`,
    param: { name, description: `${about} Takes ${takes}.` },
  };
  return many ? z.array(value).optional().meta(meta) : value.optional().meta(meta);
}

function toBody({ schema, textField }: NonNullable<ApiRoute['body']>) {
  return {
    required: true,
    content: {
      'application/json': { schema },
      ...(textField === undefined ? {} : { 'text/plain': { schema: z.string() } }),
    },
  };
}

function toAnswer({ route, format }: Address) {
  const headers = route.version === null ? {} : { headers: z.object({ ETag: z.string() }) };
  if (format === null)
    return {
      description: route.summary,
      content: { 'application/json': { schema: route.answer } },
      ...headers,
    };
  const mediaType = format.mediaType.split(';')[0] ?? format.mediaType;
  return {
    description: 'A file, sent as it is made.',
    content: { [mediaType]: { schema: z.string() } },
    headers: z.object({ ...headers.headers?.shape, Link: z.string().optional() }),
  };
}

function notModified({ version }: ApiRoute) {
  return version === null
    ? {}
    : { 304: { description: 'Nothing has changed since the tag in If-None-Match.' } };
}

function toErrors(route: ApiRoute): RouteConfig['responses'] {
  const codes = errorCodesOf(route);
  const statuses = [...new Set(codes.map(statusOf))];
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: codes.filter((code) => statusOf(code) === status).join(', '),
        content: { 'application/json': { schema: errorAnswer } },
      },
    ]),
  );
}
