import { createSecretKey } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Client } from 'pg';
import * as fc from 'fast-check';
import { z } from 'zod';
import { migrate, type Database } from '#database';
import { addressOf, boxFrom, command, derivedId, forgotten, id, isId, line, personal, plain, sameBox, words, type Personal } from '#kernel';
import { freshDatabase } from '../../../test/support/database';
import { lookupHash } from './lookups';
import { BoxRefused, privacy, privacyMigrations, type Privacy } from './index';

const AnswerQuestion = command('AnswerQuestion', {
  question: id('question'),
  writer: id('person'),
  priority: plain(z.int()).optional(),
  conditions: personal('writer', z.array(z.string())),
  mood: personal('actor', z.string()).optional(),
  answer: words('actor', { about: 'writer' }),
  aside: words('actor', { schema: line(80) }).optional(),
});

const Confide = command('Confide', { meeting: id('meeting'), secret: words('actor', { heldBy: 'meeting' }) });

let database: Database;
let owner: Client;
let keysDir: string;
let now: number;
let ours: Privacy;

const anew = (): Privacy => privacy({ pool: database.pool('writer'), keysDir, clock: () => now });

beforeEach(async () => {
  now = Date.UTC(2026, 2, 2, 12);
  keysDir = await mkdtemp(path.join(tmpdir(), 'roundtable-keys-'));
  database = await freshDatabase();
  await migrate(database, privacyMigrations);
  owner = await database.connect('owner');
  ours = anew();
  await ours.openNetwork('enpcr');
  await ours.openNetwork('nordic');
});
afterEach(async () => {
  await owner.end();
  await database.close();
  await rm(keysDir, { recursive: true, force: true });
});

const actor = derivedId('actor');
const writer = derivedId('writer');
const input = { question: derivedId('question'), writer, conditions: ['rett-syndrome'], mood: 'calm', answer: 'Mornings are best.', aside: 'Tea, please' };
const about = { network: 'enpcr', actor, commandId: derivedId('first') };

describe('a text that is held back', () => {
  const meeting = derivedId('meeting');
  const confided = async (): Promise<Personal<string>> => (await ours.sealCommand(Confide, { meeting, secret: 'I was not heard.' }, about)).secret;

  it('R-EVA-02: is opened by its author only, and stays so in the process in which the author wrote and read it', async () => {
    const secret = await confided();
    expect(await ours.open('enpcr', [secret], actor)).toEqual(['I was not heard.']);
    const elsewhere = anew();
    await elsewhere.openNetwork('enpcr');
    for (const keys of [ours, elsewhere]) {
      expect(await keys.open('enpcr', [secret])).toEqual([forgotten]);
      expect(await keys.open('enpcr', [secret], writer)).toEqual([forgotten]);
      expect(await keys.open('enpcr', [secret], actor)).toEqual(['I was not heard.']);
    }
  });

  it('R-EVA-02: is opened by everybody once what held it back is released, and not by another release or in another network', async () => {
    const secret = await confided();
    await ours.release('enpcr', derivedId('another meeting'));
    await ours.release('nordic', meeting);
    expect(await ours.open('enpcr', [secret], writer)).toEqual([forgotten]);
    await ours.release('enpcr', meeting);
    await ours.release('enpcr', meeting);
    const elsewhere = anew();
    await elsewhere.openNetwork('enpcr');
    for (const keys of [ours, elsewhere]) expect(await keys.open('enpcr', [secret], writer)).toEqual(['I was not heard.']);
  });

  it('holds back nothing else', async () => {
    const sealed = await ours.sealCommand(AnswerQuestion, input, about);
    expect(await ours.open('enpcr', [sealed.answer, await confided()], writer)).toEqual(['Mornings are best.', forgotten]);
  });

  it('is gone with its author, released or not', async () => {
    const secret = await confided();
    await ours.release('enpcr', meeting);
    await owner.query('delete from keys.subjects where network = $1 and subject = $2', ['enpcr', actor]);
    expect(await anew().open('enpcr', [secret], actor)).toEqual([forgotten]);
  });
});

describe('sealing a command', () => {
  it('seals what is about a person and passes on the rest', async () => {
    const sealed = await ours.sealCommand(AnswerQuestion, input, about);
    expect(AnswerQuestion.sealed.parse(sealed)).toEqual(sealed);
    expect(sealed).toMatchObject({ question: input.question, writer });
    expect(addressOf(sealed.conditions)).toMatchObject({ kind: 'personal', subject: writer, field: 'conditions' });
    expect(addressOf(sealed.answer)).toMatchObject({ kind: 'words', author: actor, field: 'answer' });
    expect(JSON.stringify(sealed)).not.toMatch(/rett|calm|Mornings|Tea/);
  });
  it('gives back what was said', async () => {
    const { conditions, mood, answer, aside } = await ours.sealCommand(AnswerQuestion, input, about);
    expect(await ours.open<unknown>('enpcr', [conditions, mood, answer, aside].filter((box) => box !== undefined)))
      .toEqual([['rett-syndrome'], 'calm', 'Mornings are best.', 'Tea, please']);
  });
  it('leaves out what was not said', async () => {
    const sealed = await ours.sealCommand(AnswerQuestion, { question: input.question, writer, conditions: [], answer: 'Yes.' }, about);
    expect(Object.keys(sealed).sort()).toEqual(['answer', 'conditions', 'question', 'writer']);
  });
  it('writes the same bytes when the same command is given again, by another process even', async () => {
    const first = await ours.sealCommand(AnswerQuestion, input, about);
    expect(await ours.sealCommand(AnswerQuestion, input, about)).toEqual(first);
    const another = anew();
    await another.openNetwork('enpcr');
    expect(await another.sealCommand(AnswerQuestion, input, about)).toEqual(first);
  });
  it('seals the same fact about the same person alike in every command, and every text under a key of its own', async () => {
    const first = await ours.sealCommand(AnswerQuestion, input, about);
    const second = await ours.sealCommand(AnswerQuestion, input, { ...about, commandId: derivedId('second') });
    expect(sameBox(first.conditions, second.conditions)).toBe(true);
    expect(sameBox(first.answer, second.answer)).toBe(false);
  });
  it('never lets two people share a text key, not even by the same command id', async () => {
    const mine = await ours.sealCommand(AnswerQuestion, input, about);
    const others = await ours.sealCommand(AnswerQuestion, input, { ...about, actor: derivedId('intruder') });
    expect(keyOf(others.answer)).not.toBe(keyOf(mine.answer));
  });
  it('seals what the program itself and its operator say under an id made from their name', async () => {
    const { answer } = await ours.sealCommand(AnswerQuestion, input, { ...about, actor: 'operator' });
    expect(await ours.open('enpcr', [answer])).toEqual(['Mornings are best.']);
    expect(isId(addressOf(answer).kind === 'words' ? authorOf(answer) : '')).toBe(true);
  });
  it('refuses a value whose subject is not named by an id', async () => {
    const Odd = command('Odd', { name: personal('nobody', z.string()) });
    await expect(ours.sealCommand(Odd, { name: 'x' }, about)).rejects.toThrow('Odd seals a value for its nobody, which holds no id');
  });
  it('agrees with processes that seal the same things for the first time in the same moment', async () => {
    const processes = await Promise.all(Array.from({ length: 6 }, async () => {
      const one = anew();
      await one.openNetwork('enpcr');
      return one;
    }));
    const sealed = await Promise.all(processes.flatMap((one) => [one, one].map((each) => each.sealCommand(AnswerQuestion, input, about))));
    expect(new Set(sealed.map((each) => JSON.stringify(each))).size).toBe(1);
  });
});

describe('opening boxes', () => {
  it('keeps their order, with one query for all keys', async () => {
    const people = Array.from({ length: 40 }, (_, n) => derivedId('person', n));
    const boxes = await Promise.all(people.map((person, n) => ours.seal('enpcr', person, 'number', n)));
    const another = anew();
    await another.openNetwork('enpcr');
    const pool = database.pool('writer');
    const queries = jest.spyOn(pool, 'query');
    expect(await another.open('enpcr', [...boxes].reverse())).toEqual(people.map((_, n) => people.length - 1 - n));
    expect(queries).toHaveBeenCalledTimes(1);
    await another.open('enpcr', boxes);
    expect(queries).toHaveBeenCalledTimes(1);
    queries.mockRestore();
  });
  it('gives back any value of any person', async () => {
    await fc.assert(fc.asyncProperty(fc.uuid(), fc.jsonValue().filter((value) => !JSON.stringify(value).includes('\\u0000')), async (person, value) => {
      const tidy = JSON.parse(JSON.stringify(value)) as string;
      expect(await ours.open('enpcr', [await ours.seal('enpcr', person, 'anything', tidy)])).toEqual([tidy]);
    }), { numRuns: 30 });
  });
  it('refuses a box of another network, also when that network knows the same subject', async () => {
    const box = await ours.seal('enpcr', writer, 'country', 'SE');
    await expect(ours.open('nordic', [box])).rejects.toThrow(BoxRefused);
    await ours.seal('nordic', writer, 'country', 'SE');
    await expect(ours.open('nordic', [box])).rejects.toThrow(BoxRefused);
  });
  it('does not open a box that was moved to another person or another field', async () => {
    const box = await ours.seal('enpcr', writer, 'country', 'SE');
    await ours.seal('enpcr', actor, 'country', 'SE');
    const { sealed } = addressOf(box);
    expect(await ours.open('enpcr', [boxFrom({ kind: 'personal', subject: actor, field: 'country', sealed })])).toEqual([forgotten]);
    await expect(ours.open('enpcr', [boxFrom({ kind: 'personal', subject: writer, field: 'city', sealed })])).rejects.toThrow(BoxRefused);
  });
  it('refuses to work for a network that was not opened', async () => {
    await expect(anew().seal('enpcr', writer, 'country', 'SE')).rejects.toThrow('network enpcr was not opened');
  });
});

describe('destroying keys', () => {
  const erase = (subject: string): Promise<unknown> => owner.query('delete from keys.subjects where network = $1 and subject = $2', ['enpcr', subject]);

  it('of a person makes all that is theirs forgotten, also texts, and nothing else', async () => {
    const { conditions, mood, answer, aside } = await ours.sealCommand(AnswerQuestion, input, about);
    await erase(actor);
    ours.dropFromMemory('enpcr', actor);
    expect(await openAll(ours, [conditions, mood, answer, aside])).toEqual([['rett-syndrome'], forgotten, forgotten, forgotten]);
    expect(await keysLeft(actor)).toEqual({ subjects: 0n, texts: 0n });
  });
  it('of one text makes that text alone forgotten', async () => {
    const { conditions, mood, answer, aside } = await ours.sealCommand(AnswerQuestion, input, about);
    await owner.query('delete from keys.texts where key = $1', [keyOf(answer)]);
    now += 60_000;
    expect(await openAll(ours, [conditions, mood, answer, aside])).toEqual([['rett-syndrome'], 'calm', forgotten, 'Tea, please']);
  });
  it('is noticed by every process within a minute', async () => {
    const box = await ours.seal('enpcr', actor, 'mood', 'calm');
    await erase(actor);
    now += 59_999;
    expect(await ours.open('enpcr', [box])).toEqual(['calm']);
    now += 1;
    expect(await ours.open('enpcr', [box])).toEqual([forgotten]);
  });
  it('is for ever: what is sealed afterwards has another key, and what was sealed before stays forgotten', async () => {
    const before = await ours.sealCommand(AnswerQuestion, input, about);
    await erase(actor);
    ours.dropFromMemory('enpcr', actor);
    const after = await ours.sealCommand(AnswerQuestion, input, about);
    expect(await openAll(ours, [before.mood, before.answer, after.mood, after.answer])).toEqual([forgotten, forgotten, 'calm', 'Mornings are best.']);
  });
  it('makes whoever signs in again somebody new', async () => {
    const person = await ours.personFor('enpcr', 'https://id.example/realms/enpcr', 'u-1');
    await erase(person);
    ours.dropFromMemory('enpcr', person);
    expect(await ours.personFor('enpcr', 'https://id.example/realms/enpcr', 'u-1')).not.toBe(person);
  });
  it('lists the texts that others wrote about a person', async () => {
    const { answer } = await ours.sealCommand(AnswerQuestion, input, about);
    const { rows } = await owner.query<{ key: string }>('select key from keys.texts where network = $1 and about = $2', ['enpcr', writer]);
    expect(rows).toEqual([{ key: keyOf(answer) }]);
  });
  it('meanwhile does not disturb those who seal at the same time', async () => {
    const sealing = Array.from({ length: 60 }, (_, n) => ours.sealCommand(AnswerQuestion, input, { ...about, commandId: derivedId('n', n) }));
    for (let n = 0; n < 10; n++) {
      await erase(actor);
      ours.dropFromMemory('enpcr', actor);
    }
    const sealed = await Promise.all(sealing);
    const opened = new Set(await ours.open('enpcr', sealed.map(({ answer }) => answer)));
    expect([...opened].filter((answer) => answer !== forgotten && answer !== 'Mornings are best.')).toEqual([]);
  });
});

describe('who signed in', () => {
  const issuer = 'https://id.example/realms/enpcr';

  it('has the same id every time, in every process', async () => {
    const person = await ours.personFor('enpcr', issuer, 'u-1');
    const another = anew();
    await another.openNetwork('enpcr');
    expect(isId(person)).toBe(true);
    expect(await ours.personFor('enpcr', issuer, 'u-1')).toBe(person);
    expect(await another.personFor('enpcr', issuer, 'u-1')).toBe(person);
  });
  it('has one id when many requests see them first in the same moment', async () => {
    const processes = [ours, anew(), anew()];
    for (const each of processes) await each.openNetwork('enpcr');
    const ids = await Promise.all(Array.from({ length: 8 }, () => processes.map((each) => each.personFor('enpcr', issuer, 'u-2'))).flat());
    expect(new Set(ids).size).toBe(1);
    expect(await keysLeft(String(ids[0]))).toEqual({ subjects: 1n, texts: 0n });
    const { rows } = await owner.query<{ count: bigint }>('select count(*) from keys.subjects');
    expect(rows).toEqual([{ count: 1n }]);
  });
  it('is another person for another issuer, account or network, however they are written', async () => {
    const ids = await Promise.all([
      ours.personFor('enpcr', issuer, 'u-1'), ours.personFor('nordic', issuer, 'u-1'), ours.personFor('enpcr', issuer, 'u-2'),
      ours.personFor('enpcr', `${issuer}u`, '-1'), ours.personFor('enpcr', `${issuer}","u`, '-1'),
    ]);
    expect(new Set(ids).size).toBe(5);
  });
  it('leaves neither account nor issuer in the database', async () => {
    await ours.personFor('enpcr', issuer, 'account-of-somebody');
    const { rows } = await owner.query<{ row: string }>('select row_to_json(people)::text as row from keys.people');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toMatch(/account-of-somebody|id\.example/);
  });
});

describe('a look-up', () => {
  it('is the same in every process and after a restart, and another for another network, purpose or value', async () => {
    const another = anew();
    await another.openNetwork('enpcr');
    const hash = ours.lookup('enpcr', 'e-mail', 'a@example.org');
    expect(another.lookup('enpcr', 'e-mail', 'a@example.org')).toBe(hash);
    const others = [ours.lookup('nordic', 'e-mail', 'a@example.org'), ours.lookup('enpcr', 'phone', 'a@example.org'), ours.lookup('enpcr', 'e-mail', 'b@example.org')];
    expect(new Set([hash, ...others]).size).toBe(4);
    expect(hash).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });
  it('has its form for ever', () => {
    expect(lookupHash(createSecretKey(Buffer.alloc(32, 9)), 'enpcr', 'e-mail', 'a@example.org')).toBe('Qdt0PmGCTmU5Uz1t8pt6mnmbDZozXEeb862eEzyer4M');
  });
  it('refuses what could be read in two ways', () => {
    expect(() => ours.lookup('enpcr', 'e-mail|a', 'b')).toThrow('purpose');
    expect(() => ours.lookup('enpcr', 'e-mail', '\ud800')).toThrow('stored');
  });
});

describe('the roles of the database', () => {
  it('only the writer reaches keys, and cannot change or remove them', async () => {
    for (const role of ['projector', 'reader'] as const) {
      await expect(database.pool(role).query('select * from keys.subjects')).rejects.toThrow('permission denied for schema keys');
    }
    await expect(database.pool('writer').query('delete from keys.subjects')).rejects.toThrow('permission denied');
    await expect(database.pool('writer').query('update keys.epochs set epoch = 2')).rejects.toThrow('permission denied');
  });
});

function keyOf(box: Personal<unknown>): string {
  const address = addressOf(box);
  return address.kind === 'words' ? address.key : '';
}

function authorOf(box: Personal<unknown>): string {
  const address = addressOf(box);
  return address.kind === 'words' ? address.author : '';
}

function openAll(opener: Privacy, boxes: readonly (Personal<unknown> | undefined)[]): Promise<readonly unknown[]> {
  return opener.open('enpcr', boxes.filter((box) => box !== undefined));
}

async function keysLeft(subject: string): Promise<unknown> {
  const { rows } = await owner.query<{ subjects: bigint; texts: bigint }>(
    'select (select count(*) from keys.subjects where subject = $1) as subjects, (select count(*) from keys.texts where author = $1) as texts', [subject]);
  return rows[0];
}
