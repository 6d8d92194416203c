/** `/event/{id}`. */
import type { ViewProps } from '../shell/pages.ts';
import { CodingPage } from './coding-page.tsx';

export default function EventPage({ params }: ViewProps) {
  return <CodingPage record="event" id={params?.id ?? ''} />;
}
