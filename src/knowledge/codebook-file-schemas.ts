/** Which schema a file of the codebook follows, for checking each by itself. */
import type { z } from 'zod';
import { eventTypeDefinitionSchema } from './schemas/event-type.ts';
import { controlSchema, lightVerbsSchema, modalitySchema, nounClassesSchema } from './schemas/grammar.ts';
import {
  anonymousSchema,
  speechNounsSchema,
  speechPhrasesSchema,
  speechVerbsSchema,
} from './schemas/speech.ts';

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  'grammar/control.yaml': controlSchema,
  'grammar/light-verbs.yaml': lightVerbsSchema,
  'grammar/modality.yaml': modalitySchema,
  'grammar/noun-classes.yaml': nounClassesSchema,
  'speech/anonymous.yaml': anonymousSchema,
  'speech/nouns.yaml': speechNounsSchema,
  'speech/phrases.yaml': speechPhrasesSchema,
  'speech/verbs.yaml': speechVerbsSchema,
};

/** Undefined for a file that is none of the codebook's. */
export function codebookFileSchemaOf(path: string): z.ZodType | undefined {
  return path.startsWith('events/') ? eventTypeDefinitionSchema : SCHEMAS[path];
}
