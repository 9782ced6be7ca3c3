import { directoryConcepts, directoryProcesses, directoryReadModels, directoryResolvers, networkId, NetworkOpened, OrganisationRegistered, OrganisationVerified } from '#directory';
import type { Id } from '#kernel';
import { matchmakingConcepts } from '#matchmaking';
import { openHouse, type House } from '../../../../test/support/house';
import { partnershipsConcepts, partnershipsProcesses, partnershipsReadModels, partnershipsResolvers } from '../context';
import { PartnershipPaused } from './events';
import { active, as, asker, asOrganisation, contact, maja, partnership } from './testing/cast';
import { staff } from './testing/room';

/** A company in a partnership is suspended, and comes back. */
let house: House;
beforeAll(async () => {
  house = await openHouse({
    concepts: [...directoryConcepts, ...matchmakingConcepts, ...partnershipsConcepts], readModels: [...directoryReadModels, ...partnershipsReadModels],
    processes: [...directoryProcesses, ...partnershipsProcesses], resolvers: [...directoryResolvers, ...partnershipsResolvers],
  });
  const seal = (person: Id, field: string, text: string) => house.seal(person, field, text);
  await house.record('network', networkId('enpcr'), [NetworkOpened({ slug: 'enpcr', name: 'ENPCR', owner: 'Owner', zone: 'Europe/Stockholm', languages: ['sv'] })]);
  await house.record('organisation', asker, [
    OrganisationRegistered({
      name: 'Company', kind: 'company', countries: ['SE'], about: 'We make medicines.', claimedIds: [], publicBody: false, representative: contact,
      personName: await seal(contact, 'personName', 'Carl'), personRole: await seal(contact, 'personRole', 'director'), howToCheck: await seal(contact, 'howToCheck', 'Ring us.'),
    }),
    OrganisationVerified({ method: 'public-register', funders: [], distinctFrom: [], on: '2026-03-02', due: '2027-03-02' }),
  ]);
  await house.record('partnership', partnership, active);
});
afterAll(() => house.close());

const wish = async (actor: Parameters<House['ask']>[0], mutation: string, type: string, input: object): Promise<readonly unknown[]> => {
  const { data, codes } = await house.ask(actor, `mutation ($input: ${type}!) { it: ${mutation}(input: $input) { userErrors { code } } }`, { input });
  return [...codes, ...((data as { readonly it?: { readonly userErrors: readonly { readonly code: string }[] } } | null)?.it?.userErrors.map(({ code }) => code) ?? [])];
};
const organisation = asker;
const seen = async (actor: Parameters<House['ask']>[0], fields: string): Promise<unknown> => (await house.ask(actor, `{ organisation(id: "${organisation}") { ${fields} } }`)).data;

describe('R-STF-06: while an organisation is suspended', () => {
  it('two coordinators decide so, each without the other\'s part', async () => {
    expect(await wish(asOrganisation(asker, contact), 'proposeSuspension', 'SuspensionReasonInput', { organisation, reason: 'No.' })).toEqual(['FORBIDDEN']);
    expect(await wish(staff('coordinator'), 'proposeSuspension', 'SuspensionReasonInput', { organisation, reason: 'It paid those who judge it.' })).toEqual([]);
    expect(await seen(asOrganisation(asker, contact), 'status suspension { reason }')).toEqual({ organisation: { status: 'VERIFIED', suspension: null } });
    expect(await wish(staff('coordinator'), 'suspendOrganisation', 'SuspensionInput', { organisation })).toEqual(['SECOND_COORDINATOR_REQUIRED']);
    expect(await wish(staff('coordinator', 'another'), 'suspendOrganisation', 'SuspensionInput', { organisation })).toEqual([]);
  });
  it('it reads why and can reply; to everybody else it is one that is not checked at the moment', async () => {
    expect(await seen(asOrganisation(asker, contact), 'status suspension { reason replyBy reply }')).toEqual({ organisation: { status: 'SUSPENDED', suspension: { reason: 'It paid those who judge it.', replyBy: '2026-03-16', reply: null } } });
    expect(await seen(as(maja), 'status suspension { reason }')).toEqual({ organisation: { status: 'REGISTERED', suspension: null } });
    expect((await house.ask(as(maja), '{ organisations(filter: { status: SUSPENDED }) { edges { node { id } } } }')).data).toEqual({ organisations: { edges: [] } });
    expect(await wish(asOrganisation(asker, contact), 'replyToSuspension', 'ReplyToSuspensionInput', { organisation, reply: 'That was a mistake.' })).toEqual([]);
    expect(await seen(staff('coordinator'), 'suspension { reply }')).toEqual({ organisation: { suspension: { reply: 'That was a mistake.' } } });
  });
  it('its partnerships pause, and nobody can go on with them before it is back', async () => {
    expect((await house.happened('partnership', partnership)).at(-1)).toBe(PartnershipPaused.type);
    expect(await wish(as(maja), 'resumePartnership', 'PartnershipInput', { partnership })).toEqual(['ORGANISATION_NOT_VERIFIED']);
  });
  it('people keep the brake, concerns and the way out', async () => {
    expect(await wish(as(maja), 'raiseConcern', 'RaiseConcernInput', { what: 'What now?', partnership })).toEqual([]);
    expect(await wish(as(maja), 'pullBrake', 'PartnershipInput', { partnership })).toEqual([]);
    expect(await wish(as(maja), 'releaseBrake', 'PartnershipInput', { partnership })).toEqual([]);
  });
  it('it comes back by a coordinator\'s reason, and people go on when they wish', async () => {
    expect(await wish(staff('coordinator'), 'liftSuspension', 'SuspensionReasonInput', { organisation })).toEqual(['REASON_REQUIRED']);
    expect(await wish(staff('coordinator'), 'liftSuspension', 'SuspensionReasonInput', { organisation, reason: 'It has paid it back.' })).toEqual([]);
    expect(await seen(as(maja), 'status')).toEqual({ organisation: { status: 'VERIFIED' } });
    expect(await wish(as(maja), 'resumePartnership', 'PartnershipInput', { partnership })).toEqual([]);
  });
});
