import { InvolvementsPaused, InvolvementsResumed, NoteInvolvement } from '#directory';
import { process, send } from '#engine';
import { InvitationThawed } from '../invitation/events';
import { ExtendSlot } from '../attention';
import { FreezeInvitation, ThawInvitation } from '../invitation/standstill';
import { RequestDrafted, RequestFrozen, RequestThawed, StudyImported } from './events';
import { FreezeRequest, ThawRequest } from './standstill';

/** A suspended asker's requests stand still, and with them every clock of their invitations; when it is back they go on (R-STF-06). */
export const requestStandstillProcess = process('requeststandstill')
  .on(RequestDrafted, ({ id, data: { asker } }) => [send(NoteInvolvement({ organisation: asker, kind: 'request', thing: id }))])
  .on(StudyImported, ({ id, data: { asker } }) => [send(NoteInvolvement({ organisation: asker, kind: 'request', thing: id }))])
  .on(InvolvementsPaused, ({ data: { requests } }) => requests.map((request) => send(FreezeRequest({ request }))))
  .on(InvolvementsResumed, ({ data: { requests, days } }) => requests.map((request) => send(ThawRequest({ request, days }))))
  .on(RequestFrozen, ({ data: { invitations } }) => invitations.map((invitation) => send(FreezeInvitation({ invitation }))))
  .on(RequestThawed, ({ data: { invitations, days } }) => invitations.map((invitation) => send(ThawInvitation({ invitation, days }))))
  .on(InvitationThawed, ({ id, data: { recipient, endsAt } }) => [send(ExtendSlot({ recipient, invitation: id, until: endsAt }))]);
