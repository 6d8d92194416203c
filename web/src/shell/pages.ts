/**
 * The pages of the desk: one line each, and the view is loaded when it is first shown. `nav` puts a page into the
 * header. No name here is a route of the API.
 */
import type { ComponentType } from 'preact';

/** `params` holds the parts of the path that have a name, such as `id` of `/article/:id`. */
export type ViewProps = { params?: Readonly<Record<string, string>> };
export type View = ComponentType<ViewProps>;

export type DeskPage = {
  path: string;
  nav: string | null;
  /** The module's default export is the view. */
  load: () => Promise<{ default: View }>;
};

export const PAGES: readonly DeskPage[] = [
  { path: '/', nav: 'Events', load: () => import('../events/events-page.tsx') },
  { path: '/claim-list', nav: 'Claims', load: () => import('../claims/claims-page.tsx') },
  { path: '/article-list', nav: 'Articles', load: () => import('../articles/articles-page.tsx') },
  { path: '/actor-list', nav: 'Actors', load: () => import('../actors/actors-page.tsx') },
  { path: '/find', nav: null, load: () => import('../search/search-page.tsx') },
  { path: '/set-aside-list', nav: 'Set aside', load: () => import('../set-aside/set-aside-page.tsx') },
  { path: '/article/:id', nav: null, load: () => import('../article/article-page.tsx') },
  { path: '/event/:id', nav: null, load: () => import('../article/event-page.tsx') },
  { path: '/claim/:id', nav: null, load: () => import('../article/claim-page.tsx') },
  { path: '/paste', nav: 'Paste', load: () => import('../paste/paste-page.tsx') },
  { path: '/review-list', nav: 'Reviews', load: () => import('../review/reviews-page.tsx') },
  { path: '/about', nav: 'About', load: () => import('../about/about-page.tsx') },
];
