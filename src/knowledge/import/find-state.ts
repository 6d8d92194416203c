/**
 * Which state a list means. In: a code, a name, or a name turned round ("Korea, North"). Out: the state; null when
 * no state is known by it. States that are no more give way to those that are.
 */
import type { State } from '../schemas/state.ts';
import { foldWords } from './fold-words.ts';

export type StateFinder = (written: string) => State | null;

export function stateFinder(states: Iterable<State>): StateFinder {
  const byName = new Map<string, State>();
  const sorted = [...states].sort((a, b) => Number(a.to !== undefined) - Number(b.to !== undefined));
  const note = (key: string, state: State) => {
    if (key !== '' && !byName.has(key)) byName.set(key, state);
  };
  for (const state of sorted) {
    note(state.iso3, state);
    if (state.iso2 !== undefined) note(state.iso2, state);
  }
  for (const state of sorted) for (const name of [state.name, ...state.names]) note(nameKey(name), state);
  return (written) => {
    const text = written.trim();
    if (text.length > 200) return null;
    const [main = '', ...rest] = text.split(',');
    const turned = rest.length === 1 ? `${rest[0]} ${main}` : text;
    return byName.get(text) ?? byName.get(nameKey(text)) ?? byName.get(nameKey(turned)) ?? null;
  };
}

function nameKey(name: string): string {
  const words = foldWords(name.replace(/\([^)]*\)/g, ' '))
    .replace(/^the /, '')
    .replace(/ the$/, '');
  // "DR Congo" and "Democratic Republic of the Congo" are names of the knowledge; "of the" and "of" are one.
  return words.replace(/\bof the\b/g, 'of').replaceAll('&', 'and');
}
