/**
 * `/event/{id}` and `/claim/{id}`: the report that the coding stands in, with it pinned. A coding that was replaced
 * shows what took its place and says so; one that is gone leads to its report.
 */
import type { ClaimAnswer, EventAnswer } from '../../../src/api/contract/answers.ts';
import type { DeskError } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { ErrorBox } from '../parts/error-box.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { ReportPage } from './report-page.tsx';

export function CodingPage({ record, id }: { record: 'event' | 'claim'; id: string }) {
  const { data, error, retry } = useAnswer<EventAnswer | ClaimAnswer>(
    `/${record}s/${encodeURIComponent(id)}.json`,
  );
  const row = data?.rows[0];
  if (row !== undefined && data !== null) {
    const moved = data.moved_from;
    return (
      <ReportPage
        id={row.article.id}
        pinned={row.id}
        note={
          moved !== null && (
            <p class="page-note" role="note">
              This {record} replaced <code>{moved}</code> when the report was coded again by a newer version.
            </p>
          )
        }
      />
    );
  }
  return (
    <div class="page narrow">
      {error === null ? (
        <Skeleton rows={6} />
      ) : error.status === 410 ? (
        <Gone error={error} />
      ) : (
        <ErrorBox error={error} retry={retry} />
      )}
    </div>
  );
}

/** The answer's words name the report that the coding stood in. */
function Gone({ error }: { error: DeskError }) {
  const report = /\bart_[a-z0-9]+/.exec(error.message)?.[0];
  return (
    <section class="empty">
      <h1>It is no longer coded</h1>
      <p>{error.message}</p>
      {report !== undefined && (
        <p>
          <a href={`/article/${report}`}>Open the report it stood in</a>
        </p>
      )}
    </section>
  );
}
