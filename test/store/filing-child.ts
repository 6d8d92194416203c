/**
 * A program of its own that files reports: `filing-child.ts STORE FROM TO`. Prints one line of JSON: how many it
 * filed and knew, how many can be read back, and the code of the error that ended it, if one did.
 */
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { numbered } from './store-folder.ts';

export type ChildAnswer = {
  filed: number;
  known: number;
  readable: number;
  readOnly: boolean;
  code: string | null;
};

const [path = '', from = '0', to = '0'] = process.argv.slice(2);
const answer: ChildAnswer = { filed: 0, known: 0, readable: 0, readOnly: false, code: null };
try {
  const store = await openSqliteStore(path, { create: true });
  answer.readOnly = (await store.info()).readOnly;
  try {
    for (let number = Number(from); number < Number(to); number++) {
      const filing = await store.fileReport(numbered(number));
      answer[filing.status] += 1;
    }
  } catch (error) {
    answer.code = codeOf(error);
  }
  for (let number = Number(from); number < Number(to); number++) {
    if ((await store.readArticle(numbered(number).article.id)) !== null) answer.readable += 1;
  }
  await store.close();
} catch (error) {
  answer.code = codeOf(error);
}
console.log(JSON.stringify(answer));

function codeOf(error: unknown): string {
  return (error as { code?: string }).code ?? String(error);
}
