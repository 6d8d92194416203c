/**
 * The rule of an explanation in plain words. In: `call_on: source subj, target p:on; PLOVER 3.8`. Out: sentences.
 * Slots are those of docs/reference/event-types.md. A rule of another form is given back as it is.
 */
const RULE = /^(.+): source (\S+), target (\S+); PLOVER (\S+)$/;

export function ruleWords(rule: string): string {
  const match = RULE.exec(rule);
  if (match === null) return rule;
  const [, lemma = '', source = '', target = '', section = ''] = match;
  const roles = [
    source === 'none' ? 'no words tied to it say who acts' : `who acts is ${slotWords(source)}`,
    target === 'none' ? 'none say to whom' : `who is acted on is ${slotWords(target)}`,
  ];
  return `The word is “${lemma.replaceAll('_', ' ')}”: ${roles.join('; ')}. PLOVER manual, section ${section}.`;
}

const OWNERS: Readonly<Record<string, string>> = {
  subj: 'its subject',
  obj: 'its object',
  light: 'the verb that carries it',
  cond: 'the condition in it',
  up: 'the clause that it describes',
  comp: 'the clause below it',
};

/** Words for a slot: `obj.p:on` is “what follows “on” after its object”. */
export function slotWords(slot: string): string {
  const dot = slot.indexOf('.');
  if (dot < 0) return ofOwner(slot, null);
  return ofOwner(slot.slice(dot + 1), OWNERS[slot.slice(0, dot)] ?? slot.slice(0, dot));
}

function ofOwner(slot: string, owner: string | null): string {
  const of = (what: string): string => (owner === null ? `its ${what}` : `the ${what} of ${owner}`);
  if (slot.startsWith('p:')) {
    const phrase = `what follows “${slot.slice(2).replaceAll('_', ' ')}”`;
    return owner === null ? phrase : `${phrase} after ${owner}`;
  }
  switch (slot) {
    case 'subj':
      return of('subject');
    case 'obj':
      return of('object');
    case 'iobj':
      return of('indirect object');
    case 'poss':
      return of('owner');
    case 'amod':
      return `the word before ${owner ?? 'it'}`;
    default:
      return slot;
  }
}
