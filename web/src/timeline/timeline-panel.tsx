/** The timeline of the events page with all around it: key to the fills, date fields, zoom, and the same as a table. */
import { useState } from 'preact/hooks';
import type { TimelineAnswer } from '../../../src/api/contract/answers.ts';
import { useAnswer } from '../api/use-answer.ts';
import { ErrorBox } from '../parts/error-box.tsx';
import { type Filter, toQuery, withValues } from '../state/filter.ts';
import { modalityWord } from '../words/modality-words.ts';
import { countWords } from '../words/number-words.ts';
import { STACK } from './bars.ts';
import type { Edge } from './brush.ts';
import { wholeDay } from './days.ts';
import { focusOf } from './focus.ts';
import { fillOf } from './patterns.tsx';
import { Timeline } from './timeline.tsx';
import { TimelineTable } from './timeline-table.tsx';

export function TimelinePanel({
  filter,
  setFilter,
}: {
  filter: Filter;
  setFilter: (filter: Filter) => void;
}) {
  const [isZoomed, setZoomed] = useState(false);
  const [showsAll, setShowsAll] = useState(false);
  const from = wholeDay(filter.from?.[0] ?? null, 'from');
  const to = wholeDay(filter.to?.[0] ?? null, 'to');
  const hasDates = from !== null || to !== null;
  const asked = isZoomed && hasDates ? filter : withValues(withValues(filter, 'from', []), 'to', []);
  const whole = useAnswer<TimelineAnswer>(timelinePath(asked));
  const found = showsAll || (isZoomed && hasDates) || whole.data === null ? null : focusOf(whole.data.rows);
  const focus = found !== null && (from ?? found.from) >= found.from ? found : null;
  const near = useAnswer<TimelineAnswer>(
    focus === null ? null : timelinePath(withValues(asked, 'from', [focus.from])),
  );
  const { error, retry } = whole.error === null ? near : whole;
  const loading = whole.loading || near.loading;
  // What begins before the first day and reaches into it stays with the earlier ones.
  const data =
    focus === null || whole.data === null
      ? whole.data
      : near.data && {
          ...near.data,
          rows: near.data.rows.filter((bin) => bin.to >= focus.from),
          undated: whole.data.undated,
        };
  const choose = (first: string | null, last: string | null) =>
    setFilter(withValues(withValues(filter, 'from', first ? [first] : []), 'to', last ? [last] : []));
  const type = (edge: Edge, value: string) => {
    // While a year is being typed, the field holds the years 2, 20 and 202.
    if (value !== '' && value < '1000') return;
    if (edge === 'from') choose(value || null, to);
    else choose(from, value || null);
  };
  if (error) return <ErrorBox error={error} retry={retry} />;
  const hasBins = data !== null && data.rows.length > 0;
  return (
    <section class={`timeline ${loading ? 'is-loading' : ''}`} aria-label="Timeline">
      {data === null && <div class="timeline-wait" aria-hidden="true" />}
      {hasBins && <Timeline bins={data.rows} unit={data.unit} from={from} to={to} onChoose={choose} />}
      <div class="timeline-tools">
        {hasBins && <KeyToBars />}
        {found !== null && focus !== null && (
          <span class="aside">
            <button type="button" class="link" onClick={() => setShowsAll(true)}>
              {countWords(focus.earlier, 'event')} before {focus.from.slice(0, 4)}
            </button>
          </span>
        )}
        {data !== null && data.undated > 0 && (
          <span class="aside">{countWords(data.undated, 'event')} without a date</span>
        )}
        {data !== null && data.undated === 0 && !hasBins && (
          <span class="aside">Nothing to show over time</span>
        )}
        <div class="timeline-dates">
          <label>
            from{' '}
            <input
              type="date"
              value={from ?? ''}
              onChange={(event) => type('from', event.currentTarget.value)}
            />
          </label>
          <label>
            until{' '}
            <input type="date" value={to ?? ''} onChange={(event) => type('to', event.currentTarget.value)} />
          </label>
          {hasDates && (
            <>
              <button type="button" aria-pressed={isZoomed} onClick={() => setZoomed(!isZoomed)}>
                {isZoomed ? 'Show all time' : 'Zoom in'}
              </button>
              <button type="button" onClick={() => choose(null, null)}>
                Clear dates
              </button>
            </>
          )}
        </div>
        {hasBins && <TimelineTable bins={data.rows} unit={data.unit} onChoose={choose} />}
      </div>
    </section>
  );
}

function timelinePath(filter: Filter): string {
  const query = toQuery('events', { filter, sort: null });
  return `/timeline.json${query === '' ? '' : `?${query}`}`;
}

function KeyToBars() {
  return (
    <ul class="timeline-key" aria-label="Key to the bars">
      {STACK.map((key) => (
        <li key={key}>
          <svg class="swatch" width="14" height="12" aria-hidden="true">
            <rect width="14" height="12" fill={fillOf(key)} class="swatch-edge" />
          </svg>
          {modalityWord(key)}
        </li>
      ))}
    </ul>
  );
}
