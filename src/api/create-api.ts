/**
 * The HTTP API and the desk as one app that answers requests and listens to nothing. In: a store and what else the
 * routes need. Out: a Hono app; `serveApi` puts it on an address, tests ask it directly.
 */
import { Hono } from 'hono';
import { systemClock } from '../base/clock.ts';
import { nearestName } from '../base/nearest-name.ts';
import { addressesOf } from './addresses.ts';
import type { ApiOptions } from './api-options.ts';
import { findDeskFiles } from './desk/desk-files.ts';
import { serveDesk } from './desk/serve-desk.ts';
import { toErrorAnswer } from './error-status.ts';
import { apiError } from './errors.ts';
import { JSON_TYPE, mountRoute } from './mount-route.ts';
import { openApiDocument } from './openapi-document.ts';
import { createReadQueue } from './read-queue.ts';
import { ROUTES } from './registry.ts';
import type { RouteContext } from './route.ts';
import { checkHost } from './security/check-host.ts';
import { checkOrigin } from './security/check-origin.ts';
import { SECURITY_HEADERS } from './security/security-headers.ts';

export type { ApiOptions } from './api-options.ts';

/** Loopback alone unless told otherwise. */
const LOOPBACK = '127.0.0.1';

export function createApi(options: ApiOptions): Hono {
  const onFault = options.onFault ?? (() => {});
  let openApi: object | null = null;
  const context: RouteContext = {
    store: options.store,
    clock: options.clock ?? systemClock,
    readQueue: createReadQueue(options.openPipeline),
    knowledgeDir: options.knowledgeDir ?? null,
    openApi: () => {
      openApi ??= openApiDocument(ROUTES);
      return openApi;
    },
  };
  const app = new Hono();
  guard(app, options);
  for (const route of ROUTES) mountRoute(route, { app, context, onFault });
  refuseOtherMethods(app);
  const desk = findDeskFiles(options.deskDir);
  app.notFound((c) => {
    const isAsked = c.req.method === 'GET' || c.req.method === 'HEAD';
    return (isAsked ? serveDesk(c.req.raw, desk) : null) ?? errorResponse(notFound(c.req.path));
  });
  app.onError((error, c) => {
    // Whoever has gone gets no answer, and nothing is wrong.
    if (c.req.raw.signal.aborted) return new Response(null, { status: 499 });
    const response = errorResponse(error);
    if (response.status >= 500) onFault(error);
    return response;
  });
  return app;
}

function guard(app: Hono, { boundHost = LOOPBACK, allowedHosts = [] }: ApiOptions): void {
  app.use('*', async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) c.res.headers.set(name, value);
  });
  app.use('*', async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    checkHost(host, { boundHost, allowedHosts });
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') checkOrigin(c.req.raw.headers, host);
    await next();
  });
}

function refuseOtherMethods(app: Hono): void {
  const addresses = ROUTES.flatMap((route) => addressesOf(route));
  for (const path of new Set(addresses.map((address) => address.path))) {
    if (path.includes('}.')) continue;
    const methods = addresses.filter((address) => address.path === path).map(({ route }) => route.method);
    const allow = methods.flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : ['POST'])).join(', ');
    app.all(path.replace('{id}', ':id'), (c) => {
      const error = apiError('API_METHOD_NOT_ALLOWED', `${path} takes ${allow}, not ${c.req.method}.`);
      const response = errorResponse(error);
      response.headers.set('Allow', allow);
      return response;
    });
  }
}

function notFound(path: string): Error {
  const near = nearestName(
    path,
    ROUTES.map((route) => route.path),
  );
  const perhaps = near === null ? '' : ` Perhaps ${near} is meant.`;
  return apiError('API_NOT_FOUND', `There is nothing at "${path.slice(0, 80)}".${perhaps}`);
}

function errorResponse(error: unknown): Response {
  const answer = toErrorAnswer(error);
  const headers = { 'Content-Type': JSON_TYPE, 'Cache-Control': 'no-store' };
  return new Response(JSON.stringify(answer), { status: answer.status, headers });
}
