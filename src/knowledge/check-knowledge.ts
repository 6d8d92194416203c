/**
 * Every fault of a knowledge folder, where the loader stops at the first. In: the folder. Out: faults with file,
 * line and entry, in the order of the files; none means that the folder loads. Beyond what the loader needs it
 * looks for offices that end before they begin, and for two holders of an office that a state has once. Reads files only.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { isAttacheError } from '../base/errors.ts';
import { packagePath } from '../base/package-root.ts';
import { CODEBOOK_FOLDERS, loadCodebook } from './codebook.ts';
import { codebookFileSchemaOf } from './codebook-file-schemas.ts';
import type { KNOWLEDGE_ERRORS } from './errors.ts';
import { fileSchemaOf, KNOWLEDGE_FOLDERS } from './file-schemas.ts';
import { overlapForCertain } from './import/spans-of-days.ts';
import { listKnowledgeFiles } from './knowledge-files.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { missingReferences } from './missing-references.ts';
import { overlayTenures } from './overlay-tenures.ts';
import type { Content } from './parse-knowledge.ts';
import { tenuresOf } from './persons.ts';
import type { Office } from './schemas/office.ts';
import type { Person } from './schemas/person.ts';

export type KnowledgeFault = {
  code: keyof typeof KNOWLEDGE_ERRORS;
  /** Relative to the folder; null for a fault of the folder as a whole. */
  path: string | null;
  /** From 1; null where no line can be named. */
  line: number | null;
  /** The id of the entry; null where it has none. */
  entry: string | null;
  message: string;
};

export type KnowledgeCheck = { files: number; faults: KnowledgeFault[] };

type OpenFile = { path: string; document: Document; lines: LineCounter; content: Content | null };

/** @throws KNOWLEDGE_FOLDER_MISSING */
export function checkKnowledge(root: string = packagePath('knowledge')): KnowledgeCheck {
  const faults: KnowledgeFault[] = [];
  const files = listKnowledgeFiles(root, [...KNOWLEDGE_FOLDERS, ...CODEBOOK_FOLDERS]).map((path) =>
    openFile(root, path, faults),
  );
  const entries = whereEntriesStand(files, faults);
  checkAcross(files, entries, faults);
  faults.sort(byPlace);
  return { files: files.length, faults: faults.length > 0 ? faults : whatTheLoaderSays(root) };
}

function openFile(root: string, path: string, faults: KnowledgeFault[]): OpenFile {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(root, path), 'utf8'), {
    lineCounter: lines,
    prettyErrors: false,
  });
  const file: OpenFile = { path, document, lines, content: null };
  for (const error of document.errors) {
    const { line } = lines.linePos(error.pos[0]);
    faults.push({ code: 'KNOWLEDGE_YAML_BROKEN', path, line, entry: null, message: `${error.message}.` });
  }
  if (document.errors.length > 0) return file;
  const schema = codebookFileSchemaOf(path) ?? fileSchemaOf(path);
  const result = schema.safeParse(document.toJS());
  if (result.success) file.content = result.data as Content;
  else for (const issue of result.error.issues) faults.push(toFault(issue, file));
  return file;
}

function toFault(issue: z.core.$ZodIssue, file: OpenFile): KnowledgeFault {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  let entry: string | null = null;
  for (let depth = 1; depth <= path.length; depth++) {
    const id = file.document.getIn([...path.slice(0, depth), 'id']);
    if (typeof id === 'string') entry = id;
  }
  const field = path.length === 0 ? '' : `${path.join('.')}: `;
  return {
    code: 'KNOWLEDGE_ENTRY_INVALID',
    path: file.path,
    line: lineOf(file, path),
    entry,
    message: `${field}${issue.message}.`,
  };
}

/** The line of the deepest node on the way to a fault that is there. */
function lineOf({ document, lines }: OpenFile, path: readonly (string | number)[]): number | null {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return null;
}

const LISTS = ['states', 'organisations', 'persons', 'offices', 'places', 'weapons', 'instruments'] as const;

type Place = { file: OpenFile; line: number | null };

/** Where each id stands; ids that stand twice are faults. */
function whereEntriesStand(files: readonly OpenFile[], faults: KnowledgeFault[]): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const file of files) {
    for (const list of LISTS) {
      const entries = file.content?.[list];
      if (!Array.isArray(entries)) continue;
      for (const [i, { id }] of entries.entries()) {
        const line = lineOf(file, [list, i]);
        const first = places.get(id);
        if (first === undefined) places.set(id, { file, line });
        else
          faults.push({
            code: 'KNOWLEDGE_ID_TWICE',
            path: file.path,
            line,
            entry: id,
            message: `stands in ${first.file.path}, line ${first.line} too.`,
          });
      }
    }
  }
  return places;
}

function checkAcross(
  files: readonly OpenFile[],
  places: ReadonlyMap<string, Place>,
  faults: KnowledgeFault[],
): void {
  const map = <L extends (typeof LISTS)[number]>(list: L) =>
    new Map(
      files
        .flatMap(({ content }) => (content?.[list] ?? []) as { id: string }[])
        .map((one) => [one.id, one] as const),
    ) as unknown as Map<string, NonNullable<Content[L]>[number]>;
  const overlays = files.map(({ path, content }) => ({
    path,
    tenures: content?.tenures ?? [],
    endings: content?.endings ?? [],
  }));
  const { persons, missing } = overlayTenures(map('persons'), overlays);
  const known = {
    states: map('states'),
    organisations: map('organisations'),
    persons,
    offices: map('offices'),
  };
  for (const { path, from, to } of [...missing, ...missingReferences(known)]) {
    const place = places.get(from);
    faults.push({
      code: 'KNOWLEDGE_REFERENCE_UNKNOWN',
      path: path ?? place?.file.path ?? null,
      line: place?.line ?? null,
      entry: place === undefined ? null : from,
      message: `${place === undefined ? `${from} ` : ''}refers to ${to}, which no file holds.`,
    });
  }
  checkHolders(persons.values(), known.offices, places, faults);
  for (const { id, offices } of persons.values()) {
    for (const { office, from, to } of offices) {
      if (from === undefined || to === undefined || from <= to || from.startsWith(to)) continue;
      faults.push({
        code: 'KNOWLEDGE_ENTRY_INVALID',
        path: places.get(id)?.file.path ?? null,
        line: places.get(id)?.line ?? null,
        entry: id,
        message: `${office} ends on ${to}, before it begins on ${from}.`,
      });
    }
  }
}

/** An office that a state has once, held by two beyond the month of a change. */
function checkHolders(
  persons: Iterable<Person>,
  offices: ReadonlyMap<string, Office>,
  places: ReadonlyMap<string, Place>,
  faults: KnowledgeFault[],
): void {
  for (const held of tenuresOf(persons).values()) {
    if (offices.get(held[0]?.office ?? '')?.unique !== true) continue;
    for (const [i, later] of held.entries()) {
      for (const earlier of held.slice(i + 1)) {
        if (earlier.person.id === later.person.id || !overlapForCertain(earlier.tenure, later.tenure))
          continue;
        const place = places.get(later.person.id);
        faults.push({
          code: 'KNOWLEDGE_ENTRY_INVALID',
          path: place?.file.path ?? null,
          line: place?.line ?? null,
          entry: later.person.id,
          message: `holds ${later.office} of ${later.country} from ${later.tenure.from} while ${earlier.person.id} does.`,
        });
      }
    }
  }
}

/** What only loading shows, such as a file that is missing. */
function whatTheLoaderSays(root: string): KnowledgeFault[] {
  for (const load of [loadKnowledge, loadCodebook]) {
    try {
      load({ root });
    } catch (error) {
      if (!isAttacheError(error)) throw error;
      const code = error.code as KnowledgeFault['code'];
      return [{ code, path: null, line: null, entry: null, message: error.message }];
    }
  }
  return [];
}

function byPlace(a: KnowledgeFault, b: KnowledgeFault): number {
  const [first, second] = [a.path ?? '', b.path ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}
