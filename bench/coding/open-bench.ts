/**
 * What the rows of the bench share. In: nothing; the model and the knowledge are opened when a row first asks. Out:
 * ways to read a text, data files or why they are missing, and answers kept so that no set is read twice.
 */
import { readFileSync } from 'node:fs';
import { extractText } from '../../src/extract/extract-text.ts';
import { type Codebook, loadCodebook } from '../../src/knowledge/codebook.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { openPipeline, type Pipeline } from '../../src/pipeline/open-pipeline.ts';
import { createReader, type Reader } from '../../src/read/reader.ts';
import type { Article } from '../../src/record/article.ts';
import type { ReadResult } from '../../src/record/read-result.ts';
import { dataFile, dataFolder } from '../reader/data-folder.ts';
import type { Skipped } from './row.ts';

/** The stages by themselves, for rows that measure one of them. */
export type Stages = { reader: Reader; knowledge: Knowledge; codebook: Codebook };

export type Bench = {
  pipeline(): Promise<Pipeline>;
  stages(): Promise<Stages>;
  /** Reads a text as it stands. */
  read(text: string, publishedAt?: string | null): Promise<ReadResult>;
  /** Does something once, however many rows need it. */
  once<T>(name: string, make: () => Promise<T>): Promise<T>;
  /** Goes through a list in order and says on stderr how far it is. */
  each<T, U>(name: string, list: readonly T[], step: (one: T) => Promise<U>): Promise<U[]>;
  close(): Promise<void>;
};

export function openBench(say: (words: string) => void): Bench {
  const kept = new Map<string, Promise<unknown>>();
  const once = <T>(name: string, make: () => Promise<T>): Promise<T> => {
    const known = kept.get(name) as Promise<T> | undefined;
    const made = known ?? make();
    if (known === undefined) kept.set(name, made);
    return made;
  };
  const closing: (() => Promise<void>)[] = [];
  const pipeline = () =>
    once('pipeline', async () => {
      const opened = await openPipeline({});
      closing.push(() => opened.close());
      return opened;
    });
  return {
    once,
    pipeline,
    stages: () =>
      once('stages', async () => {
        const reader = await createReader({});
        closing.push(() => reader.close());
        return { reader, knowledge: loadKnowledge(), codebook: loadCodebook() };
      }),
    read: async (text, publishedAt) => (await pipeline()).read(toArticle(text, publishedAt)),
    each: async (name, list, step) => {
      const out = [];
      for (const [at, one] of list.entries()) {
        if (at % 50 === 0) say(`${name}: ${at} of ${list.length}`);
        out.push(await step(one));
      }
      return out;
    },
    close: async () => {
      for (const close of closing) await close();
    },
  };
}

/** A text as an English report, every character kept. */
export function toArticle(text: string, publishedAt?: string | null): Article {
  const hints = publishedAt == null ? {} : { publishedAt };
  return { ...extractText(text, hints, { verbatim: true }).article, language: 'en' };
}

/** The text of a data file; undefined where it is not there. */
export function readData(...parts: string[]): string | undefined {
  const path = dataFile(...parts);
  return path === undefined ? undefined : readFileSync(path, 'utf8');
}

export function missing(...parts: string[]): Skipped {
  return { skipped: `there is no ${parts.join('/')} in ${dataFolder()}` };
}
