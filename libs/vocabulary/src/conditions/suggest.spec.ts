import * as fc from 'fast-check';
import { ancestorsOf, conditions } from './hierarchy';
import { suggestConditions } from './suggest';

describe('R-IMP-01: conditions suggested from a name', () => {
  it.each([
    ['Riksförbundet Cystisk Fibros', ['cystic-fibrosis']],
    ['RIKSFORBUNDET CYSTISK FIBROS', ['cystic-fibrosis']],
    ['Svenska Diabetesförbundet', ['diabetes']],
    ['Sydvästra Skånes Diabetesförening', ['diabetes']],
    ['Demensförbundet', ['dementia']],
    ['Göteborgs reumatikerdistrikt', ['rheumatic-disease']],
    ['Cancerfonden', ['cancer']],
    ['Barnekreftforeningen', ['childhood-cancer']],
    ['The Alzheimer’s Society', ['alzheimers-disease']],
    ['The Austrian Children\'s Cancer Aid', ['childhood-cancer']],
    ['National Association for Colitis and Crohn’s Disease', ['crohns-disease', 'ulcerative-colitis']],
    ['Astma och Allergi Förbundet', ['asthma', 'allergy']],
    ['World Bladder Cancer Patient Coalition', ['bladder-cancer']],
    ['Cystic Fibrosis Ireland', ['cystic-fibrosis']],
    ['ALS MND Netzwerk', ['als']],
  ])('%s: %j', (name, expected) => expect(suggestConditions(name)).toEqual(expected));

  it.each(['Acanthosis Trust', 'Forum für Hirten', 'Mehr als ein Verein', 'Livercool Football', 'Hudson Institute', 'Stiftelsen Skansen', '', '{}', '🙂'])('says nothing of %p, where a condition only seems to stand', (name) => expect(suggestConditions(name)).toEqual([]));
  it('takes all names of one organisation together, the most precise condition of them', () => expect(suggestConditions('Brain Tumour UK', 'UK Brain Association', 'CF')).toEqual(['brain-tumour', 'cystic-fibrosis']));
  it('finds every condition by its own label, in both languages', () => {
    for (const { id, labels } of conditions) for (const label of [labels.en, labels.sv]) {
      const suggested = suggestConditions(`Association for ${label}`);
      expect(suggested.some((each) => each === id || ancestorsOf(each).includes(id))).toBe(true);
    }
  });
  it('never suggests a condition beside a wider one, whatever the name', () => fc.assert(fc.property(fc.array(fc.constantFrom(...conditions.map(({ labels }) => labels.sv)), { maxLength: 4 }), (labels) => {
    const suggested = suggestConditions(labels.join(' och '));
    for (const each of suggested) for (const wider of ancestorsOf(each)) expect(suggested).not.toContain(wider);
  })));
  it('reads a very long name no further than it needs to', () => expect(suggestConditions(`${'x '.repeat(1_000_000)}diabetes`)).toEqual([]));
});
