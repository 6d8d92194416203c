/** Contents of the meta tags with one of `names`, in the order of `names`, then of the page; blanks left out. */
import type { PageScan } from '../page-scan.ts';

export function metaValues(scan: PageScan, names: readonly string[]): string[] {
  return names.flatMap((name) =>
    scan.metas.filter((m) => m.name === name && m.content !== '').map((m) => m.content),
  );
}
