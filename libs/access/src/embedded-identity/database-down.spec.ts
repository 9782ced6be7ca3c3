import { Pool } from 'pg';
import { authorization, browser } from './testing/browser';
import { removeKeys, runIdentity, type RunningIdentity } from './testing/running-identity';

let running: RunningIdentity;
const pool = new Pool({ host: '/nowhere-at-all', user: 'nobody', database: 'none', connectionTimeoutMillis: 1_000 });

beforeAll(async () => (running = await runIdentity({ pool, demo: true, clock: () => Date.now() })));
afterAll(async () => {
  await running.close();
  await removeKeys(running.keysDir);
  await pool.end();
});

describe('while the database is down', () => {
  it('people are sent back with an error that our web knows, or told that the fault is ours', async () => {
    const back = await browser().visit(authorization(running.origin, 'enpcr').url);
    expect(new URL(back.url).searchParams.get('error')).toBe('server_error');
    const page = await browser().visit(`${running.origin}/realms/enpcr/protocol/openid-connect/logout`);
    expect(page.status).toBe(503);
    expect(page.text).toContain('This does not work right now');
    expect(page.text).not.toMatch(/ENOENT|nowhere|node_modules/);
  });

  it('programs get 503 and no details', async () => {
    const answer = await fetch(`${running.origin}/realms/enpcr/protocol/openid-connect/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'refresh_token', client_id: 'roundtable-web', refresh_token: 'x' }),
    });
    expect(answer.status).toBe(503);
    expect(await answer.text()).not.toMatch(/ENOENT|nowhere|node_modules/);
  });

  it('keys and addresses are still handed out, so that tokens can be checked', async () => {
    for (const path of ['protocol/openid-connect/certs', '.well-known/openid-configuration']) expect((await fetch(`${running.origin}/realms/enpcr/${path}`)).status).toBe(200);
  });

  it('it is logged without what anybody sent', () => {
    expect(running.logged).toContain('identity: Unavailable while answering');
  });
});
