/**
 * CoNLL-U to sentences and to raw text.
 * In: the text of a treebank file. Out: words with offsets, and documents as plain text: sentences of a paragraph
 * joined by a blank (or nothing where SpaceAfter=No says so), paragraphs by an empty line.
 * Multiword tokens are left out: their words are cut where their forms say.
 */

/** One syntactic word; `start` and `end` are offsets in its sentence's `text`. */
export interface GoldWord {
  form: string;
  lemma: string;
  upos: string;
  feats: string;
  /** 0 is the root, else the 1-based number of the head. */
  head: number;
  rel: string;
  start: number;
  end: number;
}

export interface GoldSentence {
  id: string;
  text: string;
  words: GoldWord[];
  newDocument: boolean;
  newParagraph: boolean;
  spaceAfter: boolean;
}

/** A treebank as one raw text, with every gold word and sentence as a range of it. */
export interface GoldText {
  text: string;
  sentences: { start: number; end: number; words: { start: number; end: number; word: GoldWord }[] }[];
}

function parseSentence(block: string): GoldSentence | undefined {
  const sentence: GoldSentence = {
    id: '',
    text: '',
    words: [],
    newDocument: false,
    newParagraph: false,
    spaceAfter: true,
  };
  let rangeEnd = 0;
  let rangeSpace = true;
  for (const line of block.split('\n')) {
    if (line.startsWith('#')) {
      if (line.startsWith('# sent_id = ')) sentence.id = line.slice(12);
      else if (line.startsWith('# newdoc')) sentence.newDocument = true;
      else if (line.startsWith('# newpar')) sentence.newParagraph = true;
      continue;
    }
    const columns = line.split('\t');
    const [id = '', form = '', lemma = '', upos = '', , feats = '_', head = '0', rel = '', , misc = ''] =
      columns;
    const space = !/(?:^|\|)SpaceAfter=No(?:\||$)/.test(misc);
    const range = /^\d+-(\d+)$/.exec(id);
    if (range) {
      rangeEnd = Number(range[1]);
      rangeSpace = space;
    }
    if (!/^\d+$/.test(id)) continue;
    const number = Number(id);
    const start = sentence.text.length;
    const after = number < rangeEnd ? false : number === rangeEnd ? rangeSpace : space;
    sentence.words.push({
      form,
      lemma,
      upos,
      feats,
      head: Number(head),
      rel,
      start,
      end: start + form.length,
    });
    sentence.text += after ? `${form} ` : form;
    sentence.spaceAfter = after;
  }
  if (sentence.words.length === 0) return undefined;
  sentence.text = sentence.text.trimEnd();
  return sentence;
}

/** Parses a whole file. */
export function parseConllu(text: string): GoldSentence[] {
  return text.split(/\n\n+/).flatMap((block) => parseSentence(block) ?? []);
}

/** The raw text of sentences, as a reader would get it. */
export function toRawText(sentences: readonly GoldSentence[]): GoldText {
  const out: GoldText = { text: '', sentences: [] };
  const parts: string[] = [];
  let at = 0;
  let last: GoldSentence | undefined;
  for (const sentence of sentences) {
    const joint = !last
      ? ''
      : sentence.newDocument || sentence.newParagraph
        ? '\n\n'
        : last.spaceAfter
          ? ' '
          : '';
    parts.push(joint, sentence.text);
    at += joint.length;
    const start = at;
    const words = sentence.words.map((word) => ({ start: start + word.start, end: start + word.end, word }));
    out.sentences.push({ start, end: start + sentence.text.length, words });
    at += sentence.text.length;
    last = sentence;
  }
  out.text = parts.join('');
  return out;
}
