import * as fc from 'fast-check';
import { directoryEvents, NetworkOpened, networkId } from '#directory';
import { derivedId, type Actor } from '#kernel';
import { specNow } from '#kernel/testing';
import { countryCodes, languageCodes, type EngagementKind } from '#vocabulary';
import { rounds } from '../../../../test/support/seed';
import { stageFor, type Stage } from '../../../../test/support/read-model';
import { requestEvents } from '../request/events';
import { attention } from '../attention';
import { invitationEvents } from '../invitation';
import { asker, asOrganisation, asPerson, contact, maja, recipient, representative } from '../invitation/testing/cast';
import { candidatesModel } from '../matching/candidates.read-model';
import { readCandidates } from '../matching/candidate-queries.read-model';
import { fit, nearestOf } from '../matching/fit';
import { openHouse, type House } from '../testing/house';
import { furnish } from '../testing/network';
import { inquiryId } from './people-question';
import { countOrganisations, type PublicWishes } from './organisations-count.read-model';

const company = { actor: asOrganisation(asker, contact) };
const feasibility = 'query ($input: FeasibilityInput!) { feasibility(input: $input) { organisations leftOut { country language kind condition } } }';
const ask = 'mutation ($input: AskAboutPeopleInput!) { askAboutPeople(input: $input) { userErrors { code field message } people { band condition conditionName countedOn } } }';
const pause = 'mutation { pauseInvitations(input: {}) { userErrors { code } } }';
const unknown = { band: 'UNDER_10', condition: null, conditionName: null, countedOn: null };

describe('how many could answer, over the API', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
    await furnish(house);
  });
  afterEach(() => house.close());
  const count = (input: object, who: { readonly actor: Actor } = company) => house.ask(who, feasibility, { input });

  it('R-FEA-01: counts organisations exactly, and says which public facts leave how many out', async () => {
    expect((await count({ conditions: ['lung-disease'], languages: ['sv'] })).data).toEqual({ feasibility: { organisations: 3, leftOut: { country: 0, language: 0, kind: 0, condition: 0 } } });
    expect((await count({ conditions: ['asthma'], languages: ['sv'] })).data).toEqual({ feasibility: { organisations: 2, leftOut: { country: 0, language: 0, kind: 0, condition: 1 } } });
    expect((await count({ countries: ['DK'], remote: false })).data).toMatchObject({ feasibility: { organisations: 0, leftOut: { country: 3 } } });
    expect((await count({ countries: ['DK'] })).data).toMatchObject({ feasibility: { organisations: 3 } });
  });
  it('R-MAT-05: is not moved by anything private', async () => {
    const before = await count({ conditions: ['asthma'] });
    await house.ask({ actor: asOrganisation(recipient, representative) }, pause);
    expect(await count({ conditions: ['asthma'] })).toEqual(before);
  });
  it('is for those who answer for an organisation, and for coordinators', async () => {
    const coordinator: Actor = { kind: 'member', network: 'enpcr', person: derivedId('coordinator'), hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] };
    expect((await count({}, { actor: coordinator })).data).toMatchObject({ feasibility: { organisations: 3 } });
    expect(await count({}, { actor: asPerson(maja) })).toEqual({ data: null, codes: ['FORBIDDEN'] });
    expect(await count({}, { actor: { kind: 'visitor', network: 'enpcr' } })).toEqual({ data: null, codes: ['UNAUTHENTICATED'] });
    expect(await count({ countries: ['Sweden'] })).toEqual({ data: null, codes: ['BAD_USER_INPUT'] });
  });

  it('R-FEA-03: people are asked about in questions that are written down, each once', async () => {
    const input = { condition: 'asthma', language: 'sv' };
    expect((await house.ask(company, ask, { input })).data).toEqual({ askAboutPeople: { userErrors: [], people: unknown } });
    expect((await house.ask(company, ask, { input })).data).toEqual({ askAboutPeople: { userErrors: [], people: unknown } });
    expect(await house.happened('inquiry', inquiryId(asker, specNow))).toEqual(['PeopleAskedAbout']);
  });
  it('R-FEA-03: the twenty-first of a day is refused, and on the next day there are as many again', async () => {
    for (const country of countryCodes.slice(0, 20)) expect((await house.ask(company, ask, { input: { country } })).data).toMatchObject({ askAboutPeople: { people: unknown } });
    expect((await house.ask(company, ask, { input: {} })).data).toMatchObject({ askAboutPeople: { userErrors: [{ code: 'QUERY_LIMIT', field: null }], people: null } });
    await house.waitUntil(specNow + 86_400_000);
    expect((await house.ask(company, ask, { input: {} })).data).toMatchObject({ askAboutPeople: { userErrors: [] } });
  });
  it('R-FEA-02: of the four facts, three at a time', async () => {
    const all = { condition: 'asthma', language: 'sv', country: 'SE', kind: 'ADVICE' };
    expect((await house.ask(company, ask, { input: all })).data).toMatchObject({ askAboutPeople: { userErrors: [{ code: 'TOO_MANY_FACETS', field: 'question' }], people: null } });
    expect((await house.ask(company, ask, { input: { ...all, kind: null } })).data).toMatchObject({ askAboutPeople: { userErrors: [], people: unknown } });
  });
  it('people are not asked about by people, visitors or in a made-up way', async () => {
    expect(await house.ask({ actor: asPerson(maja) }, ask, { input: {} })).toEqual({ data: null, codes: ['FORBIDDEN'] });
    expect(await house.ask({ actor: { kind: 'visitor', network: 'enpcr' } }, ask, { input: {} })).toEqual({ data: null, codes: ['UNAUTHENTICATED'] });
    expect(await house.ask(company, ask, { input: { condition: 'Asthma?' } })).toEqual({ data: null, codes: ['BAD_USER_INPUT'] });
  });
});

describe('the count of organisations', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await stageFor([candidatesModel], [...directoryEvents, ...attention.events, ...invitationEvents, ...requestEvents]);
    await stage.play({ concept: 'network', id: networkId('enpcr'), event: NetworkOpened({ slug: 'enpcr', name: 'Network', owner: 'Owner', zone: 'Europe/Stockholm', languages: ['en'] }) });
    await stage.database.pool('projector').query(
      `insert into candidates.organisation (network, id, verified, kind, conditions, every_condition, languages, countries, open_to, not_open_to, paused, blocked)
       select 'enpcr', md5('o' || n)::uuid, n % 7 <> 0, (array['patient-organisation', 'umbrella', 'company'])[1 + n % 3],
         (array['{asthma}', '{cystic-fibrosis}', '{lung-disease}', '{depression,asthma}', '{}'])[1 + n % 5]::text[], n % 11 = 0,
         (array['{sv}', '{en,sv}', '{fi}', '{}'])[1 + n / 5 % 4]::text[], (array['{SE}', '{NO}', '{SE,FI}', '{}'])[1 + n / 20 % 4]::text[], '{}',
         (array['{}', '{survey}', '{advice,survey}'])[1 + n / 80 % 3]::text[], false, '{}' from generate_series(1, 480) n`);
  });
  afterAll(() => stage.close());

  it('R-FEA-01: finds those whom matching finds to fit, whatever is looked for', async () => {
    const reader = stage.as(asOrganisation(asker));
    const candidates = await readCandidates(reader);
    const some = <T>(...values: readonly T[]) => fc.option(fc.subarray([...values]), { nil: undefined });
    const wishes = fc.record<PublicWishes>({
      conditions: some('asthma', 'cystic-fibrosis', 'lung-disease', 'depression', 'psoriasis'), languages: some('sv', 'en', 'fi', 'da'), countries: some('SE', 'NO', 'FI', 'DK'), remote: fc.boolean(),
      kind: fc.option(fc.constantFrom<EngagementKind>('survey', 'advice', 'speaking'), { nil: undefined }),
    });
    await fc.assert(fc.asyncProperty(wishes, async (wish) => {
      const wanted = {
        request: asker, asker, conditions: wish.conditions?.length ? wish.conditions : 'all' as const, countries: wish.countries ?? [], remote: wish.remote,
        // Nothing said: any language will do, and a kind that nobody refuses.
        languages: wish.languages?.length ? wish.languages : [...languageCodes, 'none'], kind: wish.kind ?? 'dissemination' as const,
      };
      const nearest = nearestOf(wanted.conditions === 'all' ? [] : wanted.conditions);
      const judged = candidates.map((one) => fit(wanted, wish.languages?.length ? one : { ...one, languages: [...one.languages, 'none'] }, nearest));
      const { fitting, leftOut } = await countOrganisations(reader, wish);
      expect(fitting).toBe(judged.filter((verdict) => typeof verdict !== 'string').length);
      for (const misfit of ['country', 'language', 'kind', 'condition'] as const) expect([misfit, leftOut[misfit]]).toEqual([misfit, judged.filter((verdict) => verdict === misfit).length]);
    }), { numRuns: rounds(60) });
  });
  it('does not count the one who asks', async () => {
    const [first] = await readCandidates(stage.as(asOrganisation(asker)));
    const all = await countOrganisations(stage.as(asOrganisation(asker)), { remote: true });
    expect((await countOrganisations(stage.as(asOrganisation(first?.recipient ?? '')), { remote: true })).fitting).toBe(all.fitting - 1);
  });
});
