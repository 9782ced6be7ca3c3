import { days, derivedId, type Actor, type Id } from '#kernel';
import { specNow } from '#kernel/testing';
import { openHouse, type House } from '../../../../../test/support/house';
import { directoryConcepts, directoryProcesses, directoryReadModels, directoryResolvers, networkId, NetworkOpened, OrganisationRegistered } from '../../index';

/** Who answers for an organisation, through the API on the real log. */
let house: House;
const organisation = derivedId('patients');
const [eva, nils, noor] = [derivedId('chair'), derivedId('board'), derivedId('stranger')];
const as = (person: Id): Actor => ({ kind: 'member', network: 'enpcr', person, hat: { kind: 'person' }, staffRoles: [] });
const forIt = (person: Id): Actor => ({ kind: 'member', network: 'enpcr', person, hat: { kind: 'organisation', organisation }, staffRoles: [] });
const coordinator = (name: string): Actor => ({ kind: 'member', network: 'enpcr', person: derivedId(name), hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] });

beforeAll(async () => {
  house = await openHouse({ concepts: directoryConcepts, readModels: directoryReadModels, processes: directoryProcesses, resolvers: directoryResolvers });
  await house.record('network', networkId('enpcr'), [NetworkOpened({ slug: 'enpcr', name: 'ENPCR', owner: 'Owner', zone: 'Europe/Stockholm', languages: ['sv'] })]);
  await house.record('organisation', organisation, [OrganisationRegistered({
    name: 'Patients', kind: 'patient-organisation', countries: ['SE'], about: 'We are patients.', claimedIds: [], publicBody: false, representative: eva,
    personName: await house.seal(eva, 'personName', 'Chair'), personRole: await house.seal(eva, 'personRole', 'chair'), howToCheck: await house.seal(eva, 'howToCheck', 'Ring us.'),
  })]);
});
afterAll(() => house.close());

const wish = async (actor: Actor, mutation: string, type: string, input: object): Promise<readonly unknown[]> => {
  const { data, codes } = await house.ask(actor, `mutation ($input: ${type}!) { it: ${mutation}(input: $input) { userErrors { code } } }`, { input });
  return [...codes, ...((data as { readonly it?: { readonly userErrors: readonly { readonly code: string }[] } } | null)?.it?.userErrors.map(({ code }) => code) ?? [])];
};
const told = async (actor: Actor): Promise<unknown> => {
  const { data } = await house.ask(actor, '{ representationNotices { edges { node { change person } } } }');
  return (data as { readonly representationNotices: { readonly edges: readonly { readonly node: unknown }[] } }).representationNotices.edges.map(({ node }) => node);
};
const change = { organisation };
const proposal = { organisation, person: nils, personName: 'Board', personRole: 'treasurer', email: 'board.member@patients.example', reason: 'Nobody answers.' };
const recovery = async (actor: Actor): Promise<unknown> => {
  const { data } = await house.ask(actor, `{ organisation(id: "${organisation}") { recovery { person name reason takesEffectAt outcome } } }`);
  return (data as { readonly organisation: { readonly recovery: unknown } } | null)?.organisation.recovery;
};

describe('who answers for an organisation', () => {
  it('R-ORG-10: every appointment and removal is told at once to all representatives, and to nobody else', async () => {
    expect(await wish(forIt(eva), 'appointRepresentative', 'AppointRepresentativeInput', { organisation, person: noor, personName: 'Third', personRole: 'board', email: 'third@patients.example' })).toEqual([]);
    expect(await told(as(eva))).toEqual([{ change: 'APPOINTED', person: noor }]);
    expect(await told(as(noor))).toEqual([{ change: 'APPOINTED', person: noor }]);
    expect(await wish(forIt(eva), 'removeRepresentative', 'RemoveRepresentativeInput', { organisation, person: noor })).toEqual([]);
    for (const who of [eva, noor]) expect(await told(as(who))).toEqual([{ change: 'REMOVED', person: noor }, { change: 'APPOINTED', person: noor }]);
    expect(await told(as(nils))).toEqual([]);
    expect((await house.ask({ kind: 'visitor', network: 'enpcr' }, '{ representationNotices { edges { node { change } } } }')).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('R-ORG-11: nobody but coordinators may recover it, two of them, with a reason', async () => {
    expect(await wish(forIt(eva), 'proposeRecovery', 'ProposeRecoveryInput', proposal)).toEqual(['FORBIDDEN']);
    expect(await wish(coordinator('one'), 'proposeRecovery', 'ProposeRecoveryInput', { ...proposal, reason: null })).toEqual(['REASON_REQUIRED']);
    expect(await wish(coordinator('one'), 'proposeRecovery', 'ProposeRecoveryInput', proposal)).toEqual([]);
    expect(await wish(coordinator('one'), 'recoverRepresentation', 'RecoveryInput', change)).toEqual(['SECOND_COORDINATOR_REQUIRED']);
    expect(await wish(coordinator('two'), 'recoverRepresentation', 'RecoveryInput', change)).toEqual([]);
  });

  it('R-ORG-11: everybody who answers for it or did is told, and a stranger is not', async () => {
    const agreed = { change: 'RECOVERY_AGREED', person: null };
    expect(await told(as(eva))).toEqual(expect.arrayContaining([agreed, { change: 'RECOVERY_PROPOSED', person: nils }]));
    expect(await told(as(noor))).toEqual(expect.arrayContaining([agreed]));
    expect(await told(as(nils))).toEqual([]);
    expect(await recovery(forIt(eva))).toEqual({ person: nils, name: 'Board', reason: 'Nobody answers.', takesEffectAt: '2026-03-09T12:00:00.000Z', outcome: null });
    expect(await recovery(as(derivedId('somebody else')))).toBeFalsy();
  });

  it('R-ORG-11: any representative who still acts stops it', async () => {
    expect(await wish(as(noor), 'stopRecovery', 'RecoveryInput', change)).toEqual(['FORBIDDEN']);
    expect(await wish(forIt(eva), 'stopRecovery', 'RecoveryInput', change)).toEqual([]);
    await house.waitUntil(specNow + days(8));
    expect(await house.happened('organisation', organisation)).not.toContain('RepresentationRecovered');
    expect(await recovery(forIt(eva))).toMatchObject({ outcome: 'RECOVERY_STOPPED' });
  });

  it('R-ORG-11: after seven days without a word the new one answers for it', async () => {
    expect(await wish(coordinator('one'), 'proposeRecovery', 'ProposeRecoveryInput', proposal)).toEqual([]);
    expect(await wish(coordinator('two'), 'recoverRepresentation', 'RecoveryInput', change)).toEqual([]);
    await house.waitUntil(specNow + days(14));
    expect(await house.happened('organisation', organisation)).not.toContain('RepresentationRecovered');
    await house.waitUntil(specNow + days(16));
    expect((await house.happened('organisation', organisation)).slice(-2)).toEqual(['RepresentationRecovered', 'RepresentativeAppointed']);
    expect(await told(as(eva))).toEqual(expect.arrayContaining([{ change: 'RECOVERED', person: nils }]));
  });
});
