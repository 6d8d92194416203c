/** Claims under a filter: who said what, and how they stand to it. */
import type { ClaimRow } from '../api/rows.ts';
import type { FacetSpec } from '../lists/facet-panel.tsx';
import { ListColumns, ListPage } from '../lists/list-page.tsx';
import { useListPage } from '../lists/use-list-page.ts';
import { useRowMarking } from '../lists/use-row-marking.ts';
import { ClaimItem } from './claim-item.tsx';

const FACETS: readonly FacetSpec[] = [
  { name: 'stance', title: 'Stance', open: true },
  { name: 'actor', title: 'Speaker', open: true },
  { name: 'country', title: 'Country of the speaker', open: true },
  { name: 'kind', title: 'Wording', open: true },
  { name: 'outlet', title: 'Outlet' },
  { name: 'year', title: 'Year' },
];

const SORTS = [
  ['-published', 'newest first'],
  ['published', 'oldest first'],
  ['-filed', 'last filed first'],
  ['filed', 'first filed first'],
] as const;

export default function ClaimsPage() {
  const hold = useListPage<ClaimRow>('claims', FACETS);
  useRowMarking(hold.list.rows);
  return (
    <ListPage hold={hold} title="Claims" one="claim" sorts={SORTS}>
      <ListColumns hold={hold} row={(claim) => <ClaimItem key={claim.id} claim={claim} />} />
    </ListPage>
  );
}
