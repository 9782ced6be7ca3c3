import type { IncomingMessage, ServerResponse } from 'node:http';
import { SignJWT } from 'jose';
import type { Pool } from 'pg';
import { accessClaims } from './claims';
import { isLoopback } from './may-run';
import { commandLineClient, issuerOf, scopes, type IdentityNetwork } from './realm';
import { identityServer } from './server';
import { cookieKeys, realmKey } from './secrets/keys';
import { accountsIn, type Accounts } from './storage/accounts';
import { payloadsIn } from './storage/payloads';

export interface EmbeddedIdentitySettings {
  /** How browsers reach the product. */
  readonly publicUrl: string;
  /** Asked at every request, so that networks can come and go while running. */
  readonly networks: () => readonly IdentityNetwork[];
  /** Where keys are kept: made at the first need, for this installation only. */
  readonly keysDir: string;
  /** Of the writing role. It stays the caller's to close. */
  readonly pool: Pool;
  /** A data folder that was marked as a demonstration when it was made. */
  readonly demo: boolean;
  /** The wall clock in epoch milliseconds, also in a demo whose other clock can be moved. */
  readonly clock: () => number;
  /** Takes lines without personal data. */
  readonly log: (line: string) => void;
}

export interface EmbeddedIdentity {
  /** Whether an address belongs to the identity and must not meet the product's own routes. */
  handles(url: string): boolean;
  /** Answers a request that `handles`. Never throws. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  readonly accounts: Accounts;
  /**
   * An access token for an account, without a running server, valid for an hour. In a demonstration on loopback only (T18):
   * throws otherwise, and when there is no such account.
   */
  issueToken(network: string, username: string): Promise<string>;
  close(): void;
}

const printedTokenSeconds = 3_600;
const cleanEveryMs = 10 * 60_000;

/** An OpenID provider in the same process, with Keycloak's paths and claims: one realm for each network. */
export async function embeddedIdentity(settings: EmbeddedIdentitySettings): Promise<EmbeddedIdentity> {
  const { publicUrl, networks, keysDir, pool, clock, log } = settings;
  const demo = settings.demo && isLoopback(publicUrl);
  const accounts = accountsIn(pool, clock);
  const payloads = payloadsIn(pool, clock);
  const server = identityServer({ publicUrl, networks, keysDir, accounts, payloads, demo, clock, log, cookieKeys: await cookieKeys(keysDir) });

  const clean = (): void => void payloads.clean().catch(() => log('identity: expired sessions could not be deleted now'));
  clean();
  const cleaning = setInterval(clean, cleanEveryMs).unref();

  return {
    handles: (url) => /^\/realms(?:[/?]|$)/.test(url),
    handle(request, response) {
      // Whoever makes the answer; a page says more.
      response.setHeader('x-content-type-options', 'nosniff').setHeader('referrer-policy', 'no-referrer');
      server(request, response);
    },
    accounts,
    async issueToken(network, username) {
      if (!demo) throw new Error('Tokens are printed in a demonstration on the own machine only.');
      const account = networks().some(({ slug }) => slug === network) ? await accounts.find(network, username) : undefined;
      if (!account) throw new Error(`Nobody called "${username}" can sign in to the network "${network}".`);
      const { keyId, privateKey } = await realmKey(keysDir, network);
      const now = Math.floor(clock() / 1000);
      const scope = scopes.join(' ');
      return new SignJWT({ ...accessClaims(account, commandLineClient, scope), scope })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: keyId })
        .setIssuer(issuerOf(publicUrl, network))
        .setIssuedAt(now)
        .setExpirationTime(now + printedTokenSeconds)
        .sign(privateKey);
    },
    close: () => clearInterval(cleaning),
  };
}
