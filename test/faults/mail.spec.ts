import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { bareEnvironment } from '#configuration';
import type { Instance } from '../../apps/demo/src/instance';
import { authorization, browser } from '../../libs/access/src/embedded-identity/testing/browser';
import { mailServer, readMail, type MailServer } from '../support/mail-server';
import { emptyPlace, endAll, running } from '../support/running';

/** It takes half a minute, most of it starting and ending: only the long run does it. */
const inTheLongRun = process.env['ROUNDS'] === undefined ? describe.skip : describe;
const password = 'a long pass phrase for specs';

inTheLongRun('mail of a real installation', () => {
  const dataDir = emptyPlace();
  let mail: MailServer;
  let server: Instance;
  const start = (port?: number): Promise<Instance> => running({ dataDir, ...(port === undefined ? {} : { port }), env: { DEMO: 'no', SMTP_URL: `smtp://127.0.0.1:${mail.port}`, MAIL_FROM: 'The network <post@network.example>' } });
  afterAll(async () => {
    await endAll();
    await mail.stop();
  });

  /** Types a command beside the server, with a line on its standard input. */
  async function type(...args: readonly string[]): Promise<void> {
    const child = spawn(process.execPath, [path.resolve(__dirname, '../../dist/apps/cli/src/main.js'), ...args], { env: { ...bareEnvironment(), DATA_DIR: dataDir, PORT: String(server.port), DEMO: 'no' }, stdio: ['pipe', 'ignore', 'inherit'] });
    child.stdin.end(`${password}\n`);
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(code).toBe(0);
  }

  async function signIn(username: string): Promise<string> {
    const asked = authorization(server.origin, 'one');
    const visitor = browser();
    const { body } = await asked.exchange(await visitor.submit(await visitor.visit(asked.url), { username, password }));
    return body['access_token'] ?? '';
  }

  async function ask(token: string, hat: string, query: string, input?: object): Promise<Record<string, unknown>> {
    const response = await fetch(`${server.origin}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'roundtable-network': 'one', 'roundtable-hat': hat }, body: JSON.stringify({ query, variables: { input } }),
    });
    const { data, errors } = (await response.json()) as { readonly data?: Record<string, unknown>; readonly errors?: unknown };
    if (!data || errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  }

  it('goes out once more, under the same Message-ID, when the server is killed between handing it over and writing that down; no other does', async () => {
    mail = await mailServer();
    server = await start();
    await type('network', 'open', 'one', '--name', 'One', '--owner', 'Somebody', '--zone', 'Europe/Stockholm', '--languages', 'en,sv');
    for (const name of ['eva', 'noor']) await type('account', 'add', name, '--network', 'one', '--name', name, '--email', `${name}@home.example`);
    const [eva, noor] = [await signIn('eva'), await signIn('noor')];
    for (const token of [eva, noor]) await ask(token, 'person', 'mutation ($input: ChooseMailInput!) { chooseMail(input: $input) { userErrors { code } } }', { rhythm: 'DAILY' });
    const { registerOrganisation } = await ask(eva, 'person', 'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { organisation { id } } }', {
      name: 'We', kind: 'UMBRELLA', about: 'We are patients.', countries: ['SE'], personName: 'Eva', personRole: 'Chair', howToCheck: 'Call us.', publicBody: false, patientMajority: true, companyOver20: false,
    }) as { readonly registerOrganisation: { readonly organisation: { readonly id: string } } };
    const organisation = registerOrganisation.organisation.id;
    const { viewer } = await ask(noor, 'person', '{ viewer { person } }') as { readonly viewer: { readonly person: string } };

    const killed = new Promise<void>((resolve) => {
      mail.answer = (line) => {
        if (line !== '.') return undefined;
        process.kill(server.pid, 'SIGKILL');
        mail.answer = () => undefined;
        resolve();
        return undefined;
      };
    });
    await ask(eva, `organisation:${organisation}`, 'mutation ($input: AppointRepresentativeInput!) { appointRepresentative(input: $input) { userErrors { code } } }', { organisation, person: viewer.person, personName: 'Noor', personRole: 'Deputy', email: 'noor@home.example' });
    await killed;
    await server.end('SIGKILL');
    expect(mail.delivered).toHaveLength(1);
    server = await start(server.port);
    for (let tried = 0; mail.delivered.length < 3 && tried < 200; tried++) await pause(100);
    await pause(6_000);   // and no more come
    const sent = mail.delivered.map(({ to, message }) => ({ to, ...readMail(message) }));
    expect(sent.map(({ to }) => to).sort()).toEqual([sent[0]?.to, 'eva@home.example', 'noor@home.example'].sort());
    const [first] = sent;
    expect(new Set(sent.filter(({ to }) => to === first?.to).map(({ id }) => id)).size).toBe(1);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(2);
    expect(first?.head).toContain('From: The network <post@network.example>');
    expect(first?.text).toContain(`${server.origin}/`);
  }, 120_000);
});
