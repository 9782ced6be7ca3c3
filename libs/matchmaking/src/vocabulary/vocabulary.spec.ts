import { derivedId } from '#kernel';
import { specOf } from '#kernel/testing';
import { LoadVocabulary, vocabulary, vocabularyId, VocabularyLoaded } from './vocabulary';

const { given } = specOf(vocabulary);
const said = { version: '0123456789abcdef', source: 'mondo', release: 'releases/2026-01-06', file: 'a'.repeat(64), conditions: 3, added: 3, gone: 0, renamed: 0, moved: 0 } as const;

describe('what a network works with', () => {
  it('R-IMP-04: changes by an event with the hash of the file and what it changed', () => given().when(LoadVocabulary(said)).then(VocabularyLoaded(said)));
  it('R-IMP-04: is not changed by the same file again', () => given(VocabularyLoaded(said)).when(LoadVocabulary(said)).thenNothing());
  it('R-IMP-04: is not changed by a file without conditions', () => given().when(LoadVocabulary({ ...said, conditions: 0 })).thenRejected('FILE_REFUSED'));
  it('may come back to an earlier file', () => given(VocabularyLoaded(said), VocabularyLoaded({ ...said, version: 'f'.repeat(16) })).when(LoadVocabulary(said)).then(VocabularyLoaded(said)));
  it('is one a network', () => expect(vocabularyId('enpcr')).toBe(derivedId('vocabulary', 'enpcr')));
});
