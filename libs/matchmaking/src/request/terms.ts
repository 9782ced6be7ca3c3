import type { Deadline, DomainEvent, Foldable, Id } from '#kernel';
import type { StudyFacts } from '../study/study-facts';
import type { RequestEvent } from './events';
import type { RequestForm } from './form';
import { evolve, initial, placesFilled, placesHeld, placesPlanned, type RequestStatus, type Revision } from './state';

/** Places of one kind: planned by the form, held by invitations, and taken by a person's own yes. */
export interface PlaceCount {
  readonly planned: number;
  readonly held: number;
}

/** What other concepts' decisions may know of a request. */
export type RequestTerms = { readonly status: 'none' } | {
  readonly status: RequestStatus;
  readonly asker: Id;
  /** Everybody who wrote at it. */
  readonly writers: readonly Id[];
  /** Invitations that hold places. */
  readonly invitations: readonly Id[];
  readonly revisions: readonly Revision[];
  /** Every invitation that ever held places of it. */
  readonly everInvited: readonly Id[];
  /** Whether several drafts took its place (R-REQ-15). */
  readonly split?: true;
  /** The person who answers for the asker, and who stands in (R-REQ-03). */
  readonly contact?: Id;
  readonly deputy?: Id;
  /** From the first time that it was handed in; the deadline in it is the one that stands. */
  readonly form?: RequestForm;
  readonly answerBy?: Deadline;
  readonly study?: StudyFacts;
  readonly places: PlaceCount & { readonly filled: number };
  readonly reserves: PlaceCount;
};

/** Folds a request's stream to what other concepts' decisions may know. */
export const requestTerms: Foldable<RequestTerms> = {
  name: 'request',
  fold(events: readonly DomainEvent[]): RequestTerms {
    const request = (events as readonly RequestEvent[]).reduce(evolve, initial);
    if (request.status === 'none') return request;
    const { status, asker, writers, contact, deputy, form, study, everInvited, into } = request;
    return {
      status, asker, writers, invitations: Object.keys(request.held), revisions: request.revisions, everInvited,
      ...(into === undefined ? {} : { split: true as const }),
      ...(contact === undefined ? {} : { contact }),
      ...(deputy === undefined ? {} : { deputy }),
      ...(form === undefined ? {} : { form, answerBy: form.answerBy }),
      ...(study === undefined ? {} : { study }),
      places: { planned: placesPlanned(request, 'place'), held: placesHeld(request, 'place'), filled: placesFilled(request) },
      reserves: { planned: placesPlanned(request, 'reserve'), held: placesHeld(request, 'reserve') },
    };
  },
};
