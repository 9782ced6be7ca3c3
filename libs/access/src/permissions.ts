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
  OpenNetwork: [may('operator')],
  ChangeSetting: [may('operator')],
  CloseNetwork: [may('operator')],
  ListOrganisation: [may('operator')],
  AskRemovalOfListing: [may('visitor'), may('person'), may('representative'), may('coordinator')],   // anyone may ask (R-ORG-03)
  RemoveListing: [may('coordinator'), may('operator')],
  RegisterOrganisation: [may('person'), may('representative')],
  ClaimOrganisation: [may('person'), may('representative')],
  VerifyOrganisation: [may('coordinator')],
  ReviseProfile: [may('representative', 'self')],
  ConfirmProfile: [may('representative', 'self')],
  AppointRepresentative: [may('representative', 'self')],
  RemoveRepresentative: [may('representative', 'self')],
  TakeName: [may('process')],
  GiveUpName: [may('process')],
  TakeExternalId: [may('process')],
  GiveUpExternalId: [may('process')],

  // ── Matchmaking: requests ──────────────────────────────────────────────────

  // ── Matchmaking: invitations ───────────────────────────────────────────────

  // ── Partnerships ───────────────────────────────────────────────────────────

  // ── Audit ──────────────────────────────────────────────────────────────────
  ReadHistory: [may('auditor'), may('coordinator')],
};
