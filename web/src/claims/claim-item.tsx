/** One claim in a list: who says it and how, and the sentence with cue and content marked. */
import type { ClaimRow } from '../api/rows.ts';
import { MarkedQuote } from '../parts/marked-quote.tsx';
import { RowMarks } from '../parts/row-marks.tsx';
import { verdictOf } from '../review/review-state.ts';
import { dayWords } from '../words/date-words.ts';
import { countWords } from '../words/number-words.ts';
import { joinNames } from '../words/teller-words.ts';
import { verbWords } from '../words/verb-words.ts';

const KINDS: Readonly<Record<ClaimRow['kind'], string>> = {
  direct: 'quoted',
  indirect: 'reported',
  mixed: 'partly quoted',
};

export function ClaimItem({ claim }: { claim: ClaimRow }) {
  const { article } = claim;
  const isWrong = verdictOf(claim.id, claim.review) === 'wrong';
  const speakers = claim.speakers.map((speaker) => speaker.actor?.name ?? speaker.text);
  return (
    <li
      class={`row claim-row ${isWrong ? 'is-wrong' : ''} stance-${claim.stance}`}
      data-row
      data-id={claim.id}
      tabIndex={-1}
    >
      <div class="row-date">
        {article.publishedAt === null ? (
          <span class="no-date">no date</span>
        ) : (
          <time dateTime={article.publishedAt.value.slice(0, 10)} title="Day of publication">
            {dayWords(article.publishedAt.value)}
          </time>
        )}
        <RowMarks row={claim} />
      </div>
      <div class="row-main">
        <p class="row-head">
          <a href={`/claim/${claim.id}`} data-open>
            <span class="name">{joinNames(speakers)}</span>{' '}
            <span class="act">{verbWords(claim.stance, speakers.length)}</span>
          </a>{' '}
          <span class="claim-kind">{KINDS[claim.kind]}</span>
        </p>
        <p class="row-words">
          <MarkedQuote
            quote={claim.quote}
            marks={[
              ...(claim.cue ? [{ ...claim.cue, kind: 'cue' }] : []),
              ...claim.speakers.map((span) => ({ ...span, kind: 'speaker' })),
              ...claim.content.map((span) => ({ ...span, kind: 'content' })),
            ]}
          />
        </p>
      </div>
      <div class="row-where">
        {claim.events.length > 0 && (
          <span class="row-place">{countWords(claim.events.length, 'event')} in it</span>
        )}
        <a class="row-outlet" href={`/article/${article.id}`} title={article.title ?? undefined}>
          {article.publisher ?? 'unnamed outlet'}
        </a>
      </div>
    </li>
  );
}
