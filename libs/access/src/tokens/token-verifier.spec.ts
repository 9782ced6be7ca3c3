import { createSign } from 'node:crypto';
import { keyServer, part, publicJwk, signingKey, signToken, signWithPublicKey, type KeyServer } from './testing/key-server';
import { tokenVerifier, type TokenVerdict, type TokenVerifier } from './token-verifier';
import type { TrustedRealm } from './token';

const keyA = signingKey('a');
const keyB = signingKey('b');
const keyOfNordic = signingKey('n');
const weakKey = signingKey('weak', 1024);

let server: KeyServer;
let realms: TrustedRealm[];
let now: number;
let verifier: TokenVerifier;

const issuer = (network: string): string => `https://id.example/realms/${network}`;
const realm = (network: string): TrustedRealm => ({ network, issuer: issuer(network), authServerUrl: server.url });

beforeEach(async () => {
  server = await keyServer();
  server.keys.set('enpcr', [publicJwk(keyA)]);
  server.keys.set('nordic', [publicJwk(keyOfNordic)]);
  realms = [realm('enpcr'), realm('nordic')];
  now = Date.now();
  verifier = newVerifier();
});

afterEach(() => server.close());

function newVerifier(): TokenVerifier {
  return tokenVerifier({
    realms: () => realms,
    audience: 'roundtable-api',
    allowedParties: ['roundtable-web', 'roundtable-cli'],
    clock: () => now,
    fetchTimeoutMs: 300,
  });
}

const seconds = (): number => Math.floor(now / 1000);

function claims(other: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    iss: issuer('enpcr'),
    sub: '01890000-0000-7000-8000-000000000001',
    aud: ['roundtable-api', 'account'],
    azp: 'roundtable-web',
    typ: 'Bearer',
    iat: seconds(),
    exp: seconds() + 300,
    ...other,
  };
}

const good = (other: Record<string, unknown> = {}): string => signToken(keyA, claims(other));
const why = (verdict: TokenVerdict): string => (verdict.ok ? 'accepted' : verdict.why);
const verdictOn = async (token: string): Promise<string> => why(await verifier.verify(token));

describe('an accepted token', () => {
  it('says in our words who it speaks for', async () => {
    const token = good({
      name: 'A coordinator',
      email: 'coordinator@demo.example',
      email_verified: true,
      locale: 'sv',
      realm_access: { roles: ['network-staff'] },
      organization: { alpha: { id: '1' } },
    });
    expect(await verifier.verify(token)).toEqual({
      ok: true,
      token: {
        network: 'enpcr',
        issuer: issuer('enpcr'),
        subject: '01890000-0000-7000-8000-000000000001',
        name: 'A coordinator',
        email: 'coordinator@demo.example',
        locale: 'sv',
        realmRoles: ['network-staff'],
        organizations: ['alpha'],
        authorizedParty: 'roundtable-web',
        issuedAt: seconds() * 1000,
        expiresAt: (seconds() + 300) * 1000,
      },
    });
  });

  it('leaves out an address that nobody has verified, and what is in a wrong shape', async () => {
    const verdict = await verifier.verify(good({ email: 'x@demo.example', email_verified: 'true', name: 7, locale: [], realm_access: 'all' }));
    expect(verdict).toMatchObject({ ok: true, token: { realmRoles: [], organizations: [] } });
    expect(verdict).not.toHaveProperty('token.email');
    expect(verdict).not.toHaveProperty('token.name');
    expect(verdict).not.toHaveProperty('token.locale');
  });

  it.each([
    [['alpha', 'beta'], ['alpha', 'beta']],
    [{ alpha: { id: '1' }, beta: {} }, ['alpha', 'beta']],
    [[{ alpha: { id: '1' } }, { beta: {} }], ['alpha', 'beta']],
    ['alpha', ['alpha']],
    [undefined, []],
    [[7, null, 'alpha', 'alpha'], ['alpha']],
  ])('reads the organisations in %j', async (organization, expected) => {
    expect(await verifier.verify(good({ organization }))).toMatchObject({ ok: true, token: { organizations: expected } });
  });

  it('is remembered, so that the next check needs no keys', async () => {
    const token = good();
    await verifier.verify(token);
    await server.close();
    expect(await verdictOn(token)).toBe('accepted');
    expect(server.asked).toHaveLength(1);
  });

  it('cannot be changed by who receives it', async () => {
    const token = good();
    const verdict = await verifier.verify(token);
    expect(verdict.ok && Object.isFrozen(verdict.token) && Object.isFrozen(verdict.token.realmRoles)).toBe(true);
  });
});

describe('refused without asking anybody', () => {
  afterEach(() => expect(server.asked).toEqual([]));

  it('larger than 8 KiB', async () => {
    expect(await verdictOn(good({ name: 'x'.repeat(8192) }))).toBe('TOO_LARGE');
    expect(await verdictOn('x'.repeat(50_000_000))).toBe('TOO_LARGE');
  });

  it.each(['', 'abc', 'a.b', 'a.b.c', 'a.b.c.d', '..', '\0.\0.\0', 'å.ä.ö', `${part('text')}.${part(null)}.x`, `${part([])}.${part([])}.x`])(
    'malformed: %j',
    async (token) => expect(await verdictOn(token)).toBe('MALFORMED'),
  );

  it.each(['exp', 'iat', 'sub', 'iss', 'aud', 'azp', 'typ'])('without %s', async (claim) => {
    expect(await verdictOn(good({ [claim]: undefined }))).toBe('MALFORMED');
  });

  it.each([{ exp: '9999999999' }, { exp: -1 }, { exp: 1e400 }, { sub: '' }, { sub: { $gt: '' } }, { typ: 'ID' }, { typ: 'Refresh' }, { aud: 7 }])(
    'with %j',
    async (other) => expect(await verdictOn(good(other))).toBe('MALFORMED'),
  );

  it('without a key id, or with demands that we do not know', async () => {
    expect(await verdictOn(signToken(keyA, claims(), { kid: undefined }))).toBe('MALFORMED');
    expect(await verdictOn(signToken(keyA, claims(), { crit: ['b64'] }))).toBe('MALFORMED');
  });

  it('signed by no algorithm, or by the public key as a secret', async () => {
    expect(await verdictOn(`${part({ alg: 'none', kid: 'a' })}.${part(claims())}.`)).toBe('WRONG_ALGORITHM');
    expect(await verdictOn(signToken(keyA, claims(), { alg: 'None' }))).toBe('WRONG_ALGORITHM');
    expect(await verdictOn(signToken(keyA, claims(), { alg: 'PS256' }))).toBe('WRONG_ALGORITHM');
    expect(await verdictOn(signWithPublicKey(keyA, claims()))).toBe('WRONG_ALGORITHM');
  });

  it('from an issuer that is not on the list, however alike', async () => {
    expect(await verdictOn(good({ iss: 'https://id.example/realms/other' }))).toBe('UNKNOWN_ISSUER');
    expect(await verdictOn(good({ iss: `${issuer('enpcr')}/` }))).toBe('UNKNOWN_ISSUER');
    expect(await verdictOn(good({ iss: issuer('ENPCR') }))).toBe('UNKNOWN_ISSUER');
  });

  it('expired, without any tolerance', async () => {
    expect(await verdictOn(good({ exp: seconds() }))).toBe('EXPIRED');
    expect(await verdictOn(good({ exp: seconds() - 300 }))).toBe('EXPIRED');
  });

  it('from the future by more than half a minute', async () => {
    expect(await verdictOn(good({ iat: seconds() + 40 }))).toBe('NOT_YET');
    expect(await verdictOn(good({ nbf: seconds() + 40 }))).toBe('NOT_YET');
  });

  it('for somebody else, or through an unknown client', async () => {
    expect(await verdictOn(good({ aud: 'account' }))).toBe('WRONG_AUDIENCE');
    expect(await verdictOn(good({ azp: 'elsewhere' }))).toBe('WRONG_PARTY');
  });
});

describe('time', () => {
  it('tolerates an issuer whose clock is a little ahead', async () => {
    expect(await verdictOn(good({ iat: seconds() + 20, nbf: seconds() + 20 }))).toBe('accepted');
  });

  it('ends a remembered token when it expires', async () => {
    const token = good();
    expect(await verdictOn(token)).toBe('accepted');
    now += 300_000;
    expect(await verdictOn(token)).toBe('EXPIRED');
  });

  it('also obeys the wall clock when the given one is behind', async () => {
    const token = good({ iat: seconds() - 300, exp: seconds() - 10 });
    now -= 60_000;
    expect(await verdictOn(token)).toBe('EXPIRED');
  });
});

describe('signatures', () => {
  it('refuses a changed payload', async () => {
    const [header, , signature] = good().split('.');
    expect(await verdictOn(`${header}.${part(claims({ realm_access: { roles: ['network-staff'] } }))}.${signature}`)).toBe('BAD_SIGNATURE');
  });

  it('refuses an empty signature', async () => {
    expect(await verdictOn(good().replace(/[^.]+$/, ''))).toBe('BAD_SIGNATURE');
  });

  it('refuses a forger who names a real key', async () => {
    expect(await verdictOn(signToken(keyB, claims(), { kid: 'a' }))).toBe('BAD_SIGNATURE');
  });

  it("refuses another realm's key, also under its own key id", async () => {
    expect(await verdictOn(signToken(keyOfNordic, claims()))).toBe('BAD_SIGNATURE');
    expect(await verdictOn(signToken(keyOfNordic, claims({ iss: issuer('nordic') })))).toBe('accepted');
    expect(await verdictOn(signToken(keyOfNordic, claims(), { kid: 'a' }))).toBe('BAD_SIGNATURE');
  });

  it('refuses a key that the token brings along', async () => {
    expect(await verdictOn(signToken(keyB, claims(), { kid: 'a', jwk: publicJwk(keyB), jku: server.url }))).toBe('BAD_SIGNATURE');
  });

  it('refuses keys of 1024 bits and keys for encryption', async () => {
    server.keys.set('enpcr', [publicJwk(weakKey), { ...publicJwk(keyA), use: 'enc' }]);
    expect(await verdictOn(signToken(weakKey, claims()))).toBe('BAD_SIGNATURE');
    expect(await verdictOn(good())).toBe('BAD_SIGNATURE');
  });

  it('never prints', async () => {
    const printed = (['log', 'error', 'warn'] as const).map((name) => jest.spyOn(console, name));
    for (const kid of ['x', 'y', 'z']) await verifier.verify(signToken(keyA, claims(), { kid }));
    await verifier.verify(signToken(keyB, claims(), { kid: 'a' }));
    for (const spy of printed) expect(spy).not.toHaveBeenCalled();
    jest.restoreAllMocks();
  });

  it('holds when a token is signed over other bytes than it shows', async () => {
    const signature = createSign('RSA-SHA256').update('something else').sign(keyA.privateKey, 'base64url');
    expect(await verdictOn(`${part({ alg: 'RS256', kid: 'a' })}.${part(claims())}.${signature}`)).toBe('BAD_SIGNATURE');
  });
});

describe('a network that goes', () => {
  it('takes its remembered tokens along', async () => {
    const token = good();
    expect(await verdictOn(token)).toBe('accepted');
    realms = [realm('nordic')];
    expect(await verdictOn(token)).toBe('UNKNOWN_ISSUER');
  });

  it('asks for keys anew when it was forgotten', async () => {
    const token = good();
    await verifier.verify(token);
    verifier.forget('enpcr');
    server.keys.set('enpcr', [publicJwk(keyB)]);
    expect(await verdictOn(token)).toBe('BAD_SIGNATURE');
  });

  it('is not remembered by a check that was under way when it was forgotten', async () => {
    let open = (): void => undefined;
    server.gate = new Promise((resolve) => (open = resolve));
    const token = good();
    const underWay = verifier.verify(token);
    verifier.forget('enpcr');
    open();
    await underWay;
    server.keys.set('enpcr', [publicJwk(keyB)]);
    expect(await verdictOn(token)).toBe('BAD_SIGNATURE');
  });

  it('may be reached at a new address', async () => {
    const token = good();
    await verifier.verify(token);
    const elsewhere = await keyServer();
    elsewhere.keys.set('enpcr', [publicJwk(keyB)]);
    realms = [{ ...realm('enpcr'), authServerUrl: `${elsewhere.url}/` }];
    expect(await verdictOn(token)).toBe('BAD_SIGNATURE');
    expect(await verdictOn(signToken(keyB, claims()))).toBe('accepted');
    await elsewhere.close();
  });
});
