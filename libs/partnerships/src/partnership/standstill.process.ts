import { InvolvementsPaused, NoteInvolvement } from '#directory';
import { process, send } from '#engine';
import { PartnershipFormed, PartyJoined } from './events';
import { PausePartnership } from './running';

/** Partnerships pause while an organisation in them is suspended, and say no more than that they do (R-STF-06). People go on with them when it is back. */
export const standstillProcess = process('standstill')
  .on(PartnershipFormed, ({ id, data: { asker, parties } }) =>
    [...new Set([asker, ...parties.map(({ recipient }) => recipient)])].map((organisation) => send(NoteInvolvement({ organisation, kind: 'partnership', thing: id }))))
  .on(PartyJoined, ({ id, data: { party } }) => [send(NoteInvolvement({ organisation: party.recipient, kind: 'partnership', thing: id }))])
  .on(InvolvementsPaused, ({ data: { partnerships } }) => partnerships.map((partnership) => send(PausePartnership({ partnership }))));
