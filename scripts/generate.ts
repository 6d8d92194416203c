/** `npm run generate`: writes the reference pages and schema files that are made from the source. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageRoot } from '../src/base/package-root.ts';
import { COMMANDS_PAGE, commandsPage } from './commands-page.ts';
import { errorLists } from './error-lists.ts';
import { ERROR_PAGE, errorPage } from './error-page.ts';
import { EXPORT_PAGE, exportPage } from './export-page.ts';
import { FILTERS_PAGE, filtersPage } from './filters-page.ts';
import { HTTP_PAGE, httpPage } from './http-page.ts';
import { SCHEMA_FOLDER, schemaFiles } from './schema-files.ts';

const root = packageRoot();
const files = schemaFiles();
files.set(COMMANDS_PAGE, commandsPage());
files.set(ERROR_PAGE, errorPage(await errorLists(root)));
files.set(EXPORT_PAGE, exportPage());
files.set(FILTERS_PAGE, filtersPage());
files.set(HTTP_PAGE, httpPage());

mkdirSync(join(root, SCHEMA_FOLDER), { recursive: true });
for (const name of readdirSync(join(root, SCHEMA_FOLDER))) {
  if (name.endsWith('.schema.json') && !files.has(`${SCHEMA_FOLDER}/${name}`)) {
    rmSync(join(root, SCHEMA_FOLDER, name));
  }
}
for (const [path, content] of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
console.log(`${files.size} files written.`);
