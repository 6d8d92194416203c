/** The reference page of filters, as Markdown, from the lists of parameters. Writes nothing. */
import {
  ACTOR_PARAMS,
  ARTICLE_PARAMS,
  CLAIM_PARAMS,
  EVENT_PARAMS,
  type FilterParam,
  MAX_ALTERNATIVES,
  MAX_VALUE_LENGTH,
} from '../src/store/parse-filter.ts';

export const FILTERS_PAGE = 'docs/reference/filters.md';

/** Lists with filters, by heading. */
export const FILTER_LISTS = {
  Events: EVENT_PARAMS,
  Claims: CLAIM_PARAMS,
  Articles: ARTICLE_PARAMS,
  Actors: ACTOR_PARAMS,
} as const satisfies Record<string, readonly FilterParam[]>;

const RULES = `# Filters

Made by \`npm run generate\` from [src/store/filter-params.ts](../../src/store/filter-params.ts). The same names are query parameters of the [API](http.md), options of [\`attache export\`](commands.md#attache-export) (with a hyphen for an underscore) and parts of the desk's addresses.

- Filters add up: \`type=AID&place=PRK\` is aid in North Korea.
- One that may be repeated takes alternatives: \`type=AID&type=CONSULT\`. A comma is part of a value.
- \`actor\`, \`source\` and \`target\` take an id (with \`/\`: \`state/prk\`), a country (three capital letters: \`PRK\`, every actor of that country) or a whole name, without regard to case.
- A year or month stands for its first day in \`from\` and its last in \`to\`; both days are included.
- What was found wrong stays out, unless \`review\` asks for it.
- At most ${MAX_ALTERNATIVES} values of one filter, of at most ${MAX_VALUE_LENGTH} characters. What is not taken is refused (\`STORE_FILTER_INVALID\`), never passed over.
- Codes of countries: [country-codes.md](country-codes.md). Types and modes: [event-types.md](event-types.md). Lists of values: [result.md](result.md).`;

export function filtersPage(): string {
  const sections = Object.entries(FILTER_LISTS).map(
    ([title, params]) => `## ${title}\n\n${paramTable(params)}`,
  );
  return `${[RULES, ...sections].join('\n\n')}\n`;
}

/** A table of parameters. */
export function paramTable(params: readonly FilterParam[]): string {
  const rows = params.map(
    ({ name, many, about, takes }) =>
      `| \`${name}\` | ${many ? 'yes' : ''} | ${cell(about)} | ${cell(takes)} |`,
  );
  return ['| parameter | repeat | meaning | takes |', '|---|---|---|---|', ...rows].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
