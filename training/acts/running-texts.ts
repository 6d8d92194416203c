/**
 * The training parts of two treebanks as running text. In: the development data folder. Out: texts; a set that is
 * not there is named on stderr.
 */
import { readFileSync } from 'node:fs';
import { parseConllu } from '../../bench/reader/conllu.ts';
import { dataFile, dataFolder } from '../../bench/reader/data-folder.ts';

const SETS = ['en_ewt-ud-train', 'en_gum-ud-train'];
/** Sentences of one text: they read faster than single ones. */
const LENGTH = 40;

export function readRunningTexts(): string[] {
  return SETS.flatMap((name) => {
    const path = dataFile('syntax', `${name}.conllu`);
    if (path === undefined) {
      console.error(`  There is no syntax/${name}.conllu in ${dataFolder()}: trained without it.`);
      return [];
    }
    const sentences = parseConllu(readFileSync(path, 'utf8')).map((s) =>
      s.words.map((w) => w.form).join(' '),
    );
    const texts: string[] = [];
    for (let i = 0; i < sentences.length; i += LENGTH)
      texts.push(sentences.slice(i, i + LENGTH).join('\n\n'));
    return texts;
  });
}
