import { process, send } from '#engine';
import { AdvisorLeft } from '#directory';
import { InitiativeDrafted } from '../initiative/events';
import { WithdrawInitiative } from '../initiative/writing';
import { RequestWithdrawn } from '../request/events';
import { InitiativesLeft, LeaveInitiatives, RememberInitiative, RememberWithdrawal } from './asking';

/** Remembers what an asker took back (R-REQ-13); and takes back the initiatives of an adviser who leaves the network (R-BRK-08). */
export const askingProcess = process('asking')
  .on(RequestWithdrawn, ({ id, at, actorOrganisation }) => (actorOrganisation === null ? [] : [send(RememberWithdrawal({ asker: actorOrganisation, request: id, at: Number(at) }))]))
  .on(InitiativeDrafted, ({ id, data: { opener, openedBy } }) => (openedBy === 'advisor' ? [send(RememberInitiative({ asker: opener, initiative: id }))] : []))
  .on(AdvisorLeft, ({ data: { person } }) => [send(LeaveInitiatives({ asker: person }))])
  .on(InitiativesLeft, ({ data: { initiatives } }) => initiatives.map((initiative) => send(WithdrawInitiative({ initiative }))));
