import fc from 'fast-check';
import { days, derivedId } from '#kernel';
import { specNow } from '#kernel/testing';
import { matchInitiative, type Professional, type WantedOrganisations } from './matching';
import { company, initiative, patients } from './testing/cast';

const wanted: WantedOrganisations = { initiative, opener: patients, kinds: ['company', 'academic'], work: ['advisory-board'], conditions: ['cystic-fibrosis'], languages: ['sv'], countries: ['SE'] };
const professional = (said: Partial<Professional> = {}): Professional => ({
  recipient: company, kind: 'company', conditions: [], languages: ['sv', 'en'], countries: ['SE'], openTo: [], notOpenTo: [], confirmedAt: specNow - days(9), limit: 3, blocked: [], initiatives: [], ...said,
});
const past = (n: number, said: Partial<Professional['initiatives'][number]> = {}) => ({ initiative: derivedId('initiative', n), asker: derivedId('opener', n), sentAt: specNow - days(3), until: specNow + days(20), waiting: true, ...said });
const only = (said: Partial<Professional> = {}, change: Partial<WantedOrganisations> = {}) => matchInitiative({ ...wanted, ...change }, [professional(said)], specNow);
const leftOut = (said: Partial<Professional>, change: Partial<WantedOrganisations> = {}) => Object.entries(only(said, change).leftOut).filter(([, count]) => count > 0).map(([why]) => why);
const factors = (said: Partial<Professional>, change: Partial<WantedOrganisations> = {}) => only(said, change).proposals[0]?.factors.map(({ factor }) => factor);

describe('R-INI-03: an initiative is matched', () => {
  it('on what organisations are open to', () => {
    expect(factors({ openTo: ['advisory-board'] })).toContain('KIND_WELCOME');
    expect(factors({ openTo: ['survey'] })).not.toContain('KIND_WELCOME');
    expect(leftOut({ notOpenTo: ['advisory-board', 'survey'] })).toEqual(['work']);
    expect(leftOut({ notOpenTo: ['advisory-board'] }, { work: ['advisory-board', 'survey'] })).toEqual([]);
    expect(leftOut({ notOpenTo: ['advisory-board'] }, { work: [] })).toEqual([]);
  });
  it('on kind, language and condition', () => {
    expect(leftOut({ kind: 'funder' })).toEqual(['kind']);
    expect(leftOut({ languages: ['fi'] })).toEqual(['language']);
    expect(leftOut({ conditions: ['asthma'] })).toEqual(['condition']);
    expect(factors({ conditions: ['cystic-fibrosis'] })).toContain('CONDITION_SAME');
    expect(factors({ conditions: ['lung-disease'] })).toContain('CONDITION_NEAR');
    expect(factors({ conditions: 'all' })).toContain('EVERY_CONDITION');
    expect(factors({ conditions: ['asthma'], countries: ['FI'] }, { conditions: 'all' })).toEqual(['LANGUAGE', 'SELDOM_ASKED']);
  });
  it('once at each organisation, and not while another of the same opener waits there', () => {
    expect(leftOut({ initiatives: [past(1, { initiative, until: specNow - 1, waiting: false })] })).toEqual(['alreadyAsked']);
    expect(leftOut({ initiatives: [past(1, { asker: patients, waiting: false })] })).toEqual(['alreadyAsked']);
    expect(leftOut({ initiatives: [past(1, { asker: patients, until: specNow })] })).toEqual([]);
  });
  it('R-MAT-05: every private reason is one figure', () => {
    for (const said of [{ pause: {} }, { blocked: [patients] }, { confirmedAt: undefined }, { initiatives: [past(1), past(2), past(3)] }, { limit: 1, initiatives: [past(1)] }]) expect(leftOut(said)).toEqual(['notAvailable']);
    expect(leftOut({ initiatives: [past(1), past(2), past(3, { waiting: false })] })).toEqual([]);
  });
  it('R-MAT-01: in the same order whatever order they come in; who is asked less comes first', () => {
    const all = Array.from({ length: 8 }, (_, n) => professional({ recipient: derivedId('professional', n), initiatives: n % 2 === 0 ? [] : [past(n)] }));
    const order = matchInitiative(wanted, all, specNow).proposals.map(({ recipient }) => recipient);
    expect(order.slice(0, 4).sort()).toEqual([0, 2, 4, 6].map((n) => derivedId('professional', n)).sort());
    fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => expect(matchInitiative(wanted, shuffled, specNow).proposals.map(({ recipient }) => recipient)).toEqual(order)));
  });
});
