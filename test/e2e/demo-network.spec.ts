import { fork } from 'node:child_process';
import path from 'node:path';
import { bareEnvironment } from '#configuration';
import { conditions } from '#vocabulary';
import { client, type Person } from '../../apps/demo/src/client';
import type { Instance } from '../../apps/demo/src/instance';
import { fillDemoNetworks } from '../../apps/demo/src/network/fill';
import { keepProgress } from '../../apps/demo/src/network/progress';
import { demoPeople } from '../../libs/access/src/embedded-identity/demo-people';
import { demoNetworkList } from '../../libs/runtime/src/demo-networks';
import { mailsIn } from '../support/mail-server';
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

const networks = ['enpcr', 'nordic'] as const;

async function everybodyWantsMail(): Promise<void> {
  for (const network of networks) {
    const visiting = client(server.origin, network, () => Date.now());
    for (const { slug, group } of demoPeople.filter((one) => one.group !== 'staff')) {
      const person = (await visiting.person(slug)).reading(network === 'nordic' ? 'sv' : 'en');
      await person.get('mutation ($input: ChooseMailInput!) { chooseMail(input: $input) { userErrors { code } } }', { input: { rhythm: group === 'patient' ? 'AT_ONCE' : 'DAILY', quietDays: [] } });
    }
  }
}

/** All that people read in the log: titles, names of organisations, sentences; and every illness there is, and everybody's name here. */
async function whatIsNotForMail(): Promise<readonly string[]> {
  const inside = await lookInside(server.dataDir);
  const events = await inside.events();
  await inside.close();
  const textsIn = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []);
  const said = events.filter(({ type }) => type !== 'NetworkOpened').flatMap(({ data }) => textsIn(JSON.parse(data))).filter((text) => /\p{L}{3}.* /u.test(text));
  const illnesses = conditions.flatMap(({ labels, alsoCalled }) => [labels.en, labels.sv, ...alsoCalled]);
  const names = [...demoPeople.flatMap(({ label }) => [label.en, label.sv]), ...demoNetworkList.map(({ name }) => name)];
  return [...new Set([...said, ...illnesses, ...names])].filter((text) => text.length > 3);
}

/** Which of these stand somewhere in a text, as whole words. */
function standing(words: readonly string[], text: string): readonly string[] {
  const inOneLine = (some: string): string => ` ${some.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  const read = inOneLine(text);
  return words.filter((word) => read.includes(inOneLine(word)));
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
  await everybodyWantsMail();
  await fillAndKill(5_000);
  await fill();
}, 240_000);

describe.each(networks)('the demo network %s after the first start', (network) => {
  const somebody = (slug: string): Promise<Person> => client(server.origin, network, () => Date.now()).person(slug);

  it('is filled to its end, although it was killed on the way', () => expect(failed).toEqual([]));

  it('shows checked organisations to everybody', async () => {
    const { organisations } = await client(server.origin, network, () => Date.now()).visitor.get<{ organisations: { edges: { node: { status: string } }[] } }>('{ organisations { edges { node { status } } } }');
    expect(organisations.edges.filter(({ node }) => node.status === 'VERIFIED')).toHaveLength(5);
  });

  interface Edges<T> { readonly edges: readonly { readonly node: T }[] }
  /** One field of everything in a list, as somebody sees it under their hat. */
  async function listed(slug: string, hat: 'person' | 'organisation' | 'coordinator', list: string, field: string): Promise<unknown[]> {
    const person = await somebody(slug);
    const { viewer } = await person.get<{ viewer: { answersFor: { id: string }[] } }>('{ viewer { answersFor { id } } }');
    const asWhom = hat === 'organisation' ? `organisation:${viewer.answersFor[0]?.id ?? ''}` : hat;
    const answer = await person.as(asWhom).get<Record<string, Edges<Record<string, unknown>>>>(`{ ${list}(first: 50) { edges { node { ${field} } } } }`);
    return (answer[list]?.edges ?? []).map(({ node }) => node[field]);
  }

  it.each([
    ['patients-one', 'organisation', 'invitations', 'state', ['OPEN']],
    ['patients-two', 'organisation', 'invitations', 'state', ['TALKING', 'ACCEPTED']],
    ['patients-three', 'organisation', 'initiatives', 'status', ['PUBLISHED']],
    ['member-one', 'person', 'partnerships', 'status', ['ACTIVE']],
    ['member-two', 'person', 'partnerships', 'status', ['ACTIVE']],
    ['next-of-kin', 'person', 'partnerships', 'status', ['ACTIVE']],
    ['next-of-kin', 'person', 'initiatives', 'status', ['SUBMITTED']],
    ['university', 'organisation', 'requests', 'status', ['PUBLISHED']],
    ['university', 'organisation', 'receivedInitiatives', 'answer', ['YES']],
    ['contact', 'organisation', 'partnerships', 'status', ['ACTIVE']],
    ['deputy', 'person', 'partnerships', 'status', ['ACTIVE']],
    ['colleague', 'person', 'partnerships', 'status', ['ACTIVE']],
    ['coordinator', 'coordinator', 'staffQueue', 'kind', ['VERIFICATION', 'CONCERN']],
    ['coordinator', 'coordinator', 'initiativeReviewQueue', 'status', ['SUBMITTED']],
  ] as const)('has for %s as %s, among %s, the %s %s', async (slug, hat, list, field, expected) => {
    expect(await listed(slug, hat, list, field)).toEqual(expect.arrayContaining([...expected]));
  });

  if (network === 'enpcr') {
    it.each([
      ['member-one', 'person', 'partnerships', 'status', ['CLOSED']],
      ['adviser', 'person', 'invitations', 'state', ['OPEN']],
      ['company', 'organisation', 'requests', 'status', ['DRAFT', 'RETURNED', 'SUBMITTED', 'PUBLISHED']],
      ['coordinator', 'coordinator', 'reviewQueue', 'status', ['SUBMITTED']],
    ] as const)('has for %s as %s, among %s, the %s %s', async (slug, hat, list, field, expected) => {
      expect(await listed(slug, hat, list, field)).toEqual(expect.arrayContaining([...expected]));
    });
  }
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
  // As if it had been killed when the clock had gone forward, and that was not written down yet: it does not go there twice.
  const then = await timeThere();
  keepProgress(server.dataDir, { moves: 1, goesTo: then, done: false });
  await fill();
  expect(await timeThere() - then).toBeLessThan(86_400_000);
}, 120_000);

async function timeThere(): Promise<number> {
  const answer = await fetch(`${server.origin}/demo/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ days: 0 }) });
  return Date.parse(((await answer.json()) as { readonly now: string }).now);
}

it('T07, T16: of all that, mail says to everybody that there is something, and nothing else; following its link changes nothing', async () => {
  const before = await recorded();
  await fetch(`${server.origin}/demo/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ days: 4 }) });
  const mails = mailsIn(path.join(server.dataDir, 'mail'));
  const subjects = mails.map(({ subject }) => subject.replace(/\d+ \p{L}+( \d{4})?$/u, '…'));
  expect([...new Set(subjects)].sort()).toEqual(['Du har ett nytt meddelande', 'Något behöver svar senast …', 'Something needs an answer by …', 'You have a new message']);
  expect(mails.length).toBeGreaterThan(20);
  expect(mails.length).toBeLessThan(before / 4);
  const never = await whatIsNotForMail();
  expect(never.length).toBeGreaterThan(500);
  // What does stand there is found: the one who runs the network.
  const owners = demoNetworkList.map(({ owner }) => owner);
  expect(mails.filter(({ text }) => standing(owners, text).length !== 1)).toEqual([]);
  // Whom a mail goes to stands on it; their own address is theirs.
  expect(mails.flatMap(({ head, text, raw }) => standing(never, `${head}\n${text}\n${raw}`.replace(/^To: .*$/gm, '')))).toEqual([]);
  expect([...new Set(mails.flatMap(({ text }) => text.match(/\S*:\/\/\S*/g) ?? []))]).toEqual([`${server.origin}/`]);
  const after = await recorded();
  expect((await fetch(`${server.origin}/`)).status).toBe(200);
  expect(await recorded()).toBe(after);
}, 60_000);
