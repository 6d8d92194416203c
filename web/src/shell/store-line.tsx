/** Which store this is, what it holds, and what came since the last visit. */

import type { EventsAnswer } from '../../../src/api/contract/answers.ts';
import { useAnswer } from '../api/use-answer.ts';
import { storeError, storeInfo } from '../state/store-info.ts';
import { lastVisit } from '../state/visit.ts';
import { shortMomentWords } from '../words/date-words.ts';
import { countWords, numberWords } from '../words/number-words.ts';

export function StoreLine() {
  const info = storeInfo.value;
  if (storeError.value !== null) return <p class="store-line">The server does not answer.</p>;
  if (info === null) return <p class="store-line">…</p>;
  return (
    <p class="store-line">
      <span class="store-name" title={info.name}>
        {info.name.split(/[\\/]/).at(-1)}
      </span>
      {info.readOnly && <span>read-only</span>}
      <span>{countWords(info.articles, 'article')}</span>
      <span>{countWords(info.events, 'event')}</span>
      <span>{countWords(info.claims, 'claim')}</span>
      {info.quarantined + info.refused > 0 && (
        <a href="/set-aside-list">{numberWords(info.quarantined + info.refused)} set aside</a>
      )}
      <NewSince marker={info.marker} />
    </p>
  );
}

function NewSince({ marker }: { marker: number }) {
  const line = lastVisit.value;
  const hasNew = line !== null && marker > line.marker;
  const { data } = useAnswer<EventsAnswer>(
    hasNew ? `/events.json?new_since=${line.marker}&count=yes&limit=1` : null,
    marker,
  );
  if (line === null) return null;
  if (!hasNew || data?.count === 0) return <span>nothing new since {shortMomentWords(line.at)}</span>;
  if (data?.count === undefined) return null;
  return (
    <a class="new-since" href={`/?new_since=${line.marker}`}>
      {numberWords(data.count)} new since {shortMomentWords(line.at)}
    </a>
  );
}
