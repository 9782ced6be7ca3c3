import { languageOf } from './language';
import { words } from './words';

it.each([
  [{ headers: {} }, 'en'],
  [{ headers: { 'accept-language': 'sv' } }, 'sv'],
  [{ headers: { 'accept-language': 'en;q=0.2, sv-FI;q=0.9' } }, 'sv'],
  [{ headers: { 'accept-language': 'sv;q=0, en' } }, 'en'],
  [{ headers: { 'accept-language': 'de, fr' } }, 'en'],
  [{ headers: { 'accept-language': `${'x,'.repeat(5_000)}sv` } }, 'en'],
  [{ uiLocales: 'de sv', headers: { 'accept-language': 'en' } }, 'sv'],
  [{ chosen: 'en', uiLocales: 'sv', headers: {} }, 'en'],
  [{ chosen: '<script>', headers: { 'accept-language': 'sv' } }, 'sv'],
])('%j is read as %s', (wishes, language) => {
  expect(languageOf(wishes)).toBe(language);
});

it('every text is there in both languages, and none is the other’s', () => {
  const texts = (language: 'en' | 'sv'): unknown[] => Object.values(words[language]).map((text) => (typeof text === 'function' ? text(2) : text));
  expect(Object.keys(words.sv)).toEqual(Object.keys(words.en));
  texts('en').forEach((text, i) => expect(texts('sv')[i]).not.toEqual(text));
});
