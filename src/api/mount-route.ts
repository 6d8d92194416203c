/**
 * Puts one route into the app: reads parameters and body, compares tags, and turns the route's answer into JSON or
 * an export. What is thrown is left to the app.
 */
import type { Context, Hono } from 'hono';
import { type Address, addressesOf } from './addresses.ts';
import { etagOf, hasTag } from './etag.ts';
import { readBody } from './read-body.ts';
import { readQuery } from './read-query.ts';
import type { ApiRoute, Ask, RouteContext } from './route.ts';
import { streamText } from './stream-text.ts';

export const JSON_TYPE = 'application/json; charset=utf-8';

export type Mounting = { app: Hono; context: RouteContext; onFault: (error: unknown) => void };

export function mountRoute(route: ApiRoute, mounting: Mounting): void {
  for (const address of addressesOf(route)) {
    // `/events/evt_1.json` arrives at `/events/{id}`: a dot is no part of an id.
    if (address.path.includes('}.')) continue;
    const path = address.path.replace('{id}', ':id');
    mounting.app.on(route.method.toUpperCase(), path, (c) => answer(c, address, mounting));
  }
}

async function answer(c: Context, address: Address, { context, onFault }: Mounting): Promise<Response> {
  const { route, format } = address;
  const request = c.req.raw;
  const url = new URL(request.url);
  const ask: Ask = {
    url,
    values: readQuery(url, address.params),
    id: (c.req.param('id') ?? '').replace(/\.json$/, ''),
    body: route.body === null ? undefined : await readBody(request, route.body),
    signal: request.signal,
  };
  const etag = route.version === null ? null : etagOf(url, await route.version(context));
  const headers: Record<string, string> =
    etag === null ? { 'Cache-Control': 'no-store' } : { 'Cache-Control': 'no-cache', ETag: etag };
  if (etag !== null && hasTag(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers });
  if (format === null || route.exports === null) {
    const body = JSON.stringify(await route.answerTo(ask, context));
    return new Response(body, { status: route.status, headers: { ...headers, 'Content-Type': JSON_TYPE } });
  }
  headers['Content-Type'] = format.mediaType;
  headers['Content-Disposition'] = `attachment; filename="${route.exports.record}.${format.name}"`;
  // A stream that nobody reads would hold the store.
  if (request.method === 'HEAD') return new Response(null, { headers });
  const { rows, nextUrl } = await route.exports.rows(ask, context);
  if (nextUrl !== null) headers.Link = `<${nextUrl}>; rel="next"`;
  const body = await streamText(format.write(route.exports.record, rows), onFault);
  return new Response(body, { headers });
}
