import type { TokenVerifier, VerifiedToken } from '#access';
import { organisationStanding } from '#directory';
import { stateReader, type Recording } from '#engine';
import type { EventStore } from '#event-store';
import { failure } from '#graphql';
import { isId, type Actor, type EventRegistry, type Hat, type Id, type StaffRole } from '#kernel';
import type { Privacy } from '#privacy';
import { saidOnBehalf, type SaidOnBehalf } from './on-behalf';

/** What a caller says about who they are. */
export interface Credentials {
  /** The `Authorization` header, or the same from a WebSocket's connection. */
  readonly authorization: string | undefined;
  /** `person`, `coordinator`, `auditor`, `data-protection-officer`, or `organisation:{id}`. */
  readonly hat: string | undefined;
  /** For whom a coordinator records something: see `saidOnBehalf`. */
  readonly onBehalf?: string | undefined;
  /** For visitors: which network they look at. */
  readonly network: string | undefined;
}

/** Who asks, as far as it could be established. */
export interface Asker {
  /** Who gives commands: the person, also when staff records it for them. */
  readonly actor: Actor;
  /** Who of the staff records it for the actor; reads are staff's own. */
  readonly recordedBy?: Recording;
  readonly verifiedEmail: string | undefined;
  readonly locale: string | undefined;
  /** When the token ends, epoch milliseconds; undefined for visitors. */
  readonly until: number | undefined;
}

export interface ActorParts {
  readonly tokens: TokenVerifier;
  readonly privacy: Privacy;
  readonly store: EventStore;
  readonly registry: EventRegistry;
  /** Open networks, the usual one first. */
  readonly networks: () => readonly string[];
}

const staffRoles: Readonly<Record<string, StaffRole>> = {
  'network-staff': 'coordinator',
  'network-auditor': 'auditor',
  'data-protection-officer': 'data-protection-officer',
};

/**
 * From what a caller says to who acts. Roles of the network come from the token; what somebody may do for an organisation is our
 * own event and nothing else.
 * @throws UNAUTHENTICATED, UNAVAILABLE, NOT_FOUND (a network that is not there), FORBIDDEN (a hat that is not theirs)
 */
export async function askerOf(parts: ActorParts, credentials: Credentials): Promise<Asker> {
  const { authorization } = credentials;
  if (authorization === undefined || authorization === '') return visitor(parts, credentials.network);
  const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
  if (token === undefined) throw failure('UNAUTHENTICATED');
  const verdict = await parts.tokens.verify(token);
  if (!verdict.ok) throw failure(verdict.why === 'KEYS_UNAVAILABLE' ? 'UNAVAILABLE' : 'UNAUTHENTICATED');
  const person = await parts.privacy.personFor(verdict.token.network, verdict.token.issuer, verdict.token.subject);
  const asker = await member(parts, verdict.token, person, credentials.hat);
  return credentials.onBehalf === undefined || credentials.onBehalf === '' ? asker : onBehalf(parts, asker, saidOnBehalf(credentials.onBehalf));
}

function visitor(parts: ActorParts, wanted: string | undefined): Asker {
  const open = parts.networks();
  const network = wanted === undefined ? open[0] : open.find((slug) => slug === wanted);
  if (network === undefined) throw failure('NOT_FOUND');
  return { actor: { kind: 'visitor', network }, verifiedEmail: undefined, locale: undefined, until: undefined };
}

async function member(parts: ActorParts, token: VerifiedToken, person: Id, wanted: string | undefined): Promise<Asker> {
  const roles = token.realmRoles.flatMap((role) => (Object.hasOwn(staffRoles, role) ? [staffRoles[role]] : [])).filter((role) => role !== undefined);
  const hat = await hatOf(parts, token.network, person, roles, wanted);
  return {
    actor: { kind: 'member', network: token.network, person, hat, staffRoles: roles },
    verifiedEmail: token.email,
    locale: token.locale,
    until: token.expiresAt,
  };
}

/** A coordinator who records for a person gives commands as that person, and reads as before. @throws FORBIDDEN */
async function onBehalf(parts: ActorParts, asker: Asker, { person, organisation, channel, confirmBy, readBack }: SaidOnBehalf): Promise<Asker> {
  const { actor: staff } = asker;
  if (staff.kind !== 'member' || staff.hat.kind !== 'staff' || staff.hat.role !== 'coordinator') throw failure('FORBIDDEN');
  const hat = await hatOf(parts, staff.network, person, [], organisation === undefined ? 'person' : `organisation:${organisation}`);
  return { ...asker, actor: { kind: 'member', network: staff.network, person, hat, staffRoles: [] }, verifiedEmail: undefined, recordedBy: { staff, channel, confirmBy, readBack } };
}

async function hatOf(parts: ActorParts, network: string, person: Id, roles: readonly StaffRole[], wanted: string | undefined): Promise<Hat> {
  if (wanted === undefined) return roles.length === 1 && roles[0] ? { kind: 'staff', role: roles[0] } : { kind: 'person' };
  if (wanted === 'person') return { kind: 'person' };
  const role = roles.find((own) => own === wanted);
  if (role) return { kind: 'staff', role };
  const [, organisation] = /^organisation:(.{36})$/.exec(wanted) ?? [];
  if (organisation !== undefined && isId(organisation)) {
    const standing = await stateReader(parts.store, parts.registry, network)(organisationStanding, organisation);
    if (standing.representatives.includes(person)) return { kind: 'organisation', organisation };
  }
  throw failure('FORBIDDEN');
}
