/** Rows of the API's lists and parts of a text's reading, by the names that the desk uses. Types only. */
import type {
  ActorsAnswer,
  ArticlesAnswer,
  ClaimsAnswer,
  EventsAnswer,
  ReadAnswer,
  SearchAnswer,
  SetAsideAnswer,
} from '../../../src/api/contract/answers.ts';

export type EventRow = EventsAnswer['rows'][number];
export type ClaimRow = ClaimsAnswer['rows'][number];
export type ArticleRow = ArticlesAnswer['rows'][number];
export type ActorRow = ActorsAnswer['rows'][number];
export type SearchRow = SearchAnswer['rows'][number];
export type SetAsideRow = SetAsideAnswer['rows'][number];

/** Codings of one text, filed or not; a row of a list has all of this, too. */
export type CodedEvent = ReadAnswer['events'][number];
export type CodedClaim = ReadAnswer['claims'][number];
export type Name = ReadAnswer['mentions'][number];
export type FieldSpan = ReadAnswer['sentences'][number];
export type Field = FieldSpan['field'];
