import { at, cancel, process } from '#engine';
import type { Id } from '#kernel';
import { RecoveryAgreed, RecoveryDropped, RecoveryStopped } from './events';
import { CompleteRecovery } from './recovering';

const ending = (organisation: Id): string => `recovery of representation of ${organisation}`;

/** Who is to answer for an organisation does so after seven days, unless that was stopped (R-ORG-11). */
export const recoveringProcess = process('recovering')
  .on(RecoveryAgreed, ({ id, data: { endsAt } }) => [at(endsAt, ending(id), CompleteRecovery({ organisation: id }))])
  .on(RecoveryDropped, ({ id }) => [cancel(ending(id))])
  .on(RecoveryStopped, ({ id }) => [cancel(ending(id))]);
