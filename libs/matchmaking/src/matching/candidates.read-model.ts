/** What matching knows: members of the patient side, their breaks and invitations, and the requests that look for them. */

import { column, maybe, readModel, table } from '#engine';
import { NetworkOpened, NetworkSettingChanged, OrganisationClaimed, OrganisationRegistered, OrganisationSuspended, OrganisationVerified, ProfileConfirmed, ProfileRevised, startSettings, SuspensionLifted } from '#directory';
import { AskerBlocked, AskerUnblocked, PauseBegun, PauseEnded } from '../attention';
import { AnswerObjectedTo, ChangeLapsed, ChangeProposed, InvitationAccepted, InvitationDeclined, InvitationExpired, InvitationSent, InvitationThawed, InvitationWithdrawn, MoreTimeGiven } from '../invitation/events';
import { RequestClosed, RequestDrafted, RequestPublished, RequestSubmitted, RequestWithdrawn, StudyImported } from '../request/events';

const toAskers = `viewer.role() in ('representative', 'coordinator')`;

const newMember = {
  verified: false, kind: null, conditions: [], every_condition: false, languages: [], countries: [], open_to: [], not_open_to: [],
  confirmed_at: null, verification_due: null, contact_limit: null, paused: false, paused_until: null, blocked: [],
};

/**
 * The rows are for matching alone, which tells no asker what is private in them: resolvers pass them to `match` and show its result.
 * Organisations that are only listed have no row (R-ORG-03).
 */
export const candidatesModel = readModel('candidates', 3, {
  network: table({ columns: { network: column('text'), contact_limit: column('integer') }, key: ['network'], visible: toAskers }),
  organisation: table({
    columns: {
      network: column('text'), id: column('uuid'), verified: column('boolean'), kind: maybe('text'), conditions: column('text[]'), every_condition: column('boolean'),
      languages: column('text[]'), countries: column('text[]'), open_to: column('text[]'), not_open_to: column('text[]'),
      confirmed_at: maybe('bigint'), verification_due: maybe('text'), contact_limit: maybe('integer'),
      paused: column('boolean'), paused_until: maybe('jsonb'), blocked: column('uuid[]'),
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
}, ['create index by_recipient on invitation (network, recipient)'])
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
  .on(PauseBegun, ({ network, id, data: { until } }, { organisation }) => organisation.change([network, id], (row) => ({ ...row, paused: true, paused_until: until ?? null })))
  .on(PauseEnded, ({ network, id }, { organisation }) => organisation.change([network, id], (row) => ({ ...row, paused: false, paused_until: null })))
  .on(AskerBlocked, ({ network, id, data: { asker } }, { organisation }) => organisation.change([network, id], (row) => ({ ...row, blocked: [...row.blocked, asker] })))
  .on(AskerUnblocked, ({ network, id, data: { asker } }, { organisation }) =>
    organisation.change([network, id], (row) => ({ ...row, blocked: row.blocked.filter((one) => one !== asker) })))
  .on(InvitationSent, ({ network, id, at, data: { recipient, request, asker, endsAt } }, { invitation }) =>
    invitation.put({ network, id, recipient, request, asker, sent_at: at, until: BigInt(endsAt), waiting: true }))
  .on(InvitationAccepted, ({ network, id }, { invitation }) => invitation.change([network, id], answered))
  .on(InvitationDeclined, ({ network, id }, { invitation }) => invitation.change([network, id], answered))
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
