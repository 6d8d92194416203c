/**
 * A plan as the file that it becomes. In: a plan and where it came from. Out: YAML, written by the library, so that
 * nothing in a name can be taken for YAML. Empty lists and defaults are left out.
 */
import { stringify } from 'yaml';
import type { ImportedFile } from '../schemas/imported.ts';
import type { Person } from '../schemas/person.ts';
import type { ImportPlan } from './plan-import.ts';

const HEAD = ` Written by \`attache knowledge import\`: office-holders that the other files do not have.
 Change what is wrong; a later import leaves this file as it is. Delete it to take the import back.`;

/** True when the plan changes nothing, so that no file is to be written. */
export function isEmptyPlan({ persons, tenures, endings }: ImportPlan): boolean {
  return persons.length + tenures.length + endings.length === 0;
}

export function importedYaml(imported: ImportedFile['imported'], plan: ImportPlan): string {
  const value = {
    imported,
    ...lists({ persons: plan.persons.map(withoutDefaults), tenures: plan.tenures, endings: plan.endings }),
  };
  const comment = HEAD.split('\n')
    .map((line) => `#${line}\n`)
    .join('');
  return `${comment}${stringify(value, { lineWidth: 0 })}`;
}

function lists(all: Record<string, readonly object[]>): Record<string, readonly object[]> {
  return Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0));
}

function withoutDefaults({ names, sectors, familyName, ...rest }: Person): object {
  const { id, name, ...more } = rest;
  return {
    id,
    name,
    ...(names.length > 0 ? { names } : {}),
    ...(familyName === 'first' ? { familyName } : {}),
    ...(sectors.length > 0 ? { sectors } : {}),
    ...more,
  };
}
