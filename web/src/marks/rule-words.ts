/**
 * The rule of an explanation in plain words. In: `call_on: source subj, target obj.p:on; PLOVER 3.8; reader: REQUEST
 * 0.91`. Out: sentences. Slots are those of docs/reference/event-types.md. A rule of another form is given back as it is.
 */
const RULE = /^(.+): source (\S+), target (\S+); PLOVER ([^\s;]+)(?:; reader: (.+))?$/;

export function ruleWords(rule: string): string {
  const match = RULE.exec(rule);
  if (match === null) return rule;
  const [, lemma = '', source = '', target = '', section = '', reader] = match;
  const roles = [
    source === 'none' ? 'no words tied to it say who acts' : `who acts is ${slotWords(source)}`,
    target === 'none' ? 'none say to whom' : `who is acted on is ${slotWords(target)}`,
  ];
  const isListed = lemma !== 'no cue';
  const word = isListed ? `The word is “${lemma.replaceAll('_', ' ')}”` : 'No list has this word';
  const own = reader === undefined ? '' : ` By itself the reader takes the word for ${readerWords(reader)}.`;
  return `${word}: ${roles.join('; ')}. PLOVER manual, section ${section}.${own}`;
}

/** Words for `CONSULT 0.12, none 0.17`: shares of one, the coded type first. */
function readerWords(shares: string): string {
  return shares
    .split(', ')
    .map((one) => one.replace(/^none (.+)$/, 'no act at all ($1)').replace(/^(\S+) ([\d.]+)$/, '$1 ($2)'))
    .join(', rather for ');
}

const OWNERS: Readonly<Record<string, string>> = {
  subj: 'its subject',
  obj: 'its object',
  light: 'the verb that carries it',
  cond: 'the condition in it',
  up: 'the clause that it describes',
  comp: 'the clause below it',
};

/** Words for a slot: `obj.p:on` is “what follows “on” after its object”; each further step is read from the one before. */
export function slotWords(slot: string): string {
  const steps = slot.split('.');
  const last = steps.pop() ?? '';
  if (steps.length === 0) return ofOwner(last, null);
  const owner = steps
    .slice(1)
    .reduce((before, step) => ofOwner(step, before), OWNERS[steps[0] ?? ''] ?? ofOwner(steps[0] ?? '', null));
  return ofOwner(last, owner);
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
