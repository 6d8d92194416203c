/** A sentence of a report with parts of it marked. Plain text throughout: what strangers wrote is never HTML. */
import { cutQuote, type Mark, type QuoteLike } from './cut-quote.ts';

export type { Mark } from './cut-quote.ts';

export function MarkedQuote({ quote, marks }: { quote: QuoteLike; marks: readonly Mark[] }) {
  return (
    <span class="quote">
      {cutQuote(quote, marks).map(({ text, kind, start }) =>
        kind === null ? (
          text
        ) : (
          <mark key={start} class={`mark mark-${kind}`}>
            {text}
          </mark>
        ),
      )}
    </span>
  );
}
