/**
 * Types and schemas of the contract agree, both ways: a difference is an error of the type checker here. Fields
 * that may be missing are compared without the difference between missing and undefined, which JSON does not have.
 */
import type { z } from 'zod';
import type * as schemas from './answer-schemas.ts';
import type * as answers from './answers.ts';
import type * as asks from './ask-schemas.ts';

type Loose<T> = T extends readonly (infer E)[]
  ? Loose<E>[]
  : T extends object
    ? { [K in keyof T]: Loose<T[K]> | (object extends Pick<T, K> ? undefined : never) }
    : T;

type Same<A, B> = [Loose<A>] extends [Loose<B>] ? ([Loose<B>] extends [Loose<A>] ? true : false) : false;

type Schema<K extends keyof typeof schemas> = z.infer<(typeof schemas)[K]>;

/** Every line is `true`, or the program does not compile. */
export type SchemaAgreement = [
  Same<Schema<'eventsAnswer'>, answers.EventsAnswer>,
  Same<Schema<'claimsAnswer'>, answers.ClaimsAnswer>,
  Same<Schema<'articlesAnswer'>, answers.ArticlesAnswer>,
  Same<Schema<'actorsAnswer'>, answers.ActorsAnswer>,
  Same<Schema<'searchAnswer'>, answers.SearchAnswer>,
  Same<Schema<'reviewsAnswer'>, answers.ReviewsAnswer>,
  Same<Schema<'setAsideAnswer'>, answers.SetAsideAnswer>,
  Same<Schema<'reportAnswer'>, answers.ReportAnswer>,
  Same<Schema<'eventAnswer'>, answers.EventAnswer>,
  Same<Schema<'claimAnswer'>, answers.ClaimAnswer>,
  Same<Schema<'timelineAnswer'>, answers.TimelineAnswer>,
  Same<Schema<'storeAnswer'>, answers.StoreAnswer>,
  Same<Schema<'eventTypesAnswer'>, answers.EventTypesAnswer>,
  Same<Schema<'readAnswer'>, answers.ReadAnswer>,
  Same<Schema<'errorAnswer'>, answers.ErrorAnswer>,
  Same<z.infer<typeof asks.readAsk>, answers.ReadAsk>,
  Same<z.infer<typeof asks.reviewAsk>, answers.ReviewAsk>,
];

type AllTrue<T extends readonly true[]> = T;
export type SchemasAgree = AllTrue<SchemaAgreement>;
