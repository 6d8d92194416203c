/**
 * The grammar files made ready to be asked: sets and maps by lemma. In: parsed YAML values. Out: `Grammar`.
 */

import type { ModalityFlag } from '../record/lists/modalities.ts';
import { type ModalityWords, toModalityWords } from './modality-words.ts';
import type { OperatorName } from './schemas/grammar.ts';
import {
  controlSchema,
  lightVerbsSchema,
  modalitySchema,
  nounClassesSchema,
  OPERATORS,
} from './schemas/grammar.ts';

export type Grammar = {
  nounClasses: ReadonlyMap<string, ReadonlySet<string>>;
  /** Verbs whose complement is the object's act, not the subject's, with the markers that the complement has (`xcomp`: none or "to"). */
  objectControl: ReadonlyMap<string, ReadonlySet<string>>;
  lightVerbs: ReadonlySet<string>;
  /** Light verbs whose subject undergoes the noun ("came under attack"). */
  receivingVerbs: ReadonlySet<string>;
  /** Verbs under which an event noun has happened or is going on ("took place", "began"). */
  happeningVerbs: ReadonlySet<string>;
  plannedVerbs: ReadonlySet<string>;
  cancelledVerbs: ReadonlySet<string>;
  /** Verbs whose subject would do, or would have done, what the noun under them says ("planned a raid"). */
  ownVerbs: ReadonlySet<string>;
  /** Which operator a verb lemma is, with its effect on the act under it. */
  operatorVerbs: ReadonlyMap<string, Operator>;
  operatorNouns: ReadonlyMap<string, Operator>;
  /** Put off, not called off: still to come. */
  delayedVerbs: ReadonlySet<string>;
  words: ModalityWords;
};

export type Operator = { name: OperatorName; effect: readonly ModalityFlag[] };

/** @throws a ZodError where a file does not have its shape */
export function parseGrammar(files: {
  control: unknown;
  lightVerbs: unknown;
  modality: unknown;
  nounClasses: unknown;
}): Grammar {
  const light = lightVerbsSchema.parse(files.lightVerbs);
  const modality = modalitySchema.parse(files.modality);
  const verbs = new Map<string, Operator>();
  const nouns = new Map<string, Operator>();
  for (const name of OPERATORS) {
    const { effect, lemmas, nouns: named } = modality.operators[name];
    for (const lemma of lemmas) if (!verbs.has(lemma)) verbs.set(lemma, { name, effect });
    for (const lemma of named) if (!nouns.has(lemma)) nouns.set(lemma, { name, effect });
  }
  const classes = Object.entries(nounClassesSchema.parse(files.nounClasses));
  return {
    nounClasses: new Map(classes.map(([name, list]) => [name, new Set(list)])),
    objectControl: toControl(files.control),
    lightVerbs: new Set(light.general),
    receivingVerbs: new Set(light.receives),
    happeningVerbs: new Set([...light.happens, ...light.begins, ...light.goes_on, ...light.ends]),
    plannedVerbs: new Set(light.planned),
    cancelledVerbs: new Set(light.cancelled),
    ownVerbs: new Set(light.own),
    operatorVerbs: verbs,
    operatorNouns: nouns,
    delayedVerbs: new Set(modality.operators.cancel.delayed),
    words: toModalityWords(modality),
  };
}

function toControl(value: unknown): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>();
  for (const { lemmas, complement } of controlSchema.parse(value)) {
    for (const lemma of lemmas) out.set(lemma, new Set([...(out.get(lemma) ?? []), ...complement]));
  }
  return out;
}
