/** What can be done with the list as it is narrowed down: order it, download it, copy its address. */
import { CopyLink } from '../parts/copy-link.tsx';
import type { Filter, ListKind } from '../state/filter.ts';
import { DownloadMenu } from './download-menu.tsx';
import { SortMenu, type SortMenuProps } from './sort-menu.tsx';

type ListToolsProps = SortMenuProps & { kind: ListKind; filter: Filter; count: number | null };

export function ListTools({ kind, filter, count, sorts, sort, setSort }: ListToolsProps) {
  return (
    <div class="tools">
      <SortMenu sorts={sorts} sort={sort} setSort={setSort} />
      <DownloadMenu kind={kind} view={{ filter, sort }} count={count} />
      <CopyLink />
    </div>
  );
}
