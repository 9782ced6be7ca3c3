import * as fc from 'fast-check';
import { ancestorsOf, authoredConditions, conditionById, ConditionId, conditions, distance } from '../hierarchy';
import { useVocabulary, versionWith, vocabularyVersion } from '../version';
import { readConditions } from './condition-file';
import { differenceBetween } from './difference';

const term = (number: string): string => `http://purl.obolibrary.org/obo/MONDO_${number}`;
const node = (number: string, lbl: string, meta: object = {}): object => ({ id: term(number), lbl, type: 'CLASS', meta });
const isA = (child: string, parent: string): object => ({ sub: term(child), pred: 'is_a', obj: term(parent) });
const mondo = (nodes: readonly object[], edges: readonly object[]): string =>
  JSON.stringify({ graphs: [{ id: 'http://purl.obolibrary.org/obo/mondo.owl', meta: { version: 'http://purl.obolibrary.org/obo/mondo/releases/2026-01-06/mondo.owl' }, nodes, edges }] });
const orphanet = (roots: readonly object[]): string => JSON.stringify({ JDBOR: [{ version: '1.3.42', ClassificationList: [{ Classification: [{ ClassificationNodeRootList: [{ ClassificationNode: roots }] }] }] }] });
const entry = (code: string, name: string, children: readonly object[] = []): object =>
  ({ Disorder: [{ OrphaCode: code, Name: [{ lang: 'en', label: name }] }], ClassificationNodeChildList: [{ count: String(children.length), ClassificationNode: children }] });

const ours = authoredConditions.find(({ mondoIds }) => mondoIds.length > 0);
const oursInMondo = (ours?.mondoIds[0] ?? '').slice('MONDO:'.length);
const small = mondo([node(oursInMondo, 'ours'), node('9999991', 'a kind of ours'), node('9999992', 'a kind of that')], [isA('9999991', oursInMondo), isA('9999992', '9999991')]);

function read(text: string) {
  const result = readConditions(text);
  if (!result.ok) throw new Error(result.why);
  return result;
}
const why = (text: string): string => {
  const result = readConditions(text);
  return result.ok ? 'read' : result.why;
};

describe('a file of conditions', () => {
  it('R-IMP-04: is Mondo as OBO Graphs JSON; obsolete terms and those of other ontologies are left out', () => {
    const { source, release, conditions: found } = read(mondo(
      [node('0000001', 'disease'), node('9999991', 'an illness\u200b of\u202e mice '), node('9999993', 'obsolete', { deprecated: true }), { id: 'http://purl.obolibrary.org/obo/HP_0000001', lbl: 'All' }],
      [isA('9999991', '0000001'), isA('9999993', '0000001'), { sub: term('9999991'), pred: 'http://purl.obolibrary.org/obo/RO_0004001', obj: term('0000001') }],
    ));
    expect([source, release]).toEqual(['mondo', 'http://purl.obolibrary.org/obo/mondo/releases/2026-01-06/mondo.owl']);
    expect(found.map(({ id, labels, parents }) => [id, labels.en, parents])).toEqual([['mondo-0000001', 'disease', []], ['mondo-9999991', 'an illness of mice', ['mondo-0000001']]]);
  });
  it('R-IMP-04: or a classification of Orphanet as JSON, in which a condition may stand in several places', () => {
    const { source, release, conditions: found } = read(orphanet([entry('98056', 'Rare disease of one kind', [entry('9000001', 'A rare disease')]), entry('98057', 'Rare disease of another', [entry('9000001', 'A rare disease', [entry('9000002', 'A kind of it')])])]));
    expect([source, release]).toEqual(['orphanet', '1.3.42']);
    expect(found.map(({ id, parents }) => [id, parents])).toEqual([['orpha-9000001', ['orpha-98056', 'orpha-98057']], ['orpha-9000002', ['orpha-9000001']], ['orpha-98056', []], ['orpha-98057', []]]);
  });
  it('T24: moves nothing of the program\'s own list: what stands there keeps its id and its parents, and others are hung below it', () => {
    const { conditions: found } = read(mondo([node(oursInMondo, 'another name'), node('9999991', 'a kind of it'), node('9999994', 'wider')], [isA('9999991', oursInMondo), isA(oursInMondo, '9999994')]));
    expect(found.map(({ id, parents }) => [id, parents])).toEqual([['mondo-9999991', [ours?.id]], ['mondo-9999994', []]]);
  });
  it.each([
    ['no JSON', '{"graphs": [', 'This is not JSON, or only a part of it.'],
    ['XML', '<?xml version="1.0"?><JDBOR/>', 'This is XML. Choose the same list as JSON.'],
    ['other JSON', '{"hello": "world"}', 'This is neither Mondo as OBO Graphs JSON nor a classification of Orphanet as JSON.'],
    ['a list', '[]', 'This is neither Mondo as OBO Graphs JSON nor a classification of Orphanet as JSON.'],
    ['nothing in it', mondo([], []), 'There is no condition in it.'],
    ['a condition without a name', mondo([node('9999991', ' ')], []), expect.stringContaining('MONDO:9999991 has no name')],
    ['a name without an end', mondo([node('9999991', 'x'.repeat(301))], []), expect.stringContaining('MONDO:9999991 has no name')],
    ['a circle', mondo([node('9999991', 'a'), node('9999992', 'b')], [isA('9999991', '9999992'), isA('9999992', '9999991')]), expect.stringMatching(/^MONDO:999999[12] is said to be wider than itself\.$/)],
    ['too many', mondo(Array.from({ length: 100_001 }, (_, index) => node(String(index).padStart(7, '0'), 'x')), []), 'It has 100001 conditions; at most 100000 are read.'],
  ])('R-IMP-04: is refused with a sentence when it has %s', (_what, text, sentence) => expect(why(text)).toEqual(sentence));
  it('R-IMP-04: is refused when it nests without an end', () => {
    let deep: object = entry('1', 'x');
    for (let depth = 0; depth < 500; depth++) deep = entry('2', 'y', [deep]);
    expect(why(orphanet([deep]))).toBe('This is neither Mondo as OBO Graphs JSON nor a classification of Orphanet as JSON.');
    expect(why('['.repeat(200_000))).toBe('This is not JSON, or only a part of it.');
  });
  it('whatever is in it, is read or refused', () => fc.assert(fc.property(fc.oneof(fc.json(), fc.jsonValue().map((value) => JSON.stringify({ graphs: [{ nodes: value, edges: [value] }], JDBOR: value }))), (text) => {
    const result = readConditions(text);
    expect(result.ok || result.why.endsWith('.')).toBe(true);
  })));
});

describe('what is loaded', () => {
  const before = vocabularyVersion;
  afterEach(() => { useVocabulary([]); });

  it('R-MAT-01: is part of the vocabulary, and of its version; without it both are as they were', () => {
    const { conditions: found } = read(small);
    useVocabulary(found);
    expect(vocabularyVersion).toBe(versionWith(found));
    expect(vocabularyVersion).not.toBe(before);
    expect([conditions.length, conditionById('mondo-9999992')?.labels.sv, ConditionId.safeParse('mondo-9999992').success]).toEqual([authoredConditions.length + 2, 'a kind of that', true]);
    expect([distance('mondo-9999992', ours?.id ?? ''), ancestorsOf('mondo-9999992').slice(0, 2)]).toEqual([2, ['mondo-9999991', ours?.id]]);
    useVocabulary([]);
    expect([vocabularyVersion, conditions.length, ConditionId.safeParse('mondo-9999992').success]).toEqual([before, authoredConditions.length, false]);
  });
  it('R-MAT-01: has another version when it is re-parented, and the same with better names', () => {
    const renamed = read(small.replace('a kind of that', 'a better name')).conditions;
    const moved = read(small.replace(JSON.stringify(isA('9999992', '9999991')), JSON.stringify(isA('9999992', oursInMondo)))).conditions;
    expect([versionWith(renamed) === versionWith(read(small).conditions), versionWith(moved) === versionWith(read(small).conditions)]).toEqual([true, false]);
  });
  it('R-IMP-04: differs from what was loaded before in what is new, gone, renamed and moved', () => {
    const now = read(small).conditions;
    const then = read(mondo([node(oursInMondo, 'ours'), node('9999992', 'renamed'), node('9999995', 'new')], [isA('9999992', oursInMondo)])).conditions;
    expect(differenceBetween(now, then)).toEqual({ added: ['mondo-9999995'], gone: ['mondo-9999991'], renamed: ['mondo-9999992'], moved: ['mondo-9999992'] });
    expect(differenceBetween(now, now)).toEqual({ added: [], gone: [], renamed: [], moved: [] });
  });
});
