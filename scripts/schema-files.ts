/** JSON Schema (draft 2020-12) of each public record, as file text, from the zod schemas. Writes nothing. */
import { z } from 'zod';
import { RECORD_SCHEMAS } from '../src/record/schemas.ts';

export const SCHEMA_FOLDER = 'docs/reference/schema';

/** Path (relative to the project) to content, for every schema file. */
export function schemaFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, schema] of Object.entries(RECORD_SCHEMAS)) {
    // `input` leaves objects open: a later version may add a field without breaking a reader's validation.
    const json = z.toJSONSchema(schema, { io: 'input' });
    files.set(
      `${SCHEMA_FOLDER}/${name}.schema.json`,
      `${JSON.stringify({ title: name, ...json }, null, 2)}\n`,
    );
  }
  return files;
}
