import { boxSchema, clearSchema, command, event, personal, plain, storedSchema, words, type ClearOf, type Personal, type StoredOf } from '#kernel';
import { box } from '#kernel/testing';
import { z } from 'zod';

const fields = {
  request: plain(z.string()),
  seats: plain(z.int()).optional(),
  age: personal('recipient', z.int()),
  languages: personal('recipient', z.array(z.string())).optional(),
  note: words('actor', { about: 'recipient' }),
  link: words('actor', { schema: z.url() }).optional(),
};
const stored = { request: 'r', age: box(42), note: box('hello') };
const clear = { request: 'r', age: 42, note: 'hello' };

describe('the stored form of fields', () => {
  it('holds plain values and boxes', () => {
    expect(storedSchema(fields).parse({ ...stored, seats: 3, languages: box(['sv']), link: box('https://example.org') })).toEqual({ ...stored, seats: 3, languages: box(['sv']), link: box('https://example.org') });
  });

  it.each([
    ['a field that it does not know', { ...stored, more: 1 }],
    ['a personal value that is not sealed', { ...stored, age: 42 }],
    ['a text that is not sealed', { ...stored, note: 'hello' }],
    ['a field that is missing', { age: stored.age, note: stored.note }],
    ['null for what is left out', { ...stored, seats: null }],
    ['a plain value of another type', { ...stored, request: 1 }],
    ['a list', []],
  ])('refuses %s', (_what, value) => {
    expect(storedSchema(fields).safeParse(value).success).toBe(false);
  });
});

describe('the clear form of fields', () => {
  it('holds what is in the boxes', () => {
    expect(clearSchema(fields).parse({ ...clear, languages: ['sv'] })).toEqual({ ...clear, languages: ['sv'] });
  });

  it.each([
    ['a field that it does not know', { ...clear, more: 1 }],
    ['a box, which only the edge makes', { ...clear, age: box(42) }],
    ['a value of another type', { ...clear, link: 'no address' }],
  ])('refuses %s', (_what, value) => {
    expect(clearSchema(fields).safeParse(value).success).toBe(false);
  });

  it('takes free text of several lines and 10,000 characters, without control characters', () => {
    const note = (text: string): boolean => clearSchema(fields).safeParse({ ...clear, note: text }).success;
    expect([note('first\nsecond'), note('x'.repeat(10_000)), note('x'.repeat(10_001)), note(' \n '), note('a\u0000'), note('\ud83d'), note('\u0007')]).toEqual([true, true, false, false, false, false, false]);
  });
});

describe('what the compiler sees', () => {
  it('is a box wherever a value is personal, and T | undefined where it is optional', () => {
    const asStored: StoredOf<typeof fields> = stored;
    const asClear: ClearOf<typeof fields> = clear;
    expect([boxSchema.safeParse(asStored.age).success, asClear.age, asStored.seats]).toEqual([true, 42, undefined]);
  });

  it('lets no field be neither plain nor personal', () => {
    // @ts-expect-error a bare zod type does not say whether it is about a person
    const Said = event('SomethingSaid', 1, { text: z.string() });
    expect(Said.schema.safeParse({ text: 'open' }).success).toBe(false);
  });

  it('lets no open value into a personal field', () => {
    const Said = event('SomethingSaid', 1, fields);
    // @ts-expect-error the age is not sealed
    const open = Said({ ...stored, age: 42 });
    expect(Said.schema.safeParse(open.data).success).toBe(false);
  });

  it('lets no box of another type into a personal field', () => {
    const Said = event('SomethingSaid', 1, fields);
    const name: Personal<string> = box('Anna');
    // @ts-expect-error a box with a text is not a box with a number
    const swapped = Said({ ...stored, age: name });
    expect(Said.schema.safeParse(swapped.data).success).toBe(true);
  });

  it('lets no one look into a box', () => {
    // @ts-expect-error only the privacy library opens boxes
    const age: number = stored.age;
    expect(typeof age).toBe('string');
  });

  it('wants every field that is not optional', () => {
    const Said = event('SomethingSaid', 1, fields);
    // @ts-expect-error the note is missing
    expect(Said.schema.safeParse(Said({ request: 'r', age: box(42) }).data).success).toBe(false);
  });

  it('takes bare zod types in commands for plain, optional ones for optional', () => {
    const Say = command('Say', { text: z.string(), loud: z.boolean().optional(), age: personal('actor', z.int()) });
    expect(Say.fields.text.kind).toBe('plain');
    expect([Say.fields.text.isOptional, Say.fields.loud.isOptional, Say.fields.age.isOptional]).toEqual([false, true, false]);
    expect(Say({ text: 'a', age: box(1) })).toEqual({ name: 'Say', data: { text: 'a', age: box(1) } });
    // @ts-expect-error a command carries the age sealed
    expect(Say.sealed.safeParse(Say({ text: 'a', age: 1 }).data).success).toBe(false);
  });
});
