import {
  ListingRevised, NetworkOpened, networkId, NetworkSettingChanged, OrganisationClaimed, OrganisationListed, OrganisationRegistered, OrganisationVerified, ProfileConfirmed, ProfileRevised,
  directoryEvents,
} from '#directory';
import { days, derivedId, type Actor, type DomainEvent } from '#kernel';
import { box, specNow } from '#kernel/testing';
import { stageFor, type Happening, type Stage } from '../../../../test/support/read-model';
import { AskerBlocked, attention, PauseBegun } from '../attention';
import { InvitationAccepted, invitationEvents } from '../invitation';
import { asker, endsAt, invitation, recipient, representative, request, sent } from '../invitation/testing/cast';
import { RequestDrafted, requestEvents, RequestPublished, RequestSubmitted } from '../request/events';
import { wholeForm } from '../request/testing';
import { knownPosition, readCandidates, readWanted } from './candidate-queries.read-model';
import { candidatesModel } from './candidates.read-model';

const came = { representative, personName: box('Name', representative, 'personName'), personRole: box('Role', representative, 'personRole'), howToCheck: box('Call us', representative, 'howToCheck') };
const network = (...events: readonly DomainEvent[]): Happening[] => events.map((event) => ({ concept: 'network', id: networkId('enpcr'), event, at: specNow }));
const organisation = (id: string, ...events: readonly DomainEvent[]): Happening[] => events.map((event) => ({ concept: 'organisation', id, event, at: specNow }));
const opened = NetworkOpened({ slug: 'enpcr', name: 'ENPCR', owner: 'Owner', zone: 'Europe/Stockholm', languages: ['sv'] });
const registered = OrganisationRegistered({ name: 'Name', kind: 'patient-organisation', countries: ['SE'], about: 'About', claimedIds: [], publicBody: false, ...came });
const verified = OrganisationVerified({ method: 'call', funders: [], distinctFrom: [], on: '2026-02-01', due: '2027-02-01' });
const confirmed = ProfileConfirmed({ kind: 'patient-organisation', conditions: ['cystic-fibrosis'], everyCondition: false, languages: ['sv'], countries: ['SE'], at: specNow - days(9) });
const listing = { facts: { name: 'Listed', otherNames: [], countries: ['SE'], domains: [], externalIds: [] }, kind: 'patient-organisation' as const, conditions: ['cystic-fibrosis'] };
const listed = OrganisationListed({ source: { registry: 'ror', value: '03yrm5c26' }, ...listing });

const reader = (organisationId?: string): Actor => ({ kind: 'member', network: 'enpcr', person: representative, hat: organisationId === undefined ? { kind: 'person' } : { kind: 'organisation', organisation: organisationId }, staffRoles: [] });

describe('the candidates', () => {
  let stage: Stage;
  beforeEach(async () => { stage = await stageFor([candidatesModel], [...directoryEvents, ...attention.events, ...invitationEvents, ...requestEvents]); });
  afterEach(() => stage.close());
  const found = () => readCandidates(stage.as(reader(asker)));

  it('are what members of the patient side have said and confirmed, what they have been asked, and when they rest', async () => {
    const until = { date: '2026-05-01', zone: 'Europe/Stockholm' };
    await stage.play(
      ...network(opened), ...organisation(recipient, registered, verified, confirmed, ProfileRevised({ openTo: ['advice'], notOpenTo: ['survey'], languages: ['sv', 'fi'] })),
      { concept: 'attention', id: recipient, event: PauseBegun({ until }), at: specNow }, { concept: 'attention', id: recipient, event: AskerBlocked({ asker }), at: specNow },
      { concept: 'invitation', id: invitation, event: sent(), at: specNow },
    );
    const before = {
      recipient, kind: 'patient-organisation', verified: true, conditions: ['cystic-fibrosis'], languages: ['sv', 'fi'], countries: ['SE'], openTo: ['advice'], notOpenTo: ['survey'],
      confirmedAt: specNow - days(9), verificationDue: '2027-02-01', limit: 2, pause: { until }, blocked: [asker],
    };
    expect(await found()).toEqual([{ ...before, invitations: [{ request, asker, sentAt: specNow, until: endsAt, waiting: true }] }]);
    const said = InvitationAccepted({ request, recipient, people: 2, unused: 0, by: representative, name: box('Eva', representative, 'name'), heldUntil: endsAt });
    await stage.play({ concept: 'invitation', id: invitation, event: said, at: specNow }, ...organisation(recipient, ProfileRevised({ everyCondition: true, contactLimit: 1 })));
    expect(await found()).toEqual([{ ...before, conditions: 'all', limit: 1, invitations: [{ request, asker, sentAt: specNow, until: endsAt, waiting: false }] }]);
  });
  it('R-ORG-03: never are organisations that are only listed, nor those that nobody has checked', async () => {
    const claimed = derivedId('claimed');
    await stage.play(...network(opened), ...organisation(derivedId('listed'), listed, ListingRevised(listing)), ...organisation(claimed, listed, OrganisationClaimed({ publicBody: false, ...came })), ...organisation(recipient, registered, confirmed));
    expect(await found()).toEqual([]);
    await stage.play(...organisation(claimed, verified, confirmed));
    expect((await found()).map(({ recipient: id }) => id)).toEqual([claimed]);
  });
  it('R-ORG-06, R-INI-07: want as many open invitations as the network says, unless they say otherwise, one of them kept for initiatives', async () => {
    await stage.play(...network(opened, NetworkSettingChanged({ setting: 'contactLimit', value: 2, reason: 'Fewer' }), NetworkSettingChanged({ setting: 'findDays', value: 30, reason: 'More' })), ...organisation(recipient, registered, verified, confirmed));
    expect((await found()).map(({ limit }) => limit)).toEqual([1]);
  });
  it('are read for a request by its asker, once it is published, with how much of the log was known', async () => {
    const asked = [RequestDrafted({ asker, writer: representative, draft: box({}) }), RequestSubmitted({ writer: representative, form: wholeForm })];
    await stage.play(...network(opened), ...asked.map((event) => ({ concept: 'request', id: request, event, at: specNow })));
    expect(await readWanted(stage.as(reader(asker)), request)).toBeUndefined();
    await stage.play({ concept: 'request', id: request, event: RequestPublished({}), at: specNow });
    expect(await readWanted(stage.as(reader(asker)), request)).toEqual({ request, asker, conditions: ['cystic-fibrosis'], languages: ['sv', 'en'], countries: ['SE'], remote: true, kind: 'protocol-review' });
    expect(await readWanted(stage.as(reader(recipient)), request)).toBeUndefined();
    expect(await knownPosition(stage.as(reader(asker)))).toBe((await stage.store.head()).toString());
    expect(await readCandidates(stage.as(reader()))).toEqual([]);
  });
});
