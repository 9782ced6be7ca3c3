import * as fc from 'fast-check';
import { derivedId, type Actor, type DomainEvent, type Id } from '#kernel';
import { box, specNow } from '#kernel/testing';
import { fold } from '#vocabulary';
import { stageFor, type Happening, type Stage } from '../../../../test/support/read-model';
import { directoryEvents, directoryReadModels } from '../index';
import {
  ListingRemoved, ListingRevised, OrganisationClaimed, OrganisationListed, OrganisationRegistered, OrganisationVerified, ProfileConfirmed, ProfileRevised, RepresentativeAppointed, RepresentativeRemoved,
} from './events';
import { checkOf, findOrganisations, hatsOf, organisationsByIds, representativesOf, similarOrganisations, type SearchKey, type Wanted } from './organisation-queries.read-model';
import type { OtherName } from './values';

const person = derivedId('eva');
const visitor = (network = 'enpcr'): Actor => ({ kind: 'visitor', network });
const asPerson = (who: Id): Actor => ({ kind: 'member', network: 'enpcr', person: who, hat: { kind: 'person' }, staffRoles: [] });
const onBehalfOf = (organisation: Id, who = person): Actor => ({ kind: 'member', network: 'enpcr', person: who, hat: { kind: 'organisation', organisation }, staffRoles: [] });
const coordinator: Actor = { kind: 'member', network: 'enpcr', person: derivedId('coordinator'), hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] };

const idOf = (name: string): Id => derivedId('organisation', name);
const happening = (name: string, event: DomainEvent, network = 'enpcr'): Happening => ({ concept: 'organisation', id: idOf(name), event, network });
const listed = (name: string, { others = [], kind = 'patient-organisation', countries = ['SE'], conditions = [] }: { others?: OtherName[]; kind?: 'patient-organisation' | 'academic'; countries?: string[]; conditions?: string[] } = {}) =>
  OrganisationListed({ source: { registry: 'ror', value: '00ev71s96' }, kind, conditions, facts: { name, otherNames: others, countries, domains: [], externalIds: [] } });
const joining = { personName: box('Eva'), personRole: box('chair'), howToCheck: box('Call us.'), publicBody: false, patientMajority: true, companyOver20: false, representative: person };
const registered = (name: string) => OrganisationRegistered({ name, kind: 'patient-organisation', countries: ['SE'], about: 'We are people with psoriasis.', claimedIds: [], ...joining });
const verified = OrganisationVerified({ method: 'call', patientMajority: true, funders: [{ name: 'Members', percent: 100, company: false }], distinctFrom: [], on: '2026-03-02', due: '2027-03-02' });

describe('the directory', () => {
  let stage: Stage;
  const search = (wanted: Wanted, { as = visitor(), language = 'en', after, most = 50 }: { as?: Actor; language?: string; after?: SearchKey; most?: number } = {}) =>
    findOrganisations((text, values) => stage.as(as).query(text, values), wanted, language, after, most);
  const names = async (...args: Parameters<typeof search>): Promise<string[]> => (await search(...args)).map(({ name }) => name);
  const entry = async (name: string, as = visitor()) => (await organisationsByIds((text, values) => stage.as(as).query(text, values), [idOf(name)]))[0];

  beforeAll(async () => {
    stage = await stageFor(directoryReadModels, directoryEvents);
    await stage.play(
      happening('Reumatikerförbundet', listed('Reumatikerförbundet', { conditions: ['rheumatic-disease'] })),
      happening('Ångström Institute', listed('Ångström Institute', { kind: 'academic', others: [{ name: 'ÅI', use: 'acronym' }, { name: 'Institut Ångström', use: 'label', language: 'fr' }] })),
      happening('Alzheimer Scotland', listed('Alzheimer Scotland', { countries: ['GB'], conditions: ['dementia'] })),
      happening('Danish Cancer Society', listed('Danish Cancer Society', { countries: ['DK'], others: [{ name: 'Kræftens Bekæmpelse', use: 'label', language: 'da' }] })),
      happening('Zebra', listed('Zebra', { countries: ['SE', 'NO'] })),
      happening('100%_Kids', listed('100%_Kids')),
      happening('Elsewhere', listed('Elsewhere'), 'nordic'),
    );
  });
  afterAll(() => stage.close());

  describe('is searched', () => {
    it('by any name, whatever its accents and case', async () => {
      expect(await names({ words: 'ANGSTROM' })).toEqual(['Ångström Institute']);
      expect(await names({ words: 'kraeftens' })).toEqual(['Danish Cancer Society']);
      expect(await names({ words: 'institut ang' })).toEqual(['Ångström Institute']);
    });
    it('by part of a word, names that begin with it first', async () => {
      await stage.play(happening('Scottish Alzheimer Friends', listed('Scottish Alzheimer Friends')), happening('Anti-Alzheimer', listed('Anti-Alzheimer')));
      expect(await names({ words: 'alzheim' })).toEqual(['Alzheimer Scotland', 'Anti-Alzheimer', 'Scottish Alzheimer Friends']);
    });
    it('by one or two letters that a word begins with', async () => {
      expect(await names({ words: 'z' })).toEqual(['Zebra']);
      expect(await names({ words: 'åi' })).toEqual(['Ångström Institute']);
      expect(await names({ words: 'sc' })).toEqual(['Scottish Alzheimer Friends', 'Alzheimer Scotland']);
    });
    it('by a slip of the pen, when nothing else is found', async () =>
      expect(await names({ words: 'reumatikerförbudet' })).toEqual(['Reumatikerförbundet']));
    it('for signs that mean something to a database, as they are', async () => {
      expect(await names({ words: '100%_' })).toEqual(['100%_Kids']);
      expect(await names({ words: '%' })).toEqual([]);
      expect(await names({ words: "'; drop table x; --" })).toEqual([]);
      expect(await names({ words: '\\' })).toEqual([]);
    });
    it('within a kind, a country, a condition, a state', async () => {
      expect(await names({ kind: 'academic' })).toEqual(['Ångström Institute']);
      expect(await names({ country: 'NO' })).toEqual(['Zebra']);
      expect(await names({ condition: 'dementia' })).toEqual(['Alzheimer Scotland']);
      expect(await names({ words: 'alzheimer', country: 'GB' })).toEqual(['Alzheimer Scotland']);
      expect(await names({ status: 'verified' })).toEqual([]);
    });
    it('in the order of letters of the reader\'s language', async () => {
      const swedish = await names({ country: 'SE' }, { language: 'sv' });
      expect(swedish.indexOf('Ångström Institute')).toBeGreaterThan(swedish.indexOf('Zebra'));
      const english = await names({ country: 'SE' });
      expect(english.indexOf('Ångström Institute')).toBeLessThan(english.indexOf('Zebra'));
    });
    it('page by page, each entry once', async () => {
      for (const wanted of [{}, { words: 'al' }, { words: 'alzheimer' }, { words: 'reumatikerförbudet' }]) {
        const whole = await names(wanted);
        const paged: string[] = [];
        let after: SearchKey | undefined;
        for (;;) {
          const [row] = await search(wanted, { most: 1, ...(after ? { after } : {}) });
          if (!row) break;
          paged.push(row.name);
          after = [String(row.rank), row.name, row.id];
        }
        expect(paged).toEqual(whole);
      }
    });
    it('in one network only', async () => {
      expect(await names({ words: 'elsewhere' })).toEqual([]);
      expect(await names({ words: 'elsewhere' }, { as: visitor('nordic') })).toEqual(['Elsewhere']);
    });
  });

  describe('R-IMP-01: shows', () => {
    it('what a registry says now', async () => {
      await stage.play(happening('Old name', listed('Old name')), happening('Old name', ListingRevised({ kind: 'academic', conditions: [], facts: { name: 'New name', otherNames: [], countries: ['FR'], domains: [], externalIds: [] } })));
      expect(await names({ words: 'old name' })).not.toContain('Old name');
      expect(await entry('Old name')).toMatchObject({ name: 'New name', status: 'listed' });
      expect(await names({ country: 'FR' })).toEqual(['New name']);
    });
    it('R-ORG-03: nothing of what was removed', async () => {
      await stage.play(happening('Shy', listed('Shy')), happening('Shy', ListingRemoved({})));
      expect(await names({ words: 'shy' })).toEqual([]);
    });
    it('what a claimant says only when somebody has checked it', async () => {
      const said = ProfileRevised({ countries: ['IS'], conditions: ['psoriasis'] });
      await stage.play(happening('Claimed', listed('Claimed')), happening('Claimed', OrganisationClaimed(joining)), happening('Claimed', said));
      expect(await entry('Claimed')).toMatchObject({ status: 'registered', claimed: true });
      expect(await names({ country: 'IS' })).toEqual([]);
      await stage.play(happening('Claimed', verified));
      expect(await names({ country: 'IS' })).toEqual(['Claimed']);
      expect(await entry('Claimed')).toMatchObject({ status: 'verified', verified_on: '2026-03-02', verification_due: '2027-03-02', patient_majority: true });
    });
    it('when a profile was confirmed', async () => {
      await stage.play(happening('Claimed', ProfileConfirmed({ kind: 'umbrella', conditions: [], everyCondition: true, languages: ['is'], countries: ['IS'], at: specNow })));
      expect(await entry('Claimed')).toMatchObject({ confirmed_at: BigInt(specNow), said: { own: { kind: 'umbrella', everyCondition: true, languages: ['is'] } } });
      expect(await names({ kind: 'umbrella' })).toEqual(['Claimed']);
    });
  });

  describe('keeps from strangers', () => {
    beforeAll(() => stage.play(happening('Unchecked', registered('Unchecked'))));
    it('an organisation that nobody has checked', async () => {
      expect(await entry('Unchecked')).toBeUndefined();
      expect(await names({ words: 'unchecked' })).toEqual([]);
      expect(await entry('Unchecked', onBehalfOf(idOf('Unchecked')))).toMatchObject({ status: 'registered' });
      expect(await names({ words: 'unchecked' }, { as: onBehalfOf(idOf('Unchecked')) })).toEqual(['Unchecked']);
      expect(await names({ words: 'unchecked' }, { as: coordinator })).toEqual(['Unchecked']);
    });
    it('who answers for it, and how that can be checked', async () => {
      const representatives = (as: Actor) => representativesOf((text, values) => stage.as(as).query(text, values), [idOf('Unchecked')]);
      const check = (as: Actor) => checkOf((text, values) => stage.as(as).query(text, values), idOf('Unchecked'));
      expect(await representatives(visitor())).toEqual([]);
      expect(await representatives(onBehalfOf(idOf('Zebra'), derivedId('nils')))).toEqual([]);
      expect(await representatives(onBehalfOf(idOf('Unchecked')))).toMatchObject([{ person, person_name: box('Eva'), person_role: box('chair') }]);
      expect(await representatives(coordinator)).toHaveLength(1);
      expect(await check(visitor())).toBeUndefined();
      expect(await check(coordinator)).toMatchObject({ how_to_check: box('Call us.'), patient_majority: true, company_over_20: false, own: false });
    });
  });

  it('R-NET-03: knows the hats of each person, and only theirs', async () => {
    const hats = (who: Id) => hatsOf((text, values) => stage.as(asPerson(who)).query(text, values), who);
    const nils = derivedId('nils');
    await stage.play(happening('Unchecked', RepresentativeAppointed({ person: nils, personName: box('Nils'), personRole: box('board') })));
    expect(await hats(nils)).toEqual([idOf('Unchecked')]);
    await stage.play(happening('Unchecked', RepresentativeRemoved({ person: nils, at: specNow })));
    expect(await hats(nils)).toEqual([]);
    expect(await hats(person)).toContain(idOf('Unchecked'));
    expect(await hatsOf((text, values) => stage.as(asPerson(nils)).query(text, values), person)).toEqual([]);
  });

  it('R-ORG-12: tells a coordinator what else the people of an organisation answer for', async () =>
    expect(await checkOf((text, values) => stage.as(coordinator).query(text, values), idOf('Unchecked'))).toMatchObject({ elsewhere: [idOf('Claimed')] }));

  it('R-VER-02, T15: shows a coordinator, and nobody else, whose name could be mistaken', async () => {
    const similar = (name: string, as: Actor) => similarOrganisations((text, values) => stage.as(as).query(text, values), idOf(name));
    await stage.play(happening('fake', registered('А1zheimer Scоtland')), happening('near', registered('Reumatiker-förbundett')));
    expect(await similar('fake', coordinator)).toEqual([idOf('Alzheimer Scotland')]);
    expect(await similar('near', coordinator)).toEqual([idOf('Reumatikerförbundet')]);
    expect(await similar('Zebra', coordinator)).toEqual([]);
    expect(await similar('fake', onBehalfOf(idOf('fake')))).toEqual([]);
  });

  it('finds by function exactly what its reader may see', async () => {
    const alphabet = ['ka', 'ro', 'li', 'en', 'a', 'Å', ' ', '%'];
    const random = fc.sample(fc.record({
      name: fc.array(fc.constantFrom(...alphabet), { minLength: 2, maxLength: 6 }).map((parts) => `x${parts.join('')}`),
      hidden: fc.boolean(), countries: fc.subarray(['SE', 'NO', 'FI'], { minLength: 1 }),
    }), { numRuns: 60, seed: 7 });
    await stage.play(...random.flatMap(({ name, hidden, countries }, nth) => [happening(`random ${nth}`, hidden ? registered(name) : listed(name, { countries }))]));
    const readers = [visitor(), asPerson(person), onBehalfOf(idOf('random 3')), coordinator, visitor('nordic')];
    const words = fc.sample(fc.array(fc.constantFrom(...alphabet.filter((part) => part !== ' ')), { minLength: 2, maxLength: 3 }).map((parts) => parts.join('')).filter((text) => fold(text).length > 2), { numRuns: 20, seed: 8 });
    for (const as of readers) {
      const visible = await stage.as(as).query<{ id: string; haystack: string; countries: string[] }>('select id, haystack, countries from organisations.organisation');
      for (const word of words) {
        const expected = visible.filter(({ haystack, countries }) => haystack.includes(fold(word)) && countries.includes('NO')).map(({ id }) => id);
        const found = await search({ words: word, country: 'NO' }, { as, most: 1000 });
        if (expected.length > 0 || !found.every(({ rank }) => rank === 2)) expect(found.map(({ id }) => id).sort()).toEqual(expected.sort());
        expect(visible.map(({ id }) => id)).toEqual(expect.arrayContaining(found.map(({ id }) => id)));
      }
    }
  });
});
