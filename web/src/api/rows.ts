/** Rows of the API's lists, by the names that the desk uses. Types only. */
import type {
  ActorsAnswer,
  ArticlesAnswer,
  ClaimsAnswer,
  EventsAnswer,
  SearchAnswer,
  SetAsideAnswer,
} from '../../../src/api/contract/answers.ts';

export type EventRow = EventsAnswer['rows'][number];
export type ClaimRow = ClaimsAnswer['rows'][number];
export type ArticleRow = ArticlesAnswer['rows'][number];
export type ActorRow = ActorsAnswer['rows'][number];
export type SearchRow = SearchAnswer['rows'][number];
export type SetAsideRow = SetAsideAnswer['rows'][number];
