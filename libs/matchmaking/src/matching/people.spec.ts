import * as fc from 'fast-check';
import { days, derivedId, endOf } from '#kernel';
import { specNow } from '#kernel/testing';
import type { Wanted } from './candidate';
import { scoreOf } from './factors';
import { matchPeople, restsOnConditions, type PersonCandidate } from './people';

const wanted: Wanted = { request: derivedId('request'), asker: derivedId('asker'), conditions: ['cystic-fibrosis'], languages: ['sv'], countries: ['SE'], remote: false, kind: 'survey' };
const person = (change: Partial<PersonCandidate> = {}): PersonCandidate => ({
  person: derivedId('person'), confirmedAt: specNow, country: 'SE', takesPart: undefined, languages: ['sv'], openTo: ['survey'], conditions: undefined, affiliations: [],
  limit: 3, pause: undefined, blocked: [], invitations: [], ...change,
});
const past = (n: number, change: Partial<PersonCandidate['invitations'][number]> = {}) =>
  ({ request: derivedId('other', n), asker: derivedId('other asker', n), sentAt: specNow - days(5), until: specNow + days(20), waiting: true, ...change });
const isFound = (change: Partial<PersonCandidate>, where: Partial<Wanted> = {}, organisations: readonly string[] = []) =>
  matchPeople({ ...wanted, ...where }, [person(change)], new Set(organisations), specNow).length === 1;

describe('people for a request', () => {
  it('R-MAT-02, R-ORG-07: have looked their profile through within 12 months', () => {
    expect(isFound({ confirmedAt: specNow - days(364) })).toBe(true);
    expect(isFound({ confirmedAt: specNow - days(367) })).toBe(false);
  });
  it('R-MAT-02: do not rest, have not blocked the asker, and are not asked about more than they want', () => {
    expect(isFound({})).toBe(true);
    expect(isFound({ pause: { until: undefined } })).toBe(false);
    expect(isFound({ blocked: [wanted.asker] })).toBe(false);
    expect(isFound({ limit: 2, invitations: [past(1), past(2)] })).toBe(false);
    expect(isFound({ limit: 2, invitations: [past(1), past(2, { waiting: false })] })).toBe(true);
  });
  it('R-MAT-02: have a language in common and want to do this', () => {
    expect(isFound({ languages: ['fi'] })).toBe(false);
    expect(isFound({ openTo: ['advice'] })).toBe(false);
  });
  it('R-MAT-02: are there, or take part from where they are, or go anywhere', () => {
    expect(isFound({ country: 'FI' })).toBe(false);
    expect(isFound({ country: undefined })).toBe(false);
    expect(isFound({ country: 'FI' }, { remote: true })).toBe(true);
    expect(isFound({ country: 'FI', takesPart: 'anywhere' })).toBe(true);
    expect(isFound({ takesPart: 'remote' })).toBe(false);
    expect(isFound({ takesPart: 'remote' }, { remote: true })).toBe(true);
  });
  it('R-ADV-03: are found by kind and language without condition areas, and by these where they have said them', () => {
    const [near, without] = [derivedId('near'), derivedId('without')];
    const found = matchPeople(wanted, [person({ person: without }), person({ person: near, conditions: ['cystic-fibrosis'] })], new Set(), specNow);
    expect(found.map(({ recipient, factors }) => [recipient, restsOnConditions(factors)])).toEqual([[near, true], [without, false]]);
    expect(isFound({ conditions: ['asthma'] })).toBe(false);
    expect(isFound({ conditions: ['asthma'] }, { conditions: 'all' })).toBe(true);
  });
  it('R-MAT-08: are not proposed beside their own organisation, nor to it', () => {
    const association = derivedId('association');
    expect(isFound({ affiliations: [association] })).toBe(true);
    expect(isFound({ affiliations: [association] }, {}, [association])).toBe(false);
    expect(isFound({ affiliations: [wanted.asker] })).toBe(false);
  });
  it('R-MAT-03: come first when they have been asked less', () => {
    const [often, seldom] = [derivedId('often'), derivedId('seldom')];
    const found = matchPeople(wanted, [person({ person: often, invitations: [past(1, { waiting: false })] }), person({ person: seldom })], new Set(), specNow);
    expect(found.map(({ recipient }) => recipient)).toEqual([seldom, often]);
    expect(found.every(({ score, factors }) => score === scoreOf(factors))).toBe(true);
  });
  it('R-VIS-05: are left out the same once they are asked, whatever became of it', () => {
    for (const change of [{}, { waiting: false }]) {
      expect(isFound({ invitations: [past(1, { request: wanted.request, ...change })] })).toBe(false);
      expect(isFound({ invitations: [past(1, { asker: wanted.asker, ...change })] })).toBe(false);
      expect(isFound({ invitations: [past(1, { asker: wanted.asker, until: specNow, ...change })] })).toBe(true);
    }
    expect(isFound({ pause: { until: { date: '2026-03-01', zone: 'UTC' } } })).toBe(endOf({ date: '2026-03-01', zone: 'UTC' }) <= specNow);
  });
  it('R-MAT-01: come in the same order, in whatever order they are looked at', () =>
    fc.assert(fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }), (order) => {
      const people = order.map((n) => person({ person: derivedId('person', n) }));
      const sorted = [...people].sort((a, b) => (a.person < b.person ? -1 : 1));
      expect(matchPeople(wanted, people, new Set(), specNow)).toEqual(matchPeople(wanted, sorted, new Set(), specNow));
    })));
});
