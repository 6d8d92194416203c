/** Who, what and where made-up reports tell of. Names of states are real; persons, bodies and outlets are not. */
import type { ActorRef } from '../../src/record/actor-ref.ts';
import type { Event } from '../../src/record/event.ts';
import type { Stance } from '../../src/record/lists/stances.ts';

const STATES =
  `PRK North Korea,KOR South Korea,USA United States,CHN China,RUS Russia,JPN Japan,IRN Iran,ISR Israel,
GBR Britain,FRA France,DEU Germany,IND India,PAK Pakistan,UKR Ukraine,TUR Turkey,SAU Saudi Arabia,SYR Syria,
IRQ Iraq,EGY Egypt,VNM Vietnam,MNG Mongolia,CUB Cuba,MMR Myanmar,LAO Laos,KHM Cambodia,IDN Indonesia,
MYS Malaysia,SGP Singapore,PHL Philippines,AUS Australia,CAN Canada,BRA Brazil,ZAF South Africa,NGA Nigeria,
ETH Ethiopia,SWE Sweden,NOR Norway,CHE Switzerland,POL Poland,ITA Italy`
    .split(',')
    .map((entry) => ({ code: entry.trim().slice(0, 3), name: entry.trim().slice(4) }));

const SYLLABLES = [
  'ba',
  'den',
  'kor',
  'li',
  'mar',
  'no',
  'pel',
  'ris',
  'sun',
  'tov',
  'ul',
  'vash',
  'wen',
  'yo',
];
const OFFICES = ['envoy', 'general', 'minister', 'spokesman', 'senator', 'engineer', 'admiral', 'judge'];

const states: ActorRef[] = STATES.map(({ code, name }) => ({
  id: `state/${code.toLowerCase()}`,
  name,
  country: code,
  sectors: ['GOV'],
}));

const bodies: ActorRef[] = [
  { id: 'igo/un', name: 'United Nations', country: 'IGO', sectors: ['IGO'] },
  { id: 'igo/iaea', name: 'IAEA', country: 'IGO', sectors: ['IGO'] },
];

/** Known persons have an id; the others are told by country and name only. */
const persons: ActorRef[] = Array.from({ length: 3000 }, (_, index) => {
  const name = `${surname(index)} ${capital(SYLLABLES[index % 14] ?? '')}${SYLLABLES[(index * 5 + 3) % 14] ?? ''}`;
  const known = index < 400;
  return {
    id: known ? `person/${name.toLowerCase().replaceAll(' ', '-')}` : null,
    name: known ? name : `${capital(OFFICES[index % 8] ?? '')} ${name}`,
    country: index % 11 === 0 ? null : (STATES[(index * 7) % STATES.length]?.code ?? null),
    sectors: index % 2 === 0 ? ['GOV'] : ['MIL', 'ELI'],
  };
});

/** Most used first: of the first ten, all but two are states. */
export const ACTORS: readonly ActorRef[] = [...states.slice(0, 6), ...bodies, ...states.slice(6), ...persons];

export const PLACES = STATES.flatMap(({ code }, index) =>
  [0, 1, 2].map((number) => ({
    name: capital(
      `${SYLLABLES[(index + number * 5) % 14]}${SYLLABLES[index % 14]}${number === 0 ? '' : 'grad'}`,
    ),
    country: code,
  })),
);

export const OUTLETS = Array.from({ length: 40 }, (_, index) => `Example ${surname(index * 13)} Post`);

export type Act = Pick<Event, 'type' | 'mode' | 'plover' | 'cameo' | 'quad' | 'goldstein'> & { verb: string };

function act(
  verb: string,
  type: Event['plover']['type'],
  mode: string | null,
  cameo: string | null,
  quad: Event['quad'],
  goldstein: number,
): Act {
  return { verb, type, mode, plover: { type, mode, contexts: [] }, cameo, quad, goldstein };
}

/** Most used first. */
export const ACTS: readonly Act[] = [
  act('visited', 'CONSULT', 'visit', '042', 'verbal-cooperation', 1.9),
  act('met', 'CONSULT', null, '040', 'verbal-cooperation', 1),
  act('accused', 'ACCUSE', 'allege', '112', 'verbal-conflict', -2),
  act('urged', 'REQUEST', 'change', '020', 'verbal-cooperation', 0),
  act('praised', 'SUPPORT', null, '051', 'verbal-cooperation', 3.4),
  act('warned', 'THREATEN', 'violence', '138', 'verbal-conflict', -7),
  act('signed', 'AGREE', null, '057', 'verbal-cooperation', 8),
  act('sanctioned', 'SANCTION', 'discontinue', '163', 'material-conflict', -8),
  act('rejected', 'REJECT', 'change', '120', 'verbal-conflict', -4),
  act('deployed', 'MOBILIZE', 'weapons', '154', 'material-conflict', -7.2),
  act('aided', 'AID', null, '070', 'material-cooperation', 7),
  act('shelled', 'ASSAULT', 'heavy-weapons', '194', 'material-conflict', -10),
  act('drilled', 'COOPERATE', null, '062', 'material-cooperation', 7.4),
  act('detained', 'COERCE', 'arrest', '173', 'material-conflict', -5),
  act('released', 'RETREAT', 'release', '084', 'material-cooperation', 7),
  act('protested', 'PROTEST', 'demo', '141', 'material-conflict', -6.5),
  act('conceded', 'CONCEDE', null, null, 'verbal-cooperation', 5),
];

/** Most used first. */
export const SAYINGS: readonly { cue: string; stance: Stance }[] = [
  { cue: 'said', stance: 'asserts' },
  { cue: 'denied', stance: 'denies' },
  { cue: 'warned', stance: 'threatens' },
  { cue: 'promised', stance: 'promises' },
  { cue: 'demanded', stance: 'demands' },
  { cue: 'predicted', stance: 'predicts' },
  { cue: 'doubted', stance: 'doubts' },
];

const FIRST_WORDS =
  `talks missile border reactor treaty envoy summit drill launch sanctions fuel ship port aid grain
 radar test site inspectors letter statement ceasefire army parliament court factory bridge railway tunnel island
 fishing convoy budget export satellite engine trial protest harvest flood school hospital election minister`
    .split(/\s+/)
    .filter((word) => word !== '');

/** Most used first; the tail is rare words. */
export const WORDS: readonly string[] = [
  ...FIRST_WORDS,
  ...Array.from({ length: 6000 }, (_, index) => surname(index).toLowerCase()),
];

function surname(index: number): string {
  const at = (position: number): string => SYLLABLES[Math.floor(index / 14 ** position) % 14] ?? '';
  return capital(`${at(0)}${at(1)}${index >= 196 ? at(2) : ''}${index >= 2744 ? at(3) : ''}`);
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
