/** The title of the tab, for as long as a page is shown. */
import { useEffect } from 'preact/hooks';

/** @param title null while it is not known yet */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? 'Attaché' : `${title} · Attaché`;
  }, [title]);
}
