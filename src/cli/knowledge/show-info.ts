/** `attache knowledge info`: how much is known, which version it is, and how far it reaches. */
import { type KnowledgeSummary, summariseKnowledge } from '../../knowledge/summarise-knowledge.ts';
import { type CliContext, writeTo } from '../context.ts';
import { cliError } from '../errors.ts';
import { EXIT } from '../exit-codes.ts';

/** @throws CLI_USAGE, KNOWLEDGE_* */
export async function showInfo(
  { knowledge, format }: { knowledge?: string; format: string },
  context: CliContext,
): Promise<number> {
  if (format !== 'text' && format !== 'json')
    throw cliError('CLI_USAGE', `There is no format "${format}"; there are text and json.`);
  const summary = summariseKnowledge(knowledge === undefined ? {} : { root: knowledge });
  const text = format === 'json' ? `${JSON.stringify(summary, null, 2)}\n` : infoText(summary);
  await writeTo(context.stdout, text);
  return EXIT.ok;
}

function infoText({ goodUntil, importedAsOf, digest, counts, folders, imports }: KnowledgeSummary): string {
  const named = Object.entries(counts).map(([name, count]) => [nameWords(name), count] as const);
  const width = Math.max(...named.map(([name]) => name.length));
  const lines = [
    `Office-holders are good until ${goodUntil}${importedAsOf === null ? '' : `; imported lists reach ${importedAsOf}`}.`,
    '',
    ...named.map(([name, count]) => `${name.padEnd(width)}  ${count}`),
    '',
    ...folders.map(({ folder, files, goodUntil: until }) => {
      const date = until === null ? 'no date' : `good until ${until}`;
      return `${`${folder}/`.padEnd(width)}  ${files} files, ${date}`;
    }),
    ...imports.map(
      ({ path, format, asOf, persons, tenures, endings }) =>
        `${path}: ${format} as of ${asOf}; ${persons} persons, ${tenures} tenures, ${endings} endings`,
    ),
    '',
    `digest ${digest}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** `eventTypes` to "event types". */
function nameWords(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
