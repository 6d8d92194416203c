/**
 * Makes model/acts.json and model/confidence.json. In: training/data/acts-*.txt, the examples and near-misses of
 * knowledge/events, and, where the development data is there, the training parts of EWT and GUM as the cues alone
 * code them. Out: both files, checksums, and how well held-out folds of the sentences are told apart; every tenth
 * line is left out, for the bench. Every sentence's score for the second file comes from a head that has not seen it.
 * Run: npx tsx training/acts/main.ts [--out FOLDER]
 */
import { packagePath } from '../../src/base/package-root.ts';
import { codeDocument } from '../../src/code/code-document.ts';
import type { Confidence } from '../../src/code/ports.ts';
import { loadCodebook } from '../../src/knowledge/codebook.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { toResolution } from '../../src/pipeline/to-resolution.ts';
import { createParser } from '../../src/read/parser.ts';
import { readModel } from '../../src/read/read-model.ts';
import { createReader } from '../../src/read/reader.ts';
import type { Event } from '../../src/record/event.ts';
import { applyHead, type EncodedText, encodeText } from './encode.ts';
import { codeHeldOut, type OwnSentence } from './held-out-codings.ts';
import { createLabeller, type LabelledWord } from './labelled-words.ts';
import { fitLogistic } from './logistic-fit.ts';
import { isHeldApart, readActSentences } from './read-sentences.ts';
import { readRunningTexts } from './running-texts.ts';
import { trainSoftmax } from './softmax.ts';
import { weightsByFeature, writeModel } from './write-model.ts';

const byCuesAlone: Confidence = { filedFrom: 0.5, scoreOf: () => 0.5 };

const outAt = process.argv.indexOf('--out');
const out = outAt < 0 ? packagePath('model') : (process.argv[outAt + 1] as string);
const codebook = loadCodebook();
const types = ['none', ...[...codebook.types.keys()].sort()];
const stages = {
  reader: await createReader(),
  parser: await createParser(readModel(packagePath('model')), { encodings: true }),
  knowledge: loadKnowledge(),
};

function code(text: EncodedText, confidence: Confidence): Event[] {
  return codeDocument(text.document, toResolution(text.document), codebook, confidence).events;
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

const label = createLabeller(types, (text) => code(text, byCuesAlone));

async function labelOwn(): Promise<OwnSentence[]> {
  const sentences = readActSentences(packagePath('training', 'data')).filter((_, i) => !isHeldApart(i));
  const texts = sentences.map(({ text }) => text);
  return (await encodeAll('own sentences', texts)).map((text, i) => {
    const sentence = sentences[i] as (typeof sentences)[number];
    return { sentence, text, words: label.ofSentence(sentence, text) };
  });
}

async function labelExamples(): Promise<LabelledWord[]> {
  const examples = [...codebook.types.values()].flatMap((type) => [
    ...type.examples.map((e) => ({ text: e.text, wanted: [type.type], isMiss: false })),
    ...type.nearMisses.map((m) => ({ text: m.text, wanted: m.is ?? [], isMiss: true })),
  ]);
  const texts = examples.map(({ text }) => text);
  return (await encodeAll('examples', texts)).flatMap((text, i) => {
    const { wanted, isMiss } = examples[i] as (typeof examples)[number];
    return label.ofExample(wanted, text, isMiss);
  });
}

const own = await labelOwn();
const shared = [
  ...(await labelExamples()),
  ...(await encodeAll('running text', readRunningTexts())).flatMap(label.ofRunningText),
];
await stages.reader.close();
await stages.parser.close();
const ownWords = own.reduce((sum, { words }) => sum + words.length, 0);
console.error(`${ownWords} words of own sentences, ${shared.length} of examples and running text`);

function trainOn(sentences: readonly OwnSentence[]) {
  const words = [...shared, ...sentences.flatMap((one) => one.words)];
  return trainSoftmax(types, {
    width: words[0]?.encoding.length ?? 0,
    encodings: words.map((word) => word.encoding),
    labels: words.map((word) => word.label),
    weights: words.map((word) => word.weight),
  });
}

const { codings, marks, marksRight } = codeHeldOut(own, trainOn, code);
const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);
console.log(`held out: the likeliest type is right for ${percent(marksRight, marks)} % of ${marks} marks`);
const right = codings.filter((coding) => coding.right).length;
console.log(
  `held out: ${codings.length} codings, ${percent(right, codings.length)} % of a type that the sentence is marked with`,
);
const fit = fitLogistic(codings);
console.log(weightsByFeature(fit), fit.bias);
writeModel(out, trainOn(own), fit);
