/** The list of routes, in the order of the documents. */
import type { ApiRoute } from './route.ts';
import { actorsRoute } from './routes/actors.ts';
import { addReviewRoute } from './routes/add-review.ts';
import { articleRoute } from './routes/article.ts';
import { articlesRoute } from './routes/articles.ts';
import { claimRoute } from './routes/claim.ts';
import { claimsRoute } from './routes/claims.ts';
import { eventRoute } from './routes/event.ts';
import { eventTypesRoute } from './routes/event-types.ts';
import { eventsRoute } from './routes/events.ts';
import { openApiRoute } from './routes/openapi.ts';
import { readRoute } from './routes/read.ts';
import { reviewsRoute } from './routes/reviews.ts';
import { searchRoute } from './routes/search.ts';
import { setAsideRoute } from './routes/set-aside.ts';
import { storeRoute } from './routes/store.ts';
import { timelineRoute } from './routes/timeline.ts';

export const ROUTES: readonly ApiRoute[] = [
  eventsRoute,
  eventRoute,
  claimsRoute,
  claimRoute,
  articlesRoute,
  articleRoute,
  actorsRoute,
  searchRoute,
  timelineRoute,
  eventTypesRoute,
  readRoute,
  reviewsRoute,
  addReviewRoute,
  setAsideRoute,
  storeRoute,
  openApiRoute,
];
