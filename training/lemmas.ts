/**
 * Makes model/lemmas.json from the training parts of UD English EWT and GUM.
 * In: the development data folder, training/data/irregular-verbs.txt. Out: forms whose lemma under a tag is the same
 * in at least 8 of 10 places, and irregular verb forms that the treebanks lack or are at odds on.
 * Run: npx tsx training/lemmas.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseConllu } from '../bench/reader/conllu.ts';
import { dataFile, dataFolder } from '../bench/reader/data-folder.ts';
import { packagePath } from '../src/base/package-root.ts';
import type { StoredLemmas } from '../src/read/lemma-lexicon.ts';
import { writeChecksums } from './checksums.ts';

const LEFT_OUT = new Set(['PROPN', 'NUM', 'PUNCT', 'SYM', 'X']);
const AGREEMENT = 0.8;

function commonPrefix(a: readonly string[], b: readonly string[]): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

/** The script that makes `lemma` of `form`, as attache_train/words.py writes it. */
function toLemmaScript(form: string, lemma: string): string {
  const [plain, lower, goal] = [Array.from(form), Array.from(form.toLowerCase()), Array.from(lemma)];
  const keep = commonPrefix(plain, goal);
  const low = commonPrefix(lower, goal);
  if (Math.max(keep, low) === 0) return `=${lemma}`;
  if (low > keep || (low === keep && lemma === lemma.toLowerCase())) {
    return `l;${lower.length - low};${goal.slice(low).join('')}`;
  }
  return `k;${plain.length - keep};${goal.slice(keep).join('')}`;
}

/** The script that holds in nearly all places, if one does. */
function agreed(scripts: Map<string, number> | undefined): string | undefined {
  const [best] = [...(scripts ?? [])].sort((a, b) => b[1] - a[1]);
  const total = [...(scripts?.values() ?? [])].reduce((sum, n) => sum + n, 0);
  return best && best[1] / total >= AGREEMENT ? best[0] : undefined;
}

function addIrregularVerbs(counts: Map<string, Map<string, number>>): void {
  for (const line of readFileSync(packagePath('training', 'data', 'irregular-verbs.txt'), 'utf8').split(
    '\n',
  )) {
    const [lemma, ...forms] = line.startsWith('#') ? [] : line.trim().split(' ');
    for (const form of forms) {
      const key = `VERB ${form}`;
      if (lemma && !agreed(counts.get(key))) counts.set(key, new Map([[toLemmaScript(form, lemma), 1]]));
    }
  }
}

function main(): void {
  const counts = new Map<string, Map<string, number>>();
  for (const name of ['en_ewt-ud-train', 'en_gum-ud-train']) {
    const path = dataFile('syntax', `${name}.conllu`);
    if (!path) throw new Error(`No ${name}.conllu under ${dataFolder()}/syntax: lay out the data first.`);
    for (const { words } of parseConllu(readFileSync(path, 'utf8'))) {
      for (const { form, lemma, upos } of words) {
        if (LEFT_OUT.has(upos) || lemma === '_' || /\s/.test(form)) continue;
        const key = `${upos} ${form.toLowerCase()}`;
        const scripts = counts.get(key) ?? new Map<string, number>();
        const script = toLemmaScript(form, lemma);
        scripts.set(script, (scripts.get(script) ?? 0) + 1);
        counts.set(key, scripts);
      }
    }
  }
  addIrregularVerbs(counts);
  const entries: Record<string, Record<string, string[]>> = {};
  for (const [key, scripts] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [upos = '', form = ''] = key.split(' ');
    const script = agreed(scripts);
    if (script === undefined) continue;
    entries[upos] ??= {};
    entries[upos][script] ??= [];
    entries[upos][script].push(form);
  }
  const stored: StoredLemmas = {
    version: 1,
    entries: Object.fromEntries(
      Object.entries(entries).map(([upos, scripts]) => [
        upos,
        Object.fromEntries(Object.entries(scripts).map(([script, forms]) => [script, forms.join(' ')])),
      ]),
    ),
  };
  const folder = packagePath('model');
  writeFileSync(join(folder, 'lemmas.json'), `${JSON.stringify(stored)}\n`);
  writeChecksums(folder);
}

main();
