/** Joins resolver and coder: the resolver's answers in the form that the coder asks for. */
import type { Resolution } from '../code/ports.ts';
import type { Participant } from '../record/actor-ref.ts';
import { actorsOf } from '../resolve/actor-of.ts';
import { dateOf } from '../resolve/event-date.ts';
import { placeOf } from '../resolve/event-place.ts';
import type { ResolvedActor, ResolvedDocument } from '../resolve/resolution.ts';

export function toResolution(document: ResolvedDocument): Resolution {
  return {
    actorsOf: (sentence, token) => actorsOf(document, sentence, token).map(toParticipant),
    dateOf: (sentence, token) => dateOf(document, sentence, token),
    placeOf: (sentence, token) => placeOf(document, sentence, token),
    nameKindOf: (sentence, token) => document.resolution.frames[sentence]?.mention[token]?.kind ?? null,
  };
}

function toParticipant({ span, id, name, country, sectors }: ResolvedActor): Participant {
  return { ...span, actor: { id, name, country, sectors } };
}
