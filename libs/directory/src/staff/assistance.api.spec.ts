import { derivedId, type Actor } from '#kernel';
import type { Recording } from '#engine';
import { openHouse, type House } from '../../../../test/support/house';
import { directoryConcepts, directoryReadModels, directoryResolvers } from '../index';
import { networkId, NetworkOpened } from '../network/network';

/** Staff records for somebody at the telephone, through the API on the real log. */
let house: House;
const maja = derivedId('maja');
const majaHerself: Actor = { kind: 'member', network: 'enpcr', person: maja, hat: { kind: 'person' }, staffRoles: [] };
const staff = { kind: 'member', network: 'enpcr', person: derivedId('coordinator'), hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] } as const satisfies Actor;
const talk: Recording = { staff, channel: 'telephone', confirmBy: 'letter', readBack: true };
beforeAll(async () => {
  house = await openHouse({ concepts: directoryConcepts, readModels: directoryReadModels, processes: [], resolvers: directoryResolvers });
  await house.record('network', networkId('enpcr'), [NetworkOpened({ slug: 'enpcr', name: 'ENPCR', owner: 'Owner', zone: 'Europe/Stockholm', languages: ['sv'] })]);
});
afterAll(() => house.close());

const ask = async (document: string, recordedBy?: Recording, actor = majaHerself): Promise<readonly unknown[]> => {
  const { data, codes } = await house.ask(actor, document, {}, 'en', undefined, recordedBy);
  return [...codes, ...((data as { readonly it?: { readonly userErrors: readonly { readonly code: string }[] } } | null)?.it?.userErrors.map(({ code }) => code) ?? [])];
};
const join = 'mutation { it: joinAsAdvisor(input: { adult: true, name: "Maja", languages: ["sv"], openTo: [ADVICE], howOften: MONTHLY }) { userErrors { code } } }';
const consent = 'mutation { it: giveConsent(input: { purpose: LISTED_TO_MEMBERS }) { userErrors { code } } }';
const mine = async (actor: Actor) => (await house.ask(actor, '{ recordedByStaff { id person name what channel confirmBy undoUntil confirmedAt undoAskedAt } }')).data as { readonly recordedByStaff: readonly { readonly id: string }[] };

describe('acting on behalf of a person', () => {
  it('R-STF-02: is not recorded before it was read back', async () => {
    expect(await ask(join, { ...talk, readBack: false })).toEqual(['READ_BACK_REQUIRED']);
    expect(await house.happened('advisor', maja)).toEqual([]);
  });
  it('R-STF-01: is a coordinator\'s, and nobody else\'s', async () =>
    expect(await ask(join, { ...talk, staff: { ...staff, hat: { kind: 'person' } } })).toEqual(['FORBIDDEN']));
  it('R-STF-01, R-STF-02: records it as the person\'s, and notes it with the person', async () => {
    expect(await ask(join, talk)).toEqual([]);
    expect(await house.happened('advisor', maja)).toEqual(['AdvisorJoined']);
    expect((await mine(majaHerself)).recordedByStaff).toEqual([
      { id: expect.any(String) as unknown, person: maja, name: null, what: 'JoinAsAdvisor', channel: 'telephone', confirmBy: 'letter', undoUntil: '2026-03-16T12:00:00.000Z', confirmedAt: null, undoAskedAt: null },
    ]);
    expect((await mine({ ...majaHerself, person: derivedId('noor') })).recordedByStaff).toEqual([]);
  });
  it('finds the person again by what they are called, for coordinators only', async () => {
    const find = async (name: string, actor: Actor = staff): Promise<unknown> => {
      const { data, codes } = await house.ask(actor, `{ findPeople(name: "${name}") { person name adviser answersFor } }`);
      return codes.length > 0 ? codes : (data as { readonly findPeople: unknown }).findPeople;
    };
    expect(await find('maj')).toEqual([{ person: maja, name: 'Maja', adviser: true, answersFor: [] }]);
    expect(await find('aja')).toEqual([]);
    expect(await find('m')).toEqual([]);
    expect(await find('maj', majaHerself)).toEqual(['FORBIDDEN']);
  });
  it('R-STF-01: never consents for the person', async () => {
    expect(await ask(consent, talk)).toEqual(['NOT_ON_BEHALF']);
    expect(await house.happened('advisor', maja)).toEqual(['AdvisorJoined']);
  });
  it('R-STF-02: is confirmed by staff, and can be disowned by the person only', async () => {
    const [act] = (await mine(staff)).recordedByStaff;
    expect(act).toMatchObject({ person: maja, name: 'Maja' });
    const wish = (mutation: string) => `mutation { it: ${mutation}(input: { id: "${act?.id ?? ''}" }) { userErrors { code } } }`;
    expect(await ask(wish('confirmRecorded'), undefined, staff)).toEqual([]);
    expect(await ask(wish('disownRecorded'), undefined, staff)).toEqual(['FORBIDDEN']);
    expect(await ask(wish('disownRecorded'))).toEqual([]);
    expect((await mine(majaHerself)).recordedByStaff).toMatchObject([{ confirmedAt: expect.any(String) as unknown, undoAskedAt: expect.any(String) as unknown }]);
  });
});
