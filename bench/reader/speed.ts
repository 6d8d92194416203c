/**
 * Speed, growth and memory.
 * In: a reader and plain texts. Out: tokens a second on one thread (median of three passes), milliseconds by length,
 * and what a fresh process needs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { packagePath } from '../../src/base/package-root.ts';
import type { Reader } from '../../src/read/reader.ts';
import { plainArticle } from './score-syntax.ts';

/** Seconds that the median of three passes over all texts takes, and the tokens in them. */
export async function measureSpeed(
  reader: Reader,
  texts: readonly string[],
): Promise<{ seconds: number; cpuSeconds: number; tokens: number }> {
  await reader.read(plainArticle(texts[0] ?? 'A first sentence.'));
  const passes: { seconds: number; cpuSeconds: number }[] = [];
  let tokens = 0;
  for (let pass = 0; pass < 3; pass++) {
    const started = performance.now();
    const cpu = process.cpuUsage();
    tokens = 0;
    for (const text of texts) {
      const document = await reader.read(plainArticle(text));
      for (const sentence of document.sentences) tokens += sentence.tokens.length;
    }
    const used = process.cpuUsage(cpu);
    passes.push({
      seconds: (performance.now() - started) / 1000,
      cpuSeconds: (used.user + used.system) / 1e6,
    });
  }
  passes.sort((a, b) => a.seconds - b.seconds);
  const middle = passes[1] as { seconds: number; cpuSeconds: number };
  return { ...middle, tokens };
}

/** Milliseconds for texts that double in length, made of copies of `text`. */
export async function measureGrowth(reader: Reader, text: string): Promise<{ tokens: number; ms: number }[]> {
  const rows: { tokens: number; ms: number }[] = [];
  for (const copies of [1, 2, 4, 8, 16]) {
    const article = plainArticle(new Array(copies).fill(text).join('\n\n'));
    const started = performance.now();
    const document = await reader.read(article);
    const ms = performance.now() - started;
    rows.push({ tokens: document.sentences.reduce((sum, s) => sum + s.tokens.length, 0), ms });
  }
  return rows;
}

const FRESH = `
const [url, file] = process.argv.slice(1);
const { createReader } = await import(url);
const { readFileSync } = await import('node:fs');
const texts = JSON.parse(readFileSync(file, 'utf8'));
const article = (text) => ({ id: 'bench', url: null, canonicalUrl: null, title: null, authors: [], publisher: null,
  publishedAt: null, language: 'en', dateline: null, text });
const reader = await createReader();
await reader.read(article(texts[0]));
const firstMs = performance.now();
const firstRss = process.memoryUsage().rss;
for (const text of texts) await reader.read(article(text));
console.log(JSON.stringify({ firstMs, firstRss, peakRss: process.resourceUsage().maxRSS * 1024 }));
await reader.close();
`;

/** What a fresh process needs to its first document (from process start), and at most over all texts. */
export function measureFreshProcess(textsFile: string): {
  firstMs: number;
  firstRss: number;
  peakRss: number;
  built: boolean;
} {
  const built = packagePath('dist', 'read', 'reader.js');
  const useBuilt = existsSync(built);
  const entry = useBuilt ? built : packagePath('src', 'read', 'reader.ts');
  const loader = useBuilt ? [] : ['--import', 'tsx'];
  const run = spawnSync(
    process.execPath,
    [...loader, '--input-type=module', '-e', FRESH, pathToFileURL(entry).href, textsFile],
    { encoding: 'utf8', cwd: packagePath() },
  );
  if (run.status !== 0) throw new Error(`The fresh process failed: ${run.stderr}`);
  return {
    ...(JSON.parse(run.stdout) as { firstMs: number; firstRss: number; peakRss: number }),
    built: useBuilt,
  };
}
