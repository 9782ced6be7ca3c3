import { process, send } from '#engine';
import { AskAgain } from './agreeing';
import { ChangeAdopted, PlaceReleased, TermsRevised } from './events';
import { AdoptTerms } from './revising';
import { EmptyPlace } from '../request/places';

/** Everybody who said yes is asked again, each in their own invitation; a suggested change that was taken becomes the request's (R-CHG-04, R-CHG-06). */
export const revisionProcess = process('revision')
  .on(TermsRevised, ({ data: { revision, again, until } }) => again.map(({ invitation, place, person }) => send(AskAgain({ invitation, place, person, revision, until }))))
  .on(ChangeAdopted, ({ data: { request, proposal, terms } }) => [send(AdoptTerms({ request, proposal, terms }))])
  .on(PlaceReleased, ({ id, data: { request, place } }) => [send(EmptyPlace({ request, invitation: id, place }))]);
