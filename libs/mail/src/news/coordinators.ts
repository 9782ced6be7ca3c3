import { ActOnBehalfDisowned, ListingRemovalAsked, OrganisationClaimed, OrganisationRegistered, SuspensionReplied, VerificationAnswered } from '#directory';
import { tell, type Action, type Process } from '#engine';
import { ExceptionAsked, InitiativeSubmitted, RequestSubmitted } from '#matchmaking';
import { BrakePulled, ConcernRaised, StoryShared } from '#partnerships';
import type { Id } from '#kernel';
import { coordinators } from '../whom';

const waits = (about: Id, ...but: readonly (string | undefined)[]): Action => tell({ about, whom: coordinators(...but) });

/** What waits for a coordinator. One whom a concern is about is not told of it (R-BRK-09). */
export function toCoordinators(mail: Process): Process {
  return mail
    .on(OrganisationRegistered, ({ id, actor }) => [waits(id, actor)])
    .on(OrganisationClaimed, ({ id, actor }) => [waits(id, actor)])
    .on(VerificationAnswered, ({ id }) => [waits(id)])
    .on(ListingRemovalAsked, ({ id, actor }) => [waits(id, actor)])
    .on(SuspensionReplied, ({ id }) => [waits(id)])
    .on(ActOnBehalfDisowned, ({ data: { act } }) => [waits(act)])
    .on(RequestSubmitted, ({ id }) => [waits(id)])
    .on(InitiativeSubmitted, ({ id }) => [waits(id)])
    .on(ExceptionAsked, ({ data: { request } }) => [waits(request)])
    .on(BrakePulled, ({ id }) => [tell({ about: id, whom: coordinators(), atOnce: true })])
    .on(ConcernRaised, ({ id, data: { about, person } }) => [tell({ about: id, whom: coordinators(about, person), atOnce: true })])
    .on(StoryShared, ({ id }) => [waits(id)]);
}
