/**
 * How an act was done: the modes of PLOVER 2.0 (manual, tables 3.1 to 3.11), by category. Modes not in the
 * manual may be used in `mode`; `plover.mode` keeps to this list.
 */
import type { PloverType } from './plover-types.ts';

const ASKED_OR_REFUSED = ['assist', 'change', 'yield', 'meet'] as const;

export const PLOVER_MODES = {
  AGREE: [],
  CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
  SUPPORT: [],
  CONCEDE: [],
  COOPERATE: [],
  AID: [],
  RETREAT: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
  REQUEST: ASKED_OR_REFUSED,
  ACCUSE: ['disapprove', 'investigate', 'allege'],
  REJECT: ASKED_OR_REFUSED,
  THREATEN: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  PROTEST: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
  SANCTION: ['convict', 'expel', 'withdraw', 'discontinue'],
  MOBILIZE: ['troops', 'weapons', 'police', 'militia'],
  COERCE: [
    'seize',
    'restrict',
    'censor',
    'curfew',
    'martial-law',
    'arrest',
    'deport',
    'withhold',
    'misinformation',
    'cyber',
  ],
  ASSAULT: [
    'abduct',
    'beat',
    'torture',
    'sexual',
    'targeted',
    'destroy',
    'primitive',
    'firearms',
    'explosives',
    'suicide-attack',
    'aerial',
    'drone',
    'heavy-weapons',
    'crowd-control',
    'unconventional',
  ],
} as const satisfies Record<PloverType, readonly string[]>;

export type PloverMode = (typeof PLOVER_MODES)[PloverType][number];

/** True when the manual knows this mode for this category. */
export function isPloverMode(type: PloverType, mode: string): boolean {
  return (PLOVER_MODES[type] as readonly string[]).includes(mode);
}
