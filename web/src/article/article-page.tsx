/** `/article/{id}`. */
import { ReportPage } from './report-page.tsx';

export default function ArticlePage({ params }: { params?: Readonly<Record<string, string>> }) {
  return <ReportPage id={params?.id ?? ''} pinned={null} />;
}
