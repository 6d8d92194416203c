/**
 * The codebook: event types, speech and grammar, loaded from their folders of knowledge. In: the knowledge
 * folder. Out: checked `Codebook`, kept for the life of the process. Leaves actors and places to loadKnowledge.
 */

import type { z } from 'zod';
import { areaError } from '../base/errors.ts';
import { packagePath } from '../base/package-root.ts';
import { KNOWLEDGE_ERRORS } from './errors.ts';
import { type Grammar, parseGrammar } from './grammar.ts';
import { type KnowledgeFile, knowledgeDigest, readKnowledgeFiles } from './knowledge-files.ts';
import { type EventTypeDefinition, eventTypeDefinitionSchema } from './schemas/event-type.ts';
import {
  anonymousSchema,
  type SpeechNoun,
  type SpeechPhrase,
  type SpeechVerb,
  speechNounsSchema,
  speechPhrasesSchema,
  speechVerbsSchema,
} from './schemas/speech.ts';
import { toVerbLexicon, type VerbLexicon } from './verb-lexicon.ts';

export const CODEBOOK_FOLDERS = ['events', 'grammar', 'speech'] as const;

export type Speech = {
  /** By lemma, in the order of the file. */
  verbs: ReadonlyMap<string, readonly SpeechVerb[]>;
  nouns: ReadonlyMap<string, SpeechNoun>;
  phrases: readonly SpeechPhrase[];
  anonymous: z.infer<typeof anonymousSchema> & { nounSet: ReadonlySet<string> };
};

export type Codebook = {
  digest: string;
  types: ReadonlyMap<string, EventTypeDefinition>;
  grammar: Grammar;
  speech: Speech;
  /** All verbs named in cues, speech and grammar, by form. */
  verbs: VerbLexicon;
};

const loaded = new Map<string, Codebook>();

/**
 * @param options.root the knowledge folder; default: `knowledge/` of the package
 * @throws KNOWLEDGE_FOLDER_MISSING, KNOWLEDGE_YAML_BROKEN, KNOWLEDGE_ENTRY_INVALID with the file named
 */
export function loadCodebook(options: { root?: string } = {}): Codebook {
  const root = options.root ?? packagePath('knowledge');
  const ready = loaded.get(root);
  if (ready !== undefined) return ready;
  const codebook = parseCodebook(readKnowledgeFiles(root, CODEBOOK_FOLDERS));
  loaded.set(root, codebook);
  return codebook;
}

/** The same from files already read. */
function parseCodebook(files: readonly KnowledgeFile[]): Codebook {
  const types = new Map<string, EventTypeDefinition>();
  for (const file of files) {
    if (!file.path.startsWith('events/')) continue;
    const definition = checked(eventTypeDefinitionSchema, file);
    if (file.path !== `events/${definition.type.toLowerCase()}.yaml`) {
      throw invalid(file.path, `the type ${definition.type} belongs in a file of its own name`);
    }
    types.set(definition.type, definition);
  }
  const value = (path: string): unknown => {
    const file = files.find((f) => f.path === path);
    if (file === undefined) throw invalid(path, 'the file is missing');
    return file.value;
  };
  const grammar = readGrammar(value);
  const speech = readSpeech(value);
  const verbs = toVerbLexicon([
    ...[...types.values()].flatMap((type) => type.cues.flatMap((cue) => [...cue.verb, ...cue.light])),
    ...speech.verbs.keys(),
    ...grammar.operatorVerbs.keys(),
    ...grammar.lightVerbs,
    ...grammar.objectControl.keys(),
  ]);
  return { digest: knowledgeDigest(files), types, grammar, speech, verbs };
}

function readGrammar(value: (path: string) => unknown): Grammar {
  try {
    return parseGrammar({
      control: value('grammar/control.yaml'),
      lightVerbs: value('grammar/light-verbs.yaml'),
      modality: value('grammar/modality.yaml'),
      nounClasses: value('grammar/noun-classes.yaml'),
    });
  } catch (error) {
    throw invalid('grammar/', error instanceof Error ? error.message : String(error));
  }
}

function readSpeech(value: (path: string) => unknown): Speech {
  try {
    const verbs = new Map<string, SpeechVerb[]>();
    for (const entry of speechVerbsSchema.parse(value('speech/verbs.yaml'))) {
      for (const lemma of entry.lemmas) verbs.set(lemma, [...(verbs.get(lemma) ?? []), entry]);
    }
    const nouns = new Map<string, SpeechNoun>();
    for (const entry of speechNounsSchema.parse(value('speech/nouns.yaml'))) {
      for (const lemma of entry.lemmas) if (!nouns.has(lemma)) nouns.set(lemma, entry);
    }
    const anonymous = anonymousSchema.parse(value('speech/anonymous.yaml'));
    return {
      verbs,
      nouns,
      phrases: speechPhrasesSchema.parse(value('speech/phrases.yaml')),
      anonymous: { ...anonymous, nounSet: new Set(anonymous.nouns) },
    };
  } catch (error) {
    throw invalid('speech/', error instanceof Error ? error.message : String(error));
  }
}

function checked<T>(schema: z.ZodType<T>, file: KnowledgeFile): T {
  const result = schema.safeParse(file.value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw invalid(file.path, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as described'}`);
}

function invalid(path: string, detail: string): Error {
  return areaError(KNOWLEDGE_ERRORS, 'KNOWLEDGE_ENTRY_INVALID', `${path}: ${detail}.`);
}
