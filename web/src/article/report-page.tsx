/** One report by its id, read and marked; the coding that the address names is pinned. */

import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ReportAnswer, ReportRow } from '../../../src/api/contract/answers.ts';
import { useAnswer } from '../api/use-answer.ts';
import { readingOfReport } from '../marks/reading.ts';
import { ErrorBox } from '../parts/error-box.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { usePageTitle } from '../shell/page-title.ts';
import { ReadingView } from './reading-view.tsx';
import { ReportHead } from './report-head.tsx';

type Props = {
  id: string;
  pinned: string | null;
  /** What is to be said first, such as that a coding was replaced. */
  note?: ComponentChildren;
};

export function ReportPage({ id, pinned, note }: Props) {
  const { data, error, retry } = useAnswer<ReportAnswer>(`/articles/${encodeURIComponent(id)}.json`);
  const report = data?.rows[0] ?? null;
  usePageTitle(report === null ? null : (report.article.title ?? 'Report without a title'));
  return (
    <div class="page">
      {note}
      {error !== null && <ErrorBox error={error} retry={retry} />}
      {error === null && report === null && <Skeleton rows={6} />}
      {report !== null && <Report key={report.article.id} report={report} pinned={pinned} />}
    </div>
  );
}

function Report({ report, pinned }: { report: ReportRow; pinned: string | null }) {
  const reading = useMemo(() => readingOfReport(report), [report]);
  const { article } = report;
  return (
    <ReadingView reading={reading} pinned={pinned} heading="h1">
      {article.title === null && <h1 class="report-title">Report without a title</h1>}
      {article.status === 'not-coded' && (
        <p class="page-note" role="note">
          This report was kept and not coded ({article.reason ?? 'no reason noted'}).
        </p>
      )}
      <ReportHead article={article} />
    </ReadingView>
  );
}
