/**
 * Lays what was imported over the persons that other files hold. In: persons by id, and the tenures and endings of
 * imported files. Out: persons with them, and what refers to nothing. The order of the files does not matter:
 * all tenures are laid on before any ends. Leaves the persons handed in as they are.
 */
import type { AddedTenure, Ending } from './schemas/imported.ts';
import type { Person, Tenure } from './schemas/person.ts';

export type Overlay = {
  path: string;
  tenures: readonly AddedTenure[];
  endings: readonly Ending[];
};

/** `from` is where it stands, `to` what is not there. */
export type MissingReference = { path: string | null; from: string; to: string };

export function overlayTenures(
  persons: ReadonlyMap<string, Person>,
  overlays: readonly Overlay[],
): { persons: Map<string, Person>; missing: MissingReference[] } {
  const laid = new Map(persons);
  const missing: MissingReference[] = [];
  for (const { path, tenures } of overlays) {
    for (const { person: id, ...tenure } of tenures) {
      const person = laid.get(id);
      if (person === undefined) missing.push({ path, from: `a tenure of ${tenure.office}`, to: id });
      // A file written since may hold the same by now.
      else if (!person.offices.some((held) => isSame(person, held, tenure)))
        laid.set(id, { ...person, offices: [...person.offices, tenure].sort(byStart) });
    }
  }
  for (const { path, endings } of overlays) {
    for (const ending of endings) {
      const person = laid.get(ending.person);
      const held = person?.offices.filter((tenure) => isOf(person, tenure, ending)) ?? [];
      if (person === undefined) missing.push({ path, from: 'an ending', to: ending.person });
      else if (held.length === 0)
        missing.push({ path, from: `an ending of ${ending.person}`, to: ending.office });
      else {
        const offices = person.offices.map((tenure) =>
          isOpenBy(person, tenure, ending) ? end(tenure, ending) : tenure,
        );
        laid.set(ending.person, { ...person, offices });
      }
    }
  }
  return { persons: laid, missing };
}

function isSame(person: Person, a: Tenure, b: Tenure): boolean {
  return (
    a.office === b.office &&
    (a.country ?? person.country) === (b.country ?? person.country) &&
    a.from === b.from
  );
}

function isOf(person: Person, tenure: Tenure, ending: Ending): boolean {
  return (
    tenure.office === ending.office &&
    (tenure.country ?? person.country) === (ending.country ?? person.country)
  );
}

/** Open, and begun before the end: a second term that begins later is another tenure. */
function isOpenBy(person: Person, tenure: Tenure, ending: Ending): boolean {
  const hasBegun = tenure.from === undefined || tenure.from <= ending.to || ending.to.startsWith(tenure.from);
  return isOf(person, tenure, ending) && tenure.to === undefined && hasBegun;
}

function end(tenure: Tenure, { to }: Ending): Tenure {
  return { ...tenure, to };
}

function byStart(a: Tenure, b: Tenure): number {
  const [first, second] = [a.from ?? '', b.from ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}
