import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import { isInputObjectType, isIntrospectionType, isObjectType, type GraphQLSchema } from 'graphql';
import { days, derivedId, type Actor, type AnyCommandDefinition, type Id } from '#kernel';
import { specNow } from '#kernel/testing';
import { stageFor, type Stage } from '../../../../../test/support/read-model';
import { directoryEvents, directoryReadModels, directoryResolvers } from '../../index';
import { NetworkOpened, networkId } from '../../network/network';
import { NetworkResolver } from '../../network/network.graphql';
import { contextFor, type Asking } from '../../testing/context';
import { worldOn, type World } from '../../testing/world';
import { listedOrganisationId } from '../../external-id/external-id';
import { ClaimOrganisation, RegisterOrganisation } from '../joining';
import { ListOrganisation } from '../listing';
import { ReviseProfile } from '../profile';
import { AppointRepresentative } from '../representatives';
import { VerifyOrganisation } from '../verifying';
import {
  AppointRepresentativeInput, ClaimOrganisationInput, OrganisationInput, OrganisationsArgs, RegisterOrganisationInput, RemoveRepresentativeInput, ReviseProfileInput, VerifyOrganisationInput,
} from './inputs';
import { OrganisationCheckResolver, OrganisationResolver } from './organisation.resolver';
import type { ShownCheck, ShownOrganisation } from './shown';

const network = 'enpcr';
const member = (name: string, organisation?: Id): Actor =>
  ({ kind: 'member', network, person: derivedId(name), hat: organisation === undefined ? { kind: 'person' } : { kind: 'organisation', organisation }, staffRoles: [] });
const staff = (name: string): Actor => ({ kind: 'member', network, person: derivedId(name), hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] });
const visitor: Asking = { actor: { kind: 'visitor', network } };
const eva: Asking = { actor: member('eva'), verifiedEmail: 'eva.lind@example.org' };
const coordinator: Asking = { actor: staff('coordinator') };

const joining = { personName: 'Eva Lind', personRole: 'chair', howToCheck: 'See the register of associations.', publicBody: false, patientMajority: true, companyOver20: false };
const source = { registry: 'ror' as const, value: '00ev71s96' };
const listed = listedOrganisationId(network, source);

/** An input as the API hands it over. */
const input = <T extends object>(type: new () => T, fields: Readonly<Partial<Record<keyof T, unknown>>>): T => Object.assign(new type(), fields);
/** All but what it was read from. */
const shown = (entry: ShownOrganisation): object => Object.fromEntries(Object.entries(entry).filter(([field]) => field !== 'row'));

describe('the directory over the API', () => {
  let stage: Stage;
  let world: World;
  let now = specNow;
  const resolver = new OrganisationResolver();
  const checks = new OrganisationCheckResolver();

  async function ask<T>(asking: Asking, work: (context: ReturnType<typeof contextFor>) => Promise<T>): Promise<T> {
    const context = contextFor(stage, world, asking);
    try {
      return await work(context);
    } finally {
      await context.close();
    }
  }
  const on = (organisation: Id, name = 'eva'): Asking => ({ actor: member(name, organisation), verifiedEmail: `${name}@example.org` });
  const found = { method: 'call' as const, patientMajority: true, funders: [{ name: 'Members', percent: 79, company: false }, { name: 'A company', percent: 21, company: true }] };
  const register = (asking: Asking, fields: Readonly<Partial<Record<keyof RegisterOrganisationInput, unknown>>>) =>
    ask(asking, (context) => resolver.registerOrganisation(context, input(RegisterOrganisationInput, { ...joining, ...fields })));
  const verify = (asking: Asking, organisation: Id, distinctFrom: readonly Id[] = []) =>
    ask(asking, (context) => resolver.verifyOrganisation(context, input(VerifyOrganisationInput, { organisation, ...found, distinctFrom })));
  const seen = (id: Id, asking: Asking) => ask(asking, (context) => resolver.organisation(context, id));

  beforeAll(async () => {
    stage = await stageFor(directoryReadModels, directoryEvents);
    world = await worldOn(stage, network, () => now);
    await stage.play({ concept: 'network', id: networkId(network), event: NetworkOpened({ slug: network, name: 'European Network', owner: 'The association', zone: 'Europe/Stockholm', languages: ['en', 'sv'] }) });
    const outcome = await world.commands.do(ListOrganisation, {
      source, kind: 'patient-organisation', conditions: ['dementia'],
      facts: { name: 'Alzheimer Scotland', otherNames: [{ name: 'AS', use: 'acronym' }], countries: ['GB'], website: 'https://alzscot.org', domains: [], externalIds: [source] },
    }, { actor: { kind: 'operator', network }, commandId: derivedId('list') });
    if (!outcome.ok || !(await stage.projections.waitFor(outcome.position, 10_000))) throw new Error('nothing is listed');
  });
  afterAll(async () => {
    await world.close();
    await stage.close();
  });

  it('R-ORG-03: shows a listed entry with its facts and their source, and what one can do with it', async () => {
    expect(await seen(listed, visitor)).toMatchObject({
      name: 'Alzheimer Scotland', status: 'listed', kind: 'patient-organisation', suggested: true, conditions: [{ code: 'dementia', name: 'Dementia' }], countries: [{ code: 'GB', name: 'United Kingdom' }],
      website: 'https://alzscot.org', source, removalAsked: null, viewerCanClaim: false, viewerCanAskForRemoval: true, viewerCanReviseProfile: false,
    });
    expect(await seen(listed, { ...eva, language: 'sv' })).toMatchObject({ viewerCanClaim: true, countries: [{ name: 'Storbritannien' }] });
  });

  it('answers what does not exist, is not theirs or is no id in the same way', async () => {
    const hidden = await register(eva, { name: 'Hidden', kind: 'company', countries: ['SE'], about: 'We make pills.' });
    if (!hidden.node) throw new Error('not registered');
    for (const id of [hidden.node.id, derivedId('nobody'), 'nonsense', '']) {
      await expect(seen(id, visitor)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    }
  });

  it('pages through the directory', async () => {
    const page = (after?: string | null) => ask(coordinator, (context) => resolver.organisations(context, input(OrganisationsArgs, { first: 1, after: after ?? null, search: null, filter: null })));
    const first = await page();
    expect(first.edges.map(({ node }) => node.name)).toEqual(['Alzheimer Scotland']);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect((await page(first.pageInfo.endCursor)).edges.map(({ node }) => node.name)).toEqual(['Hidden']);
  });
  it('refuses cursors that are not its own, and searches without end', async () => {
    const list = (args: object) => ask(visitor, (context) => resolver.organisations(context, input(OrganisationsArgs, args)));
    const cursor = (...key: string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');
    for (const args of [{ after: cursor('10', 'a', derivedId('x')) }, { after: cursor('0', 'a', 'x') }, { after: 'x' }, { first: 1000 }, { search: 'x'.repeat(201) }]) {
      await expect(list(args)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    }
  });

  it('R-ORG-09: refuses to let a shared mailbox claim', async () =>
    expect(await ask({ ...eva, verifiedEmail: 'info@example.org' }, (context) => resolver.claimOrganisation(context, input(ClaimOrganisationInput, { organisation: listed, ...joining }))))
      .toMatchObject({ node: null, userErrors: [{ code: 'PERSONAL_ACCOUNT_REQUIRED' }] }));

  it('R-ORG-01: lets a person claim it; strangers see no difference until it has been checked', async () => {
    const before = await seen(listed, visitor);
    const claimed = await ask(eva, (context) => resolver.claimOrganisation(context, input(ClaimOrganisationInput, { organisation: listed, ...joining })));
    expect(claimed).toMatchObject({ userErrors: [], stale: false });
    await ask(on(listed), (context) => resolver.reviseProfile(context, input(ReviseProfileInput, { organisation: listed, about: 'We are here.', languages: ['en'], contactLimit: 2 })));
    expect(shown(await seen(listed, visitor))).toEqual(shown(before));
    expect(await seen(listed, on(listed))).toMatchObject({ status: 'registered', about: 'We are here.', contactLimit: 2, viewerCanReviseProfile: true });
    expect(await seen(listed, coordinator)).toMatchObject({ status: 'registered', about: 'We are here.' });
  });

  it('shows who answers for it to itself and to coordinators only', async () => {
    const representatives = (asking: Asking) => ask(asking, async (context) => resolver.representatives(context, await resolver.organisation(context, listed)));
    expect(await representatives(visitor)).toEqual([]);
    expect(await representatives(eva)).toMatchObject([{ name: 'Eva Lind' }]);
    expect(await representatives(on(listed))).toEqual([{ person: derivedId('eva'), name: 'Eva Lind', role: 'chair', since: new Date(specNow).toISOString() }]);
    expect(await representatives(coordinator)).toHaveLength(1);
  });

  it('R-STF-03, R-ORG-12: shows a coordinator what there is to check, and whether it is theirs to check', async () => {
    const check = (asking: Asking) => ask(asking, async (context) => {
      const entry = await resolver.organisation(context, listed);
      const found = await resolver.check(context, entry);
      return found && { ...found, may: await resolver.viewerCanVerify(context, entry), elsewhere: (await checks.representativesAlsoAnswerFor(context, found)).map(({ name }) => name) };
    });
    expect(await check(on(listed))).toBeNull();
    expect(await check(visitor)).toBeNull();
    expect(await check(coordinator)).toMatchObject({ howToCheck: joining.howToCheck, patientMajority: true, companyOver20: false, viewerHasConflict: false, may: true, elsewhere: ['Hidden'] });
    expect(await check({ actor: staff('eva') })).toMatchObject({ viewerHasConflict: true, may: false });
  });

  const checkOf = async (context: ReturnType<typeof contextFor>): Promise<ShownCheck> => {
    const found = await resolver.check(context, await resolver.organisation(context, listed));
    if (!found) throw new Error('nothing to check');
    return found;
  };
  it('R-STF-03: is not verified by one who answers for it', async () =>
    expect(await verify({ actor: staff('eva') }, listed)).toMatchObject({ userErrors: [{ code: 'CONFLICT_OF_INTEREST' }] }));

  it('R-VER-02, T15: is not verified while nobody has compared it with what looks like it', async () => {
    const twin = await register({ actor: member('mallory') }, { name: 'A1zheimer Scоtland', kind: 'patient-organisation', countries: ['GB'], about: 'We too.' });
    if (!twin.node) throw new Error('not registered');
    expect(await ask(coordinator, async (context) => (await checks.similar(context, await checkOf(context))).map(({ name }) => name))).toEqual(['A1zheimer Scоtland']);
    expect(await verify(coordinator, listed)).toMatchObject({ userErrors: [{ code: 'NAME_TOO_SIMILAR', field: 'distinctFrom' }] });
    expect(await verify(coordinator, listed, [twin.node.id])).toMatchObject({
      userErrors: [], node: { status: 'verified', verifiedOn: '2026-03-02', verificationDue: '2027-03-02', shownFunders: [{ name: 'A company', percent: 21 }] },
    });

    const { id } = twin.node;
    const imitation = await verify(coordinator, id);
    expect(imitation.userErrors).toMatchObject([{ code: 'NAME_TOO_SIMILAR' }]);
  });

  it('R-VER-02: takes the name exactly, whatever the directory had shown when it was looked at', async () => {
    const third = await register({ actor: member('nils') }, { name: 'Alzheimer  Scotland', kind: 'patient-organisation', countries: ['GB'], about: 'We three.' });
    const organisation = third.node?.id ?? '';
    const outcome = await world.commands.do(VerifyOrganisation, { organisation, ...found, similar: [], distinctFrom: [] }, { actor: coordinator.actor, commandId: derivedId('race') });
    expect(outcome).toMatchObject({ ok: false, rejections: [{ code: 'NAME_TOO_SIMILAR' }] });
    expect(await seen(organisation, coordinator)).toMatchObject({ status: 'registered' });
  });

  it('R-ORG-08: belongs with its registry\'s id to one organisation', async () => {
    const again = await register(eva, { name: 'Others', kind: 'company', countries: ['SE'], about: 'We too.', claimedIds: [source] });
    expect(again.userErrors).toMatchObject([{ code: 'EXTERNAL_ID_TAKEN', field: 'claimedIds' }]);
  });

  it('R-ORG-07: shows everybody what it says of itself once it is checked, and when it was confirmed', async () => {
    now += days(1);
    const confirmed = await ask(on(listed), (context) => resolver.confirmProfile(context, input(OrganisationInput, { organisation: listed })));
    expect(confirmed.userErrors).toEqual([]);
    expect(await seen(listed, visitor)).toMatchObject({
      status: 'verified', about: 'We are here.', languages: [{ code: 'en', name: 'English' }], suggested: false, contactLimit: null, confirmedAt: new Date(now).toISOString(),
    });
  });

  it('registers once, however often the same wish is sent', async () => {
    const wish = { commandId: derivedId('a wish'), name: 'Once', kind: 'company' as const, countries: ['SE'], about: 'We sell.' };
    const first = await register(eva, wish);
    const second = await register(eva, wish);
    expect(second.node?.id).toBe(first.node?.id);
    expect(second.userErrors).toEqual([]);
  });

  it('lets its people appoint and remove one another, and nobody else', async () => {
    const appoint = (asking: Asking, email: string) => ask(asking, (context) => resolver.appointRepresentative(context, input(AppointRepresentativeInput, {
       organisation: listed, person: derivedId('maja'), personName: 'Maja', personRole: 'board', email })));
    await expect(appoint(on(derivedId('another')), 'maja@example.org')).rejects.toThrow('not-found');
    expect(await appoint(on(listed), 'kansli@example.org')).toMatchObject({ userErrors: [{ code: 'PERSONAL_ACCOUNT_REQUIRED' }] });
    expect(await appoint(on(listed), 'maja@example.org')).toMatchObject({ userErrors: [] });
    await ask(on(listed, 'maja'), (context) => resolver.removeRepresentative(context, input(RemoveRepresentativeInput, { organisation: listed, person: derivedId('eva') })));
    expect(await ask(coordinator, async (context) => (await resolver.representatives(context, await resolver.organisation(context, listed))).map(({ name }) => name))).toEqual(['Maja']);
  });

  it('R-NET-01: shows the network, who is responsible for it, and its numbers', async () => {
    const resolver_ = new NetworkResolver();
    expect(await ask(visitor, (context) => resolver_.network(context))).toMatchObject({ slug: network, owner: 'The association', settings: { answerDays: 14, quietWeeks: [1, 28, 29, 30, 31, 52] } });
    expect(await ask(visitor, (context) => resolver_.settingChanges(context))).toEqual([]);
  });
});

describe('the directory in the schema', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    const nest = await Test.createTestingModule({ imports: [GraphQLSchemaBuilderModule] }).compile();
    schema = await nest.get(GraphQLSchemaFactory).create([...directoryResolvers]);
    await nest.close();
  });

  it.each<[string, AnyCommandDefinition, string[]]>([
    ['RegisterOrganisationInput', RegisterOrganisation, ['organisation', 'sharedMailbox']],
    ['ClaimOrganisationInput', ClaimOrganisation, ['sharedMailbox']],
    ['VerifyOrganisationInput', VerifyOrganisation, ['similar']],
    ['ReviseProfileInput', ReviseProfile, []],
    ['AppointRepresentativeInput', AppointRepresentative, ['sharedMailbox']],
  ])('%s has the fields of its command', (input, { fields }, known) => {
    const type = schema.getType(input);
    if (!isInputObjectType(type)) throw new Error(`${input} is no input`);
    const extra = ['commandId', ...(input === 'AppointRepresentativeInput' ? ['email'] : [])];
    expect(Object.keys(type.getFields()).filter((name) => !extra.includes(name)).sort()).toEqual(Object.keys(fields).filter((name) => !known.includes(name)).sort());
  });

  it('describes every type, and every number of the network', () => {
    for (const type of Object.values(schema.getTypeMap())) {
      if (isObjectType(type) && !isIntrospectionType(type) && !/^(?:Query|Mutation|.*(?:Edge|Connection))$/.test(type.name)) expect([type.name, type.description]).toEqual([type.name, expect.any(String)]);
    }
    const settings = schema.getType('NetworkSettings');
    if (!isObjectType(settings)) throw new Error('no settings');
    for (const field of Object.values(settings.getFields())) expect([field.name, field.description]).toEqual([field.name, expect.stringMatching(/^[A-Z].*\.$/)]);
  });
});
