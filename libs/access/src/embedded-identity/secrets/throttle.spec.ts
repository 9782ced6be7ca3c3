import { throttle } from './throttle';

let now = 0;
const start = () => throttle(() => now);
const minute = 60_000;

beforeEach(() => (now = 1_000_000));

it('gives five tries at one account from one address, then waits that double up to fifteen minutes', () => {
  const tries = start();
  for (let i = 0; i < 5; i++) expect(tries.begin('enpcr', 'maja', 'a')).toMatchObject({ ok: true });
  const waits: number[] = [];
  for (let i = 0; i < 12; i++) {
    const answer = tries.begin('enpcr', 'maja', 'a');
    if (answer.ok) throw new Error('one try too many');
    waits.push(answer.waitMs);
    now += answer.waitMs;
    expect(tries.begin('enpcr', 'maja', 'a').ok).toBe(true);
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900].map((seconds) => seconds * 1_000));
});

it('counts tries that are under way, so that many at once get no further', () => {
  const tries = start();
  const answers = Array.from({ length: 100 }, () => tries.begin('enpcr', 'maja', 'a').ok);
  expect(answers.filter(Boolean)).toHaveLength(5);
});

it('forgives an account when its password was right', () => {
  const tries = start();
  for (let i = 0; i < 40; i++) {
    const answer = tries.begin('enpcr', 'maja', 'a');
    if (!answer.ok) throw new Error('refused');
    answer.succeeded();
  }
});

it('does not forgive an address for somebody else’s password because its own was right', () => {
  const tries = start();
  for (let i = 0; i < 30; i++) {
    expect(tries.begin('enpcr', `victim-${i}`, 'a').ok).toBe(true);
    const own = tries.begin('enpcr', 'own', 'a');
    if (own.ok) own.succeeded();
  }
  expect(tries.begin('enpcr', 'victim-30', 'a').ok).toBe(false);
  expect(tries.begin('enpcr', 'victim-30', 'b').ok).toBe(true);
});

it('never keeps the owner of an account out for more than a minute, however many guess', () => {
  const tries = start();
  for (let i = 0; i < 500; i++) tries.begin('enpcr', 'maja', `bot-${i}`);
  const owner = tries.begin('enpcr', 'maja', 'home');
  expect(owner).toMatchObject({ ok: false });
  now += minute;
  expect(tries.begin('enpcr', 'maja', 'home').ok).toBe(true);
});

it('tells networks apart, and forgets after half an hour', () => {
  const tries = start();
  for (let i = 0; i < 9; i++) tries.begin('enpcr', 'maja', 'a');
  expect(tries.begin('enpcr', 'maja', 'a').ok).toBe(false);
  expect(tries.begin('nordic', 'maja', 'a').ok).toBe(true);
  now += 31 * minute;
  for (let i = 0; i < 5; i++) expect(tries.begin('enpcr', 'maja', 'a').ok).toBe(true);
});
