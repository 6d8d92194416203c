/** `/claim/{id}`. */
import { CodingPage } from './coding-page.tsx';

export default function ClaimPage({ params }: { params?: Readonly<Record<string, string>> }) {
  return <CodingPage record="claim" id={params?.id ?? ''} />;
}
