import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A signing key as a realm has it, for specs. */
export interface SigningKey {
  readonly keyId: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

export function signingKey(keyId: string, modulusLength = 2048): SigningKey {
  return { keyId, ...generateKeyPairSync('rsa', { modulusLength }) };
}

export function publicJwk({ keyId, publicKey }: SigningKey): Record<string, unknown> {
  return { ...publicKey.export({ format: 'jwk' }), kid: keyId, alg: 'RS256', use: 'sig' };
}

/** A realm's key server on loopback whose answers a spec decides. */
export interface KeyServer {
  readonly url: string;
  /** Path of every request so far. */
  readonly asked: string[];
  /** Key sets by network. */
  readonly keys: Map<string, readonly Record<string, unknown>[]>;
  /** Answers instead of the key set, while set. */
  answer: ((response: ServerResponse) => void) | undefined;
  /** What a request waits for before it is answered. */
  gate: Promise<void>;
  close(): Promise<void>;
}

export async function keyServer(port = 0): Promise<KeyServer> {
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    state.asked.push(path);
    void state.gate.then(() => {
      if (state.answer) {
        state.answer(response);
        return;
      }
      const network = /^\/realms\/([a-z0-9]+)\/protocol\/openid-connect\/certs$/.exec(path)?.[1] ?? '';
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ keys: state.keys.get(network) ?? [] }));
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const state: KeyServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    keys: new Map(),
    answer: undefined,
    gate: Promise.resolve(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return state;
}

export const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token in Keycloak's form; whatever is given replaces or, when undefined, removes a claim or header. */
export function signToken(key: SigningKey, claims: Record<string, unknown>, header: Record<string, unknown> = {}): string {
  const signed = `${part({ alg: 'RS256', typ: 'JWT', kid: key.keyId, ...header })}.${part(claims)}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key.privateKey, 'base64url')}`;
}

/** The classic confusion: the public key, which everybody has, used as the secret of an HMAC. */
export function signWithPublicKey(key: SigningKey, claims: Record<string, unknown>): string {
  const signed = `${part({ alg: 'HS256', typ: 'JWT', kid: key.keyId })}.${part(claims)}`;
  const secret = key.publicKey.export({ type: 'spki', format: 'pem' });
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}
