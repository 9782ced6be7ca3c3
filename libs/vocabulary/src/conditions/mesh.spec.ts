import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { conditionsFromMesh } from './mesh';

describe('conditions from MeSH descriptors', () => {
  it('come in the order of the descriptors, each once', () => expect(conditionsFromMesh(['D003920', 'D003550', 'D003920'])).toEqual(['diabetes', 'cystic-fibrosis']));
  it('are found behind the zeros that ClinicalTrials.gov adds', () => expect(conditionsFromMesh(['D000003550', 'D000001930'])).toEqual(['cystic-fibrosis', 'brain-injury']));
  it('are found by the long numbers of newer descriptors', () => expect(conditionsFromMesh(['D000067877'])).toEqual(['autism']));
  it('are none where a descriptor is not on the list or is no descriptor', () => expect(conditionsFromMesh(['D005355', 'D00355', 'd003550', '3550', 'D0035501', 'C003550', ''])).toEqual([]));
});

const samples = join(__dirname, '../../../../../shared/data/clinicaltrials');
const Study = z.object({ derivedSection: z.object({ conditionBrowseModule: z.object({ meshes: z.array(z.object({ id: z.string() })) }) }) });

(existsSync(samples) ? describe : describe.skip)('the sample studies (skipped where there are none)', () => {
  it.each([
    ['NCT00763412', ['cystic-fibrosis', 'pancreatic-disease', 'diabetes', 'prediabetes']],
    ['NCT02210780', ['atopic-dermatitis', 'eczema']],
    ['NCT03475563', ['coronary-artery-disease']],
    ['NCT06171568', ['brain-injury']],
  ])('%s is about %j', (study, expected) => {
    const { derivedSection } = Study.parse(JSON.parse(readFileSync(join(samples, `${study}.json`), 'utf8')));
    expect(conditionsFromMesh(derivedSection.conditionBrowseModule.meshes.map(({ id }) => id))).toEqual(expected);
  });
});
