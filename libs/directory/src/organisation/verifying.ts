/** Somebody without a conflict of interest checks who governs an organisation and who pays for it (R-VER-01). */

import {
  command, dateIn, days, id, nothing, reject, rejectAll, words,
  type Actor, type CalendarDate, type CommandOf, type Context, type Decision, type FactsContext, type Hold, type Id, type Instant, type Parties, type ReadState, type Rejection,
} from '#kernel';
import { isPatientSide } from '#vocabulary';
import { z } from 'zod';
import { externalIdId, GiveUpExternalId, TakeExternalId, type ExternalId } from '../external-id/external-id';
import { GiveUpName, nameId, TakeName } from '../names/name';
import { networkId, networkSettings } from '../network/network';
import { interestsOf, isTied, type Interests } from '../staff/interest';
import { guestReviewersOf } from '../staff/staff-case';
import { OrganisationVerified, type OrganisationEvent } from './events';
import { identity } from './identity';
import { isMember, profileOf, type Member, type Organisation } from './state';
import { Funder, VerificationMethod } from './values';

export const VerifyOrganisation = command('VerifyOrganisation', {
  organisation: id('organisation'),
  method: VerificationMethod,
  patientMajority: z.boolean().optional(),
  funders: z.array(Funder).max(50).optional(),
  note: words('actor').optional(),
  /** Organisations whose names are like this one's, as found in the directory when the wish was made. */
  similar: z.array(id('organisation')).max(50),
  /** Those that the coordinator has compared it with and found to be another. */
  distinctFrom: z.array(id('organisation')).max(50),
});
type VerifyOrganisation = CommandOf<typeof VerifyOrganisation>;

interface VerifyingFacts {
  readonly zone: string;
  /** What must be its alone: its name, and the ids that registries gave it. */
  readonly name: string;
  readonly externalIds: readonly ExternalId[];
  /** What ties whoever checks to organisations (R-STF-03). */
  readonly interests: Interests;
  /** Who was named to check this one, when coordinators had a conflict (R-STF-04). */
  readonly guests: readonly Id[];
}

/** For this long after having answered for an organisation a person may not check it (R-STF-03). */
const CONFLICT_LASTS = days(365);

export function verify(organisation: Organisation, asked: VerifyOrganisation, { now, actor, facts }: Context<VerifyingFacts>): Decision<OrganisationEvent> {
  if (!isMember(organisation) || organisation.status === 'suspended') return reject('WRONG_STATE');
  const { method, patientMajority, funders = [], note, distinctFrom } = asked;
  const on = dateIn(facts.zone, now);
  return rejectAll([
    hasConflict(organisation, actor, now) || isTied(facts.interests, [asked.organisation], now) ? { code: 'CONFLICT_OF_INTEREST' } : undefined,
    ...incomplete(organisation, asked),
    asked.similar.every((other) => distinctFrom.includes(other)) ? undefined : { code: 'NAME_TOO_SIMILAR', field: 'distinctFrom' },
  ]) ?? (saidToday(organisation, asked, on) ? nothing : [OrganisationVerified({ method, patientMajority, funders, distinctFrom, on, due: yearAfter(on), note })]);
}

/** Whoever answers for it, or did within 12 months. */
export function hasConflict({ representatives, former }: Member, actor: Actor, now: Instant): boolean {
  if (actor.kind !== 'member') return false;
  return representatives.includes(actor.person) || conflictLasts(former[actor.person], now);
}

/** Whether somebody who answered for an organisation until then still may not check it. */
export function conflictLasts(until: Instant | undefined, now: Instant): boolean {
  return until !== undefined && now < until + CONFLICT_LASTS;
}

/** Who governs and who pays must be known of the patient side; shares of funders never add up to more than all (R-VER-01). */
function incomplete(organisation: Member, { patientMajority, funders }: VerifyOrganisation): (Rejection | undefined)[] {
  const { kind } = profileOf(organisation);
  const patients = kind !== undefined && isPatientSide(kind);
  const shares = (funders ?? []).reduce((sum, { percent }) => sum + percent, 0);
  return [
    patients && patientMajority === undefined ? { code: 'VERIFICATION_INCOMPLETE', field: 'patientMajority' } : undefined,
    (patients && (funders ?? []).length === 0) || shares > 100 ? { code: 'VERIFICATION_INCOMPLETE', field: 'funders' } : undefined,
  ];
}

function saidToday({ verification }: Member, { method, patientMajority, funders = [], distinctFrom }: VerifyOrganisation, on: CalendarDate): boolean {
  return verification !== undefined && verification.on === on && verification.method === method && verification.patientMajority === patientMajority
    && JSON.stringify(verification.funders) === JSON.stringify(funders) && JSON.stringify(verification.distinctFrom) === JSON.stringify(distinctFrom);
}

/** The same day a year later; 28 February after a leap day. */
export function yearAfter(date: CalendarDate): CalendarDate {
  const year = String(Number(date.slice(0, 4)) + 1).padStart(4, '0');
  const day = date.slice(4);
  return `${year}${day === '-02-29' ? '-02-28' : day}`;
}

export const verifyOptions = {
  parties: (_organisation: Organisation, _asked: VerifyOrganisation, { guests }: VerifyingFacts): Parties => ({ guestReviewer: guests }),
  facts: async ({ organisation }: VerifyOrganisation, read: ReadState, { network, actor }: FactsContext): Promise<VerifyingFacts> => {
    const [{ zone }, { name, externalIds }, interests, guests] = await Promise.all([
      read(networkSettings, networkId(network)), read(identity, organisation), interestsOf(read, actor), guestReviewersOf(read, 'verification', organisation),
    ]);
    return { zone, name, externalIds, interests, guests };
  },
  /** Its name and its ids become its alone, or somebody else has them (R-VER-02, R-ORG-08). */
  first: ({ organisation, distinctFrom }: VerifyOrganisation, { name: called, externalIds }: VerifyingFacts, { network }: FactsContext): readonly Hold[] => {
    const name: Id = nameId(network, called);
    return [
      { take: TakeName({ name, organisation, distinctFrom }), undo: GiveUpName({ name, organisation }) },
      ...externalIds.map((one) => externalIdId(network, one)).map((externalid) =>
        ({ take: TakeExternalId({ externalid, organisation }), undo: GiveUpExternalId({ externalid, organisation }) })),
    ];
  },
};
