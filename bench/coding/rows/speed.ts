/** Resolving and coding alone, one thread: the documents are read before the clock starts. */
import { en } from 'chrono-node';
import { codeDocument } from '../../../src/code/code-document.ts';
import { createConfidence } from '../../../src/code/create-confidence.ts';
import { toResolution } from '../../../src/pipeline/to-resolution.ts';
import type { Document } from '../../../src/record/document.ts';
import { resolveDocument } from '../../../src/resolve/resolve-mentions.ts';
import { missing, type Stages, toArticle } from '../open-bench.ts';
import type { Row } from '../row.ts';
import { readPlaceArticles } from '../sets/place-articles.ts';

const FILES = ['TR-News.xml', 'GeoVirus.xml'];
const PASSES = 5;
/** Sentences of one article. */
const LENGTHS = [125, 250, 500, 1000, 2000];

type Seconds = { wall: number; processor: number };

function secondsOf(work: () => void): Seconds {
  const started = performance.now();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - started) / 1000, processor: (user + system) / 1e6 };
}

/** The pass whose wall time is the middle one. */
function medianPass(work: () => void): Seconds {
  const passes = Array.from({ length: PASSES }, () => secondsOf(work)).sort((a, b) => a.wall - b.wall);
  return passes[Math.floor(PASSES / 2)] as Seconds;
}

function code(documents: readonly Document[], { reader, knowledge, codebook }: Stages): void {
  const confidence = createConfidence(reader.confidence);
  for (const document of documents) {
    const resolved = resolveDocument(document, knowledge);
    codeDocument(resolved, toResolution(resolved), codebook, confidence);
  }
}

/** Processor time a thousand sentences, for articles of growing length, made of the same texts one after another. */
async function growth(documents: readonly Document[], stages: Stages): Promise<string[]> {
  const lines = [];
  for (const length of LENGTHS) {
    const texts: string[] = [];
    let sentences = 0;
    for (const { article, sentences: own } of documents) {
      if (sentences >= length) break;
      texts.push(article.text);
      sentences += own.length;
    }
    const long = await stages.reader.read(toArticle(texts.join('\n\n')));
    const { processor } = medianPass(() => code([long], stages));
    const perThousand = (processor * 1e6) / long.sentences.length;
    lines.push(
      `one article of ${String(long.sentences.length).padStart(5)} sentences: ${perThousand.toFixed(0)} ms of processor time a thousand`,
    );
  }
  return lines;
}

export const speed: Row = {
  name: 'speed',
  set: 'speed over the texts of TR-News and GeoVirus, trees given',
  licence: 'GPL-3.0 repository',
  use: 'measure',
  async run(bench) {
    const articles = [];
    for (const file of FILES) {
      const read = await readPlaceArticles(bench, file);
      if (read === undefined) return missing('places', file);
      articles.push(...read);
    }
    const stages = await bench.stages();
    const documents = articles.map(({ document }) => document);
    const sentences = documents.reduce((sum, document) => sum + document.sentences.length, 0);
    // The first pass opens look-ups and is compiled.
    code(documents, stages);
    const ours = medianPass(() => code(documents, stages));
    const theirs = medianPass(() => {
      for (const { article } of documents)
        en.casual.parse(article.text, { instant: new Date(0), timezone: 0 });
    });
    const rate = (seconds: number) => Math.round(sentences / seconds).toLocaleString('en');
    return {
      figures: [
        {
          measure: `resolve and code, one thread (${sentences} sentences, median of ${PASSES})`,
          score: sentences / ours.wall,
          unit: 'sentences/s',
          floor: 1500,
          timed: true,
          comparison: `PETRARCH-2 1,400 with parses given; here by processor time ${rate(ours.processor)}`,
        },
        {
          measure: 'the same as a multiple of chrono-node',
          score: theirs.wall / ours.wall,
          unit: 'times',
          timed: true,
          comparison: `chrono-node finds dates alone in the same texts, ${rate(theirs.wall)} sentences/s`,
        },
      ],
      notes: await growth(documents, stages),
    };
  },
};
