/** `attache knowledge copy`: the knowledge that ships, in a folder that its user may change. */
import { cpSync, existsSync, readdirSync, statSync } from 'node:fs';
import { packagePath } from '../../base/package-root.ts';
import { type CliContext, writeTo } from '../context.ts';
import { cliError } from '../errors.ts';
import { EXIT } from '../exit-codes.ts';

/** @throws CLI_USAGE when something is there, CLI_OUT_UNWRITABLE */
export async function copyKnowledge(folder: string, context: CliContext): Promise<number> {
  if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0))
    throw cliError('CLI_USAGE', `${folder} is there and not empty; name a folder that is not.`);
  try {
    cpSync(packagePath('knowledge'), folder, { recursive: true });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw cliError('CLI_OUT_UNWRITABLE', `Cannot copy the knowledge to ${folder} (${why}).`);
  }
  await writeTo(
    context.stdout,
    `The knowledge is in ${folder}. Use it:   attache read page.html --knowledge ${folder}\nCheck it after a change: attache knowledge check --knowledge ${folder}\n`,
  );
  return EXIT.ok;
}
