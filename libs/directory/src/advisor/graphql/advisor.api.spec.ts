import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import { isInputObjectType, type GraphQLSchema } from 'graphql';
import { days, derivedId, type Actor, type AnyCommandDefinition, type Id } from '#kernel';
import { box, specNow } from '#kernel/testing';
import { openHouse, type House } from '../../../../../test/support/house';
import { directoryConcepts, directoryProcesses, directoryReadModels, directoryResolvers } from '../../index';
import { NetworkOpened, networkId } from '../../network/network';
import { OrganisationRegistered, OrganisationVerified } from '../../organisation/events';
import { ConfirmAffiliation } from '../affiliation';
import { GiveConsent } from '../consent';
import { ConfirmIdentity } from '../identity';
import { JoinAsAdvisor } from '../joining';
import { ReviseAdvisorProfile, SayAccessNeeds, SayConditionAreas, SetAvailability } from '../profile';

const as = (person: Id): Actor => ({ kind: 'member', network: 'enpcr', person, hat: { kind: 'person' }, staffRoles: [] });
const on = (organisation: Id): Actor => ({ kind: 'member', network: 'enpcr', person: derivedId('eva'), hat: { kind: 'organisation', organisation }, staffRoles: [] });
const staff = (person: Id, role: 'coordinator' | 'auditor' = 'coordinator'): Actor => ({ kind: 'member', network: 'enpcr', person, hat: { kind: 'staff', role }, staffRoles: [role] });
const maja = derivedId('maja');
const herself = as(maja);
const association = derivedId('association');
const company = derivedId('company');
const unchecked = derivedId('unchecked');
const coordinator = staff(derivedId('coordinator'));
const visitor: Actor = { kind: 'visitor', network: 'enpcr' };

const registered = (name: string) => OrganisationRegistered({
  name, kind: 'company', countries: ['SE'], about: 'We are here.', publicBody: false, claimedIds: [], representative: derivedId('eva'), personName: box('Eva'), personRole: box('chair'), howToCheck: box('Look.'),
});
const verified = OrganisationVerified({ method: 'call', funders: [], distinctFrom: [], on: '2026-03-02', due: '2027-03-02' });

const all = `id name languages { code name } country { code } openTo howOften takesPart bringsSupporter consents conditions { code name } experience { own nextOfKin { relation bereaved } } conditionsSeenBy access
  identityMethod identityConfirmedOn joinedAt confirmedAt askedUntil confirmationDue`;
const joining = { adult: true, name: 'Maja', languages: ['sv'], openTo: ['SURVEY'], howOften: 'MONTHLY' };
const tie = 'person personName organisationId confirmed viewerCanConfirm';

describe('an advisor over the API', () => {
  let house: House;

  /** Gives one wish, and shows what it came to. */
  async function wish(actor: Actor, mutation: string, input: object = {}, type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`, shows = `advisor { ${all} }`) {
    const { data, codes } = await house.ask(actor, `mutation ($input: ${type}!) { it: ${mutation}(input: $input) { userErrors { code field } stale ${shows} } }`, { input });
    return codes.length > 0 ? { codes } : (data as { readonly it: object }).it;
  }
  const own = async (actor: Actor = herself): Promise<unknown> => (await house.ask(actor, `{ advisor { ${all} } }`)).data;
  const ties = (actor: Actor) => house.ask(actor, `{ affiliations { edges { node { ${tie} } } } }`);
  const affiliate = (actor: Actor, mutation: string, input: object) => wish(actor, mutation, input, undefined, `affiliation { ${tie} }`);

  beforeAll(async () => {
    house = await openHouse({ concepts: directoryConcepts, readModels: directoryReadModels, processes: directoryProcesses, resolvers: directoryResolvers });
    await house.record('network', networkId('enpcr'), [NetworkOpened({ slug: 'enpcr', name: 'ENPCR', owner: 'Owner', zone: 'Europe/Stockholm', languages: ['en', 'sv'] })]);
    await house.record('organisation', association, [registered('The association'), verified]);
    await house.record('organisation', company, [registered('The company'), verified]);
    await house.record('organisation', unchecked, [registered('Nobody knows')]);
  });
  afterAll(() => house.close());

  it('R-ADV-01: joins with a tick', async () => {
    expect(await wish(herself, 'joinAsAdvisor', { ...joining, adult: false })).toMatchObject({ advisor: null, userErrors: [{ code: 'MUST_BE_ADULT', field: 'adult' }] });
    expect(await own()).toEqual({ advisor: null });
  });

  it('R-ADV-02, R-ADV-03: joins without an organisation, and nothing is ticked', async () => {
    expect(await wish(herself, 'joinAsAdvisor', joining)).toEqual({
      userErrors: [], stale: false,
      advisor: {
        id: maja, name: 'Maja', languages: [{ code: 'sv', name: 'Swedish' }], country: null, openTo: ['SURVEY'], howOften: 'MONTHLY', takesPart: null, bringsSupporter: false, consents: [], conditions: [], experience: null,
        conditionsSeenBy: null, access: null, identityMethod: null, identityConfirmedOn: null, joinedAt: new Date(specNow).toISOString(), confirmedAt: new Date(specNow).toISOString(), askedUntil: '2027-03-02', confirmationDue: false,
      },
    });
    expect((await ties(herself)).data).toEqual({ affiliations: { edges: [] } });
  });

  it('R-ADV-08: changes what was said, a supporter included', async () => {
    expect(await wish(herself, 'reviseAdvisorProfile', { country: 'SE', bringsSupporter: true, name: null })).toMatchObject({ userErrors: [], advisor: { name: 'Maja', country: { code: 'SE' }, bringsSupporter: true } });
    expect(await wish(herself, 'setAvailability', { howOften: 'ONCE_A_YEAR', takesPart: 'REMOTE' })).toMatchObject({ advisor: { howOften: 'ONCE_A_YEAR', takesPart: 'REMOTE' } });
    expect(await wish(herself, 'reviseAdvisorProfile', { country: 'XX' })).toEqual({ codes: ['BAD_USER_INPUT'] });
  });

  it('R-ADV-03, R-ADV-04, R-ADV-06: says condition areas with a consent, and they go when it is taken back', async () => {
    const areas = { conditions: ['dementia'], experience: { own: false, nextOfKin: { relation: 'CHILD' } } };
    const consent = { purpose: 'CONDITION_AREAS' };
    expect(await wish(herself, 'sayConditionAreas', areas)).toMatchObject({ userErrors: [{ code: 'CONSENT_REQUIRED', field: 'conditions' }] });
    expect(await wish(herself, 'giveConsent', consent, 'ConsentInput')).toMatchObject({ advisor: { consents: ['CONDITION_AREAS'] } });
    expect(await wish(herself, 'sayConditionAreas', areas)).toMatchObject({
      userErrors: [], advisor: { conditions: [{ code: 'dementia', name: 'Dementia' }], experience: { own: false, nextOfKin: { relation: 'CHILD', bereaved: false } }, conditionsSeenBy: 'NOBODY' },
    });
    expect(await wish(herself, 'withdrawConsent', consent, 'ConsentInput')).toMatchObject({ advisor: { consents: [], conditions: [], experience: null, conditionsSeenBy: null } });
    expect(await wish(herself, 'sayConditionAreas', areas)).toMatchObject({ userErrors: [{ code: 'CONSENT_REQUIRED' }] });
    await wish(herself, 'giveConsent', { purpose: 'ACCESS_NEEDS' }, 'ConsentInput');
    expect(await wish(herself, 'sayAccessNeeds', { access: 'A hearing loop.' })).toMatchObject({ advisor: { access: 'A hearing loop.', consents: ['ACCESS_NEEDS'] } });
    expect(await wish(herself, 'withdrawConsent', { purpose: 'ACCESS_NEEDS' }, 'ConsentInput')).toMatchObject({ advisor: { access: null, consents: [] } });
  });

  it('is the person\'s alone, in that role alone', async () => {
    expect(await own(as(derivedId('another')))).toEqual({ advisor: null });
    for (const actor of [on(association), staff(maja), coordinator]) expect((await house.ask(actor, '{ advisor { id } }')).codes).toEqual(['FORBIDDEN']);
    expect((await house.ask(visitor, '{ advisor { id } }')).codes).toEqual(['UNAUTHENTICATED']);
    expect(await wish(visitor, 'joinAsAdvisor', joining)).toEqual({ codes: ['UNAUTHENTICATED'] });
    expect(await wish(on(association), 'joinAsAdvisor', joining)).toEqual({ codes: ['FORBIDDEN'] });
  });

  it('R-ADV-10: is confirmed by a coordinator with a method and the day, never by the person', async () => {
    const shows = 'identity { person name method confirmedOn viewerCanConfirm }';
    const confirm = (actor: Actor, person: Id = maja) => wish(actor, 'confirmIdentity', { person, method: 'TELEPHONE' }, undefined, shows);
    expect((await house.ask(coordinator, `{ advisorIdentity(person: "${maja}") { name method viewerCanConfirm } }`)).data).toEqual({ advisorIdentity: { name: 'Maja', method: null, viewerCanConfirm: true } });
    for (const actor of [herself, on(association), visitor, staff(derivedId('auditor'), 'auditor')]) expect((await house.ask(actor, `{ advisorIdentity(person: "${maja}") { name } }`)).codes).toEqual(['NOT_FOUND']);
    expect(await confirm(herself)).toEqual({ codes: ['FORBIDDEN'] });
    expect(await confirm(staff(maja))).toMatchObject({ userErrors: [{ code: 'CONFLICT_OF_INTEREST' }] });
    expect(await confirm(coordinator, derivedId('nobody'))).toMatchObject({ userErrors: [{ code: 'WRONG_STATE' }] });
    expect(await confirm(coordinator)).toMatchObject({ userErrors: [], identity: { person: maja, method: 'TELEPHONE', confirmedOn: '2026-03-02' } });
    expect(await own()).toMatchObject({ advisor: { identityMethod: 'TELEPHONE', identityConfirmedOn: '2026-03-02' } });
  });

  it('R-ADV-05: says that one belongs to an organisation to that organisation only', async () => {
    for (const organisation of [unchecked, derivedId('nothing')]) {
      expect(await affiliate(herself, 'claimAffiliation', { organisation })).toMatchObject({ affiliation: null, userErrors: [{ code: 'ORGANISATION_NOT_A_MEMBER', field: 'organisation' }] });
    }
    const said = { person: maja, personName: 'Maja', organisationId: association, confirmed: false };
    expect(await affiliate(herself, 'claimAffiliation', { organisation: association })).toMatchObject({ userErrors: [], affiliation: { ...said, viewerCanConfirm: false } });
    expect((await ties(herself)).data).toEqual({ affiliations: { edges: [{ node: { ...said, viewerCanConfirm: false } }] } });
    expect((await ties(on(association))).data).toEqual({ affiliations: { edges: [{ node: { ...said, viewerCanConfirm: true } }] } });
    for (const actor of [on(company), as(derivedId('another'))]) expect((await ties(actor)).data).toEqual({ affiliations: { edges: [] } });
    expect((await ties(coordinator)).codes).toEqual(['FORBIDDEN']);
  });

  it('R-ADV-05: is confirmed by that organisation, shown to others by the person alone, and ended by either', async () => {
    for (const [mutation, input] of [['confirmAffiliation', { person: maja }], ['endAffiliation', { with: maja }]] as const) expect(await affiliate(on(company), mutation, input)).toEqual({ codes: ['NOT_FOUND'] });
    expect(await affiliate(herself, 'confirmAffiliation', { person: maja })).toEqual({ codes: ['FORBIDDEN'] });
    expect(await affiliate(on(association), 'confirmAffiliation', { person: maja })).toMatchObject({ userErrors: [], affiliation: { confirmed: true, viewerCanConfirm: false } });
    const seen = async (actor: Actor) => (await house.ask(actor, `{ shownAffiliations(person: "${maja}") { organisationId personName shown } }`));
    for (const actor of [on(company), as(derivedId('another'))]) expect((await seen(actor)).data).toEqual({ shownAffiliations: [] });
    expect(await affiliate(on(association), 'showAffiliation', { organisation: association })).toEqual({ codes: ['FORBIDDEN'] });
    expect(await affiliate(herself, 'showAffiliation', { organisation: association })).toMatchObject({ userErrors: [] });
    for (const actor of [on(company), as(derivedId('another'))]) expect((await seen(actor)).data).toEqual({ shownAffiliations: [{ organisationId: association, personName: 'Maja', shown: true }] });
    expect((await ties(on(company))).data).toEqual({ affiliations: { edges: [] } });
    expect((await seen(visitor)).codes).toEqual(['UNAUTHENTICATED']);
    await wish(herself, 'hideAffiliation', { organisation: association }, 'ShowAffiliationInput', `affiliation { ${tie} }`);
    expect((await seen(on(company))).data).toEqual({ shownAffiliations: [] });
    expect(await affiliate(on(association), 'endAffiliation', { with: maja })).toEqual({ userErrors: [], stale: false, affiliation: null });
    await affiliate(herself, 'claimAffiliation', { organisation: company });
    expect(await affiliate(herself, 'endAffiliation', { with: company })).toMatchObject({ userErrors: [], affiliation: null });
    for (const actor of [herself, on(association), on(company)]) expect((await ties(actor)).data).toEqual({ affiliations: { edges: [] } });
  });

  it('R-ADV-05: pages through the people of an organisation', async () => {
    const people = [derivedId('first'), derivedId('second'), derivedId('third')];
    for (const person of people) {
      await wish(as(person), 'joinAsAdvisor', joining);
      await affiliate(as(person), 'claimAffiliation', { organisation: company });
    }
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data } = await house.ask(on(company), 'query ($after: String) { affiliations(first: 2, after: $after) { edges { node { person } } pageInfo { hasNextPage endCursor } } }', { after });
      const { affiliations } = data as { readonly affiliations: { readonly edges: readonly { readonly node: { readonly person: string } }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } } };
      seen.push(...affiliations.edges.map(({ node }) => node.person));
      ({ hasNextPage: more, endCursor: after } = affiliations.pageInfo);
    }
    expect(seen.sort()).toEqual([...people].sort());
    const crooked = Buffer.from(JSON.stringify(['1; drop', maja])).toString('base64url');
    expect((await house.ask(on(company), `{ affiliations(after: "${crooked}") { edges { cursor } } }`)).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('R-ORG-07: is asked for a year after looking the profile through, and told when that is over', async () => {
    await house.waitUntil(specNow + days(366));
    expect(await own()).toMatchObject({ advisor: { askedUntil: '2027-03-02', confirmationDue: true } });
    expect(await wish(herself, 'confirmAdvisorProfile', {}, 'AdvisorWishInput')).toMatchObject({ userErrors: [], advisor: { askedUntil: '2028-03-03', confirmationDue: false } });
  });

  it('R-BRK-08: leaves in one step, and nothing of it is left to see', async () => {
    await affiliate(herself, 'claimAffiliation', { organisation: association });
    expect(await wish(herself, 'leaveNetwork', {}, 'AdvisorWishInput')).toEqual({ userErrors: [], stale: false, advisor: null });
    expect(await own()).toEqual({ advisor: null });
    expect((await ties(on(association))).data).toEqual({ affiliations: { edges: [] } });
    expect((await house.ask(coordinator, `{ advisorIdentity(person: "${maja}") { name } }`)).codes).toEqual(['NOT_FOUND']);
    expect((await house.happened('advisor', maja)).slice(-2)).toEqual(['AffiliationEnded', 'AdvisorLeft']);
    expect(await wish(herself, 'joinAsAdvisor', joining)).toMatchObject({ userErrors: [], advisor: { consents: [], identityMethod: null, country: null } });
  });
});

describe('an advisor in the schema', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    const nest = await Test.createTestingModule({ imports: [GraphQLSchemaBuilderModule] }).compile();
    schema = await nest.get(GraphQLSchemaFactory).create([...directoryResolvers]);
    await nest.close();
  });
  const fieldsOf = (input: string): string[] => {
    const type = schema.getType(input);
    if (!isInputObjectType(type)) throw new Error(`${input} is no input`);
    return Object.keys(type.getFields()).filter((name) => name !== 'commandId').sort();
  };

  it.each<[string, AnyCommandDefinition, string[], string[]]>([
    ['JoinAsAdvisorInput', JoinAsAdvisor, ['advisor'], []],
    ['ReviseAdvisorProfileInput', ReviseAdvisorProfile, ['advisor'], []],
    ['SetAvailabilityInput', SetAvailability, ['advisor'], []],
    ['ConsentInput', GiveConsent, ['advisor'], []],
    ['SayConditionAreasInput', SayConditionAreas, ['advisor', 'purpose'], []],
    ['SayAccessNeedsInput', SayAccessNeeds, ['advisor', 'purpose'], []],
    ['ConfirmIdentityInput', ConfirmIdentity, ['advisor', 'on'], ['person']],
    ['ConfirmAffiliationInput', ConfirmAffiliation, ['advisor', 'organisation'], ['person']],
  ])('%s has the fields of its command', (input, { fields }, known, other) =>
    expect(fieldsOf(input).filter((name) => !other.includes(name))).toEqual(Object.keys(fields).filter((name) => !known.includes(name)).sort()));

  it('R-ADV-06: has no field for the person who is or has been ill', () => {
    expect(fieldsOf('AdvisorExperienceInput')).toEqual(['nextOfKin', 'own']);
    expect(fieldsOf('NextOfKinInput')).toEqual(['bereaved', 'relation']);
  });
});
