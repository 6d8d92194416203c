/**
 * Whose deed a noun means that was told before: "Iran seized a tanker. Oslo condemned the seizure", "… the move". In:
 * the drafts of a document in the order of the text. Out: the same drafts, with the parties of that earlier act where
 * a role was left empty. A deed is known by a noun of its type, by its verb or object, or by a word for any deed
 * (class `any-deed`) where it is the last thing told. Where two acts before fit and their parties differ, nothing is
 * taken over, and neither is it where the noun says more than what was told.
 */
import type { FieldSpan } from '../base/span.ts';
import type { Grammar } from '../knowledge/grammar.ts';
import type { Participant } from '../record/actor-ref.ts';
import type { CueIndex } from './cue-index.ts';
import { deepObjects, deepSubjects } from './deep-roles.ts';
import type { EventDraft } from './draft-event.ts';
import type { Role } from './fill-roles.ts';
import { childBy, childrenBy, type Graph, isVerbal, plainRel, spanOf, subtree, tokenAt } from './graph.ts';
import { nounLemmas } from './noun-lemmas.ts';
import { tokensIn } from './slots.ts';

/** How many sentences back an act is looked for: by a noun of its own, by a word for any deed. */
const REACH = 12;
const REACH_ANY = 3;

const DEFINITE = /^(the|this|that|these|those)$/i;

export function fillFromBefore(drafts: readonly EventDraft[], index: CueIndex, grammar: Grammar): void {
  drafts.forEach((draft, i) => {
    const before = drafts
      .slice(0, i)
      .filter((d) => isBefore(d, draft))
      .reverse();
    if (before.length === 0) return;
    const fill = (nouns: readonly number[], fits: (d: EventDraft) => boolean): Role | null => {
      const own = new Set(partiesOf(draft).map(keyOf));
      for (const noun of nouns) {
        const told = toldBy(draft, noun, before.filter(fits), index, grammar);
        const others = told === null ? [] : partiesOf(told).filter((p) => !own.has(keyOf(p)));
        if (told !== null && others.length > 0) {
          return { participants: others, slot: 'obj', toldAt: spanOf(told.graph, [told.trigger]) };
        }
      }
      return null;
    };
    if (draft.roles.target.participants.length === 0) {
      const target = fill(judgedDeeds(draft, grammar), () => true);
      if (target !== null) draft.roles = { ...draft.roles, target };
    }
    // "The attack killed ten": the deed does what who did it did.
    if (draft.roles.source.participants.length === 0 && isVerbal(tokenAt(draft.graph, draft.trigger))) {
      const own = deepSubjects(draft.graph, draft.trigger, grammar);
      // "The missile was launched from a train": told again, of the same thing.
      const subjects = own.length > 0 ? own : draft.objects;
      const source = fill(subjects, (d) => d.entry.type.type === draft.entry.type.type);
      if (source !== null) draft.roles = { ...draft.roles, source: { ...source, slot: 'subj' } };
    }
  });
}

/** Nouns of a deed whose doer the cue asks for as target: it lists an owner of its object among its slots. */
function judgedDeeds({ graph, trigger, entry, light }: EventDraft, grammar: Grammar): number[] {
  const { cue, type } = entry;
  const isNoun = cue.noun.length > 0;
  const asksOwner = isNoun ? cue.of === 'target' : cue.target.some((s) => /^obj\.(poss|p:by)$/.test(s));
  if (!asksOwner || cue.reciprocal || !type.quad.startsWith('verbal')) return [];
  const phrases = [...cue.target, ...(isNoun ? ['p:of'] : [])].filter((s) => s.startsWith('p:'));
  return [
    ...(isNoun ? [] : deepObjects(graph, trigger, grammar)),
    ...phrases.flatMap((s) => tokensIn(graph, trigger, s, light, grammar)),
  ];
}

/** The earlier act that a noun means, or null. */
function toldBy(
  draft: EventDraft,
  noun: number,
  before: readonly EventDraft[],
  index: CueIndex,
  grammar: Grammar,
): EventDraft | null {
  const { graph } = draft;
  if (tokenAt(graph, noun).upos !== 'NOUN' || !isKnownFromBefore(graph, noun)) return null;
  const lemmas = nounLemmas(tokenAt(graph, noun));
  const named = before.filter((d) => isNamedBy(d, lemmas, index, grammar) && saysNoMore(graph, noun, d));
  if (named.length > 0) return agreed(named.filter((d) => isWithin(d, graph, REACH)));
  if (!lemmas.some((l) => grammar.nounClasses.get('any-deed')?.has(l))) return null;
  // What others said of it in between ("Japan condemned it, too") is not the move itself.
  const own = new Set(partiesOf(draft).map(keyOf));
  const deeds = before.filter(
    (d) =>
      d.entry.type.type !== draft.entry.type.type &&
      isWithin(d, graph, REACH_ANY) &&
      !d.roles.source.participants.some((p) => own.has(keyOf(p))),
  );
  const nearest = deeds[0]?.graph.index;
  return agreed(deeds.filter((d) => d.graph.index === nearest && saysNoMore(graph, noun, d)));
}

/** The first of the acts where all that name parties name the same ones. */
function agreed(acts: readonly EventDraft[]): EventDraft | null {
  const known = acts.filter((d) => partiesOf(d).length > 0);
  const sides = new Set(known.map((d) => partiesOf(d).map(keyOf).sort().join('|')));
  return sides.size === 1 ? (known[0] ?? null) : null;
}

/** Whether a noun of these lemmas is of the act's type, of its verb, or of what it was done with. */
export function isNamedBy(
  { graph, trigger, entry, objects }: EventDraft,
  lemmas: readonly string[],
  index: CueIndex,
  grammar: Grammar,
): boolean {
  const own = tokenAt(graph, trigger).lemma.toLowerCase();
  const stem = own.replace(/e$/, '');
  if (lemmas.some((l) => l === own || (stem.length > 3 && l.startsWith(stem)))) return true;
  if (lemmas.some((l) => index.nouns.get(l)?.some((e) => e.type === entry.type))) return true;
  const things = objects.flatMap((o) => nounLemmas(tokenAt(graph, o)));
  const classes = (entry.cue.object?.class ?? []).map((c) => grammar.nounClasses.get(c));
  return things.some((t) =>
    lemmas.some((l) => l === t || classes.some((members) => members?.has(t) && members.has(l))),
  );
}

/** "the launch", "this decision": with an article that points back, and nobody's. */
function isKnownFromBefore(graph: Graph, noun: number): boolean {
  if (childBy(graph, noun, 'nmod:poss', 'acl:relcl') >= 0) return false;
  return childrenBy(graph, noun, 'det').some((d) => DEFINITE.test(tokenAt(graph, d).form));
}

/** What the noun's own words name was named where the act was told ("the raid on the port"). */
export function saysNoMore(graph: Graph, noun: number, { graph: there }: EventDraft): boolean {
  const words = new Set(there.tokens.map((t) => t.lemma.toLowerCase()));
  return (graph.children[noun] ?? [])
    .filter((c) => ['nmod', 'acl', 'compound', 'amod'].includes(plainRel(tokenAt(graph, c).rel)))
    .flatMap((c) => subtree(graph, c))
    .map((i) => tokenAt(graph, i))
    .every((t) => (t.upos !== 'NOUN' && t.upos !== 'PROPN') || words.has(t.lemma.toLowerCase()));
}

/** Both sides of what two do with each other; else who did it. */
function partiesOf({ roles, entry }: EventDraft): Participant[] {
  const { source, target } = roles;
  return entry.cue.reciprocal ? [...source.participants, ...target.participants] : source.participants;
}

/** A leader and the state are one party here. */
function keyOf({ actor, text }: Participant): string {
  return actor?.country ?? actor?.id ?? text.toLowerCase();
}

function isBefore(one: EventDraft, other: EventDraft): boolean {
  if (one.graph.sentence.field !== other.graph.sentence.field) return false;
  if (one.graph.index !== other.graph.index) return one.graph.index < other.graph.index;
  return one.trigger < other.trigger;
}

function isWithin({ graph }: EventDraft, here: Graph, reach: number): boolean {
  return here.index - graph.index <= reach;
}

/** Words for the evidence of an event: where each role that was told before was told. */
export function toldSpans({ roles }: EventDraft): { for: string; span: FieldSpan }[] {
  return (['source', 'target'] as const).flatMap((name) => {
    const span = roles[name].toldAt;
    return span === undefined ? [] : [{ for: name, span }];
  });
}
