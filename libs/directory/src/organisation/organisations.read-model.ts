import { column, json, maybe, readModel, sealed, table } from '#engine';
import type { ExternalId } from '../external-id/external-id';
import { CoordinatorInterestDeclared, CoordinatorInterestEnded, type Interest } from '../staff/interest';
import { GuestReviewerNamed } from '../staff/staff-case';
import { entryOf, type Said } from './entry';
import {
  ListingRemovalAsked, ListingRemoved, ListingRevised, OrganisationClaimed, OrganisationListed, OrganisationRegistered, OrganisationVerified, ProfileConfirmed, ProfileRevised,
  OrganisationSuspended, RepresentativeAppointed, RepresentativeRemoved, SuspensionDropped, SuspensionLifted, SuspensionProposed, SuspensionReplied,
  VerificationAnswered, VerificationRefused, VerificationReturned,
} from './events';
import { searchSql } from './search-functions.read-model';
import { said } from './state';
import type { Funder } from './values';

/** Listed and verified organisations are public; one that nobody has checked yet is seen by its own people and by staff, and by others as it was listed before. */
const visibleTo = (guests: string): string => `status <> 'registered' or claimed or id = viewer.organisation() or viewer.person() = any(people) or viewer.role() in ('coordinator', 'auditor')
  or id in (select g.organisation from ${guests} g where g.network = viewer.network() and g.person = viewer.person())`;

/** The condition as the policy has it, in whichever schema the tables are made. */
export const organisationVisible = visibleTo('guest');

/** To strangers a suspended organisation is one that is not checked at the moment. */
/** That somebody has claimed an entry is nobody's business until it has been checked: till then it is listed, for strangers. */
const statusSeen = `case when status = 'registered' and id is distinct from viewer.organisation() and (viewer.person() = any(people)) is not true and viewer.role() not in ('coordinator', 'auditor') then 'listed'
  when status = 'suspended' and id is distinct from viewer.organisation() and (viewer.person() = any(people)) is not true and viewer.role() not in ('coordinator', 'auditor') then 'registered' else status end`;

const ownOrCoordinator = `organisation = viewer.organisation() or viewer.role() = 'coordinator'`;
/** Whoever checks it: a coordinator, or the guest who was named because no coordinator can (R-STF-04). */
const checking = (organisation: string): string => `exists (select from guest g where g.network = viewer.network() and g.organisation = ${organisation}.organisation and g.person = viewer.person())`;

const tables = {
  /** Who checks one organisation because no coordinator can: seen by themselves. */
  guest: table({ columns: { network: column('text'), organisation: column('uuid'), person: column('uuid') }, key: ['network', 'organisation', 'person'], visible: 'person = viewer.person()' }),
  organisation: table({
    columns: {
      network: column('text'), id: column('uuid'), status: column('text'), claimed: column('boolean'), name: column('text'), kind: column('text'),
      conditions: column('text[]'), every_condition: column('boolean'), countries: column('text[]'),
      haystack: column('text'), beginnings: column('text[]'), skeletons: column('text[]'), likeness: column('text'),
      said: json<Said>(), removal_asked: column('boolean'), confirmed_at: maybe('bigint'),
      verified_on: maybe('text'), verification_due: maybe('text'), patient_majority: maybe('boolean'), funders: json<readonly Funder[]>(),
      people: column('uuid[]'),
    },
    key: ['network', 'id'],
    visible: organisationVisible,
  }),
  /** What ties coordinators to organisations (R-STF-03): seen by themselves and by auditors. */
  tie: table({
    columns: { network: column('text'), coordinator: column('uuid'), organisation: column('uuid'), interest: sealed<Interest>(), since: column('bigint'), until: maybe('bigint') },
    key: ['network', 'coordinator', 'organisation'],
    visible: `coordinator = viewer.person() or viewer.role() = 'auditor'`,
  }),
  /** Why it is or was suspended, and what it said to it (R-STF-06): for coordinators, and for itself once it is. */
  suspension: table({
    columns: {
      network: column('text'), organisation: column('uuid'), reason: sealed<string>(), proposed_by: column('uuid'), proposed_at: column('bigint'), suspended_at: maybe('bigint'), reply_by: maybe('jsonb'),
      reply: sealed<string>(), lifted_at: maybe('bigint'), lift_reason: sealed<string>(),
    },
    key: ['network', 'organisation'],
    visible: `viewer.role() in ('coordinator', 'auditor') or (organisation = viewer.organisation() and suspended_at is not null)`,
  }),
  /** Who answers for which organisation, and until when: seen by themselves, by the organisation, and by coordinators. */
  representative: table({
    columns: {
      network: column('text'), organisation: column('uuid'), person: column('uuid'), person_name: sealed<string>(), person_role: sealed<string>(), since: column('bigint'), until: maybe('bigint'),
    },
    key: ['network', 'organisation', 'person'],
    visible: `person = viewer.person() or ${ownOrCoordinator} or ${checking('representative')}`,
  }),
  /** Why it could not be checked, and what it answered: for whoever checks it, for itself, and for those who answered for it then. */
  check_answer: table({
    columns: { network: column('text'), organisation: column('uuid'), outcome: column('text'), words: sealed<string>(), at: column('bigint'), answer: sealed<string>(), answered_at: maybe('bigint') },
    key: ['network', 'organisation'],
    visible: `${ownOrCoordinator} or viewer.role() = 'auditor' or ${checking('check_answer')}
      or exists (select from representative r where r.network = check_answer.network and r.organisation = check_answer.organisation and r.person = viewer.person() and (r.until is null or r.until >= check_answer.at))`,
  }),
  /** What an organisation said when it came, for whoever checks it. */
  joining: table({
    columns: {
      network: column('text'), organisation: column('uuid'), how_to_check: sealed<string>(), patient_majority: maybe('boolean'), company_over_20: maybe('boolean'),
      claimed_ids: json<readonly ExternalId[]>(), at: column('bigint'),
    },
    key: ['network', 'organisation'],
    visible: `${ownOrCoordinator} or ${checking('joining')}`,
  }),
};

/** The directory: what is public of organisations, and who answers for them. */
export const organisationsReadModel = readModel('organisations', 4, tables, searchSql(visibleTo('organisations.guest'), statusSeen))
  .on(GuestReviewerNamed, ({ network, data: { kind, about, person } }, { guest }) => {
    if (kind === 'verification') guest.put({ network, organisation: about, person });
  })
  .on(CoordinatorInterestDeclared, ({ network, at, data: { coordinator, organisation, interest } }, { tie }) => tie.put({ network, coordinator, organisation, interest, since: at, until: null }))
  .on(CoordinatorInterestEnded, ({ network, data: { coordinator, organisation, at } }, { tie }) => tie.change([network, coordinator, organisation], (row) => ({ ...row, until: BigInt(at) })))
  .on(OrganisationListed, ({ network, id, data: { source, facts, kind, conditions } }, { organisation }) => {
    const listing: Said = { name: facts.name, listing: { source, facts, kind, conditions }, own: {} };
    organisation.put({ network, id, status: 'listed', claimed: false, ...notChecked, ...entryOf(listing, false), said: listing });
  })
  .on(ListingRevised, ({ network, id, data: { facts, kind, conditions } }, { organisation }) =>
    organisation.change([network, id], (row) => restated(row, (before) =>
      (before.listing ? { ...before, ...(row.status === 'listed' ? { name: facts.name } : {}), listing: { ...before.listing, facts, kind, conditions } } : before))))
  .on(ListingRemovalAsked, ({ network, id }, { organisation }) => organisation.change([network, id], (row) => ({ ...row, removal_asked: true })))
  .on(ListingRemoved, ({ network, id }, { organisation }) => organisation.remove([network, id]))
  .on(OrganisationRegistered, ({ network, id, at, data }, { organisation, representative, joining }) => {
    const { name, kind, countries, about, website, publicBody, claimedIds } = data;
    const own: Said = { name, own: said({ kind, countries, about, website, publicBody }) };
    organisation.put({ network, id, status: 'registered', claimed: false, ...notChecked, ...entryOf(own, false), said: own, people: [data.representative] });
    representative.put({ network, organisation: id, person: data.representative, person_name: data.personName, person_role: data.personRole, since: at, until: null });
    joining.put({ network, organisation: id, ...joiningOf(data), claimed_ids: claimedIds, at });
  })
  .on(OrganisationClaimed, ({ network, id, at, data }, { organisation, representative, joining }) => {
    organisation.change([network, id], (row) => restated({ ...row, status: 'registered', claimed: true, people: [data.representative] }, (before) => ({ ...before, own: { publicBody: data.publicBody } })));
    representative.put({ network, organisation: id, person: data.representative, person_name: data.personName, person_role: data.personRole, since: at, until: null });
    joining.put({ network, organisation: id, ...joiningOf(data), claimed_ids: [], at });
  })
  .on(OrganisationVerified, ({ network, id, data: { on, due, patientMajority, funders } }, { organisation }) =>
    organisation.change([network, id], (row) =>
      restated({ ...row, status: 'verified', verified_on: on, verification_due: due, patient_majority: patientMajority ?? null, funders }, (before) => before)))
  .on(VerificationReturned, ({ network, id, at, data: { comments } }, { check_answer: answer }) => answer.put({ ...unanswered, network, organisation: id, outcome: 'returned', words: comments, at }))
  .on(VerificationAnswered, ({ network, id, at, data: { answer: said } }, { check_answer: answer }) => answer.change([network, id], (row) => ({ ...row, answer: said, answered_at: at })))
  .on(VerificationRefused, ({ network, id, data: { reason, people, at } }, { organisation, representative, joining, check_answer: answer }) => {
    answer.put({ ...unanswered, network, organisation: id, outcome: 'refused', words: reason, at: BigInt(at) });
    if (people.length === 0) return;
    organisation.change([network, id], (row) => restated({ ...row, status: 'listed', claimed: false, people: [] }, ({ listing, name }) => ({ name: listing?.facts.name ?? name, ...(listing && { listing }), own: {} })));
    for (const person of people) representative.change([network, id, person], (row) => ({ ...row, until: BigInt(at) }));
    joining.remove([network, id]);
  })
  .on(SuspensionProposed, ({ network, id, at, data: { by, reason } }, { suspension }) =>
    suspension.put({ network, organisation: id, reason, proposed_by: by, proposed_at: at, suspended_at: null, reply_by: null, reply: null, lifted_at: null, lift_reason: null }))
  .on(SuspensionDropped, ({ network, id }, { suspension }) => suspension.remove([network, id]))
  .on(OrganisationSuspended, ({ network, id, at, data: { replyBy } }, { organisation, suspension }) => {
    organisation.change([network, id], (row) => restated({ ...row, status: 'suspended' }, (before) => before));
    suspension.change([network, id], (row) => ({ ...row, suspended_at: at, reply_by: replyBy }));
  })
  .on(SuspensionReplied, ({ network, id, data: { reply } }, { suspension }) => suspension.change([network, id], (row) => ({ ...row, reply })))
  .on(SuspensionLifted, ({ network, id, at, data: { reason } }, { organisation, suspension }) => {
    organisation.change([network, id], (row) => restated({ ...row, status: 'verified' }, (before) => before));
    suspension.change([network, id], (row) => ({ ...row, lifted_at: at, lift_reason: reason }));
  })
  .on(ProfileRevised, ({ network, id, data }, { organisation }) =>
    organisation.change([network, id], (row) => restated(row, (before) => ({ ...before, own: { ...before.own, ...said(data) } }))))
  .on(ProfileConfirmed, ({ network, id, data }, { organisation }) =>
    organisation.change([network, id], (row) => restated({ ...row, confirmed_at: BigInt(data.at) }, (before) => ({ ...before, own: { ...before.own, ...said(data) } }))))
  .on(RepresentativeAppointed, ({ network, id, at, data }, { organisation, representative }) => {
    organisation.change([network, id], (row) => ({ ...row, people: [...row.people, data.person] }));
    representative.put({ network, organisation: id, person: data.person, person_name: data.personName, person_role: data.personRole, since: at, until: null });
  })
  .on(RepresentativeRemoved, ({ network, id, data }, { organisation, representative }) => {
    organisation.change([network, id], (row) => ({ ...row, people: row.people.filter((one) => one !== data.person) }));
    representative.change([network, id, data.person], (row) => ({ ...row, until: BigInt(data.at) }));
  });

const unanswered = { answer: null, answered_at: null };
const notChecked = { people: [], removal_asked: false, confirmed_at: null, verified_on: null, verification_due: null, patient_majority: null, funders: [] };

function joiningOf({ howToCheck, patientMajority, companyOver20 }: Pick<ReturnType<typeof OrganisationClaimed>['data'], 'howToCheck' | 'patientMajority' | 'companyOver20'>) {
  return { how_to_check: howToCheck, patient_majority: patientMajority ?? null, company_over_20: companyOver20 ?? null };
}

/** The row with something else said, and all that follows from it. */
function restated<Row extends { readonly status: string; readonly said: Said }>(row: Row, restate: (before: Said) => Said): Row {
  const now = restate(row.said);
  return { ...row, said: now, ...entryOf(now, row.status === 'verified') };
}
