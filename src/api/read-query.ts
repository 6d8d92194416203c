/**
 * The parameters of a request. In: an address and the parameters that its route takes. Out: values by name,
 * with nothing unknown and nothing twice that stands once. Leaves the meaning of values to those who take them.
 */
import { nearestName } from '../base/nearest-name.ts';
import type { FilterParam } from '../store/filter-params.ts';
import { apiError } from './errors.ts';

/** Values by parameter; those not given are missing. */
export type QueryValues = Readonly<Record<string, readonly string[] | undefined>>;

/** @throws API_PARAMETER_UNKNOWN, API_PARAMETER_REPEATED */
export function readQuery(url: URL, params: readonly FilterParam[]): QueryValues {
  const values: Record<string, string[]> = Object.create(null);
  for (const [name, value] of url.searchParams) {
    const param = params.find((candidate) => candidate.name === name);
    if (param === undefined) throw unknown(name, params);
    const before = values[name];
    if (before === undefined) values[name] = [value];
    else if (param.many) before.push(value);
    else throw apiError('API_PARAMETER_REPEATED', `"${name}" is given more than once and takes one value.`);
  }
  return values;
}

/** Those of the values that belong to a list of parameters. */
export function valuesFor(values: QueryValues, params: readonly FilterParam[]): QueryValues {
  return Object.fromEntries(
    params.filter(({ name }) => values[name] !== undefined).map(({ name }) => [name, values[name]]),
  );
}

/** The one value of a parameter, which is one of its closed list; undefined where it was not given. @throws API_PARAMETER_INVALID */
export function chosen<T extends string>(
  values: QueryValues,
  name: string,
  list: readonly T[],
): T | undefined {
  const given = values[name]?.[0];
  if (given === undefined) return undefined;
  const found = list.find((value) => value === given);
  if (found === undefined) {
    const near = nearestName(given, list);
    const hint = near === null ? '' : ` Perhaps "${near}" is meant.`;
    throw invalid(name, `one of ${list.join(', ')}`, given, hint);
  }
  return found;
}

/** A whole number from 1 to `most`. @throws API_PARAMETER_INVALID, API_LIMIT_TOO_LARGE */
export function wholeNumber(values: QueryValues, name: string, most: number): number | undefined {
  const given = values[name]?.[0];
  if (given === undefined) return undefined;
  const isNumber = /^\d+$/.test(given);
  if (isNumber && name === 'limit' && Number(given) > most)
    throw apiError('API_LIMIT_TOO_LARGE', `"limit" takes at most ${most}.`);
  if (!isNumber || Number(given) < 1 || Number(given) > most)
    throw invalid(name, `a whole number from 1 to ${most}`, given);
  return Number(given);
}

function invalid(name: string, takes: string, given: string, hint = ''): Error {
  const shown = given.length <= 80 ? given : `${given.slice(0, 80)}…`;
  return apiError('API_PARAMETER_INVALID', `"${name}" takes ${takes}, not "${shown}".${hint}`);
}

function unknown(name: string, params: readonly FilterParam[]): Error {
  const names = params.map((param) => param.name);
  const near = nearestName(name, names);
  const shown = name.length <= 80 ? name : `${name.slice(0, 80)}…`;
  const perhaps = near === null ? '' : `; perhaps "${near}" is meant`;
  const known = names.length === 0 ? 'This address takes none.' : `There are ${names.join(', ')}.`;
  return apiError('API_PARAMETER_UNKNOWN', `There is no parameter "${shown}"${perhaps}. ${known}`);
}
