/**
 * Events told as so long before or after another one. In: the token of a trigger. Out: for "fired on Monday, a day
 * after Washington flew bombers" and the trigger "flew", the token "fired" and the step of minus one day from it;
 * null for clauses that say no measure. Hours short of a day are the same day.
 */

import { childrenOf, relation, type Spot, tokenOf } from './phrase.ts';
import { countOf } from './times/calendar-words.ts';

export type ClauseOffset = {
  /** Token of the event that the time is counted from. */
  from: number;
  /** How many units this event lies before (negative) or after it. */
  count: number;
  unit: 'day' | 'week' | 'month' | 'year';
};

const UNITS = new Set(['day', 'week', 'month', 'year']);
const HOURS_A_DAY = 24;
/** Steps up from the trigger to the clause that carries the measure. */
const MAX_STEPS = 3;

export function clauseOffset(spot: Spot): ClauseOffset | null {
  let at = spot.at;
  for (let step = 0; step < MAX_STEPS; step++) {
    const token = tokenOf(spot, at);
    if (token.head < 0) return null;
    if (relation(token) === 'advcl') return offsetOf(spot, at);
    if (!/^(?:conj|xcomp|obj)$/.test(relation(token))) return null;
    at = token.head;
  }
  return null;
}

function offsetOf(spot: Spot, clause: number): ClauseOffset | null {
  const children = childrenOf(spot, clause);
  const mark = children.find((child) => /^(?:after|before)$/i.test(tokenOf(spot, child).form));
  if (mark === undefined) return null;
  const measure = tokenOf(spot, mark - 1);
  if (measure === undefined) return null;
  const { head } = tokenOf(spot, clause);
  if (![clause, head, mark].includes(measure.head) || relation(measure) !== 'obl') return null;
  // "Fired after Washington flew bombers": what comes after comes first.
  const sign = tokenOf(spot, mark).form.toLowerCase() === 'after' ? -1 : 1;
  const from = head;
  const count = countBefore(spot, mark - 1);
  const unit = measure.lemma.toLowerCase();
  if (unit === 'hour' || unit === 'minute') {
    const days = unit === 'hour' && count !== null ? Math.floor(count / HOURS_A_DAY) : 0;
    return { from, count: sign * days, unit: 'day' };
  }
  if (!UNITS.has(unit) || count === null) return null;
  return { from, count: sign * count, unit: unit as ClauseOffset['unit'] };
}

/** The number or article before the unit; null for "days after". */
function countBefore(spot: Spot, at: number): number | null {
  const word = childrenOf(spot, at).find(
    (child) => child < at && /^(?:NUM|DET)$/.test(tokenOf(spot, child).upos),
  );
  if (word === undefined) return null;
  const count = countOf(tokenOf(spot, word).form.toLowerCase());
  return Number.isInteger(count) && count > 0 ? count : null;
}
