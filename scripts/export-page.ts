/** The reference page of exports, as Markdown, from the formats and the columns of each table. Writes nothing. */
import type { Column } from '../src/publish/column.ts';
import { COLUMNS } from '../src/publish/columns/registry.ts';
import { EXPORT_FORMATS } from '../src/publish/registry.ts';

export const EXPORT_PAGE = 'docs/reference/export.md';

/** What each table holds, and where it comes from. */
const TABLES = {
  events: ['Events', 'One row an event: `attache export`, `GET /events.csv`.'],
  dyads: [
    'Dyads',
    'One row for each source–target pair of an event, and one for each unordered pair of those who act together in a reciprocal one: `attache export --dyads`.',
  ],
  claims: ['Claims', 'One row a claim: `attache export --record claims`, `GET /claims.csv`.'],
  articles: [
    'Articles',
    'One row a report, without its text: `attache export --record articles`, `GET /articles.csv`.',
  ],
  actors: ['Actors', 'One row an actor: `GET /actors.csv`.'],
  search: ['Search', 'One row a report that holds the words: `GET /search.csv`.'],
} as const satisfies Record<keyof typeof COLUMNS, readonly [string, string]>;

const HEAD = `# Exports

Made by \`npm run generate\` from \`src/publish/\`. How to use them: [guide](../guide/export.md). The filters: [filters.md](filters.md). Names of columns are stable; new ones come at the end of a group.

## Formats
`;

const RULES = `
## JSON Lines

One row a line, in UTF-8, with everything that is known of it: \`{"record": "event", ...}\` with the fields of [event.schema.json](schema/event.schema.json), and beside them \`quote\` (the sentence), \`told\` (who tells it), \`article\` (the report: id, URL, title, publisher, date, digest), \`review\`, \`filedAt\` and \`marker\`. Claims and articles likewise, with \`"record": "claim"\` and \`"record": "article"\`. A dyad has \`"record": "dyad"\`, one participant in \`source\` and one in \`target\`, and \`dyad\` and \`dyads\` as in the table below. Text is exact, with control characters and direction marks as JSON escapes or as they are: whoever shows it must take care of them.

## CSV

- RFC 4180 in UTF-8: a header line, commas, CRLF, quotation marks where they are needed. \`--bom\` puts a byte order mark in front.
- A list stands in one cell, its entries parted by \`; \`. Columns of one group (\`source\`, \`source_id\`, \`source_country\`, …) are in step: the second entry of each is the same actor, and an entry that is not known is empty. Where a name itself holds \`; \`, use JSON Lines.
- Flags are 1 and 0. What is not known is an empty cell.
- **Formulas.** An apostrophe is put before \`=\`, \`+\`, \`-\` or \`@\`, and before the forms of them that Unicode makes equal (\`＝\`), where one begins a cell, also after blanks and marks without width; the same after \`;\`, tab and line end inside a cell, since programs set to another separator begin a cell there. A cell that begins with a tab gets one too. Numbers are left alone: \`goldstein\` may be \`-2\`. For the exact words use JSON Lines, or cut \`sentence_start\` to \`sentence_end\` from the article.
- Control characters are dropped, but for tab and line feed; a carriage return becomes a line feed. Marks of writing direction stay, as they are part of the text.
`;

/** The page, from the lists alone. */
export function exportPage(): string {
  const lines = [HEAD, '| name | what | media type |', '|---|---|---|'];
  for (const { name, about, mediaType } of EXPORT_FORMATS) {
    lines.push(`| \`${name}\` | ${about} | \`${mediaType}\` |`);
  }
  lines.push(RULES.trimEnd());
  for (const [record, [title, about]] of Object.entries(TABLES)) {
    const columns = COLUMNS[record as keyof typeof COLUMNS] as readonly Column<never>[];
    lines.push('', `## ${title}`, '', about, '', '| column | meaning |', '|---|---|');
    for (const { name, meaning } of columns)
      lines.push(`| \`${name}\` | ${meaning.replaceAll('|', '\\|')} |`);
  }
  return `${lines.join('\n')}\n`;
}
