/** Addresses that the desk shows as pages of its own; each gets `index.html`, and the desk does the rest. */
export const DESK_PAGES = [
  '/',
  '/about',
  '/actor-list',
  '/article-list',
  '/article/:id',
  '/claim-list',
  '/claim/:id',
  '/event/:id',
  '/find',
  '/paste',
  '/review-list',
  '/set-aside-list',
] as const;

/** Whether a path is one of them. */
export function isDeskPage(path: string): boolean {
  return DESK_PAGES.some((page) => {
    const parts = page.split('/');
    const given = path.split('/');
    return (
      parts.length === given.length &&
      parts.every((part, i) => (part.startsWith(':') ? given[i] !== '' : part === given[i]))
    );
  });
}
