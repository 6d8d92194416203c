/** What a user is told at the end of an ingest: counts that add up, what they are in, and what to do next. */
import type { IngestEnd } from '../../pipeline/ingest/ingest-all.ts';
import { countsSentence } from '../../pipeline/ingest/outcome.ts';
import type { Store } from '../../store/port.ts';
import { counted } from '../view/counted.ts';
import { shellWord } from '../view/shell-word.ts';

/** The counts as JSON: `status` is `complete`, `interrupted` or `failed`. */
export function countsJson(end: IngestEnd, store: string): string {
  return `${JSON.stringify({ store, status: end.status, ...end.counts }, null, 2)}\n`;
}

/**
 * E.g. `38 in = …`; below it what was found in the reports that were filed, and what the store holds now. After
 * a failure the store is not asked.
 */
export async function countsText({ counts, status }: IngestEnd, store: Store): Promise<string> {
  const { events, claims, redirected } = counts;
  const moved =
    redirected === 0
      ? ''
      : `; ${counted(redirected, 'earlier ids')} now lead to what took their place, or to their report`;
  const lines = [
    countsSentence(counts),
    `filed: ${counted(events, 'events')} and ${counted(claims, 'claims')}${moved}`,
  ];
  if (status !== 'failed') {
    const info = await store.info();
    const sizes = [
      counted(info.articles, 'reports'),
      counted(info.events, 'events'),
      counted(info.claims, 'claims'),
    ];
    lines.push(`${info.name} holds ${sizes.join(', ')}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Whole commands, to be given to a shell as they are. @param store its path; null where it is the default one */
export function whatNext(store: string | null): string {
  const storeOption = store === null ? '' : ` --store ${shellWord(store)}`;
  return `Look at them:   attache serve${storeOption}\nTake them out:  attache export${storeOption}\n`;
}
