/**
 * How well and how fast pages become articles.
 *
 * In: the development data folder ($ATTACHE_DATA, default: attache-data in the user's cache) with `pages/naeb`
 * (346 news pages: text, title, authors, date) and `pages/htmldate` (1,000 pages: date). Out: a table on standard
 * output. Without the data it says so and stops with exit code 0.
 *
 * Text: F1 over the bags of 4-word shingles of gold and found text, mean over pages (as in the public
 * article-extraction benchmark of Scrapinghub, 2020). Pages that are refused score 0. `--pages N` takes the first N.
 */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { foldTitle } from '../src/extract/body/block.ts';
import { extractPage } from '../src/extract/extract-page.ts';
import { decodeMedia } from '../src/extract/media.ts';
import { readPageMetadata } from '../src/extract/metadata/page-metadata.ts';
import { scanPage } from '../src/extract/page-scan.ts';
import { f1Of } from './f1.ts';

interface GoldPage {
  title: string;
  authors: string;
  date: string;
  text: string;
  html_file: string;
  link: string;
}

const data = process.env.ATTACHE_DATA ?? join(homedir(), '.cache', 'attache-data');
const limitAt = process.argv.indexOf('--pages');
const limit = limitAt === -1 ? Number.POSITIVE_INFINITY : Number(process.argv[limitAt + 1]);
const verbose = process.argv.includes('--verbose');

function shingles(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const bag = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const key = words.slice(i, i + 4).join(' ');
    bag.set(key, (bag.get(key) ?? 0) + 1);
  }
  return bag;
}

/** Precision and recall of two bags of shingles. */
function compareTexts(gold: string, found: string): { precision: number; recall: number; f1: number } {
  const [a, b] = [shingles(gold), shingles(found)];
  let common = 0;
  for (const [key, count] of a) common += Math.min(count, b.get(key) ?? 0);
  const size = (bag: Map<string, number>): number => [...bag.values()].reduce((sum, n) => sum + n, 0);
  const precision = found === '' ? 0 : common / size(b);
  const recall = common / size(a);
  return { precision, recall, f1: f1Of(precision, recall) };
}

function percent(value: number): string {
  return (value * 100).toFixed(1).padStart(5);
}

function benchNews(folder: string): void {
  const gold = (JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as GoldPage[]).slice(0, limit);
  const sum = { precision: 0, recall: 0, f1: 0 };
  const right = { title: 0, authors: 0, authorsGiven: 0, date: 0, dateFound: 0 };
  let pages = 0;
  let refused = 0;
  const started = process.cpuUsage();
  const results = gold
    .filter((page) => existsSync(join(folder, 'html', page.html_file)))
    .map((page) => {
      pages++;
      const bytes = readFileSync(join(folder, 'html', page.html_file));
      try {
        return { page, article: extractPage(bytes, { url: page.link }).article };
      } catch (error) {
        refused++;
        if (verbose) console.log('refused', page.html_file, String(error));
        return { page, article: null };
      }
    });
  const used = process.cpuUsage(started);
  const seconds = (used.user + used.system) / 1e6;
  for (const { page, article } of results) {
    const score = compareTexts(page.text, article?.text ?? '');
    sum.precision += score.precision;
    sum.recall += score.recall;
    sum.f1 += score.f1;
    const titleRight = foldTitle(article?.title ?? '') === foldTitle(page.title);
    if (titleRight) right.title++;
    const wanted = page.authors
      .split(/,|;| and /)
      .map(foldTitle)
      .filter((name) => name !== '');
    const found = (article?.authors ?? []).map(foldTitle);
    const authorsRight = wanted.length === found.length && wanted.every((name) => found.includes(name));
    if (wanted.length > 0) right.authorsGiven++;
    if (wanted.length > 0 && authorsRight) right.authors++;
    if (article?.publishedAt) right.dateFound++;
    if (article?.publishedAt?.value.slice(0, 10) === page.date) right.date++;
    if (verbose) {
      const marks = [
        titleRight ? '' : `title: ${article?.title} | ${page.title}`,
        authorsRight ? '' : `authors: ${article?.authors} | ${page.authors}`,
      ];
      console.log(
        percent(score.precision),
        percent(score.recall),
        page.html_file,
        article?.publishedAt?.via,
        article?.publishedAt?.value,
        page.date,
        ...marks,
      );
    }
  }
  console.log(`News pages (naeb): ${pages} pages, ${refused} refused`);
  console.log(
    `  text       precision ${percent(sum.precision / pages)}  recall ${percent(sum.recall / pages)}  F1 ${percent(sum.f1 / pages)}`,
  );
  console.log(`  title      ${percent(right.title / pages)} % equal (case and punctuation aside)`);
  console.log(
    `  authors    ${percent(right.authors / right.authorsGiven)} % of ${right.authorsGiven} pages with authors, same set`,
  );
  console.log(
    `  date       ${percent(right.date / pages)} % same day (the gold dates are noisy); some date on ${percent(right.dateFound / pages)} %`,
  );
  console.log(`  speed      ${(pages / seconds).toFixed(0)} pages per CPU second, reading included`);
}

function benchDates(folder: string): void {
  let pages = 0;
  let found = 0;
  let same = 0;
  for (const [list, places] of [
    ['eval_default.json', ['cache', 'eval']],
    ['eval_mediacloud_2020.json', ['test_set']],
  ] as const) {
    const gold = JSON.parse(readFileSync(join(folder, list), 'utf8').replace(/\bNaN\b/g, 'null')) as Record<
      string,
      { file: string; date: string | null }
    >;
    for (const [url, { file, date }] of Object.entries(gold)) {
      const path = places
        .map((place) => join(folder, place, file))
        .find((candidate) => existsSync(candidate));
      if (path === undefined || date === null || pages >= limit) continue;
      pages++;
      let value: string | undefined;
      try {
        value = readPageMetadata(
          scanPage(decodeMedia(readFileSync(path)).text),
          url,
          null,
        ).publishedAt?.value.slice(0, 10);
      } catch (error) {
        if (verbose) console.log('refused', file, String(error));
      }
      if (value !== undefined) found++;
      if (value === date) same++;
      else if (verbose) console.log('date', file, value, date);
    }
  }
  console.log(`Dated pages (htmldate): ${pages} pages`);
  console.log(
    `  date       same day ${percent(same / found)} % of found, ${percent(same / pages)} % of all; found ${percent(found / pages)} %`,
  );
}

const folders = { news: join(data, 'pages', 'naeb'), dates: join(data, 'pages', 'htmldate') };
if (existsSync(join(folders.news, 'gold.json'))) benchNews(folders.news);
else
  console.log(`Skipped: no news pages in ${folders.news}. Set ATTACHE_DATA to the development data folder.`);
if (existsSync(join(folders.dates, 'eval_default.json'))) benchDates(folders.dates);
else
  console.log(
    `Skipped: no dated pages in ${folders.dates}. Set ATTACHE_DATA to the development data folder.`,
  );
