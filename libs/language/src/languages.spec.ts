import { languageOf } from './languages';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['sv', 'sv'],
    ['sv-FI,sv;q=0.9,en;q=0.8', 'sv'],
    ['en-US,en;q=0.9,sv;q=0.8', 'en'],
    ['de, sv;q=0.3, en;q=0.2', 'sv'],
    ['de-DE,fr', 'en'],
    ['sv;q=0, en;q=0.1', 'en'],
    ['SV-se', 'sv'],
    ['svk', 'en'],
    ['*', 'en'],
    ['sv;q=2,en;q=abc,,;;;', 'en'],
    ['x'.repeat(2_000_000), 'en'],
  ])('to %.40p is %s', (header, language) => expect(languageOf(header)).toBe(language));
});
