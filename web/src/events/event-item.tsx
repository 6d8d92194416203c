/** One event in a list: date, who did what to whom, its status, the sentence with its words marked, where from. */
import type { EventRow } from '../api/rows.ts';
import { ActLine } from '../parts/act-line.tsx';
import { MarkedQuote } from '../parts/marked-quote.tsx';
import { ModalityBadge } from '../parts/modality-badge.tsx';
import { RowMarks } from '../parts/row-marks.tsx';
import { verdictOf } from '../review/review-state.ts';
import { basisWords, dateWords, dayWords } from '../words/date-words.ts';
import { modalityKeys } from '../words/modality-words.ts';
import { tellerWords } from '../words/teller-words.ts';

export function EventItem({ event }: { event: EventRow }) {
  const keys = modalityKeys(event.modality);
  const teller = tellerWords(event.told);
  const { article } = event;
  const isWrong = verdictOf(event.id, event.review) === 'wrong';
  return (
    <li
      class={`row event-row ${isWrong ? 'is-wrong' : ''} line-${keys[0]} ${teller === null ? '' : 'is-told'}`}
      data-row
      data-id={event.id}
      tabIndex={-1}
    >
      <div class="row-date">
        {event.date === null ? (
          <span class="no-date">no date</span>
        ) : (
          <time dateTime={event.date.from.slice(0, 10)} title={basisWords(event.date.basis)}>
            {dateWords(event.date)}
          </time>
        )}
        <RowMarks row={event} />
      </div>
      <div class="row-main">
        <p class="row-head">
          <a href={`/event/${event.id}`} data-open>
            <ActLine event={event} />
          </a>{' '}
          {keys.map((key) => (
            <ModalityBadge key={key} modality={key} />
          ))}
        </p>
        <p class="row-words">
          {teller !== null && (
            <span class="told">
              <span aria-hidden="true" class="told-sign">
                “
              </span>
              {teller}
            </span>
          )}{' '}
          <MarkedQuote
            quote={event.quote}
            marks={[
              { ...event.trigger, kind: 'trigger' },
              ...event.source.map((span) => ({ ...span, kind: 'source' })),
              ...event.target.map((span) => ({ ...span, kind: 'target' })),
            ]}
          />
        </p>
      </div>
      <div class="row-where">
        {event.place && (
          <span
            class="row-place"
            title={event.place.basis === 'inferred' ? 'Worked out from the report' : undefined}
          >
            {event.place.name}
            {event.place.country && <span class="country">{event.place.country}</span>}
          </span>
        )}
        <a class="row-outlet" href={`/article/${article.id}`} title={article.title ?? undefined}>
          {article.publisher ?? 'unnamed outlet'}
        </a>
        {article.publishedAt && <span class="row-published">{dayWords(article.publishedAt.value)}</span>}
      </div>
    </li>
  );
}
