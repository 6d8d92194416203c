/** `attache knowledge`: what the program knows and how far it reaches; checking it, copying it, adding to it. */
import type { CliCommand } from '../command.ts';
import { cliError } from '../errors.ts';
import type { RawImport } from '../knowledge/import-options.ts';

const FOLDER = '--knowledge <folder>';
const FOLDER_HELP = 'folder of knowledge; default: the one that ships';
const ACTIONS = ['info', 'check', 'copy', 'import'];

export const knowledgeCommand: CliCommand = {
  name: 'knowledge',
  summary: 'show, check and copy what is known; import office-holders',
  examples: [
    'attache knowledge info',
    'attache knowledge copy my-knowledge',
    'attache knowledge import holders.csv --format wikidata-csv --knowledge my-knowledge --dry-run',
    'attache knowledge import leaders/*.json --format world-leaders-json --knowledge my-knowledge',
    'attache knowledge check --knowledge my-knowledge',
  ],
  define(program, context, done) {
    program.argument('[action]', ACTIONS.join(', ')).action((action: string | undefined) => {
      const found = action === undefined ? 'Nothing was asked' : `There is no "${action}"`;
      throw cliError('CLI_USAGE', `${found}; there are ${ACTIONS.join(', ')}.`);
    });
    program
      .command('info')
      .description('counts, digest, and the date up to which office-holders are good')
      .option(FOLDER, FOLDER_HELP)
      .option('--format <format>', 'text or json', 'text')
      .action(async (raw: { knowledge?: string; format: string }) => {
        const { showInfo } = await import('../knowledge/show-info.ts');
        done(await showInfo(raw, context));
      });
    program
      .command('check')
      .description('every fault of a folder, with file, line and entry; exit code 0 or 2')
      .option(FOLDER, FOLDER_HELP)
      .action(async (raw: { knowledge?: string }) => {
        const { showFaults } = await import('../knowledge/show-faults.ts');
        done(await showFaults(raw.knowledge, context));
      });
    program
      .command('copy')
      .description('a folder of your own to change, for --knowledge of every command')
      .argument('<folder>', 'where it is made; what is there is left alone')
      .action(async (folder: string) => {
        const { copyKnowledge } = await import('../knowledge/copy-knowledge.ts');
        done(await copyKnowledge(folder, context));
      });
    program
      .command('import')
      .description('office-holders from lists, as one more file in a folder of your own')
      .argument('<files...>', 'lists, or folders of them')
      .requiredOption('--format <format>', 'wikidata-csv or world-leaders-json')
      .requiredOption('--knowledge <folder>', 'folder of your own, made with `attache knowledge copy`')
      .option(
        '--as-of <date>',
        'the day that the lists speak of; default: what they say, or the date of the file',
      )
      .option('--country <code>', 'the state of lists that name none, as its three letters')
      .option('--dry-run', 'write nothing; print what would be written')
      .action(async (files: string[], raw: RawImport) => {
        const { runImport } = await import('../knowledge/run-import.ts');
        done(await runImport(files, raw, context));
      });
  },
};
