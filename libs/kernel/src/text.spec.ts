import { line, prose } from '#kernel';

const verdict = (schema: ReturnType<typeof line>, text: unknown): unknown => {
  const parsed = schema.safeParse(text);
  return parsed.success ? parsed.data : false;
};

describe('a line of text', () => {
  it.each([
    ['  Föreningen för sällsynta diagnoser ', 'Föreningen för sällsynta diagnoser'],
    ['מחלות נדירות', 'מחלות נדירות'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    ['12345678901234567890', '12345678901234567890'],
  ])('%j is kept as %j', (said, kept) => {
    expect(verdict(line(40), said)).toBe(kept);
  });

  it.each(['', '   ', 'x'.repeat(41), 'a\nb', 'a\tb', 'a\u0000', 'a\u0085b', 'a\u2028b', 'a\u2029b', '\ud83d', 'a\u001bb', 7, null, ['a']])('%j is refused', (said) => {
    expect(verdict(line(40), said)).toBe(false);
  });

  it('may be as long as said, once trimmed', () => {
    expect(verdict(line(3), '  abc  ')).toBe('abc');
    expect(verdict(line(3), 'abcd')).toBe(false);
  });
});

describe('prose', () => {
  it('may have several lines', () => {
    expect(verdict(prose(40), ' first\r\n\tsecond\n\nthird ')).toBe('first\r\n\tsecond\n\nthird');
  });

  it.each(['', ' \n\t ', 'x'.repeat(41), 'a\u0000', 'a\u0007b', 'a\u009fb', '\ude00', 7])('%j is refused', (said) => {
    expect(verdict(prose(40), said)).toBe(false);
  });
});
