import { fork } from 'node:child_process';
import path from 'node:path';
import { bareEnvironment } from '#configuration';
import { client, type Person } from '../../apps/demo/src/client';
import type { Instance } from '../../apps/demo/src/instance';
import { fillDemoNetworks } from '../../apps/demo/src/network/fill';
import { keepProgress } from '../../apps/demo/src/network/progress';
import { lookInside } from '../support/recorded';
import { endAll, running } from '../support/running';

afterAll(endAll);

let server: Instance;
const failed: string[] = [];
const fill = () => fillDemoNetworks({ origin: server.origin, dataDir: server.dataDir, serves: () => true, failed: (scene, why) => failed.push(`${scene}: ${String(why)}`) });

async function recorded(): Promise<number> {
  const inside = await lookInside(server.dataDir);
  const events = await inside.events();
  await inside.close();
  return events.length;
}

/** Kills what fills after so many milliseconds. */
async function fillAndKill(milliseconds: number): Promise<void> {
  const env = { ...bareEnvironment(), NODE_ENV: 'production', PORT: String(server.port), DATA_DIR: server.dataDir };
  const child = fork(path.resolve(__dirname, '../../dist/apps/demo/src/network/main.js'), { env, silent: true, cwd: path.dirname(server.dataDir) });
  const ended = new Promise((resolve) => child.once('close', resolve));
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  child.kill('SIGKILL');
  await ended;
}

beforeAll(async () => {
  server = await running();
  await fillAndKill(5_000);
  await fill();
}, 240_000);

describe.each(['enpcr', 'nordic'])('the demo network %s after the first start', (network) => {
  const somebody = (slug: string): Promise<Person> => client(server.origin, network, () => Date.now()).person(slug);

  it('is filled to its end, although it was killed on the way', () => expect(failed).toEqual([]));

  it('shows checked organisations to everybody', async () => {
    const { organisations } = await client(server.origin, network, () => Date.now()).visitor.get<{ organisations: { edges: { node: { status: string } }[] } }>('{ organisations { edges { node { status } } } }');
    expect(organisations.edges.filter(({ node }) => node.status === 'VERIFIED')).toHaveLength(5);
  });

  it('has a partnership under way for the people at its table', async () => {
    for (const slug of ['member-one', 'member-two', 'contact', 'deputy']) {
      const { partnerships } = await (await somebody(slug)).get<{ partnerships: { edges: { node: { status: string } }[] } }>('{ partnerships { edges { node { status } } } }');
      expect(partnerships.edges.map(({ node }) => node.status)).toContain('ACTIVE');
    }
  });
});

it('adds nothing when it is filled again', async () => {
  const before = await recorded();
  await fill();
  expect(await recorded()).toBe(before);
  // As if it had been killed just before the end: everything is played once more.
  keepProgress(server.dataDir, { moves: 2, done: false });
  await fill();
  expect(failed).toEqual([]);
  expect(await recorded()).toBe(before);
}, 120_000);
