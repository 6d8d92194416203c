/** `GET /openapi.json`: this API, described for programs. */
import { z } from 'zod';
import { packageVersion } from '../../base/package-root.ts';
import type { ApiRoute } from '../route.ts';

export const openApiRoute: ApiRoute = {
  name: 'readOpenApi',
  method: 'get',
  path: '/openapi.json',
  summary: 'This description',
  description: 'Every address with its parameters, answers and errors, as OpenAPI 3.1.',
  params: [],
  exports: null,
  body: null,
  status: 200,
  answer: z.looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) }),
  errors: [],
  version: async () => packageVersion(),
  answerTo: async (_ask, { openApi }) => openApi(),
};
