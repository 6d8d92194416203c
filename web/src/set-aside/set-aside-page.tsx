/** What was given to `attache ingest` and not filed, and why. */
import type { SetAsideRow } from '../api/rows.ts';
import { useList } from '../api/use-list.ts';
import { ListView } from '../lists/list-view.tsx';
import { usePageTitle } from '../shell/page-title.ts';
import { storeInfo } from '../state/store-info.ts';
import { momentWords, shortMomentWords } from '../words/date-words.ts';
import { numberWords } from '../words/number-words.ts';
import '../styles/lists.css';
import '../styles/rows.css';

const KINDS: Readonly<Record<SetAsideRow['kind'], string>> = {
  quarantined: 'It was read, and no report could be made of it.',
  refused: 'It could not be read.',
};

export default function SetAsidePage() {
  usePageTitle('Set aside');
  const list = useList<SetAsideRow>('/set-aside.json');
  const info = storeInfo.value;
  return (
    <div class="page">
      <h1>
        Set aside{' '}
        {info && (
          <span class="list-count">
            {numberWords(info.quarantined)} quarantined, {numberWords(info.refused)} refused
          </span>
        )}
      </h1>
      <p class="lede">
        Inputs that were not filed. Each keeps its reason; when it is mended, give it to{' '}
        <code>attache ingest</code> again and it leaves this list.
      </p>
      <ListView
        list={list}
        count={info === null ? null : info.quarantined + info.refused}
        what="inputs"
        row={(row) => (
          <li key={`${row.at} ${row.source}`} class="row set-aside-row" data-row tabIndex={-1}>
            <div class="row-date">
              <time dateTime={row.at} title={momentWords(row.at)}>
                {shortMomentWords(row.at)}
              </time>
              <span class={`tag tag-${row.kind}`} title={KINDS[row.kind]}>
                {row.kind}
              </span>
            </div>
            <div class="row-main">
              <p class="row-source">{row.source}</p>
              <p>{row.message}</p>
            </div>
            <div class="row-where">
              <code>{row.code}</code>
            </div>
          </li>
        )}
        empty={
          <section class="empty">
            <h2>Nothing was set aside</h2>
            <p>Everything that was given to this store has been filed.</p>
          </section>
        }
      />
    </div>
  );
}
