/** What matching knows: members of the patient side, organisations and people, their breaks and invitations, and the requests that look for them. */

import { column, maybe, readModel, sealed, table } from '#engine';
import { sameBox } from '#kernel';
import {
  AdvisorJoined, AdvisorLeft, AdvisorProfileConfirmed, AdvisorProfileRevised, AffiliationConfirmed, AffiliationEnded, AvailabilitySet, ConditionAreasSaid, ConsentWithdrawn,
  NetworkOpened, NetworkSettingChanged, OrganisationClaimed, OrganisationRegistered, OrganisationSuspended, OrganisationVerified, ProfileConfirmed, ProfileRevised, startSettings, SuspensionLifted, type ConsentPurpose, type TakesPart,
} from '#directory';
import { AskerBlocked, AskerUnblocked, ContactLimitSet, PauseBegun, PauseEnded } from '../attention';
import { AnswerObjectedTo, ChangeLapsed, ChangeProposed, InvitationAccepted, InvitationDeclined, InvitationExpired, InvitationFellAway, InvitationSent, InvitationThawed, InvitationWithdrawn, MoreTimeGiven } from '../invitation/events';
import { RequestClosed, RequestDrafted, RequestPublished, RequestSubmitted, RequestWithdrawn, StudyImported } from '../request/events';

const toAskers = `viewer.role() in ('representative', 'coordinator')`;
/** Whoever opens an initiative asks the professional side, and may be a person (R-INI-01, R-INI-03). */
const toPeopleToo = `viewer.role() = 'person'`;

const newMember = {
  verified: false, kind: null, conditions: [], every_condition: false, languages: [], countries: [], open_to: [], not_open_to: [],
  confirmed_at: null, verification_due: null, contact_limit: null, paused: false, paused_until: null, blocked: [],
};

/**
 * The rows are for matching alone, which tells no asker what is private in them: resolvers pass them to `match` and show its result.
 * Organisations that are only listed have no row (R-ORG-03). What is about a person stays in its boxes: they are opened for one matching at a time.
 */
export const candidatesModel = readModel('candidates', 7, {
  network: table({ columns: { network: column('text'), contact_limit: column('integer') }, key: ['network'], visible: `${toAskers} or ${toPeopleToo}` }),
  organisation: table({
    columns: {
      network: column('text'), id: column('uuid'), verified: column('boolean'), kind: maybe('text'), conditions: column('text[]'), every_condition: column('boolean'),
      languages: column('text[]'), countries: column('text[]'), open_to: column('text[]'), not_open_to: column('text[]'),
      confirmed_at: maybe('bigint'), verification_due: maybe('text'), contact_limit: maybe('integer'),
      paused: column('boolean'), paused_until: maybe('jsonb'), blocked: column('uuid[]'),
    },
    key: ['network', 'id'],
    visible: `${toAskers} or (${toPeopleToo} and kind not in ('patient-organisation', 'umbrella'))`,
  }),
  /** Advisors. `conditions` rest on `purpose`, the consent; with it they go (R-ADV-04). */
  person: table({
    columns: {
      network: column('text'), id: column('uuid'), confirmed_at: column('bigint'), languages: sealed<readonly string[]>(), open_to: sealed<readonly string[]>(),
      country: sealed<string>(), takes_part: sealed<TakesPart>(), purpose: sealed<ConsentPurpose>(), conditions: sealed<readonly string[]>(), affiliations: column('uuid[]'),
      contact_limit: maybe('integer'), paused: column('boolean'), paused_until: maybe('jsonb'), blocked: column('uuid[]'),
    },
    key: ['network', 'id'],
    visible: toAskers,
  }),
  invitation: table({
    columns: {
      network: column('text'), id: column('uuid'), recipient: column('uuid'), request: column('uuid'), asker: column('uuid'),
      sent_at: column('bigint'), until: column('bigint'), waiting: column('boolean'),
    },
    key: ['network', 'id'],
    visible: toAskers,
  }),
  request: table({
    columns: { network: column('text'), id: column('uuid'), asker: column('uuid'), status: column('text'), form: maybe('jsonb') },
    key: ['network', 'id'],
    visible: `asker = viewer.organisation() or viewer.role() = 'coordinator'`,
  }),
}, ['create index by_recipient on invitation (network, recipient)', 'create index by_request on invitation (network, request)', 'create index people_by_confirmation on person (network, confirmed_at)'])
  .on(NetworkOpened, (e, { network }) => network.put({ network: e.network, contact_limit: startSettings.contactLimit }))
  .on(NetworkSettingChanged, (e, { network }) => {
    const { setting, value } = e.data;
    if (setting === 'contactLimit' && typeof value === 'number') network.put({ network: e.network, contact_limit: value });
  })
  .on(OrganisationRegistered, ({ network, id, data: { kind, countries } }, { organisation }) => organisation.put({ network, id, ...newMember, kind, countries }))
  .on(OrganisationClaimed, ({ network, id }, { organisation }) => organisation.put({ network, id, ...newMember }))
  .on(OrganisationVerified, ({ network, id, data: { due } }, { organisation }) => organisation.change([network, id], (row) => ({ ...row, verified: true, verification_due: due })))
  .on(OrganisationSuspended, ({ network, id }, { organisation }) => organisation.change([network, id], (row) => ({ ...row, verified: false })))
  .on(SuspensionLifted, ({ network, id }, { organisation }) => organisation.change([network, id], (row) => ({ ...row, verified: true })))
  .on(ProfileRevised, ({ network, id, data }, { organisation }) => organisation.change([network, id], (row) => ({
    ...row,
    kind: data.kind ?? row.kind, conditions: data.conditions ?? row.conditions, every_condition: data.everyCondition ?? row.every_condition,
    languages: data.languages ?? row.languages, countries: data.countries ?? row.countries,
    open_to: data.openTo ?? row.open_to, not_open_to: data.notOpenTo ?? row.not_open_to, contact_limit: data.contactLimit ?? row.contact_limit,
  })))
  .on(ProfileConfirmed, ({ network, id, data: { kind, conditions, everyCondition, languages, countries, contactLimit, at } }, { organisation }) =>
    organisation.change([network, id], (row) => ({
      ...row, kind, conditions, every_condition: everyCondition, languages, countries, contact_limit: contactLimit ?? row.contact_limit, confirmed_at: BigInt(at),
    })))
  .on(AdvisorJoined, ({ network, id, data: { at, languages, openTo } }, { person }) => person.put({
    network, id, confirmed_at: BigInt(at), languages, open_to: openTo, country: null, takes_part: null, purpose: null, conditions: null, affiliations: [],
    contact_limit: null, paused: false, paused_until: null, blocked: [],
  }))
  .on(AdvisorProfileRevised, ({ network, id, data: { languages, openTo, country } }, { person }) => person.change([network, id], (row) => ({
    ...row, languages: languages ?? row.languages, open_to: openTo ?? row.open_to, country: country ?? row.country,
  })))
  .on(AvailabilitySet, ({ network, id, data: { takesPart } }, { person }) => person.change([network, id], (row) => ({ ...row, takes_part: takesPart })))
  .on(AdvisorProfileConfirmed, ({ network, id, data: { at } }, { person }) => person.change([network, id], (row) => ({ ...row, confirmed_at: BigInt(at) })))
  .on(ConditionAreasSaid, ({ network, id, data: { purpose, conditions } }, { person }) => person.change([network, id], (row) => ({ ...row, purpose, conditions })))
  .on(ConsentWithdrawn, ({ network, id, data: { purpose } }, { person }) =>
    person.change([network, id], (row) => (sameBox(row.purpose ?? undefined, purpose) ? { ...row, purpose: null, conditions: null } : row)))
  .on(AffiliationConfirmed, ({ network, id, data: { organisation: to } }, { person }) => person.change([network, id], (row) => ({ ...row, affiliations: [...row.affiliations, to] })))
  .on(AffiliationEnded, ({ network, id, data: { organisation: to } }, { person }) =>
    person.change([network, id], (row) => ({ ...row, affiliations: row.affiliations.filter((one) => one !== to) })))
  .on(AdvisorLeft, ({ network, id }, { person }) => person.remove([network, id]))
  .on(ContactLimitSet, ({ network, id, data: { limit } }, { person }) => person.change([network, id], (row) => ({ ...row, contact_limit: limit })))
  .on(PauseBegun, ({ network, id, data: { until } }, { organisation, person }) => {
    organisation.change([network, id], (row) => ({ ...row, paused: true, paused_until: until ?? null }));
    person.change([network, id], (row) => ({ ...row, paused: true, paused_until: until ?? null }));
  })
  .on(PauseEnded, ({ network, id }, { organisation, person }) => {
    organisation.change([network, id], (row) => ({ ...row, paused: false, paused_until: null }));
    person.change([network, id], (row) => ({ ...row, paused: false, paused_until: null }));
  })
  .on(AskerBlocked, ({ network, id, data: { asker } }, { organisation, person }) => {
    organisation.change([network, id], (row) => ({ ...row, blocked: [...row.blocked, asker] }));
    person.change([network, id], (row) => ({ ...row, blocked: [...row.blocked, asker] }));
  })
  .on(AskerUnblocked, ({ network, id, data: { asker } }, { organisation, person }) => {
    organisation.change([network, id], (row) => ({ ...row, blocked: row.blocked.filter((one) => one !== asker) }));
    person.change([network, id], (row) => ({ ...row, blocked: row.blocked.filter((one) => one !== asker) }));
  })
  .on(InvitationSent, ({ network, id, at, data: { recipient, request, asker, endsAt } }, { invitation }) =>
    invitation.put({ network, id, recipient, request, asker, sent_at: at, until: BigInt(endsAt), waiting: true }))
  .on(InvitationAccepted, ({ network, id }, { invitation }) => invitation.change([network, id], answered))
  .on(InvitationDeclined, ({ network, id }, { invitation }) => invitation.change([network, id], answered))
  .on(InvitationFellAway, ({ network, id }, { invitation }) => invitation.change([network, id], answered))
  .on(InvitationExpired, ({ network, id }, { invitation }) => invitation.change([network, id], answered))
  .on(InvitationWithdrawn, ({ network, id }, { invitation }) => invitation.change([network, id], answered))
  .on(InvitationThawed, ({ network, id, data: { endsAt } }, { invitation }) => invitation.change([network, id], (row) => ({ ...row, until: BigInt(endsAt) })))
  .on(MoreTimeGiven, ({ network, id, data: { endsAt } }, { invitation }) => invitation.change([network, id], (row) => ({ ...row, until: BigInt(endsAt) })))
  .on(ChangeProposed, ({ network, id, data: { endsAt } }, { invitation }) => invitation.change([network, id], (row) => ({ ...row, until: BigInt(endsAt) })))
  .on(ChangeLapsed, ({ network, id }, { invitation }) => invitation.change([network, id], answered))
  .on(AnswerObjectedTo, ({ network, id, data: { endsAt } }, { invitation }) => invitation.change([network, id], (row) => ({ ...row, until: BigInt(endsAt) })))
  .on(RequestDrafted, ({ network, id, data: { asker } }, { request }) => request.put({ network, id, asker, status: 'draft', form: null }))
  .on(StudyImported, ({ network, id, data: { asker } }, { request }) => request.put({ network, id, asker, status: 'draft', form: null }))
  .on(RequestSubmitted, ({ network, id, data: { form } }, { request }) => request.change([network, id], (row) => ({ ...row, form })))
  .on(RequestPublished, ({ network, id }, { request }) => request.change([network, id], (row) => ({ ...row, status: 'published' })))
  .on(RequestClosed, ({ network, id }, { request }) => request.change([network, id], (row) => ({ ...row, status: 'closed' })))
  .on(RequestWithdrawn, ({ network, id }, { request }) => request.change([network, id], (row) => ({ ...row, status: 'withdrawn' })));

function answered<Row extends { readonly waiting: boolean }>(row: Row): Row {
  return { ...row, waiting: false };
}
