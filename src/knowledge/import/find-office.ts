/**
 * Which office a title is. In: a title as lists write it ("Min. of Foreign Affairs", "President of the French
 * Republic", "United States Secretary of State") and its state. Out: an office of `offices.yaml`; null when the
 * title, less the state's name, is none of its titles. A part of a title never counts: the vice president of a
 * parliament is no vice president.
 */
import type { Office } from '../schemas/office.ts';
import type { State } from '../schemas/state.ts';
import { foldWords } from './fold-words.ts';

export type OfficeFinder = (title: string, state: State) => Office | null;

/** Abbreviations of the World Leaders lists. */
const SHORT: Readonly<Record<string, string>> = {
  chmn: 'chairman',
  dep: 'deputy',
  dir: 'director',
  gen: 'general',
  govt: 'government',
  intl: 'international',
  mbr: 'member',
  min: 'minister',
  pres: 'president',
  sec: 'secretary',
};

/** Words before a title that do not change the office. */
const QUALIFIERS = /^(?:acting|interim|caretaker|federal|union|senior)\s+/;
/** One of several: only where the office is not one that a state has once. */
const RANK = /^(?:first|second|third|fourth) /;
/** Chosen, and not yet or no longer in office. */
const NOT_IN_OFFICE = /\b(?:elect|designate|designated|former|emeritus|nominee)\b/;

const FOREIGN =
  /^(?:minister|secretary) (?:of|for) (?:foreign|external) (?:affairs|relations)(?: and .*)?$|^minister (?:of|for) (?:foreign|european) and (?:foreign|european|international) affairs$/;
const DEFENCE =
  /^(?:minister|secretary) (?:of|for) (?:the )?(?:national )?(?:defence|defense|armed forces|armies)(?: and .*)?$/;
const DEPUTY_FOREIGN = /^(?:first )?(?:deputy|vice) minister (?:of|for) foreign affairs$/;
/** Ministers whose own title stands in no list. */
const SOME_MINISTER =
  /^(?:(?:first |second |third )?(?:deputy|vice) )?minister (?:of|for|in charge|without)\b/;

export function officeFinder(offices: Iterable<Office>): OfficeFinder {
  const byTitle = new Map<string, { office: Office; states: readonly string[] | undefined }>();
  const byId = new Map<string, Office>();
  for (const office of offices) {
    byId.set(office.id, office);
    for (const title of office.titles) {
      const key = foldWords(title);
      if (!byTitle.has(key)) byTitle.set(key, { office, states: office.onlyIn[title] });
    }
  }
  const exact = (title: string, state: State): Office | null => {
    const found = byTitle.get(title);
    if (found === undefined) return null;
    const { office, states } = found;
    return states === undefined || states.includes(state.iso3) ? office : null;
  };
  return (written, state) => {
    if (written.length > 300) return null;
    const whole = wordsOf(written);
    if (whole === '' || NOT_IN_OFFICE.test(whole)) return null;
    for (const title of [whole, withoutState(whole, state)]) {
      const plain = title.replace(QUALIFIERS, '');
      const direct = exact(title, state) ?? exact(plain, state) ?? exact(turned(plain), state);
      if (direct !== null) return direct;
      const unranked = RANK.test(plain) ? exact(plain.replace(RANK, ''), state) : null;
      if (unranked !== null && !unranked.unique) return unranked;
      const id = FOREIGN.test(plain)
        ? 'office/foreign-minister'
        : DEFENCE.test(plain)
          ? 'office/defence-minister'
          : DEPUTY_FOREIGN.test(plain)
            ? 'office/deputy-foreign-minister'
            : null;
      if (id !== null) return byId.get(id) ?? null;
    }
    const rest = withoutState(whole, state).replace(QUALIFIERS, '');
    return SOME_MINISTER.test(rest) ? (byId.get('office/minister') ?? null) : null;
  };
}

function wordsOf(title: string): string {
  const text = title.replace(/\([^)]*\)/g, ' ').replace(/[&+]/g, ' and ');
  return foldWords(text)
    .split(' ')
    .map((word) => SHORT[word] ?? word)
    .join(' ');
}

/** "Secretary of the Treasury" to "treasury secretary". */
function turned(title: string): string {
  const match = /^((?:deputy |vice )?(?:minister|secretary)) (?:of|for) (?:the )?(.+)$/.exec(title);
  return match === null ? title : `${match[2]} ${match[1]}`;
}

function withoutState(title: string, state: State): string {
  const names = [state.name, ...state.names, ...state.adjectives]
    .map((name) => foldWords(name).replace(/^the /, ''))
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length);
  let text = title;
  for (const name of names) {
    for (const tail of [` of the ${name}`, ` of ${name}`, ` for ${name}`, ` ${name}`])
      if (text.endsWith(tail)) text = text.slice(0, -tail.length);
    for (const head of [`the ${name} `, `${name} `])
      if (text.startsWith(head)) text = text.slice(head.length);
  }
  return text;
}
