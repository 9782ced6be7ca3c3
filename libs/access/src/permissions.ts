import type { ActorRole } from '#kernel';

/** A row: this role may, if it stands in this relation to the thing. Relations are the names that a concept's `parties` gives. */
export interface Permission {
  readonly role: ActorRole;
  /** `'any'`: whoever's it is. */
  readonly relation: string;
}

const may = (role: ActorRole, relation = 'any'): Permission => ({ role, relation });

/**
 * Who may do what: the only such table. An action that is not here is nobody's.
 * A representative stands in a relation through the organisation of the active hat, a person through themselves.
 */
export const permissions: Readonly<Record<string, readonly Permission[]>> = {
  // ── Directory ──────────────────────────────────────────────────────────────

  // ── Matchmaking: requests ──────────────────────────────────────────────────

  // ── Matchmaking: invitations ───────────────────────────────────────────────

  // ── Partnerships ───────────────────────────────────────────────────────────

  // ── Audit ──────────────────────────────────────────────────────────────────
  ReadHistory: [may('auditor'), may('coordinator')],
};
