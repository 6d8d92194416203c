/** `/event/{id}`. */
import { CodingPage } from './coding-page.tsx';

export default function EventPage({ params }: { params?: Readonly<Record<string, string>> }) {
  return <CodingPage record="event" id={params?.id ?? ''} />;
}
