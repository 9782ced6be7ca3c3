import { directoryConcepts, directoryReadModels, networkId, NetworkOpened, OrganisationRegistered, OrganisationVerified } from '#directory';
import { days, derivedId, type Actor, type DomainEvent, type Id } from '#kernel';
import { box, specNow } from '#kernel/testing';
import { InvitationAccepted, InvitationDeclined, InvitationExpired, InvitationSent, matchmakingConcepts } from '#matchmaking';
import { ActivityHeld, ActivityPlanned, ExistingPartnershipRecorded, partnershipsConcepts } from '#partnerships';
import { openHouse, type House } from '../../../../test/support/house';
import { queueModel } from '../queue/queue.read-model';
import { OverviewResolver } from './overview.graphql';
import { overviewModel } from './overview.read-model';

/** The overview through the API, on the real log. */
let house: House;
const [request, company, often, never] = [derivedId('request'), derivedId('company'), derivedId('often'), derivedId('never')];
const coordinator: Actor = { kind: 'member', network: 'enpcr', person: derivedId('coordinator'), hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] };
const asThemselves: Actor = { kind: 'member', network: 'enpcr', person: derivedId('coordinator'), hat: { kind: 'person' }, staffRoles: ['coordinator'] };
const zone = 'Europe/Stockholm';

const member = async (id: Id, name: string): Promise<void> => {
  await house.record('organisation', id, [
    OrganisationRegistered({ name, kind: 'patient-organisation', countries: ['SE'], about: 'About', claimedIds: [], publicBody: false, representative: id, personName: box('Eva', id), personRole: box('chair', id), howToCheck: box('Call', id) }),
    OrganisationVerified({ method: 'call', patientMajority: true, funders: [], distinctFrom: [], on: '2026-03-02', due: '2027-03-02' }),
  ]);
};
const invite = async (nth: number, to: 'organisation' | 'person', ...then: readonly DomainEvent[]): Promise<void> => {
  const recipient = to === 'person' ? derivedId('person', nth) : often;
  await house.record('invitation', derivedId('invitation', nth), [InvitationSent({
    to, request, asker: company, recipient, places: 1, offers: 'place', answerBy: { date: '2026-04-15', zone }, zone, endsAt: 0, match: box([], recipient), algorithm: '1', vocabulary: '1', position: '1',
  })]);
  await house.waitUntil(specNow + days(nth));
  if (then.length > 0) await house.record('invitation', derivedId('invitation', nth), then);
};
const yes = InvitationAccepted({ request, recipient: often, people: 1, unused: 0, by: often, name: box('Eva', often), heldUntil: 0 });
const no = InvitationDeclined({ request, recipient: often, toldAt: 0 });
const activity = (name: string) => ({ activity: derivedId(name), what: name, on: '2026-03-10', level: 'meso', phase: 'plan', promise: 'involve', chair: 'patient', expected: { patient: 2, professional: 2 }, person: company } as const);

beforeAll(async () => {
  house = await openHouse({
    concepts: [...directoryConcepts, ...matchmakingConcepts, ...partnershipsConcepts], readModels: [...directoryReadModels, queueModel, overviewModel], processes: [], resolvers: [OverviewResolver],
  });
  await house.record('network', networkId('enpcr'), [NetworkOpened({ slug: 'enpcr', name: 'ENPCR', owner: 'Owner', zone, languages: ['sv'] })]);
  await member(never, 'Never asked');
  await member(often, 'Often asked');
});
afterAll(() => house.close());

const overview = async (fields: string, actor: Actor = coordinator): Promise<unknown> => {
  const { data, codes } = await house.ask(actor, `{ networkOverview { ${fields} } }`);
  return codes.length > 0 ? codes : (data as { readonly networkOverview: unknown }).networkOverview;
};
const figures = 'organisations { sent yes no silent open medianDaysToAnswer } people { asked yes }';

describe('the network in figures', () => {
  it('R-MAT-09: is for those who look after it', async () => {
    expect(await overview('from', asThemselves)).toEqual(['FORBIDDEN']);
    expect(await overview('from', { kind: 'visitor', network: 'enpcr' })).toEqual(['UNAUTHENTICATED']);
    expect(await overview('from requests { published medianDaysToReview } months { month } coverage { level } asked { name times }')).toEqual({
      from: '2025-03-02', requests: { published: 0, medianDaysToReview: null }, months: [], coverage: [], asked: [{ name: 'Never asked', times: 0 }, { name: 'Often asked', times: 0 }],
    });
  });
  it('R-MAT-09, R-ORG-13: counts what became of invitations, and gives a middle value from five answers on', async () => {
    for (const nth of [1, 2, 3]) await invite(nth, 'organisation', yes);
    await invite(4, 'organisation', no);
    await invite(5, 'organisation', InvitationExpired({ request, recipient: often }));
    await invite(6, 'organisation');
    expect(await overview(figures)).toEqual({ organisations: { sent: 6, yes: 3, no: 1, silent: 1, open: 1, medianDaysToAnswer: null }, people: { asked: 'under-10', yes: 'under-10' } });
    await invite(7, 'organisation', yes);
    expect(await overview('organisations { medianDaysToAnswer } months { month sent yes } asked { name times yes }')).toEqual({
      organisations: { medianDaysToAnswer: 1 }, months: [{ month: '2026-03', sent: 7, yes: 4 }], asked: [{ name: 'Often asked', times: 7, yes: 4 }, { name: 'Never asked', times: 0, yes: 0 }],
    });
  });
  it('R-FEA-01: counts people in bands', async () => {
    for (let nth = 8; nth < 18; nth++) await invite(nth, 'person', yes);
    expect(await overview('people { asked yes } organisations { sent }')).toEqual({ people: { asked: '10-19', yes: '10-19' }, organisations: { sent: 7 } });
  });
  it('R-PAR-02: leaves out what was there before it came here', async () => {
    await house.record('partnership', derivedId('new'), [ActivityPlanned(activity('one')), ActivityHeld({ activity: derivedId('one'), attended: { patient: 2, professional: 2 }, person: company }), ActivityPlanned(activity('two'))]);
    await house.record('partnership', derivedId('old'), [ExistingPartnershipRecorded({}), ActivityPlanned(activity('three'))]);
    expect(await overview('coverage { level phase requests held planned }')).toEqual({ coverage: [{ level: 'MESO', phase: 'PLAN', requests: 0, held: 1, planned: 1 }] });
  });
});
