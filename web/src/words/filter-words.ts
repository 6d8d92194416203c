/** Names of filters and of their values for people. */
import { dayWords, shortMomentWords } from './date-words.ts';
import { modalityWord } from './modality-words.ts';

const NAMES: Readonly<Record<string, string>> = {
  q: 'words',
  from: 'from',
  to: 'until',
  actor: 'actor',
  country: 'country',
  source: 'who',
  target: 'to whom',
  pair: 'pair',
  type: 'what',
  mode: 'how',
  plover: 'PLOVER',
  cameo: 'CAMEO',
  context: 'about',
  quad: 'class',
  place: 'place',
  modality: 'status',
  voice: 'told by',
  status: 'coding',
  outlet: 'outlet',
  year: 'year',
  article: 'article',
  event: 'event',
  stance: 'stance',
  kind: 'wording',
  review: 'review',
  new_since: 'new',
  known: 'known',
};

const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  voice: { author: 'the report itself', claimed: 'somebody in it' },
  status: { filed: 'filed', uncertain: 'uncertain', coded: 'coded', 'not-coded': 'not coded' },
  review: {
    'not-wrong': 'all but wrong',
    wrong: 'marked wrong',
    right: 'marked right',
    reviewed: 'reviewed',
    unreviewed: 'not reviewed',
    all: 'all',
  },
  kind: { direct: 'quoted', indirect: 'reported', mixed: 'partly quoted' },
  known: {
    yes: 'in the knowledge',
    no: 'not in the knowledge',
    true: 'in the knowledge',
    false: 'not in the knowledge',
  },
};

export function filterName(name: string): string {
  return NAMES[name] ?? name;
}

/** @param label how a facet of the API names the value, where it is known */
export function valueWords(
  name: string,
  value: string,
  {
    label,
    typeName,
    line,
  }: { label?: string | undefined; typeName: (type: string) => string; line?: string | null },
): string {
  if (name === 'type' || name === 'plover') return typeName(value);
  if (name === 'modality') return modalityWord(value);
  if (name === 'from' || name === 'to') return dayWords(value);
  if (name === 'new_since') return line ? `since ${shortMomentWords(line)}` : `after no. ${value}`;
  if (name === 'q') return `“${value}”`;
  if (name === 'pair') return label ?? value.replace('-', ' – ');
  if (name === 'quad' || name === 'context' || name === 'mode')
    return (label ?? value).replaceAll('_', ' ').replaceAll('-', ' ');
  return VALUES[name]?.[value] ?? label ?? value;
}
