import { command, id, line, personal, plain, words, derivedId, type CommandOf, type InputOf } from '#kernel';
import { box } from '#kernel/testing';
import { z } from 'zod';

const Ask = command('Ask', {
  request: id('request'),
  form: z.strictObject({ title: line(20), pay: z.strictObject({ fee: z.int().min(0) }).optional() }),
  seats: z.array(z.int().min(1)),
  seen: z.boolean().optional(),
  published: plain(z.boolean()).optional(),
  languages: personal('actor', z.array(z.string())),
  why: words('actor').optional(),
});
const input: InputOf<typeof Ask> = { request: derivedId('request'), form: { title: 'Ask', pay: { fee: 1 } }, seats: [1], languages: ['sv'] };
const problems = (value: unknown): string[] => (Ask.clear.safeParse(value).error?.issues ?? []).map(({ path }) => path.join('.')).sort();

describe('a command', () => {
  it('takes what callers say in clear, and carries it sealed', () => {
    expect(Ask.clear.parse(input)).toEqual(input);
    const sealed: CommandOf<typeof Ask> = { ...input, languages: box(['sv']), why: box('because') };
    expect(Ask(sealed)).toEqual({ name: 'Ask', data: sealed });
    expect(Ask.sealed.parse(sealed)).toEqual(sealed);
    expect(Ask.command).toBe('Ask');
  });

  it('names the path of everything that is wrong, at once', () => {
    expect(problems({ request: 'x', form: { title: '', pay: { fee: -1 } }, seats: [1, 0, 'x'], languages: 'sv', why: 1, seen: null }))
      .toEqual(['form.pay.fee', 'form.title', 'languages', 'request', 'seats.1', 'seats.2', 'seen', 'why']);
  });

  it('refuses what it does not know, at every level', () => {
    expect(Ask.clear.safeParse({ ...input, more: 1 }).success).toBe(false);
    expect(Ask.clear.safeParse({ ...input, form: { title: 'Ask', pay: { fee: 1, currency: 'SEK' } } }).success).toBe(false);
    expect(problems(undefined)).toEqual(['']);
  });
});
