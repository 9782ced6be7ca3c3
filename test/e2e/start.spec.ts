import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { client, type Person } from '../../apps/demo/src/client';
import type { Instance } from '../../apps/demo/src/instance';
import { troubleIn } from '../support/program-log';
import { lookInside } from '../support/recorded';
import { emptyPlace, endAll, running, startThatEnds } from '../support/running';

afterAll(endAll);

describe('a start in an empty folder', () => {
  let server: Instance;
  beforeAll(async () => { server = await running(); });

  const asked = async (where: string): Promise<{ readonly status: number; readonly body: unknown }> => {
    const answer = await fetch(`${server.origin}${where}`);
    return { status: answer.status, body: await answer.json() };
  };

  it('gives a server that lives', async () => {
    expect(await asked('/healthz')).toEqual({ status: 200, body: { status: 'ok' } });
  });

  it('gives a server of which every part is ready', async () => {
    const { status, body } = await asked('/readyz');
    const { ready, parts } = body as { readonly ready: boolean; readonly parts: Readonly<Record<string, string>> };
    expect({ status, ready }).toEqual({ status: 200, ready: true });
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(['database', 'clock', 'projection networks']));
    expect(new Set(Object.values(parts))).toEqual(new Set(['ok']));
  });

  it('writes its log as lines of JSON, and says when it is ready', () => {
    const lines = server.output().split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    expect(lines).toContainEqual(expect.objectContaining({ level: 'info', msg: 'ready', port: server.port }));
  });

  it('T18: says loudly that it is a demo, and where it runs', () => {
    expect(server.output()).toContain(`Roundtable runs at ${server.origin}`);
    expect(server.output()).toContain('THIS IS A DEMO');
  });

  it('keeps what it stores to the one who started it', () => {
    expect(statSync(server.dataDir).mode & 0o077).toBe(0);
  });

  it('refuses a second server on the same data, and says who holds it', async () => {
    const second = await startThatEnds({ PORT: String(server.port + 1), DATA_DIR: server.dataDir });
    expect(second.code).toBe(1);
    expect(second.output).toContain(`process ${server.pid} `);
    expect(second.output).toContain(server.dataDir);
    expect(second.output).not.toMatch(/^\s+at /m);
    expect((await asked('/readyz')).status).toBe(200);
  });

  it('says which port is taken when another program has it', async () => {
    const second = await startThatEnds({ PORT: String(server.port), DATA_DIR: emptyPlace() });
    expect(second.code).toBe(1);
    expect(second.output).toContain(`Another program uses port ${server.port}. Stop that program, or set PORT to another number.`);
    expect(second.output).not.toMatch(/^\s+at /m);
  });
});

describe('a wrong configuration', () => {
  it('lists every mistake at once, and makes nothing', async () => {
    const dataDir = emptyPlace();
    const before = readdirSync(path.dirname(dataDir));
    const { code, output } = await startThatEnds({
      PORT: 'http', PUBLIC_URL: 'nowhere', DATA_DIR: dataDir, DEMO: 'perhaps', DATABASE_URL: 'mysql://db', EVENT_STORE_URL: 'http://events', KEYCLOAK_URL: 'id.example', NETWORKS: 'A B', LOG_LEVEL: 'loud', LISTEN_ON: 'everywhere',
    });
    expect(code).toBe(1);
    const named = [...output.matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name]) => name);
    expect(new Set(named)).toEqual(new Set(['PORT', 'PUBLIC_URL', 'DEMO', 'DATABASE_URL', 'EVENT_STORE_URL', 'KEYCLOAK_URL', 'NETWORKS', 'LOG_LEVEL', 'LISTEN_ON']));
    expect(output.match(/Write instead: /g)).toHaveLength(named.length);
    expect(readdirSync(path.dirname(dataDir))).toEqual(before);
  });

  it('never shows a password that somebody wrote into an address', async () => {
    const { code, output } = await startThatEnds({ DATA_DIR: emptyPlace(), DATABASE_URL: 'mysql://roundtable:hunter2secret@db/x', KEYCLOAK_URL: 'https://admin:hunter2secret@id.example' });
    expect(code).toBe(1);
    expect(output).not.toContain('hunter2secret');
  });

  it('T18: a demo that others could reach, or that reaches for other servers, does not start', async () => {
    const dataDir = emptyPlace();
    const env = { PUBLIC_URL: 'https://network.example.org', LISTEN_ON: '0.0.0.0', KEYCLOAK_URL: 'https://id.example.org', DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/c' };
    const { code, output } = await startThatEnds({ DATA_DIR: dataDir, DEMO: 'yes', ...env });
    expect(code).toBe(1);
    for (const variable of Object.keys(env)) expect(output).toContain(`  ${variable}: `);
    expect(existsSync(dataDir)).toBe(false);
  });

  it('T18: a folder with files of its own becomes neither a demo nor real', async () => {
    const dataDir = emptyPlace();
    mkdirSync(dataDir);
    writeFileSync(path.join(dataDir, 'holiday.txt'), 'mine');
    for (const { code, output } of await Promise.all(['yes', 'no'].map((DEMO) => startThatEnds({ DATA_DIR: dataDir, DEMO })))) {
      expect(code).toBe(1);
      expect(output).toContain('  DATA_DIR: ');
    }
    expect(readdirSync(dataDir)).toEqual(['holiday.txt']);
  });
});

describe('T18: what a demo may, real data may not', () => {
  let real: Instance;
  beforeAll(async () => { real = await running({ env: { DEMO: 'no' } }); });

  it('real data has no clock that can be moved', async () => {
    const answer = await fetch(`${real.origin}/demo/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"days":14}' });
    expect(answer.status).toBe(404);
  });

  it('real data gives out no tokens and has no demo people', async () => {
    await real.roundtable('network', 'open', 'enpcr', '--name', 'A network', '--owner', 'An owner');
    const { code, out, err } = await real.roundtable('token', 'coordinator');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('demo only');
    const inside = await lookInside(real.dataDir);
    expect(await inside.query('select 1 from identity.accounts')).toEqual([]);
    await inside.close();
  });

  it('a demo never becomes real, nor real data a demo, and taking the mark away makes neither', async () => {
    await real.end();
    const asDemo = await startThatEnds({ DATA_DIR: real.dataDir, DEMO: 'yes' });
    expect(asDemo.code).toBe(1);
    expect(asDemo.output).toContain('  DEMO: ');
    rmSync(path.join(real.dataDir, 'roundtable.json'));
    const unmarked = await startThatEnds({ DATA_DIR: real.dataDir, DEMO: 'yes' });
    expect(unmarked.code).toBe(1);
    expect(unmarked.output).toContain('  DATA_DIR: ');
  });
});

describe('the end of a server', () => {
  const REGISTER = 'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { organisation { name } stale } }';
  const wish = (name: string): object => ({ name, kind: 'UMBRELLA', about: 'We are patients.', countries: ['SE'], personName: 'Somebody', personRole: 'Chair', howToCheck: 'Call us.', publicBody: false, patientMajority: true, companyOver20: false });
  const notOpen = 'nobody, or closing';

  it('in the middle of requests finishes what is under way, exits with 0, and starts again on the same data', async () => {
    const server = await running();
    const person = await client(server.origin, 'enpcr', () => Date.now()).person('adviser');
    const before = await registered(server);
    const said: string[] = [];
    let going = true;
    const asking = Array.from({ length: 8 }, async (_, n) => {
      for (let i = 0; going; i++) said.push(n % 2 === 0 ? await reads(person) : await writes(person, `Written ${n} ${i}`));
    });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const code = await server.end('SIGTERM');
    going = false;
    await Promise.all(asking);

    expect(code).toBe(0);
    // Whoever came too late was not let in; nobody who was let in got half an answer, an old one, or an error of ours.
    expect(new Set(said)).toEqual(new Set(['read', 'written', notOpen]));
    expect(server.output()).toContain('"msg":"stopped"');
    expect(troubleIn(server.output())).toEqual([]);

    const again = await running({ dataDir: server.dataDir });
    expect(await registered(again) - before).toBe(said.filter((answer) => answer === 'written').length);
  });

  async function reads(person: Person): Promise<string> {
    const answer = await person.ask('{ viewer { network } }').catch(() => undefined);
    if (answer === undefined || answer.status === 503) return notOpen;
    return JSON.stringify(answer.data) === '{"viewer":{"network":"enpcr"}}' ? 'read' : JSON.stringify(answer);
  }

  async function writes(person: Person, name: string): Promise<string> {
    const answer = await person.ask(REGISTER, { input: wish(name) }).catch(() => undefined);
    if (answer === undefined || answer.status === 503) return notOpen;
    return JSON.stringify(answer.data) === JSON.stringify({ registerOrganisation: { organisation: { name }, stale: false } }) ? 'written' : JSON.stringify(answer);
  }

  async function registered({ dataDir }: Instance): Promise<number> {
    const inside = await lookInside(dataDir);
    const events = await inside.events();
    await inside.close();
    return events.filter(({ type }) => type === 'OrganisationRegistered').length;
  }
});
