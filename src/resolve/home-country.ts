/**
 * Whose a body or an office-holder is where no word beside it says so. In: a role ("the army", "the foreign
 * minister") without a tie. Out: a country code, or null. In this order: the place that opens the sentence ("In
 * Beijing, …"), the one state that the text is about, unless it is only what the body acts on, the state of a leader
 * whom a parliament or court tells what to do, the state that acts or speaks in the clause above, the
 * one state of the sentence before, the state that the report was filed from, if the text is chiefly about it. Guesses
 * nothing else.
 */
import type { Knowledge } from '../knowledge/knowledge.ts';
import { matchNames } from '../knowledge/match-names.ts';
import { sectorsOfTitle, type TitleEntry } from '../knowledge/title-index.ts';
import type { Sector } from '../record/lists/sectors.ts';
import type { Mention } from '../record/mention.ts';
import { actedOnBy } from './acted-on.ts';
import { casesOf, childBy, childrenOf, relation, type Spot, tokenOf } from './phrase.ts';
import { placeOfMention } from './place-of-mention.ts';
import type { ResolvedActor } from './resolution.ts';

const OF_STATE: readonly Sector[] = ['GOV', 'MIL', 'COP', 'LEG', 'JUD', 'SPY', 'PTY', 'OPP'];
/** The state that a text is about is named this many times as often as the next. */
const CLEARLY = 2;
/** How many of the states named most the report may be filed from for their bodies to need no name. */
const CHIEF = 2;
/** Steps up to the clause before the "and". */
const MAX_STEPS = 6;

/** True for ministries, forces, courts and for those who hold an office; not for analysts or companies. */
function isOfState(entry: TitleEntry): boolean {
  const sectors = sectorsOfTitle(entry);
  return sectors.some((sector) => OF_STATE.includes(sector)) && !sectors.includes('JRN');
}

/** @param actorAt resolves the subject of another clause of the sentence */
export function homeCountry(
  spot: Spot,
  entry: TitleEntry,
  actorAt: (at: number) => ResolvedActor | null,
): string | null {
  if (!isOfState(entry)) return null;
  const opening = openingPlace(spot);
  if (opening !== null) return opening;
  if (entry.kind === 'office') return entry.office.unique && isThe(spot) ? soleState(spot, actorAt) : null;
  if (entry.kind !== 'role' || !(entry.body || entry.sectors.includes('OPP'))) return null;
  return (
    onlyState(spot) ??
    stateOfOwnLeader(spot, entry.sectors, actorAt) ??
    stateOfClauseAbove(spot, actorAt) ??
    stateOfSentenceBefore(spot) ??
    stateOfDateline(spot)
  );
}

/** "In Beijing, foreign ministry spokesman Hong Lei said …" */
function openingPlace(spot: Spot): string | null {
  const first = tokenOf(spot, 0);
  if (first.form !== 'In') return null;
  const at = first.head;
  const mention = spot.frame.mention[at] ?? null;
  if (mention === null || relation(tokenOf(spot, at)) !== 'obl' || at >= spot.at) return null;
  if (!casesOf(spot, at).includes('in')) return null;
  return placeOfMention(spot.document, mention)?.country ?? null;
}

/** "Police", "the parliament" in a text about one state: that state's. */
function onlyState(spot: Spot): string | null {
  const [first, second] = notActedOn(spot);
  if (first === undefined) return null;
  return second === undefined || first[1] >= CLEARLY * second[1] ? first[0] : null;
}

/** "Boris Johnson was urged by parliament to resign": who is told by a parliament or court what to do is of its state. */
function stateOfOwnLeader(
  spot: Spot,
  sectors: readonly Sector[],
  actorAt: (at: number) => ResolvedActor | null,
): string | null {
  if (!sectors.includes('LEG') && !sectors.includes('JUD')) return null;
  const { rel, head } = tokenOf(spot);
  if (head < 0 || (rel !== 'nsubj' && rel !== 'obl:agent')) return null;
  const told = childBy(spot, head, rel === 'nsubj' ? 'obj' : 'nsubj');
  if (told === undefined || childBy(spot, head, 'xcomp') === undefined) return null;
  const actor = actorAt(told);
  return actor?.person && actor.sectors.includes('GOV') && actor.country !== 'IGO' ? actor.country : null;
}

/** Chief states without those that the sentence names only as what the body does something to. */
function notActedOn(spot: Spot): [string, number][] {
  const isActedOn = actedOnBy(spot.sentence.tokens, spot.at);
  const acted = new Map<string, number>();
  const seen = new Set<unknown>();
  for (const mention of spot.frame.mention) {
    if (mention === null || seen.has(mention) || !isActedOn(mention.lastToken)) continue;
    seen.add(mention);
    const code = stateOrOwnCountry(spot, mention);
    if (code !== undefined) acted.set(code, (acted.get(code) ?? 0) + 1);
  }
  return chiefStates(spot)
    .map(([code, count]): [string, number] => [code, count - (acted.get(code) ?? 0)])
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1]);
}

/** The state that a name is, or whose the person is that it names. */
function stateOrOwnCountry(spot: Spot, mention: Mention): string | undefined {
  const { knowledge, uses } = spot.document.resolution;
  const state = knowledge.states.get(uses.get(mention.id)?.stateId ?? '');
  return state?.iso3 ?? knowledge.persons.get(mention.actorId ?? '')?.country;
}

/** "The president" where the text names one state, in the sentence before: that state's, unless the state does it to him. */
function soleState(spot: Spot, actorAt: (at: number) => ResolvedActor | null): string | null {
  const [only, other] = chiefStates(spot);
  // "The minister visited Moscow": a state that only this sentence names may be anybody's goal.
  if (only === undefined || other !== undefined || stateOfSentenceBefore(spot) !== only[0]) return null;
  const verb = tokenOf(spot).head;
  const subject = verb < 0 ? undefined : childBy(spot, verb, 'nsubj');
  const doer = subject === undefined || subject >= spot.at ? null : actorAt(subject);
  return doer?.id?.startsWith('state/') ? null : only[0];
}

function isThe(spot: Spot): boolean {
  return childrenOf(spot).some((child) => tokenOf(spot, child).lemma.toLowerCase() === 'the');
}

function chiefStates(spot: Spot): [string, number][] {
  return [...spot.document.resolution.countries].sort((a, b) => b[1] - a[1]);
}

/**
 * "South Korean gunners fired, and the air force sent jets", "Kim said that the army was ready": the state of whoever
 * acts or speaks in the clause that this one hangs on.
 */
function stateOfClauseAbove(spot: Spot, actorAt: (at: number) => ResolvedActor | null): string | null {
  let at = tokenOf(spot).head;
  if (/^i?obj$/.test(relation(tokenOf(spot))) && at >= 0) {
    // "President Lee told the military": his own.
    const subject = childBy(spot, at, 'nsubj');
    const actor = subject === undefined ? null : actorAt(subject);
    return actor?.person && actor.sectors.includes('GOV') && actor.country !== 'IGO' ? actor.country : null;
  }
  if (relation(tokenOf(spot)) !== 'nsubj') return null;
  for (
    let step = 0;
    step < MAX_STEPS && at >= 0 && /^(?:conj|ccomp)$/.test(relation(tokenOf(spot, at)));
    step++
  ) {
    at = tokenOf(spot, at).head;
    const subject = childBy(spot, at, 'nsubj');
    const actor = subject === undefined || subject >= spot.at ? null : actorAt(subject);
    const speaks =
      actor === null || !actor.person || actor.sectors.some((sector) => OF_STATE.includes(sector));
    if (actor?.country != null && actor.country !== 'IGO' && speaks) return actor.country;
  }
  return null;
}

/** "Turkish lawmakers debated for hours. The parliament approved …": the one state of the sentence before. */
function stateOfSentenceBefore(spot: Spot): string | null {
  const { knowledge, frames } = spot.document.resolution;
  const before = spot.document.sentences[spot.number - 1];
  const frame = frames[spot.number - 1];
  if (before === undefined || frame === undefined || before.field !== spot.sentence.field) return null;
  let only: string | null = null;
  for (const mention of frame.mention) {
    if (mention === null) continue;
    const code =
      stateOrOwnCountry(spot, mention) ?? knowledge.organisations.get(mention.actorId ?? '')?.country;
    if (code == null || code === only) continue;
    if (only !== null) return null;
    only = code;
  }
  return only === 'IGO' ? null : only;
}

/** "SEOUL, Nov. 23 – … the defence ministry said": the one there. */
function stateOfDateline(spot: Spot): string | null {
  const { knowledge } = spot.document.resolution;
  const { dateline } = spot.document.article;
  if (dateline === null || isReportersSeat(dateline.text, knowledge)) return null;
  if (spot.sentence.field !== 'text' || !isSubjectOrSource(spot)) return null;
  const chief = chiefStates(spot)
    .slice(0, CHIEF)
    .map(([code]) => code);
  for (const sentence of spot.document.sentences) {
    if (sentence.field !== 'text') continue;
    const tokens = sentence.tokens.filter(({ start, end }) => start >= dateline.start && end <= dateline.end);
    for (const { entries } of matchNames(tokens, knowledge.names)) {
      const code = knowledge.states.get(entries[0]?.id ?? '')?.iso3;
      if (code !== undefined) return chief.includes(code) ? code : null;
    }
    return null;
  }
  return null;
}

/** "the army said", "according to the army"; not "soldiers", nor what hangs on another noun. */
function isSubjectOrSource(spot: Spot): boolean {
  const source = casesOf(spot, spot.at).includes('according');
  // "General Lee of the Joint Chiefs of Staff said"
  const { head } = tokenOf(spot);
  const member = relation(tokenOf(spot)) === 'nmod' && head >= 0 && relation(tokenOf(spot, head)) === 'nsubj';
  return isThe(spot) && (relation(tokenOf(spot)) === 'nsubj' || source || member);
}

/** Where reports about others are filed: "the army" in a report from there is seldom the one there. */
function isReportersSeat(dateline: string, { words }: Knowledge): boolean {
  const place = dateline.toLowerCase();
  return [...words.reportersSeats].some((seat) => place.includes(seat));
}
