/** The reference page of commands, as Markdown, from the registry and what commands say of themselves. Writes nothing. */
import { Command, type Option } from 'commander';
import { processContext } from '../src/cli/context.ts';
import { COMMANDS } from '../src/cli/registry.ts';
import { COMMAND_NOTES } from './command-notes.ts';

export const COMMANDS_PAGE = 'docs/reference/commands.md';

/** @throws when a command has no note, or a note no command */
export function commandsPage(): string {
  const names = COMMANDS.map(({ name }) => name as string);
  const odd = Object.keys(COMMAND_NOTES).filter((name) => !names.includes(name));
  if (odd.length > 0) throw new Error(`command-notes.ts has notes of no command: ${odd.join(', ')}`);
  const lines = [
    '# Commands',
    '',
    'Made by `npm run generate` from the commands themselves; `attache COMMAND --help` prints the same. [Exit codes](exit-codes.md), [error codes](errors.md), [settings](settings.md).',
  ];
  for (const { name, summary, examples, define } of COMMANDS) {
    const note = COMMAND_NOTES[name];
    if (note === undefined) throw new Error(`command-notes.ts has no note of ${name}`);
    const program = new Command(name);
    define(program, processContext(), () => {});
    lines.push('', `## attache ${name}${argumentsOf(program)}`, '', `${asSentence(summary)} ${note}`);
    if (program.options.length > 0) lines.push('', ...optionTable(program.options));
    for (const one of program.commands) {
      const title = `### attache ${name} ${one.name()}${argumentsOf(one)}`;
      lines.push('', title, '', asSentence(one.description()));
      if (one.options.length > 0) lines.push('', ...optionTable(one.options));
    }
    lines.push('', '```', ...examples, '```');
  }
  return `${lines.join('\n')}\n`;
}

function argumentsOf(program: Command): string {
  return program.registeredArguments
    .map((argument) => {
      const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
      return argument.required ? ` <${name}>` : ` [${name}]`;
    })
    .join('');
}

function optionTable(options: readonly Option[]): string[] {
  return [
    '| option | meaning |',
    '|---|---|',
    ...options.map(({ flags, description, defaultValue, mandatory }) => {
      const value = typeof defaultValue === 'string' ? `; default: ${defaultValue}` : '';
      return `| \`${flags}\` | ${cell(description)}${value}${mandatory ? '; needed' : ''} |`;
    }),
  ];
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replace(/\s+/g, ' ');
}

function asSentence(text: string): string {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
