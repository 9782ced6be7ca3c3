import { roleOf, type Actor, type Id, type Parties } from '#kernel';
import { permissions, type Permission } from './permissions';

/** The one choke point over the one table. */
export const authorise = {
  /** Whether this role ever may: else FORBIDDEN. */
  everMay(actor: Actor, action: string): boolean {
    return rowsFor(actor, action).length > 0;
  },

  /** Whether they may with something that belongs to these parties: else NOT_FOUND, as if it did not exist. */
  mayWith(actor: Actor, action: string, parties: Parties): boolean {
    return rowsFor(actor, action).some(({ relation }) => relation === 'any' || (parties[relation] ?? []).some((id) => isTheirs(actor, id)));
  },
};

function rowsFor(actor: Actor, action: string): readonly Permission[] {
  const role = roleOf(actor);
  return (Object.hasOwn(permissions, action) ? permissions[action] ?? [] : []).filter((row) => row.role === role);
}

function isTheirs(actor: Actor, id: Id): boolean {
  if (actor.kind !== 'member') return false;
  return actor.hat.kind === 'organisation' ? actor.hat.organisation === id : actor.person === id;
}
