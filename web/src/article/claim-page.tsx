/** `/claim/{id}`. */
import type { ViewProps } from '../shell/pages.ts';
import { CodingPage } from './coding-page.tsx';

export default function ClaimPage({ params }: ViewProps) {
  return <CodingPage record="claim" id={params?.id ?? ''} />;
}
