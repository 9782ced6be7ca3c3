import * as fc from 'fast-check';
import { skeletonOf } from './look-alike';

const same = (a: string, b: string): boolean => skeletonOf(a) === skeletonOf(b);

describe('names that can be mistaken for each other', () => {
  it.each([
    ['another case, spaces and signs', 'Karolinska Institutet', 'KAROLINSKA-INSTITUTET'],
    ['a small L for a capital I', 'Karolinska Institutet', 'Karolinska lnstitutet'],
    ['a digit for a letter', 'Alzheimer Scotland', 'A1zheimer Sc0tland'],
    ['Cyrillic letters', 'Parkinson Association', 'Раrkinsоn Аssосiаtiоn'],
    ['Greek letters', 'Novo Norge', 'Νονο Norge'],
    ['letters of another width', 'Cancerfonden', 'Ｃａｎｃｅｒｆｏｎｄｅｎ'],
    ['mathematical letters', 'Cancerfonden', '𝐂𝐚𝐧𝐜𝐞𝐫𝐟𝐨𝐧𝐝𝐞𝐧'],
    ['missing accents', 'Diabetesförbundet', 'Diabetesforbundet'],
    ['rn for m', 'Dementia Forum', 'Dernentia Forurn'],
    ['vv for w', 'Wings for Rett', 'VVings for Rett'],
    ['hidden characters', 'Psoriasisförbundet', 'Psori\u200Basis\u00ADförbundet'],
    ['marks of direction', 'Psoriasisförbundet', '\u202EPsoriasisförbundet\u202C'],
  ])('R-VER-02, T15: have %s', (_difference, honest, other) => expect(same(honest, other)).toBe(true));

  it.each([
    ['Hjärtförbundet', 'Hjärnförbundet'],
    ['Reumatikerförbundet', 'Reumatikerföreningen'],
    ['Novo Nordisk', 'Novartis'],
  ])('do not include %s and %s', (one, other) => expect(same(one, other)).toBe(false));

  it('keep something to compare, whatever the name is', () =>
    fc.assert(fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => expect(skeletonOf(name)).not.toBe(''))));
});
