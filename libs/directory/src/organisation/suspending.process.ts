import { process, send } from '#engine';
import { PauseInvolvements, ResumeInvolvements } from '../staff/involvement';
import { OrganisationSuspended, SuspensionLifted } from './events';

/** What an organisation takes part in stands still while it is suspended (R-STF-06). */
export const suspendingProcess = process('suspending')
  .on(OrganisationSuspended, ({ id }) => [send(PauseInvolvements({ organisation: id }))])
  .on(SuspensionLifted, ({ id }) => [send(ResumeInvolvements({ organisation: id }))]);
