import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { client, type Person } from '../../apps/demo/src/client';
import type { Instance } from '../../apps/demo/src/instance';
import { processesIn } from '../support/data-folders';
import { troubleIn } from '../support/program-log';
import { differencesFromLog, rowsIn } from '../support/rebuilt';
import { lookInside } from '../support/recorded';
import { rorIdNumber, rorRecord } from '../support/registry-records';
import { emptyPlace, endAll, running } from '../support/running';
import { chance, rounds, seedOfRun } from '../support/seed';

const ROUNDS = rounds(3);
const seed = seedOfRun();
const random = chance(seed);
const WRITERS = 4;
/** So many wishes are acknowledged in a round before its kill, however slow the machine is. */
const BEFORE_A_KILL = 12;
/** An import that has not come to an end by then, milliseconds, hangs. */
const LONGEST_IMPORT = 60_000;
const RECORDS = 400;

/** A wish that was sent; `answer` only once it was acknowledged. */
interface Wish {
  readonly commandId: string;
  readonly name: string;
  answer?: string;
}

const REGISTER = 'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { organisation { id name } userErrors { code field } } }';

/** The id of the organisation that a wish made; undefined when the server died before it could say. */
async function register(person: Person, { commandId, name }: Wish): Promise<string | undefined> {
  const input = { commandId, name, kind: 'UMBRELLA', about: 'We are patients.', countries: ['SE'], personName: 'Somebody', personRole: 'Chair', howToCheck: 'Call us.', publicBody: false, patientMajority: true, companyOver20: false };
  const answer = await person.ask(REGISTER, { input }).catch(() => undefined);
  if (answer === undefined || answer.errors?.every(({ extensions }) => extensions.code === 'UNAVAILABLE')) return undefined;
  const { organisation, userErrors } = (answer.data?.['registerOrganisation'] ?? {}) as { readonly organisation?: { readonly id: string } | null; readonly userErrors?: readonly unknown[] };
  if (!organisation) throw new Error(`not what was asked for: ${JSON.stringify({ errors: answer.errors, userErrors })}`);
  return organisation.id;
}

describe(`kill -9 at any moment (ROUNDS=${ROUNDS} SEED=${seed})`, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'roundtable-records-'));
  const file = path.join(folder, 'records.json');
  writeFileSync(file, JSON.stringify(Array.from({ length: RECORDS }, (_, n) => rorRecord(rorIdNumber(n), `University ${n}`))));
  const wishes: Wish[] = [];
  let unacknowledged = 0;
  const dataDir = emptyPlace();
  let server: Instance;

  const importing = (): ReturnType<Instance['roundtable']> => server.roundtable('import', 'organisations', file, '--kind', 'academic', '--network', 'nordic');
  const personHere = (): Promise<Person> => client(server.origin, 'enpcr', () => Date.now()).person('adviser');

  /** Sends wishes until the server is gone. */
  async function write(person: Person): Promise<void> {
    for (;;) {
      const wish: Wish = { commandId: randomUUID(), name: `Kept ${wishes.length} ${randomUUID()}` };
      wishes.push(wish);
      const answer = await register(person, wish);
      if (answer === undefined) return;
      wish.answer = answer;
    }
  }

  beforeAll(async () => {
    console.log(`kill -9: ROUNDS=${ROUNDS} SEED=${seed}`);
    server = await running({ dataDir });
  });
  afterAll(async () => {
    await endAll();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(Array.from({ length: ROUNDS }, (_, n) => [n + 1, ['the server', 'the server and its database', 'the database, then the server'][n % 3] ?? '']))('round %i: nothing acknowledged is lost or doubled when %s is killed', async (_round, what) => {
    const { port } = server;
    const person = await personHere();
    const movedTo = await moveClock(1);
    const acknowledged = (): number => wishes.filter(({ answer }) => answer !== undefined).length;
    const before = acknowledged();
    const writing = Promise.all(Array.from({ length: WRITERS }, () => write(person)));
    const importOfRound = importing();
    await pause(300 + random() * 2_500);
    while (acknowledged() < before + BEFORE_A_KILL) await pause(10);
    if (what.startsWith('the database')) await killDatabase();
    await server.end('SIGKILL');
    if (what.endsWith('its database')) await killDatabase();
    await writing;
    const lost = wishes.filter(({ answer }) => answer === undefined).length;
    unacknowledged += lost;
    expect(lost).toBeGreaterThan(0);
    // The import lost its database, or went on with the one that outlived its owner: both are right. It never hangs.
    expect(await Promise.race([importOfRound.then(() => 'ended'), pause(LONGEST_IMPORT, 'hangs', { ref: false })])).toBe('ended');

    server = await running({ dataDir, port });
    const again = await personHere();
    for (const wish of wishes.filter(({ answer }) => answer !== undefined).slice(-20)) expect(await register(again, wish)).toBe(wish.answer);
    for (const wish of wishes.filter(({ answer }) => answer === undefined)) {
      const answer = await register(again, wish);
      expect(answer).toMatch(/^[0-9a-f-]{36}$/);
      if (answer !== undefined) wish.answer = answer;
    }
    await expectEachOnce();
    expect(await moveClock(0)).toBeGreaterThanOrEqual(movedTo);
    expect(troubleIn(server.output())).toEqual([]);
  }, 180_000);

  it('an import that was killed on its way is completed by the next, and the one after changes nothing', async () => {
    const { code, out } = await importing();
    const [, imported = '', unchanged = ''] = /imported (\d+), revised 0, unchanged (\d+), refused 0/.exec(out) ?? [];
    expect({ code, all: Number(imported) + Number(unchanged) }).toEqual({ code: 0, all: RECORDS });
    expect((await importing()).out).toContain(`imported 0, revised 0, unchanged ${RECORDS}, refused 0`);
  }, 120_000);

  it('of two servers that start on the same folder in the same moment one owns it, and the other says who', async () => {
    await server.end('SIGKILL');
    const both = await Promise.allSettled([running({ dataDir, port: server.port }), running({ dataDir })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    for (const start of both) {
      if (start.status === 'fulfilled') server = start.value;
      else expect(String(start.reason)).toMatch(/is in use by/);
    }
  }, 180_000);

  it('there was much to lose: wishes were under way at each kill, and many had been acknowledged before', () => {
    console.log(`kill -9: ${wishes.length} wishes, ${unacknowledged} of them cut off by ${ROUNDS} kills`);
    expect(unacknowledged).toBeGreaterThanOrEqual(ROUNDS);
    expect(wishes.length - unacknowledged).toBeGreaterThanOrEqual(BEFORE_A_KILL * ROUNDS);
  });

  it('read models hold row by row what the log says, and no checkpoint is ahead of them', async () => {
    expect(await server.end()).toBe(0);
    expect(await rowsIn(dataDir)).toBeGreaterThan(RECORDS + wishes.length);
    expect(await differencesFromLog(dataDir)).toEqual([]);
  }, 180_000);

  async function killDatabase(): Promise<void> {
    for (const pid of processesIn(dataDir)) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It has ended with its parent already.
      }
    }
    await pause(random() * 200);
  }

  async function moveClock(days: number): Promise<number> {
    const answer = await fetch(`${server.origin}/demo/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ days }) });
    return Date.parse(((await answer.json()) as { readonly now: string }).now);
  }

  /** Every wish has made one organisation with one beginning, and every stream counts from 0 without a gap. */
  async function expectEachOnce(): Promise<void> {
    const inside = await lookInside(dataDir);
    try {
      const events = await inside.events();
      const revisions = new Map<string, number[]>();
      for (const { stream, revision } of events) revisions.set(stream, [...(revisions.get(stream) ?? []), Number(revision)]);
      expect([...revisions].filter(([, found]) => found.some((revision, n) => revision !== n)).map(([stream]) => stream)).toEqual([]);
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      const beginnings = new Map<string, number>();
      for (const { type, meta } of events) {
        if (type !== 'OrganisationRegistered') continue;
        const { commandId } = JSON.parse(meta) as { readonly commandId: string };
        beginnings.set(commandId, (beginnings.get(commandId) ?? 0) + 1);
      }
      expect(wishes.filter(({ commandId }) => beginnings.get(commandId) !== 1)).toEqual([]);
      expect(new Set(wishes.map(({ answer }) => answer)).size).toBe(wishes.length);
      const [ahead] = await inside.query<{ readonly count: bigint }>('select count(*) from engine.projections where position > (select max(position) from log.events)');
      expect(ahead?.count).toBe(0n);
    } finally {
      await inside.close();
    }
  }
});
