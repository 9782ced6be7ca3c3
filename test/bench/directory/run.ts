import path from 'node:path';
import { migrate, openDatabase } from '#database';
import { directoryEvents, directoryReadModels, findOrganisations } from '#directory';
import { ProjectionRunner, View } from '#engine';
import { postgresEventStore } from '#event-store';
import { eventRegistry, type Actor } from '#kernel';
import { migrations } from '#runtime';
import { startBeside } from '../support/beside';
import { bench } from '../support/main';
import { atLeast, atMost, markdown, quantile, speed, spread, takeTurns, turnsOf, type Times } from '../support/measure';
import type { Place } from '../support/place';
import { byHand, type Question } from './by-hand';
import { fill, wordOf } from './made-up';

const LARGE = 100_000;
const SMALL = 1_000;
const TURNS = 20;

/** What is looked for, the same in a small and a large directory; each turn another word. */
const scenes: readonly (readonly [what: string, question: (turn: number) => Question])[] = [
  ['nothing in particular', () => ({})],
  ['a rare name', (turn) => ({ words: wordOf(1 + turn % SMALL) })],
  ['a common word', () => ({ words: 'foreningen' })],
  ['two letters', (turn) => ({ words: wordOf(1 + turn % SMALL).slice(0, 2) })],
  ['a slip of the pen', (turn) => ({ words: `foreningen ${wordOf(3 * (1 + turn % 300)).slice(0, 6)}zq` })],
  ['a rare condition', () => ({ condition: 'psoriasis' })],
  ['a country', () => ({ country: 'DK' })],
];

const search = 'query ($search: String) { organisations(search: $search) { edges { node { id name status } cursor } pageInfo { hasNextPage } } }';

bench('Directory, 100,000 organisations', 7, async (place, rounds) => {
  await place.unbound.query('delete from organisations.organisation');
  await fill(place.unbound, 'enpcr', LARGE);
  await place.unbound.query('vacuum analyze organisations.organisation');
  const small = await smallDirectory(place);
  const bare = await startBeside(path.join(__dirname, 'bare-apollo.ts'), place.instance.dataDir);
  try {
    const rows: string[][] = [];
    const all: { large: number[]; small: number[]; ratios: number[] } = { large: [], small: [], ratios: [] };
    const overHttp: string[][] = [];
    const ratiosOverHttp: number[] = [];
    for (const [what, question] of scenes) {
      const times = await takeTurns([
        { name: 'search', run: (turn) => inDirectory(place, 'enpcr', question(turn)) },
        { name: 'by hand', run: (turn) => handmade(place, 'enpcr', question(turn)) },
      ], { rounds, turns: TURNS });
      const inSmall = await takeTurns([{ name: 'small', run: (turn) => inDirectory(small, 'enpcr', question(turn)) }], { rounds, turns: TURNS });
      const ratio = speed(times, 'search', 'by hand');
      all.ratios.push(ratio);
      all.large.push(...turnsOf(times, 'search'));
      all.small.push(...turnsOf(inSmall, 'small'));
      rows.push([what, ratio.toFixed(2), spread(turnsOf(times, 'search')), spread(turnsOf(times, 'by hand')), spread(turnsOf(inSmall, 'small'))]);
      const { condition, country } = question(0);
      if (condition !== undefined || country !== undefined) continue;
      const http: Times = await takeTurns([
        { name: 'server', run: (turn) => overGraphql(place.instance.port, question(turn)) }, { name: 'bare', run: (turn) => overGraphql(bare.port, question(turn)) },
      ], { rounds, turns: TURNS });
      const httpRatio = speed(http, 'server', 'bare');
      ratiosOverHttp.push(httpRatio);
      overHttp.push([what, httpRatio.toFixed(2), spread(turnsOf(http, 'server')), spread(turnsOf(http, 'bare'))]);
    }
    const worst = (ratios: readonly number[]): number => Math.min(...ratios);
    return [
      [
        `- search against the same SQL by hand, the median scene: ${atLeast(quantile(all.ratios, 0.5), 0.7)}; the worst: ${worst(all.ratios).toFixed(2)}`,
        `- 95th percentile against that with 1,000 organisations, over all scenes: ${atMost(quantile(all.large, 0.95) / quantile(all.small, 0.95), 3)}`,
        `- through GraphQL against bare Apollo with the SQL by hand, the median scene: ${atLeast(quantile(ratiosOverHttp, 0.5), 0.6)}; the worst: ${worst(ratiosOverHttp).toFixed(2)}`,
      ].join('\n'),
      'One reader after the other. Milliseconds, median / 95th percentile. Both run in a transaction of one reader that is open: *search* under row-level security, *by hand* without.',
      markdown(['first page of', 'by hand ÷ search', 'search ms', 'by hand ms', 'search ms, 1,000 organisations'], rows),
      'Over HTTP, as a visitor; the server opens its transaction as that visitor for each request.',
      markdown(['first page of', 'bare ÷ server', 'server ms', 'bare Apollo ms'], overHttp),
    ];
  } finally {
    bare.end();
    await small.close();
  }
});

const visitor = (network: string): Actor => ({ kind: 'visitor', network });
const views = new Map<object, View>();

/** Ids of the first page, as a resolver reads them. */
async function inDirectory(place: Pick<Place, 'database'>, network: string, { words, condition, country }: Question): Promise<readonly string[]> {
  const view = views.get(place) ?? new View(place.database.pool('reader'), visitor(network));
  views.set(place, view);
  const found = await findOrganisations((text, values) => view.query(text, values), { words, condition, country }, 'en', undefined, 21);
  return found.map(({ id }) => id);
}

async function handmade({ unbound }: Pick<Place, 'unbound'>, network: string, question: Question): Promise<readonly string[]> {
  for (const { text, values } of byHand(network, question)) {
    const { rows } = await unbound.query<{ id: string }>(text, [...values]);
    if (rows.length > 0) return rows.map(({ id }) => id);
  }
  return [];
}

async function overGraphql(port: number, { words }: Question): Promise<unknown> {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', 'x-roundtable-network': 'enpcr' }, body: JSON.stringify({ query: search, variables: words === undefined ? {} : { search: words } }),
  });
  const { data, errors } = (await answer.json()) as { data?: { organisations: { edges: readonly { node: object }[] } }; errors?: unknown };
  if (!data) throw new Error(JSON.stringify(errors));
  return data.organisations.edges.map(({ node }) => node);
}

/** The same tables in a database of their own, with a hundredth of the rows. */
async function smallDirectory({ instance }: Place): Promise<Pick<Place, 'database' | 'close'>> {
  const database = await openDatabase({ kind: 'embedded', dataDir: instance.dataDir, database: 'small' }, { log: () => undefined, guest: 'allowed' });
  await migrate(database, migrations);
  const store = postgresEventStore({ pool: database.pool('writer'), connect: () => database.connect('writer'), onError: console.error });
  const projections = new ProjectionRunner(directoryReadModels, { store, registry: eventRegistry(directoryEvents), pool: database.pool('projector'), log: () => undefined });
  await projections.start();
  await fill(database.pool('projector'), 'enpcr', SMALL);
  await database.pool('projector').query('vacuum analyze organisations.organisation');
  return {
    database,
    async close() {
      await projections.stop();
      await store.close();
      await database.close();
    },
  };
}
