/**
 * `/review-list`: the codings that were marked, with undo, and the log of every decision. What is shown stands in
 * the address: `?show=log`, `?verdict=wrong`, `?record=claim`.
 */
import { useLocation } from 'preact-iso';
import { usePageTitle } from '../shell/page-title.ts';
import { MarkedList } from './marked-list.tsx';
import { ReviewLog } from './review-log.tsx';
import { ReviewerLine } from './reviewer-dialog.tsx';

const CHOICES = {
  record: { event: 'Events', claim: 'Claims', log: 'Log' },
  verdict: { reviewed: 'all', wrong: 'wrong', right: 'right' },
} as const;

type Choice = keyof typeof CHOICES;

export default function ReviewsPage() {
  usePageTitle('Reviews');
  const { query } = useLocation();
  const record = chosen('record', query.record);
  const verdict = chosen('verdict', query.verdict);
  return (
    <div class="page narrow">
      <h1>Reviews</h1>
      <p class="lede">
        Codings that were marked by a person. What is marked wrong leaves lists and exports; nothing is
        deleted.
      </p>
      <div class="review-filters">
        <Choices name="record" chosen={record} />
        {record !== 'log' && <Choices name="verdict" chosen={verdict} />}
        <ReviewerLine />
      </div>
      {record === 'log' ? (
        <ReviewLog />
      ) : (
        <MarkedList key={`${record} ${verdict}`} record={record} verdict={verdict} />
      )}
    </div>
  );
}

function Choices({ name, chosen: now }: { name: Choice; chosen: string }) {
  const { route, query } = useLocation();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame and is for forms; this changes the view
    <div class="choice-row" role="group" aria-label={name === 'record' ? 'What' : 'Marked'}>
      {Object.entries(CHOICES[name]).map(([value, label]) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === now}
          onClick={() => route(`/review-list?${new URLSearchParams({ ...query, [name]: value })}`, true)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

function chosen<C extends Choice>(name: C, asked: string | undefined): keyof (typeof CHOICES)[C] & string {
  const values = Object.keys(CHOICES[name]) as (keyof (typeof CHOICES)[C] & string)[];
  return values.find((value) => value === asked) ?? (values[0] as keyof (typeof CHOICES)[C] & string);
}
