import { conditionsFor, countriesIn, languagesIn } from './choices';

describe('what forms let people choose from', () => {
  it('finds a condition by its name in the reader’s language, by another name, and without accents or capitals', () => {
    expect(conditionsFor('sv', 'ASTMA', 3)[0]).toEqual({ code: 'asthma', name: 'Astma' });
    expect(conditionsFor('en', 'astma', 3).map(({ code }) => code)).toContain('asthma');
    expect(conditionsFor('en', 'nothing is called so', 3)).toEqual([]);
  });

  it('puts names that begin with what was written before others', () => {
    const names = conditionsFor('en', 'kidney', 10).map(({ name }) => name.toLowerCase());
    expect(names.length).toBeGreaterThan(1);
    expect(names[0]).toMatch(/^kidney/);
  });

  it('gives all of them in the order of letters when nothing is written', () => {
    const names = conditionsFor('sv', '', 500).map(({ name }) => name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'sv')));
    expect(names.length).toBeGreaterThan(100);
  });

  it('names countries and languages in the reader’s language', () => {
    expect(countriesIn('sv')).toContainEqual({ code: 'SE', name: 'Sverige' });
    expect(languagesIn('en')).toContainEqual({ code: 'sv', name: 'Swedish' });
    expect(languagesIn('sv')).toContainEqual({ code: 'sv', name: 'Svenska' });
  });
});
