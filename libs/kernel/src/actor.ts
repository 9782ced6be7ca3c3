import type { Id } from './ids';

/** What network staff may be. Realm roles in Keycloak have the same names with `network-` in front (and `data-protection-officer`). */
export type StaffRole = 'coordinator' | 'auditor' | 'data-protection-officer';

/** In what capacity somebody acts. One person, one account, one active hat (R-NET-03). */
export type Hat =
  | { readonly kind: 'person' }
  | { readonly kind: 'organisation'; readonly organisation: Id }
  | { readonly kind: 'staff'; readonly role: StaffRole };

/** Who gives a command or reads. */
export type Actor =
  | { readonly kind: 'member'; readonly network: string; readonly person: Id; readonly hat: Hat; readonly staffRoles: readonly StaffRole[] }
  | { readonly kind: 'visitor'; readonly network: string }
  /** A process manager or deadline of the program itself. */
  | { readonly kind: 'process'; readonly network: string; readonly name: string }
  /** Whoever runs the installation, at the command line. */
  | { readonly kind: 'operator'; readonly network: string };

/** The word for an actor's role in the log's metadata: who they were then. */
export type ActorRole = 'person' | 'representative' | StaffRole | 'visitor' | 'process' | 'operator';

export function roleOf(actor: Actor): ActorRole {
  switch (actor.kind) {
    case 'visitor': return 'visitor';
    case 'process': return 'process';
    case 'operator': return 'operator';
    case 'member':
      switch (actor.hat.kind) {
        case 'person': return 'person';
        case 'organisation': return 'representative';
        case 'staff': return actor.hat.role;
      }
  }
}

/** The opaque name of an actor in the log's metadata. */
export function actorId(actor: Actor): string {
  switch (actor.kind) {
    case 'member': return actor.person;
    case 'visitor': return 'visitor';
    case 'process': return `process:${actor.name}`;
    case 'operator': return 'operator';
  }
}
