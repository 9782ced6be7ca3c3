import { hopefulLife, impatientLife, lifeToTheEnd, patientLife } from './worlds/lives';
import { organisations, people, type Family } from './worlds/recipients';
import { chance, rounds, seedOfRun } from '../support/seed';
import type { Seen } from './worlds/everything';

const patience = 240_000;
const kinds = [['organisations', organisations], ['people', people]] as const;

/** How many worlds of each family are lived in: a small sample by chance, or, in the long run, all. */
const SAMPLE = rounds(1);
const seed = seedOfRun();
const random = chance(seed);

function sampleOf<T>(all: readonly T[]): readonly T[] {
  const left = [...all];
  return Array.from({ length: Math.min(SAMPLE, left.length) }, () => left.splice(Math.floor(random() * left.length), 1)).flat();
}

beforeAll(() => console.log(`worlds of each family: ROUNDS=${SAMPLE} SEED=${seed}`));

/** The conduct of this name. */
function conductIn({ conduct, looksLike, others }: Family, name: string): Family['conduct'] {
  const found = name === looksLike ? conduct : others[name];
  if (!found) throw new Error(`nobody does ${name}`);
  return found;
}

describe.each(kinds)('T04: what an asker can get, when %s are asked,', (_kind, kind) => {
  const [silence, ...otherFamilies] = kind.families;

  describe.each([silence, ...sampleOf(otherFamilies).slice(0, SAMPLE - 1)])('R-VIS-05: until the answer date, to the byte, from every query, try and sign, is like $looksLike', ({ conduct, others }) => {
    let expected: Seen;
    beforeAll(async () => { expected = await patientLife(kind, conduct); }, patience);
    it.each(sampleOf(Object.entries(others)))('after %s', async (_what, other) => {
      expect(await patientLife(kind, other)).toEqual(expected);
    }, patience);
  });

  describe('R-VIS-05: is the same when the asker tries everything at once and then withdraws,', () => {
    const shortened: Family = { ...silence, others: { 'a no': conductIn(silence, 'a no'), 'a no and a block': conductIn(silence, 'a no and a block') } };
    it.each(sampleOf([shortened, ...otherFamilies]).slice(0, Math.max(1, SAMPLE - 1)))('whatever looks like $looksLike', async ({ conduct, others }) => {
      const expected = await impatientLife(kind, conduct);
      for (const other of sampleOf(Object.values(others))) expect(await impatientLife(kind, other)).toEqual(expected);
    }, patience);
  });

  it('is not the same in all worlds: a yes shows, and so does what is tried', async () => {
    const yes = kind.families.find(({ looksLike }) => looksLike === 'a yes');
    if (!yes) throw new Error('there is no way to say yes');
    const inSilence = await impatientLife(kind, silence.conduct);
    const inYes = await impatientLife(kind, yes.conduct);
    expect(inYes).not.toEqual(inSilence);
    // Mail, too: the other one's yes is told in both worlds, this one's in one.
    const mails = (seen: Seen): number => (JSON.parse(seen['soon: mail for the contact'] ?? '[]') as readonly unknown[]).length;
    expect(mails(inSilence)).toBeGreaterThan(0);
    expect(mails(inYes)).toBeGreaterThan(mails(inSilence));
    const text = JSON.stringify(Object.values(inSilence));
    for (const sign of ['ASKED', 'ALREADY_ASKED', 'NO_PLACES_LEFT', 'alreadyAsked', 'INVITATION_NOT_OPEN']) expect(text).toContain(sign);
  }, patience);

  it('R-INV-05: before anybody is asked, is the same for every private reason why somebody cannot be asked', async () => {
    const [first, ...others] = Object.values(kind.unavailable);
    if (!first) throw new Error('there is no private reason');
    const seen = await hopefulLife(kind, first);
    expect(JSON.stringify(seen)).toContain('NOT_AVAILABLE_NOW');
    for (const other of sampleOf(others)) expect(await hopefulLife(kind, other)).toEqual(seen);
  }, patience);

  it('R-VIS-04: at the answer date tells of the end, at the same moment and in the same bytes for a no and for silence', async () => {
    const inSilence = await lifeToTheEnd(kind, silence.conduct);
    expect(await lifeToTheEnd(kind, conductIn(silence, 'a no'))).toEqual(inSilence);
    // Invitations to people are never shown one by one, before the end or after it (R-VIS-01).
    const [before, after] = kind === people ? ['NOT_FOUND', 'NOT_FOUND'] : ['"state":"ASKED"', '"state":"NO_YES"'];
    expect(inSilence['a moment before the end: the contact: sentInvitation the invitation']).toContain(before);
    expect(inSilence['at the end: the contact: sentInvitation the invitation']).toContain(after);
  }, patience);
});
