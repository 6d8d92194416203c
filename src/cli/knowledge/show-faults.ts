/** `attache knowledge check`: every fault on a line of its own, as compilers write them, and the number at the end. */
import { checkKnowledge, type KnowledgeFault } from '../../knowledge/check-knowledge.ts';
import { type CliContext, writeTo } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { withoutControls } from '../view/without-controls.ts';

/** @throws KNOWLEDGE_FOLDER_MISSING */
export async function showFaults(root: string | undefined, context: CliContext): Promise<number> {
  const { files, faults } = checkKnowledge(root);
  for (const fault of faults) await writeTo(context.stdout, `${faultLine(fault)}\n`);
  const count = `${faults.length === 0 ? 'no' : faults.length} fault${faults.length === 1 ? '' : 's'}`;
  await writeTo(context.stdout, `${files} files, ${count}\n`);
  return faults.length === 0 ? EXIT.ok : EXIT.usage;
}

/** E.g. `actors/persons-x.yaml:12: person/a-b: offices.0.from: …  [KNOWLEDGE_ENTRY_INVALID]`. */
function faultLine({ path, line, entry, message, code }: KnowledgeFault): string {
  const place = [path ?? 'the folder', ...(line === null ? [] : [line])].join(':');
  return withoutControls([place, ...(entry === null ? [] : [entry]), `${message} [${code}]`].join(': '));
}
