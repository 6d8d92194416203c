/**
 * The codebook's reductions: an act and its status as one PLOVER category (a promised AID is AGREE, manual
 * section 3.1; a refusal is REJECT, 3.10; an announced withdrawal CONCEDE, 3.7). Each type's own file lists its
 * reductions; the first that fits wins. What is reduced keeps a mode only where the new category knows it.
 */
import type { EventTypeDefinition } from '../knowledge/schemas/event-type.ts';
import type { Event, Modality } from '../record/event.ts';
import { isPloverMode } from '../record/lists/plover-modes.ts';
import { PLOVER_TYPES, type PloverType } from '../record/lists/plover-types.ts';

export type Reduced = { plover: Event['plover']; section: string };

/** @param operators names of the operators that set flags on the act (`commit`, `refuse` …) */
export function toPlover(
  definition: EventTypeDefinition,
  mode: string | null,
  contexts: Event['contexts'],
  modality: Modality,
  operators: ReadonlySet<string>,
): Reduced {
  // "Will not attack" is no threat: a negated act is reduced only by what asks for a negated one.
  const rule = definition.reduce.find(
    (r) =>
      r.when.every((flag) => modality[flag]) &&
      (!modality.negated || r.when.includes('negated')) &&
      (r.cue === undefined || operators.has(r.cue)),
  );
  const type: PloverType = rule?.to ?? ploverType(definition.type);
  const told = rule?.mode ?? mode;
  const kept = told !== null && isPloverMode(type, told) ? told : null;
  return { plover: { type, mode: kept, contexts }, section: rule?.section ?? definition.plover.section };
}

function ploverType(name: string): PloverType {
  const found = PLOVER_TYPES.find((t) => t === name);
  if (found === undefined) throw new RangeError(`${name} is no PLOVER type and has no reduction to one.`);
  return found;
}
