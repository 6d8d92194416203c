/** `/article/{id}`. */
import type { ViewProps } from '../shell/pages.ts';
import { ReportPage } from './report-page.tsx';

export default function ArticlePage({ params }: ViewProps) {
  return <ReportPage id={params?.id ?? ''} pinned={null} />;
}
