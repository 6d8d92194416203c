/**
 * Makes model/acts.json and model/confidence.json. In: training/data/acts-*.txt, the examples and near-misses of
 * knowledge/events, and, where the development data is there, the training parts of EWT and GUM as the cues alone
 * code them. Out: both files, checksums, and how well held-out folds of the sentences are told apart (every tenth line is left out, for the bench). Every
 * sentence's score for the second file comes from a head that has not seen it.
 * Run: npx tsx training/acts/main.ts [--out FOLDER]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseConllu } from '../../bench/reader/conllu.ts';
import { dataFile, dataFolder } from '../../bench/reader/data-folder.ts';
import { packagePath } from '../../src/base/package-root.ts';
import { codeDocument } from '../../src/code/code-document.ts';
import { CODING_FEATURES, type CodingFeatures, type Confidence } from '../../src/code/ports.ts';
import { loadCodebook } from '../../src/knowledge/codebook.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { toResolution } from '../../src/pipeline/to-resolution.ts';
import { createParser } from '../../src/read/parser.ts';
import { readModel } from '../../src/read/read-model.ts';
import { createReader } from '../../src/read/reader.ts';
import type { Event } from '../../src/record/event.ts';
import { writeChecksums } from '../checksums.ts';
import { applyHead, type EncodedText, encodeText } from './encode.ts';
import { type FitRow, fitLogistic } from './logistic-fit.ts';
import { type ActSentence, isHeldApart, readActSentences } from './read-sentences.ts';
import { trainSoftmax } from './softmax.ts';

const FOLDS = 5;
/** Words of running text that no cue takes for an act: one in so many is learned from. */
const KEEP_OF_NONE = 6;

const outAt = process.argv.indexOf('--out');
const out = outAt < 0 ? packagePath('model') : (process.argv[outAt + 1] as string);
const codebook = loadCodebook();
const knowledge = loadKnowledge();
const types = ['none', ...[...codebook.types.keys()].sort()];
const model = readModel(packagePath('model'));
const stages = {
  reader: await createReader(),
  parser: await createParser(model, { encodings: true }),
  knowledge,
};

type Row = { encoding: Float32Array; label: number; weight: number };

function code(text: EncodedText, confidence: Confidence): Event[] {
  return codeDocument(text.document, toResolution(text.document), codebook, confidence).events;
}

const byCuesAlone: Confidence = { filedFrom: 0.5, scoreOf: () => 0.5 };

/** A word on which an event stands, by the span of its trigger. */
function eventsByStart(events: readonly Event[]): Map<number, Event> {
  return new Map(events.map((e) => [e.trigger.start, e]));
}

async function encodeAll(name: string, texts: readonly string[]): Promise<EncodedText[]> {
  const done: EncodedText[] = [];
  for (const [i, text] of texts.entries()) {
    done.push(await encodeText(text, stages));
    if (i % 200 === 199) console.error(`  ${name}: ${i + 1} of ${texts.length}`);
  }
  applyHead(done, null);
  return done;
}

/** Marked words are of their type; of the others, those that no cue takes for an act are none. */
function rowsOfSentence(sentence: ActSentence, text: EncodedText): Row[] {
  const events = eventsByStart(code(text, byCuesAlone));
  return text.words.flatMap(({ token, encoding }): Row[] => {
    const mark = sentence.marks.find((m) => token.start < m.end && token.end > m.start);
    if (mark !== undefined)
      return [
        { encoding, label: Math.max(0, types.indexOf(mark.type)), weight: mark.type === 'NONE' ? 2 : 3 },
      ];
    return events.has(token.start) ? [] : [{ encoding, label: 0, weight: 1 }];
  });
}

function rowsOfExample(wanted: readonly string[], text: EncodedText, isMiss: boolean): Row[] {
  const events = eventsByStart(code(text, byCuesAlone));
  return text.words.flatMap(({ token, encoding }): Row[] => {
    const event = events.get(token.start);
    if (event === undefined) return [{ encoding, label: 0, weight: isMiss ? 2 : 1 }];
    return wanted.includes(event.type) ? [{ encoding, label: types.indexOf(event.type), weight: 3 }] : [];
  });
}

function rowsOfRunningText(text: EncodedText): Row[] {
  const events = eventsByStart(code(text, byCuesAlone));
  let seen = 0;
  return text.words.flatMap(({ token, encoding }): Row[] => {
    const event = events.get(token.start);
    if (event !== undefined)
      return event.status === 'filed' ? [{ encoding, label: types.indexOf(event.type), weight: 1 }] : [];
    return seen++ % KEEP_OF_NONE === 0 ? [{ encoding, label: 0, weight: 1 }] : [];
  });
}

/** Paragraphs of some forty sentences, which read faster than single ones. */
function runningTexts(): string[] {
  return ['en_ewt-ud-train', 'en_gum-ud-train'].flatMap((name) => {
    const path = dataFile('syntax', `${name}.conllu`);
    if (path === undefined) {
      console.error(`  There is no syntax/${name}.conllu in ${dataFolder()}: trained without it.`);
      return [];
    }
    const sentences = parseConllu(readFileSync(path, 'utf8')).map((s) =>
      s.words.map((w) => w.form).join(' '),
    );
    const texts: string[] = [];
    for (let i = 0; i < sentences.length; i += 40) texts.push(sentences.slice(i, i + 40).join('\n\n'));
    return texts;
  });
}

function headOf(rows: readonly Row[]) {
  return trainSoftmax(types, {
    width: rows[0]?.encoding.length ?? 0,
    encodings: rows.map((r) => r.encoding),
    labels: rows.map((r) => r.label),
    weights: rows.map((r) => r.weight),
  });
}

const sentences = readActSentences(packagePath('training', 'data')).filter((_, i) => !isHeldApart(i));
const own = await encodeAll(
  'own sentences',
  sentences.map((s) => s.text),
);
const ownRows = own.map((text, i) => rowsOfSentence(sentences[i] as ActSentence, text));
const examples = [...codebook.types.values()].flatMap((type) => [
  ...type.examples.map((e) => ({ text: e.text, wanted: [type.type], isMiss: false })),
  ...type.nearMisses.map((m) => ({ text: m.text, wanted: m.is ?? [], isMiss: true })),
]);
const exampleTexts = await encodeAll(
  'examples',
  examples.map((e) => e.text),
);
const running = await encodeAll('running text', runningTexts());
const shared = [
  ...exampleTexts.flatMap((text, i) => {
    const { wanted, isMiss } = examples[i] as (typeof examples)[number];
    return rowsOfExample(wanted, text, isMiss);
  }),
  ...running.flatMap(rowsOfRunningText),
];
console.error(
  `${ownRows.flat().length} words of own sentences, ${shared.length} of examples and running text`,
);

/** Features of each coding of held-out sentences, and whether the sentence is of its type. */
const fits: FitRow[] = [];
let marks = 0;
let toldRight = 0;
for (let fold = 0; fold < FOLDS; fold++) {
  const isHeld = (i: number) => i % FOLDS === fold;
  const head = headOf([...shared, ...ownRows.filter((_, i) => !isHeld(i)).flat()]);
  const held = own.flatMap((text, i) => (isHeld(i) ? [{ text, sentence: sentences[i] as ActSentence }] : []));
  applyHead(
    held.map((h) => h.text),
    head,
  );
  for (const { text, sentence } of held) {
    for (const mark of sentence.marks) {
      const word = text.words.find(({ token }) => token.start < mark.end && token.end > mark.start);
      const shares = Object.entries(word?.token.acts ?? {}).sort((a, b) => b[1] - a[1]);
      marks++;
      if ((shares[0]?.[0] ?? 'none') === mark.type.replace('NONE', 'none')) toldRight++;
    }
    const seen: CodingFeatures[] = [];
    const recorder: Confidence = { filedFrom: 0, scoreOf: (features) => seen.push(features) };
    const events = code(text, recorder);
    for (const event of events) {
      const features = seen[event.explanation.score - 1];
      if (features === undefined) continue;
      const wanted = sentence.marks.map((m) => m.type);
      fits.push({
        features: CODING_FEATURES.map((name) => features[name]),
        right: wanted.includes(event.type) || wanted.includes(event.plover.type),
        weight: 1,
      });
    }
  }
}
console.log(
  `held out: the likeliest type is right for ${((100 * toldRight) / marks).toFixed(1)} % of ${marks} marks`,
);
const share = fits.filter((f) => f.right).length / fits.length;
console.log(
  `held out: ${fits.length} codings, ${(100 * share).toFixed(1)} % of a type that the sentence is marked with`,
);

const fit = fitLogistic(fits);
const weights = Object.fromEntries(
  CODING_FEATURES.map((name, i) => [name, Number((fit.weights[i] ?? 0).toFixed(4))]),
);
console.log(weights, fit.bias);
const head = headOf([...shared, ...ownRows.flat()]);
const old = join(out, 'confidence.json');
const filedFrom = existsSync(old)
  ? (JSON.parse(readFileSync(old, 'utf8')) as { filedFrom: number }).filedFrom
  : 0.5;
writeFileSync(join(out, 'acts.json'), `${JSON.stringify(head)}\n`);
writeFileSync(old, `${JSON.stringify({ filedFrom, bias: Number(fit.bias.toFixed(4)), weights }, null, 2)}\n`);
writeChecksums(out);
await stages.reader.close();
await stages.parser.close();
