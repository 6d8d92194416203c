/**
 * Where the content of a reporting verb stands: one finder for each frame of knowledge/speech/verbs.yaml. In: the
 * verb and its sentence. Out: content tokens, or null where the frame is not there.
 */
import type { Codebook } from '../../knowledge/codebook.ts';
import type { SpeechFrame, SpeechVerb } from '../../knowledge/schemas/speech.ts';
import type { Quote } from '../../record/document.ts';
import { isPassive, surfaceSubjects } from '../deep-roles.ts';
import {
  childBy,
  childrenBy,
  type Graph,
  isBelow,
  isRelative,
  isVerbal,
  plainRel,
  prepositionsOf,
  subtree,
  tokenAt,
} from '../graph.ts';
import {
  afterCue,
  aroundCue,
  clauseBefore,
  clauseOfParenthesis,
  isInvertedTail,
  openingOf,
} from './around-cue.ts';
import { lentToContent, takenSubject } from './clause-subjects.ts';
import { all, type FrameContext, type FrameFinder, isForm } from './frame-finder.ts';
import {
  about,
  bareGerund,
  described,
  inDocument,
  matter,
  object,
  pictured,
  smallClause,
  underPreposition,
} from './object-frames.ts';
import { followsParenthesis, sharesSubjectWith } from './shared-subject.ts';
import { isQuoting, sayingOf } from './speech-entries.ts';

/** What a verb says, and by which frame it was found. */
export type FoundContent = { tokens: number[]; frame: SpeechFrame };

/** Tokens of the content by the first of the entry's frames that is there; null where none is. */
export function findContent(
  graph: Graph,
  verb: number,
  entry: SpeechVerb,
  context: FrameContext,
): FoundContent | null {
  for (const frame of entry.frames) {
    const found = FRAMES[frame](graph, verb, entry, context);
    if (found !== null && found.length > 0) return { tokens: said(graph, verb, found, context), frame };
  }
  return null;
}

const QUESTION_WORDS = ['how', 'what', 'why', 'where', 'when', 'who'];

/** The tokens without a later cue of the same speaker ("adding that ..."), which makes a claim of its own. */
function said(graph: Graph, verb: number, tokens: number[], context: FrameContext): number[] {
  const { codebook } = context;
  const isCue = (i: number) => codebook.speech.verbs.has(tokenAt(graph, i).lemma.toLowerCase());
  const added = tokens.filter(
    (i) =>
      i > verb &&
      isCue(i) &&
      (sharesSubjectWith(graph, i, isCue) === verb || followsParenthesis(graph, i, isCue)),
  );
  const denials = tokens.filter((i) => i > verb && isDisowning(graph, i, codebook));
  // "..., Reuters said, citing two officials"
  const cited = tokens.filter(
    (i) => i > verb && graph.tokens[i - 1]?.form === ',' && isCiting(graph, i, context),
  );
  return tokens.filter((i) => ![...added, ...denials, ...cited].some((a) => isBelow(graph, i, a)));
}

function isCiting(graph: Graph, i: number, context: FrameContext): boolean {
  const { upos, form } = tokenAt(graph, i);
  return upos === 'VERB' && /ing$/i.test(form) && isQuoting(graph, i, context) && sayingOf(graph, i) < 0;
}

/** "..., which Stockholm denies": the author's own words, at the end of what is said. */
function isDisowning(graph: Graph, i: number, { speech }: Codebook): boolean {
  if (tokenAt(graph, i).rel !== 'acl:relcl') return false;
  const object = childBy(graph, i, 'obj');
  const entry = speech.verbs.get(tokenAt(graph, i).lemma.toLowerCase())?.[0];
  return object >= 0 && isForm(graph, object, 'which') && entry?.stance === 'denies';
}

/** A that-clause; the parser may hang it on the paper it stands in ("said in a statement that ...", "citing a report, that"). */
const ccomp: FrameFinder = (graph, verb) => {
  const own = clausesOf(graph, verb);
  if (own.length > 0) {
    const clauses = own.flatMap((clause) => [
      ...openingOf(graph, verb, clause),
      ...clauseBefore(graph, verb, clause),
      ...afterCue(graph, verb, clause),
    ]);
    const lent = lentToContent(graph, verb).flatMap((c) => subtree(graph, c));
    const taken = takenSubject(graph, verb);
    const isRelativeCue = tokenAt(graph, verb).rel === 'acl:relcl'; // "which, they said, had not been planned"
    const words = [...lent, ...clauses].filter(
      (i) => !isRelativeCue || i > verb || !isRelative(tokenAt(graph, i)),
    );
    return aroundCue(
      graph,
      verb,
      words.filter((i) => taken < 0 || !isBelow(graph, i, taken)),
    );
  }
  const asked = childrenBy(graph, verb, 'obj').filter(
    (c) => isForm(graph, c, ...QUESTION_WORDS) && childBy(graph, c, 'acl', 'advcl') >= 0,
  );
  if (asked.length > 0) return all(graph, asked);
  const cited = childrenBy(graph, verb, 'advcl').flatMap((c) => childrenBy(graph, c, 'obj'));
  const beside = [...childrenBy(graph, verb, 'obl', 'obj'), ...cited]
    .flatMap((c) => childrenBy(graph, c, 'acl'))
    .filter((c) => c > verb && childrenBy(graph, c, 'mark').some((m) => isForm(graph, m, 'that')));
  return all(graph, beside.slice(0, 1));
};

/**
 * Clauses that the verb governs. One right after its own "that" is its content wherever readers hung it, and never that of
 * another cue behind it: "agreed that it should be changed, but he said ...".
 */
function clausesOf(graph: Graph, verb: number): number[] {
  const rels = ['ccomp', ...(isPassive(graph, verb) ? ['csubj'] : [])];
  const own = childrenBy(graph, verb, ...rels).filter(
    (c) => !isInfinitive(graph, c) && !(c < verb && isAfterThatOf(graph, c, verb)),
  );
  const next = tokenAt(graph, Math.min(verb + 1, graph.tokens.length - 1));
  const clause = next.rel === 'mark' && next.form.toLowerCase() === 'that' ? next.head : -1;
  return clause < verb || own.includes(clause) ? own : [clause, ...own.filter((c) => c > clause)];
}

/** The clause opens with the "that" of another verb before it. */
function isAfterThatOf(graph: Graph, clause: number, verb: number): boolean {
  const that = childrenBy(graph, clause, 'mark').find((m) => isForm(graph, m, 'that')) ?? -1;
  const before = graph.tokens[that - 1];
  return that > 0 && that < verb && before?.upos === 'VERB';
}

/** An indirect question, or one in quotation marks. */
const question: FrameFinder = (graph, verb, ...rest) => {
  const isAsked = childrenBy(graph, verb, 'ccomp').some((c) => {
    const words = subtree(graph, c).map((i) => tokenAt(graph, i));
    return (
      words.some((t) => t.form === '?' || t.feats.PronType === 'Int') ||
      /^(whether|if)$/i.test(words[0]?.form ?? '')
    );
  });
  return isAsked ? ccomp(graph, verb, ...rest) : null;
};

const isInfinitive = (graph: Graph, clause: number) =>
  childrenBy(graph, clause, 'mark').some((m) => isForm(graph, m, 'to'));

/** An infinitive; with the subject of a passive ("X is said to have sent"). */
const xcomp: FrameFinder = (graph, verb, entry, { codebook }) => {
  const found = childrenBy(graph, verb, 'xcomp', 'ccomp').filter((c) => isInfinitive(graph, c));
  const content = all(graph, [...found, ...strayInfinitives(graph, verb, entry)].slice(0, 1));
  if (content === null) return null;
  if (!isPassive(graph, verb)) return [...neverBefore(graph, verb, content), ...content];
  const subjects = surfaceSubjects(graph, verb, codebook.grammar).filter((s) => !isVerbal(tokenAt(graph, s)));
  return [
    ...(subjects[0] === undefined
      ? []
      : subtree(graph, subjects[0], (c) => plainRel(tokenAt(graph, c).rel) === 'acl')),
    ...content,
  ];
};

/** "wants Oslo to leave": the object with what it is to do. Readers may take it for the subject of the infinitive. */
const ofAnother: FrameFinder = (graph, verb) => {
  const clause = childrenBy(graph, verb, 'xcomp', 'ccomp').find((c) => isInfinitive(graph, c)) ?? -1;
  if (clause < 0 || isPassive(graph, verb)) return null;
  const other = childBy(graph, verb, 'obj');
  if (other > verb && other < clause) return [...subtree(graph, other), ...subtree(graph, clause)];
  return childBy(graph, clause, 'nsubj') > verb ? subtree(graph, clause) : null;
};

/** "promises never to": the negation belongs to what is promised. */
function neverBefore(graph: Graph, verb: number, content: readonly number[]): number[] {
  const first = Math.min(...content);
  return childrenBy(graph, verb, 'advmod').filter(
    (c) => c > verb && c < first && isForm(graph, c, 'never', 'not'),
  );
}

/** "called on both sides to stop", "threatened at the time to leave": the infinitive may hang on what is between. */
function strayInfinitives(graph: Graph, verb: number, { stance }: SpeechVerb): number[] {
  const isDemand = stance === 'demands';
  const between = childrenBy(graph, verb, 'obl', ...(isDemand ? ['obj'] : []));
  const clauses = isDemand ? childrenBy(graph, verb, 'advcl') : [];
  return [...clauses, ...between.flatMap((c) => childrenBy(graph, c, 'acl'))].filter(
    (c) => c > verb && isInfinitive(graph, c),
  );
}

/** Stances that subject and verb may swap places behind ("The talks are over, noted Oslo's envoy"). */
const SAYING = ['asserts', 'predicts', 'concedes'];

/** "X, he said, Y", "as he said, X": what the verb is thrown into. Or, after a colon, what it is followed by. */
const parataxis: FrameFinder = (graph, verb, entry, context) => {
  const { rel, head } = tokenAt(graph, verb);
  const hasOwn = entry.frames.includes('obl-about') && about(graph, verb, entry, context) !== null;
  const isInverted = isInvertedTail(graph, verb) && SAYING.includes(entry.stance);
  const hasObject = childBy(graph, verb, 'obj') >= 0 && entry.hearer !== 'obj' && !isInverted;
  const hasOther = hasOwn || hasObject;
  if (hasOther || childBy(graph, verb, 'ccomp') >= 0) return null;
  const isAs =
    plainRel(rel) === 'advcl' &&
    childBy(graph, verb, 'nsubj') >= 0 &&
    !(isQuoting(graph, head, context) && sayingOf(graph, head) === verb) &&
    childrenBy(graph, verb, 'mark', 'advmod').some((m) => isForm(graph, m, 'as'));
  const around = isAs ? head : clauseOfParenthesis(graph, verb);
  if (around >= 0) {
    const taken = takenSubject(graph, verb);
    const clause = subtree(graph, around, (c) => c === verb || c === taken);
    return aroundCue(graph, verb, clause);
  }
  const subject = childBy(graph, verb, 'nsubj');
  const clause = childrenBy(graph, verb, 'parataxis').find((c) =>
    c > verb ? isAfterColon(graph, c) || isQuoted(graph, c, context.quotes) : c < subject && subject < verb,
  );
  return clause === undefined ? null : subtree(graph, clause);
};

function isAfterColon(graph: Graph, clause: number): boolean {
  const first = subtree(graph, clause).find((i) => tokenAt(graph, i).upos !== 'PUNCT') ?? clause;
  for (let i = first - 1; i >= 0 && tokenAt(graph, i).upos === 'PUNCT'; i -= 1) {
    if (tokenAt(graph, i).form === ':') return true;
  }
  return false;
}

function isQuoted(graph: Graph, i: number, quotes: readonly Quote[]): boolean {
  const { field, start, end } = tokenAt(graph, i);
  return quotes.some((q) => q.field === field && q.start <= start && end <= q.end);
}

/** Quoted words of the verb's own clause. Words at a distance ("the so-called 'zone'") are not among them. */
const quoted: FrameFinder = (graph, verb, _entry, { quotes }) => {
  const { field, start, end } = tokenAt(graph, verb);
  const near = quotes.filter((q) => q.field === field && !q.scare && !(q.start <= start && end <= q.end));
  const tokens = graph.tokens.flatMap((t, i) =>
    near.some((q) => q.inner.start <= t.start && t.end <= q.inner.end) && isOfVerb(graph, i, verb) ? [i] : [],
  );
  return tokens.length === 0 ? null : tokens;
};

const isOfVerb = (graph: Graph, i: number, verb: number) =>
  isBelow(graph, i, verb) || isBelow(graph, verb, i) || plainRel(tokenAt(graph, verb).rel) === 'parataxis';

/** "KCNA quoted Kim as saying ...": all of it is what KCNA says; the inner verb makes Kim's own claim. */
const quotedSaying: FrameFinder = (graph, verb) => {
  const saying = sayingOf(graph, verb);
  if (saying < 0) return null;
  const own = childrenBy(graph, verb, 'nsubj').filter((c) => c < verb);
  const outside = ['aux', 'punct', 'nsubj'];
  return graph.tokens.flatMap((token, c) =>
    token.head !== verb ||
    own.includes(c) ||
    prepositionsOf(graph, c).includes('by') ||
    (c < verb && outside.includes(plainRel(token.rel)))
      ? []
      : subtree(graph, c),
  );
};

const FRAMES: Record<SpeechFrame, FrameFinder> = {
  ccomp,
  question,
  xcomp,
  'small-clause': smallClause,
  pictured,
  quote: quoted,
  parataxis,
  'of-ing': (graph, verb, ...rest) =>
    underPreposition('of')(graph, verb, ...rest) ?? bareGerund(graph, verb, ...rest),
  'for-ing': underPreposition('for'),
  'against-ing': underPreposition('against'),
  'obl-about': about,
  'obl-as': described,
  'as-saying': quotedSaying,
  obj: object,
  matter,
  'of-another': ofAnother,
  'in-document': inDocument,
};
