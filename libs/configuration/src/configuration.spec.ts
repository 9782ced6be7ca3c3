import * as fc from 'fast-check';
import { describeMistakes, readConfiguration, type Configuration, type FolderState, type Mistake } from './index';

const at = '/srv/roundtable';
const read = (environment: Record<string, string>, folder: FolderState = { state: 'new' }) => readConfiguration(environment, { workingDirectory: at, inspect: () => folder });
const demoFolder: FolderState = { state: 'marked', kind: 'demo' };
const realFolder: FolderState = { state: 'marked', kind: 'real' };

function configured(environment: Record<string, string>, folder?: FolderState): Configuration {
  const outcome = read(environment, folder);
  if (!outcome.ok) throw new Error(describeMistakes(outcome.mistakes));
  return outcome.configuration;
}

function mistakesOf(environment: Record<string, string>, folder?: FolderState): readonly Mistake[] {
  const outcome = read(environment, folder);
  return outcome.ok ? [] : outcome.mistakes;
}
const wrong = (environment: Record<string, string>, folder?: FolderState): string[] => mistakesOf(environment, folder).map(({ variable }) => variable);

const real = { DEMO: 'no' };
const servers = {
  PUBLIC_URL: 'https://network.example.org/', DATABASE_URL: 'postgresql://roundtable:p@db/roundtable', DATABASE_OWNER_URL: 'postgres://owner:p@db/roundtable',
  EVENT_STORE_URL: 'esdb+discover://admin:p@events:2113?tls=true', KEYCLOAK_URL: 'https://id.example.org/auth/', NETWORKS: 'enpcr, nordic,enpcr', KEYS_DIR: '../keys', LOG_LEVEL: 'WARN', PORT: ' 8080 ', SMTP_URL: 'smtp://post:p%40ss@mail.example.org', MAIL_FROM: 'The Network <post@example.org>',
};

describe('without any setting', () => {
  it('everything is embedded, on this machine, and a demo when the folder is new', () => {
    expect(configured({})).toEqual({
      port: 3000, listenOn: 'localhost', publicUrl: 'http://localhost:3000', dataDir: '/srv/roundtable/data', keysDir: '/srv/roundtable/data/keys', demo: true, demoStory: true,
      database: { kind: 'embedded', dataDir: '/srv/roundtable/data' }, eventStore: { kind: 'database' }, identity: { kind: 'embedded', onTheInternet: false },
      networks: ['enpcr', 'nordic'], requestsPerMinute: 600, behindProxy: false, logLevel: 'info', mail: { from: { name: 'Roundtable', address: 'no-reply@localhost' }, server: undefined, folder: '/srv/roundtable/data/mail' },
    });
  });
  it('a folder goes on as what it was made', () => {
    expect(configured({}, demoFolder).demo).toBe(true);
    expect(configured({}, realFolder)).toMatchObject({ demo: false, networks: 'all' });
    expect(configured({ DEMO_STORY: 'yes' }, realFolder)).toMatchObject({ demoStory: false });
  });
  it('empty means not set', () => {
    expect(configured({ PORT: '', KEYCLOAK_URL: '  ', NETWORKS: '' })).toEqual(configured({}));
  });
});

describe('with every setting', () => {
  it('says which servers to use, in the form that their libraries take', () => {
    expect(configured(servers)).toEqual({
      port: 8080, listenOn: '::', publicUrl: 'https://network.example.org', dataDir: '/srv/roundtable/data', keysDir: '/srv/keys', demo: false, demoStory: false,
      database: { kind: 'server', url: servers.DATABASE_URL, ownerUrl: servers.DATABASE_OWNER_URL }, eventStore: { kind: 'eventstoredb', url: servers.EVENT_STORE_URL },
      identity: { kind: 'keycloak', url: 'https://id.example.org/auth' }, networks: ['enpcr', 'nordic'], requestsPerMinute: 600, behindProxy: false, logLevel: 'warn',
      mail: { from: { name: 'The Network', address: 'post@example.org' }, server: { host: 'mail.example.org', port: 587, secure: false, plain: false, user: 'post', password: 'p@ss' }, folder: '/srv/roundtable/data/mail' },
    });
  });
  it('leaves other programs\' variables alone', () => {
    expect(configured({ NODE_ENV: 'production', HOST: 'x86_64', ...real })).toEqual(configured(real));
  });
});

describe('mail', () => {
  it('is not said to a server before the connection is encrypted, except on this machine or where that was asked for', () => {
    const serverOf = (SMTP_URL: string) => configured({ SMTP_URL, ...real }).mail.server;
    expect(serverOf('smtp://mail.example.org')).toEqual({ host: 'mail.example.org', port: 587, secure: false, plain: false });
    expect(serverOf('smtps://mail.example.org')).toEqual({ host: 'mail.example.org', port: 465, secure: true, plain: false });
    for (const host of ['localhost', '127.0.0.1', '[::1]']) expect(serverOf(`smtp://${host}:1025`)).toMatchObject({ port: 1025, plain: true });
    expect(serverOf('smtp://mail:1025?encryption=none')).toEqual({ host: 'mail', port: 1025, secure: false, plain: true });
  });
  it('comes from one address, and from a neutral name unless another is chosen', () => {
    const fromOf = (MAIL_FROM: string) => configured({ MAIL_FROM }).mail.from;
    expect(fromOf('post@example.org')).toEqual({ name: 'Roundtable', address: 'post@example.org' });
    expect(fromOf('Rundabordet i Norden <post@example.org>')).toEqual({ name: 'Rundabordet i Norden', address: 'post@example.org' });
    expect(configured({ ...real, PUBLIC_URL: 'http://[::1]:3000' }).mail.from.address).toBe('no-reply@[IPv6:::1]');
  });
});

describe('mistakes', () => {
  it('are all listed at once, in the order of .env.example', () => {
    expect(wrong({
      LOG_LEVEL: 'loud', PORT: '70000', PUBLIC_URL: 'network.example.org', LISTEN_ON: 'everywhere', DEMO: 'maybe', DATABASE_URL: 'mysql://db/x', EVENT_STORE_URL: 'http://events', KEYCLOAK_URL: 'id', EMBEDDED_IDENTITY: 'yes', NETWORKS: 'EN PCR',
    })).toEqual(['PORT', 'PUBLIC_URL', 'LISTEN_ON', 'DEMO', 'DATABASE_URL', 'EVENT_STORE_URL', 'KEYCLOAK_URL', 'EMBEDDED_IDENTITY', 'NETWORKS', 'LOG_LEVEL']);
  });
  it.each<[string, Record<string, string>, string[]]>([
    ['a port that is no number', { PORT: '3000x' }, ['PORT']],
    ['port zero', { PORT: '0' }, ['PORT']],
    ['a public address with a path', { PUBLIC_URL: 'http://localhost:3000/app' }, ['PUBLIC_URL']],
    ['a public address with a password', { PUBLIC_URL: 'http://me:secret@localhost:3000' }, ['PUBLIC_URL']],
    ['a public address of another kind', { PUBLIC_URL: 'ftp://localhost' }, ['PUBLIC_URL']],
    ['a database address without a database', { DATABASE_URL: 'postgresql://u:p@db:5432', ...real }, ['DATABASE_URL']],
    ['a database password with a # in it', { DATABASE_URL: 'postgresql://u:p#1@db/x', ...real }, ['DATABASE_URL']],
    ['an owner of no database', { DATABASE_OWNER_URL: 'postgresql://u:p@db/x', ...real }, ['DATABASE_URL']],
    ['an owner of another database', { DATABASE_URL: 'postgresql://u:p@db/x', DATABASE_OWNER_URL: 'postgresql://u:p@db/y', ...real }, ['DATABASE_OWNER_URL']],
    ['a Keycloak address with a query', { KEYCLOAK_URL: 'https://id.example.org/?realm=x', ...real }, ['KEYCLOAK_URL']],
    ['networks that are only commas', { NETWORKS: ' , ' }, ['NETWORKS']],
    ['a network with a dot', { NETWORKS: 'enpcr,no.rdic' }, ['NETWORKS']],
    ['a folder with NUL in its name', { DATA_DIR: 'a\0b' }, ['DATA_DIR']],
    ['a server for mail of another kind', { SMTP_URL: 'https://mail.example.org', ...real }, ['SMTP_URL']],
    ['a server for mail with a path', { SMTP_URL: 'smtp://mail.example.org/x', ...real }, ['SMTP_URL']],
    ['a server for mail with an unknown wish', { SMTP_URL: 'smtp://mail.example.org?secure=no', ...real }, ['SMTP_URL']],
    ['an encrypted server for mail that is not to encrypt', { SMTP_URL: 'smtps://mail.example.org?encryption=none', ...real }, ['SMTP_URL']],
    ['a password for mail that cannot be read', { SMTP_URL: 'smtp://u:100%@mail.example.org', ...real }, ['SMTP_URL']],
    ['a sender of mail without an address', { MAIL_FROM: 'Roundtable' }, ['MAIL_FROM']],
    ['a sender of mail in two lines', { MAIL_FROM: 'A\nBcc: x@example.org <post@example.org>' }, ['MAIL_FROM']],
    ['a value of a megabyte', { PUBLIC_URL: `http://${'a'.repeat(1_000_000)}` }, ['PUBLIC_URL']],
  ])('%s', (_, environment, variables) => {
    expect(wrong(environment)).toEqual(variables);
  });
  it('never show an address, which could hold a password', () => {
    const secret = { DATABASE_URL: 'postgresql//u:hunter2@db', DATABASE_OWNER_URL: 'hunter2', EVENT_STORE_URL: 'hunter2', KEYCLOAK_URL: 'hunter2', PUBLIC_URL: 'https://a:hunter2@b', SMTP_URL: 'smtp//u:hunter2@mail' };
    expect(wrong(secret)).toHaveLength(6);
    expect(JSON.stringify(mistakesOf(secret))).not.toContain('hunter2');
  });
  it('are said in plain words, with what to write instead', () => {
    expect(describeMistakes(mistakesOf({ PORT: 'abc', LOG_LEVEL: 'loud' }))).toBe([
      'Roundtable did not start. 2 settings need another value, in the environment or in the file .env:',
      '',
      '  PORT: "abc" is not a port.',
      '    Write instead: PORT=3000, or another whole number from 1 to 65535',
      '',
      '  LOG_LEVEL: "loud" is not known here.',
      '    Write instead: LOG_LEVEL=info, or debug, trace, warn, error, fatal, silent',
      '',
    ].join('\n'));
  });
  it('never throws, whatever the values, and puts no control character on the terminal', () => {
    const names = ['PORT', 'PUBLIC_URL', 'LISTEN_ON', 'DATA_DIR', 'DEMO', 'DATABASE_URL', 'DATABASE_OWNER_URL', 'EVENT_STORE_URL', 'KEYCLOAK_URL', 'EMBEDDED_IDENTITY', 'NETWORKS', 'KEYS_DIR', 'SMTP_URL', 'MAIL_FROM', 'LOG_LEVEL'];
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.constantFrom('yes', 'no', '3000', 'localhost', '\u001b[2J', '\u202e'));
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...names), value), (environment) => {
      const outcome = read(environment);
      const paths = [environment.DATA_DIR, environment.KEYS_DIR].join('');
      if (!outcome.ok && !/\p{C}/u.test(paths)) expect(describeMistakes(outcome.mistakes).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }));
  });
});

describe('T18: a demo', () => {
  it('never takes over a folder with real data, nor the other way round', () => {
    expect(wrong({ DEMO: 'yes' }, realFolder)).toEqual(['DEMO']);
    expect(wrong({ DEMO: 'no' }, demoFolder)).toEqual(['DEMO']);
    expect(wrong({ DEMO: 'yes' }, demoFolder)).toEqual([]);
    expect(wrong({ DEMO: 'no' }, realFolder)).toEqual([]);
  });
  it('does not become real by taking its mark away', () => {
    expect(wrong({ DEMO: 'no' }, { state: 'unmarked' })).toEqual(['DATA_DIR']);
    expect(wrong({}, { state: 'unmarked' })).toEqual(['DATA_DIR']);
  });
  it('is refused at another address than this machine\'s', () => {
    expect(wrong({ DEMO: 'yes', PUBLIC_URL: 'https://network.example.org' })).toEqual(['PUBLIC_URL', 'LISTEN_ON']);
    expect(wrong({ LISTEN_ON: '0.0.0.0' }, demoFolder)).toEqual(['LISTEN_ON']);
    expect(wrong({ LISTEN_ON: '192.168.1.2', EMBEDDED_IDENTITY: 'on-the-internet-i-know' }, demoFolder)).toEqual(['LISTEN_ON']);
  });
  it('uses no server and no keys of anybody else', () => {
    const { DATABASE_URL, EVENT_STORE_URL, KEYCLOAK_URL, SMTP_URL } = servers;
    expect(wrong({ DATABASE_URL, EVENT_STORE_URL, KEYCLOAK_URL, KEYS_DIR: '/srv/keys', SMTP_URL }, demoFolder)).toEqual(['DATABASE_URL', 'EVENT_STORE_URL', 'KEYCLOAK_URL', 'KEYS_DIR', 'SMTP_URL']);
    expect(wrong({ KEYS_DIR: './data/keys' }, demoFolder)).toEqual([]);
  });
  it('is not what a new folder becomes when there is anything of a real installation', () => {
    const { DATABASE_URL, KEYCLOAK_URL } = servers;
    for (const environment of [{ DATABASE_URL }, { KEYCLOAK_URL }, { KEYS_DIR: '/srv/keys' }, { PUBLIC_URL: 'https://network.example.org', KEYCLOAK_URL }]) {
      expect(configured(environment).demo).toBe(false);
    }
  });
  it('may stand on every way to write this machine', () => {
    for (const PUBLIC_URL of ['http://localhost', 'http://127.0.0.1:4000', 'http://127.8.8.8', 'http://[::1]:3000', 'http://enpcr.localhost:3000']) expect(configured({ PUBLIC_URL, DEMO: 'yes' }).listenOn).toBe('localhost');
    for (const PUBLIC_URL of ['http://localhost.example.org', 'http://127.0.0.1.example.org', 'http://[::2]', 'http://10.0.0.1']) expect(wrong({ PUBLIC_URL, DEMO: 'yes' })).toContain('PUBLIC_URL');
  });
});

describe('the embedded identity', () => {
  const reachable = { ...real, PUBLIC_URL: 'https://network.example.org' };

  it('is refused where other machines reach it', () => {
    expect(wrong(reachable)).toEqual(['PUBLIC_URL']);
    expect(wrong({ ...real, LISTEN_ON: '::' })).toEqual(['LISTEN_ON']);
  });
  it('runs there when somebody says that they know', () => {
    expect(configured({ ...reachable, EMBEDDED_IDENTITY: 'on-the-internet-i-know' }).identity).toEqual({ kind: 'embedded', onTheInternet: true });
  });
  it('is no matter when there is Keycloak', () => {
    expect(wrong({ ...reachable, KEYCLOAK_URL: servers.KEYCLOAK_URL })).toEqual([]);
  });
});
