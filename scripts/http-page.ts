/** The reference page of the HTTP API, as Markdown, from the registry of routes. Writes nothing. */
import { z } from 'zod';
import { addressesOf } from '../src/api/addresses.ts';
import { statusOf } from '../src/api/error-status.ts';
import { ALWAYS, errorCodesOf } from '../src/api/openapi-document.ts';
import { MAX_LIMIT } from '../src/api/paging-params.ts';
import { MAX_WAITING } from '../src/api/read-queue.ts';
import { ROUTES } from '../src/api/registry.ts';
import type { ApiRoute } from '../src/api/route.ts';
import { FILTER_LISTS, paramTable } from './filters-page.ts';

export const HTTP_PAGE = 'docs/reference/http.md';

const HEAD = `# HTTP API

Made by \`npm run generate\` from [src/api/registry.ts](../../src/api/registry.ts). Guide with examples: [api.md](../guide/api.md). For programs, the server has the same as OpenAPI 3.1 at \`/openapi.json\`.

## Rules

- **Answers** are JSON: \`{"ok": true, "rows": [...], "next", "next_url", "truncated"}\`. A single record is a list of one. \`.json\` behind a path changes nothing.
- **Errors** are \`{"ok": false, "status", "error": {"code", "message"}}\`, whatever the status. Codes are stable, messages are not: [errors.md](errors.md). Any address may answer ${ALWAYS.map(withStatus).join(', ')}, and codes of the store.
- **Pages** have at most ${MAX_LIMIT} rows. \`next\` is a cursor for the same filters and sort; \`next_url\` is the whole address. A cursor of another query is refused. In lists by date or by filing, rows that are filed meanwhile neither repeat nor hide others.
- **Exports**: \`.csv\` and \`.jsonl\` give every row under the filter, in the order of filing (actors by name, searches newest first), sent while they are read. They take filters and no paging. One that fails in the middle breaks the connection off.
- **Parameters** that are not known, or that stand twice where they stand once, are an error that names the nearest.
- **Tags**: GET answers have a weak ETag that changes with the store; \`If-None-Match\` gives 304.
- **Who may ask**: the server answers at 127.0.0.1 unless told otherwise, to the names of this machine and those of \`--allow-host\` (else 421). POST takes \`application/json\`, and in a browser only from the desk's own pages (else 403). There are no CORS headers, and there are no passwords.
- At most ${MAX_WAITING} texts wait for \`POST /read\`; they are read one after the other.`;

export function httpPage(): string {
  return `${[HEAD, ...ROUTES.map(section)].join('\n\n')}\n`;
}

function section(route: ApiRoute): string {
  const addresses = addressesOf(route)
    .slice(1)
    .map(({ path }) => `\`${path}\``);
  return [
    `## ${route.method.toUpperCase()} ${route.path}`,
    `${route.description}${addresses.length > 0 ? ` Also ${addresses.join(', ')}.` : ''}`,
    ...parameters(route),
    ...body(route),
    `Answers ${route.status}${nameOf(route)}.${errors(route)}`,
  ].join('\n\n');
}

/** Filters stand on a page of their own. */
function parameters({ params }: ApiRoute): string[] {
  const lists = Object.entries(FILTER_LISTS).filter(([, list]) =>
    list.every((param) => params.includes(param)),
  );
  const filters = new Set(lists.flatMap(([, list]) => list));
  const own = params.filter((param) => !filters.has(param));
  return [
    ...lists.map(([title]) => `Filters: [${title.toLowerCase()}](filters.md#${title.toLowerCase()}).`),
    ...(own.length > 0 ? [paramTable(own)] : []),
  ];
}

function body(route: ApiRoute): string[] {
  if (route.body === null) return [];
  const { schema, maxBytes, textField } = route.body;
  const rows = Object.entries(schema.shape).map(([name, field]) => {
    const needed = field.safeParse(undefined).success ? '' : 'yes';
    return `| \`${name}\` | ${needed} | ${z.globalRegistry.get(field)?.description ?? ''} |`;
  });
  const text = textField === undefined ? '' : `, or text/plain, which is taken for \`${textField}\``;
  const kib = (maxBytes / 1024).toLocaleString('en');
  return [
    `Body: application/json${text}; at most ${kib} KiB.`,
    ['| field | needed | meaning |', '|---|---|---|', ...rows].join('\n'),
  ];
}

function nameOf({ answer }: ApiRoute): string {
  const id = z.globalRegistry.get(answer)?.id;
  return id === undefined ? '' : ` with \`${id}\``;
}

/** Those that every address may answer stand at the top. */
function errors(route: ApiRoute): string {
  const own = errorCodesOf(route).filter((code) => !ALWAYS.includes(code));
  if (own.length === 0) return '';
  return ` Errors: ${own
    .sort((a, b) => statusOf(a) - statusOf(b))
    .map(withStatus)
    .join(', ')}.`;
}

function withStatus(code: string): string {
  return `\`${code}\` (${statusOf(code)})`;
}
