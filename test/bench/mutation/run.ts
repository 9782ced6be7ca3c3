import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { migrate, openDatabase } from '#database';
import { NO_STREAM, postgresEventStore, type EventStore } from '#event-store';
import { migrations } from '#runtime';
import { client } from '../../../apps/demo/src/client';
import { startBeside } from '../support/beside';
import { bench } from '../support/main';
import { atLeast, atMost, markdown, median, quantile, spread } from '../support/measure';
import type { Place } from '../support/place';

const NETWORK = 'enpcr';
const CLIENTS = 16;
/** Of one contestant in a round. */
const MILLISECONDS = 3_000;
/** One after the other, for the shares of the stages. */
const ALONE = 150;

const REGISTER = 'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { organisation { id name } userErrors { code } } }';
let names = 0;
/** An organisation registers: a stream of its own, four values that are sealed under a person's key, two read models that show it. */
const wish = (): Record<string, unknown> => ({
  name: `Mutation ${++names} ${randomUUID().slice(0, 8)}`, kind: 'UMBRELLA', about: 'We are patients.', countries: ['SE'],
  personName: 'Somebody', personRole: 'Chair', howToCheck: 'Call us.', publicBody: false, patientMajority: true, companyOver20: false,
});

/** How many were done in a round, and how long each took, in milliseconds. */
type Round = readonly number[];

bench('Mutation, 16 clients', 7, async (place, rounds) => {
  const { instance } = place;
  const bare = await startBeside(path.join(__dirname, 'bare-apollo.ts'), instance.origin, NETWORK);
  const ours = (input: object): Promise<void> => register(instance.port, instance.origin, input);
  const theirs = (input: object): Promise<void> => register(bare.port, instance.origin, input);
  try {
    const [server, apollo]: [Round[], Round[]] = [[], []];
    for (let round = 0; round <= rounds; round++) {
      const both = [await busy(ours), await busy(theirs)] as const;
      if (round === 0) continue;
      server.push(both[0]);
      apollo.push(both[1]);
    }
    const stages = await oneByOne(place, ours, theirs);
    await allAreThere(place);
    const perSecond = (round: Round): number => (round.length * 1000) / MILLISECONDS;
    const ratios = server.map((round, index) => perSecond(round) / perSecond(apollo[index] ?? []));
    const row = (name: string, all: readonly Round[]): readonly string[] => {
      const rates = all.map(perSecond);
      return [name, `${median(rates).toFixed(0)} [${Math.min(...rates).toFixed(0)}–${Math.max(...rates).toFixed(0)}]`, spread(all.flat())];
    };
    return [
      [
        `- mutations a second against bare Apollo with the same token check, the median of the rounds: ${atLeast(median(ratios), 0.3)}`,
        `- 95th percentile against that of bare Apollo: ${atMost(quantile(server.flat(), 0.95) / quantile(apollo.flat(), 0.95), 6)}`,
      ].join('\n'),
      'An organisation registers: token, decision, an append that is on disk, and the read models that show it. Bare Apollo checks the token and gives the wish back. The database of the one shares the processors with both.',
      markdown(['contestant', 'a second', 'ms, median / 95th percentile'], [row('server', server), row('bare Apollo', apollo)]),
      `Where the time of one mutation goes, one client alone, medians of ${ALONE}:`,
      stages,
    ];
  } finally {
    bare.end();
  }
});

async function busy(act: (input: object) => Promise<void>): Promise<Round> {
  const times: number[] = [];
  const end = performance.now() + MILLISECONDS;
  await Promise.all(Array.from({ length: CLIENTS }, async () => {
    while (performance.now() < end) {
      const since = performance.now();
      await act(wish());
      times.push(performance.now() - since);
    }
  }));
  process.stderr.write('.');
  return times;
}

let acknowledged = 0;

async function register(port: number, origin: string, input: object): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(origin)}` }, body: JSON.stringify({ query: REGISTER, variables: { input } }),
  });
  const { data, errors } = (await answer.json()) as { data?: { registerOrganisation: { organisation: { name: string } | null; userErrors: unknown[] } }; errors?: unknown };
  if (data?.registerOrganisation.organisation?.name !== (input as { readonly name: string }).name) throw new Error(JSON.stringify({ errors, data }));
  if (origin.endsWith(`:${port}`)) acknowledged += 'commandId' in input ? 0 : 1;
}

/** A token lives for minutes: a new one in time. */
let signedIn: { readonly token: string; readonly until: number } | undefined;
async function tokenOf(origin: string): Promise<string> {
  if (!signedIn || performance.now() > signedIn.until) {
    const { token = '' } = await client(origin, NETWORK, () => Date.now()).person('adviser');
    signedIn = { token, until: performance.now() + 3 * 60_000 };
  }
  return signedIn.token;
}

/** Nothing is lost: as many organisations stand in the read model as were acknowledged. */
async function allAreThere({ unbound }: Place): Promise<void> {
  const { rows: [found] } = await unbound.query<{ count: bigint }>(`select count(*) from organisations.organisation where network = $1 and name like 'Mutation %'`, [NETWORK]);
  if (Number(found?.count) !== acknowledged) throw new Error(`${String(found?.count)} organisations are there, and ${acknowledged} were acknowledged`);
}

/** The stages by what they add: bare Apollo; the same wish again, which is recognised and shown; an append alone; and all of it. */
async function oneByOne({ instance }: Place, ours: (input: object) => Promise<void>, theirs: (input: object) => Promise<void>): Promise<string> {
  const database = await openDatabase({ kind: 'embedded', dataDir: instance.dataDir, database: 'appends' }, { log: () => undefined, guest: 'allowed' });
  await migrate(database, migrations);
  const store = postgresEventStore({ pool: database.pool('writer'), connect: () => database.connect('writer'), onError: console.error });
  try {
    const times = { bare: [] as number[], again: [] as number[], append: [] as number[], all: [] as number[] };
    const timed = async (into: number[], act: () => Promise<unknown>): Promise<void> => {
      const since = performance.now();
      await act();
      into.push(performance.now() - since);
    };
    for (let turn = 0; turn < ALONE; turn++) {
      const known = { ...wish(), commandId: randomUUID() };
      await timed(times.bare, () => theirs(wish()));
      await timed(times.all, () => ours(known));
      acknowledged += 1;
      await timed(times.again, () => ours(known));
      await timed(times.append, () => appendOne(store));
    }
    const { bare, again, append, all } = { bare: median(times.bare), again: median(times.again), append: median(times.append), all: median(times.all) };
    const share = (milliseconds: number): readonly string[] => [milliseconds.toFixed(2), `${((100 * milliseconds) / all).toFixed(0)} %`];
    return markdown(['stage', 'ms', 'share'], [
      ['HTTP, GraphQL and the token (bare Apollo)', ...share(bare)],
      ['limits of the document, a transaction as that person, loading the stream, and reading what is shown (the same wish again, less that)', ...share(again - bare)],
      ['the append by itself', ...share(append)],
      ['sealing, deciding, and the read models catching up (what is left)', ...share(all - again - append)],
      ['all of it', ...share(all)],
    ]);
  } finally {
    await store.close();
    await database.close();
  }
}

/** One event of the size of a registration. */
async function appendOne(store: EventStore): Promise<void> {
  const id = randomUUID();
  const data = JSON.stringify({ name: 'x'.repeat(600) });
  const appended = await store.append(`${NETWORK}.organisation-${id}`, [{ id: randomUUID(), type: 'OrganisationRegistered', schema: 1, data, meta: '{}' }], NO_STREAM);
  if (!appended.ok) throw new Error('the append was refused');
}
