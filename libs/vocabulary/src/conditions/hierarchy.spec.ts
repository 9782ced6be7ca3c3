import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { ancestorsOf, conditionById, ConditionId, conditions, distance } from './index';

const ids = conditions.map(({ id }) => id);
const anyCondition = fc.constantFrom(...ids);

describe('the list of conditions', () => {
  it('has each id once, as a slug', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
  it('keeps every condition that was ever on it, because the log may name it; a new one is added to the golden list', () => {
    const golden = readFileSync(join(__dirname, 'condition-ids.golden.txt'), 'utf8').trim().split('\n');
    expect([...ids].sort()).toEqual(golden);
  });
  it('has a label in each language that no other condition has', () => {
    for (const language of ['en', 'sv'] as const) {
      const labels = conditions.map((condition) => condition.labels[language]);
      expect(new Set(labels.map((label) => label.toLowerCase())).size).toBe(labels.length);
      for (const label of labels) expect(label).toMatch(/^\S(.*\S)?$/);
    }
  });
  it('names only parents that are on it', () => {
    for (const { parents } of conditions) for (const parent of parents) expect(conditionById(parent)).toBeDefined();
  });
  it('has no circles: nothing lies above itself', () => {
    const above = (id: string): readonly string[] => conditionById(id)?.parents ?? [];
    const climb = (id: string, path: readonly string[]): void => {
      expect(path).not.toContain(id);
      for (const parent of above(id)) climb(parent, [...path, id]);
    };
    for (const id of ids) climb(id, []);
  });
  it('uses each outside number once, in its own form', () => {
    const unique = (numbers: readonly string[], form: RegExp): void => {
      expect(new Set(numbers).size).toBe(numbers.length);
      for (const number of numbers) expect(number).toMatch(form);
    };
    unique(conditions.flatMap(({ meshIds }) => meshIds), /^D(0[0-6]\d{4}|0000[6-9]\d{4})$/);
    unique(conditions.flatMap(({ orphaIds }) => orphaIds), /^ORPHA:\d+$/);
    unique(conditions.flatMap(({ mondoIds }) => mondoIds), /^MONDO:\d{7}$/);
    unique(conditions.flatMap(({ abbreviations }) => abbreviations), /^[A-Z]{2,4}$/);
  });
  it('is what a condition must be on', () => {
    expect(ConditionId.safeParse('cystic-fibrosis').success).toBe(true);
    for (const id of ['Cystic fibrosis', 'constructor', '__proto__', '']) expect(ConditionId.safeParse(id).success).toBe(false);
  });
});

describe('distance', () => {
  it.each([
    ['cystic-fibrosis', 'cystic-fibrosis', 0],
    ['cystic-fibrosis', 'lung-disease', 1],
    ['lung-disease', 'cystic-fibrosis', 1],
    ['heart-attack', 'cardiovascular-disease', 3],
    ['duchenne-muscular-dystrophy', 'rare-disease', 3],
    ['cystic-fibrosis', 'asthma', undefined],
    ['asthma', 'breast-cancer', undefined],
    ['asthma', 'no-such-thing', undefined],
  ])('from %s to %s is %p', (a, b, steps) => expect(distance(a, b)).toBe(steps));
  it('is the same both ways, whatever the conditions', () => fc.assert(fc.property(anyCondition, anyCondition, (a, b) => { expect(distance(a, b)).toBe(distance(b, a)); })));
  it('is a number for ancestors and for nothing else, whatever the conditions', () => fc.assert(fc.property(anyCondition, anyCondition, (a, b) => {
    expect(distance(a, b) !== undefined).toBe(a === b || ancestorsOf(a).includes(b) || ancestorsOf(b).includes(a));
  }), { numRuns: 1000 }));
});

describe('ancestors', () => {
  it('come nearest first, by every way up', () => expect(ancestorsOf('lung-cancer')).toEqual(['cancer', 'lung-disease']));
  it('are each named once where two ways up meet', () => expect(ancestorsOf('psoriatic-arthritis')).toEqual(['psoriasis', 'arthritis', 'skin-disease', 'immune-disease', 'rheumatic-disease']));
  it('of what is not on the list are none', () => expect(ancestorsOf('no-such-thing')).toEqual([]));
});
