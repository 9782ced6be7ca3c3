import type { Actor, Parties } from '#kernel';

/**
 * The one choke point of who may do what. Asked twice: without parties, whether this role ever may;
 * with them, whether this thing is theirs.
 */
export interface Authorise {
  everMay(actor: Actor, command: string): boolean;
  mayWith(actor: Actor, command: string, parties: Parties): boolean;
}
