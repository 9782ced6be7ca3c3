import * as fc from 'fast-check';
import { ancestorsOf, bandOf, peopleBands } from '#vocabulary';
import { answerFrom, cellsFor, PeopleTally, type CountedPerson } from './people-cells';
import { facets, type PeopleQuestion } from './people-question';

const people = (count: number, person: Partial<CountedPerson>): CountedPerson[] =>
  Array.from({ length: count }, () => ({ conditions: [], country: undefined, languages: ['sv'], kinds: ['advice'], ...person }));
function answer(question: PeopleQuestion, ...groups: readonly (readonly CountedPerson[])[]) {
  const tally = new PeopleTally();
  for (const person of groups.flat()) tally.add(person);
  return answerFrom(question, tally.bands());
}

describe('the figures about people', () => {
  it.each([[0, 'under-10'], [9, 'under-10'], [10, '10-19'], [19, '10-19'], [20, '20-49'], [49, '20-49'], [50, '50-or-more'], [51, '50-or-more']])(
    'R-FEA-01: %d people are %s', (count, band) => expect(answer({ language: 'sv' }, people(count, {}))).toEqual({ band, condition: undefined }));
  it('R-FEA-02: a condition with nine people is lifted to its nearest parent with ten', () => {
    const [parent = ''] = ancestorsOf('cystic-fibrosis');
    expect(answer({ condition: 'cystic-fibrosis' }, people(10, { conditions: ['cystic-fibrosis'] }))).toEqual({ band: '10-19', condition: 'cystic-fibrosis' });
    expect(answer({ condition: 'cystic-fibrosis' }, people(9, { conditions: ['cystic-fibrosis'] }), people(11, { conditions: [parent] }))).toEqual({ band: '20-49', condition: parent });
  });
  it('R-FEA-02: when no parent has ten, everybody is counted, and the answer says so', () =>
    expect(answer({ condition: 'cystic-fibrosis', language: 'sv' }, people(9, { conditions: ['cystic-fibrosis'] }), people(11, {}))).toEqual({ band: '20-49', condition: undefined }));
  it('R-FEA-02: it is the condition by itself that must have ten; what is left with other facts may be few', () =>
    expect(answer({ condition: 'asthma', country: 'NO' }, people(12, { conditions: ['asthma'], country: 'SE' }), people(3, { conditions: ['asthma'], country: 'NO' }))).toEqual({ band: 'under-10', condition: 'asthma' }));
  it('count somebody once who has a condition in two ways', () =>
    expect(answer({ condition: 'lung-disease' }, people(10, { conditions: ['asthma', 'cystic-fibrosis', 'lung-disease'] }))).toEqual({ band: '10-19', condition: 'lung-disease' }));

  const person = fc.record({
    conditions: fc.subarray(['asthma', 'cystic-fibrosis', 'lung-disease', 'depression']), country: fc.option(fc.constantFrom('SE', 'NO'), { nil: undefined }),
    languages: fc.subarray(['sv', 'en'], { minLength: 1 }), kinds: fc.subarray(['advice', 'survey'], { minLength: 1 }),
  });
  const question = fc.record({
    condition: fc.constantFrom('asthma', 'cystic-fibrosis', 'depression'), country: fc.constantFrom('SE', 'NO'), language: fc.constantFrom('sv', 'en'), kind: fc.constantFrom('advice' as const, 'survey' as const),
  }, { requiredKeys: [] });
  it('R-FEA-01: are those of counting the people themselves', () => fc.assert(fc.property(fc.array(person, { maxLength: 60 }), question, (everybody, asked) => {
    fc.pre(facets.filter((facet) => facet in asked).length <= 3);
    const counted = (condition: string | undefined, { country, language, kind }: PeopleQuestion) => everybody.filter((one) =>
      (condition === undefined || one.conditions.some((own) => own === condition || ancestorsOf(own).includes(condition)))
      && (country === undefined || one.country === country) && (language === undefined || one.languages.includes(language)) && (kind === undefined || one.kinds.includes(kind))).length;
    const told = answer(asked, everybody);
    const nearest = asked.condition === undefined ? undefined : [asked.condition, ...ancestorsOf(asked.condition)].find((wider) => counted(wider, {}) >= 10);
    expect(told).toEqual({ band: bandOf(counted(nearest, asked)), condition: nearest });
  })));
  it('R-FEA-01: keep no trace of fewer than ten people, and no count', () => fc.assert(fc.property(fc.array(person, { maxLength: 60 }), (everybody) => {
    const tally = new PeopleTally();
    for (const one of everybody) tally.add(one);
    const bands = tally.bands();
    expect([...bands.values()].filter((band) => band === 'under-10' || !peopleBands.includes(band))).toEqual([]);
    if (everybody.length < 10) expect(bands.size).toBe(0);
  })));
  it('need few cells for an answer', () => expect(cellsFor({ condition: 'asthma', country: 'SE' }).length).toBeLessThan(12));
});
