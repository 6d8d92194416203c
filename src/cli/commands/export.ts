/** `attache export`: what the store holds under a filter, whole, as JSON Lines or as a table. */
import type { CliCommand } from '../command.ts';
import { checkNotStore } from '../export/check-not-store.ts';
import {
  checkFilters,
  EXPORT_LISTS,
  parseExportOptions,
  type RawExportOptions,
} from '../export/export-options.ts';
import { addFilterOptions, rawFilterOf } from '../input/filter-options.ts';
import { addStoreOption, storePath } from '../input/store-option.ts';

export const exportCommand: CliCommand = {
  name: 'export',
  summary: 'write events, claims or reports of a store as a file that other programs read',
  examples: [
    'attache export > events.jsonl',
    'attache export --out events.csv',
    'attache export --out ties.csv --dyads --pair PRK-RUS --from 2023',
    'attache export --type AID --type COOPERATE --modality done --out aid.jsonl',
    'attache export --record claims --actor person/kim-jong-un --stance denies',
  ],
  define(program, context, done) {
    addStoreOption(program)
      .option('--record <list>', 'events, claims or articles (default: events)')
      .option('--format <format>', 'jsonl or csv; default: by the ending of --out, or else jsonl')
      .option('--out <file>', 'a file, which appears when it is whole; default: - for standard output')
      .option('--dyads', 'events as ties: one row for each source-target pair')
      .option('--incomplete', 'with --dyads: events without a pair too, one side empty')
      .option('--bom', 'with csv: a byte order mark in front, by which Excel knows UTF-8');
    addFilterOptions(program, EXPORT_LISTS).action(
      async (raw: RawExportOptions & Record<string, unknown>) => {
        const ask = parseExportOptions(raw);
        const filters = rawFilterOf(raw, EXPORT_LISTS);
        checkFilters(ask.list, filters);
        const { exportSource } = await import('../export/export-source.ts');
        const sourceOf = exportSource(ask.list, filters);
        const path = storePath(raw.store, context);
        await checkNotStore(ask.out, path);
        const { openSqliteStore } = await import('../../store/sqlite/open-sqlite-store.ts');
        const { runExport } = await import('../export/run-export.ts');
        const store = await openSqliteStore(path, { readOnly: true });
        try {
          done(await runExport(ask, sourceOf(store), store, context));
        } finally {
          await store.close();
        }
      },
    );
  },
};
