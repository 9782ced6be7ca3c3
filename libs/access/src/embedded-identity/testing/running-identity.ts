import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { embeddedIdentity, type EmbeddedIdentity } from '../embedded-identity';
import type { IdentityNetwork } from '../realm';

/** The built-in identity behind a real listener on loopback, as the composition root mounts it. */
export interface RunningIdentity {
  readonly origin: string;
  readonly identity: EmbeddedIdentity;
  readonly keysDir: string;
  readonly networks: IdentityNetwork[];
  readonly logged: string[];
  close(): Promise<void>;
}

export interface RunningSettings {
  readonly pool: Pool;
  readonly demo: boolean;
  readonly clock: () => number;
  /** Of an identity that ran before. */
  readonly keysDir?: string;
  readonly port?: number;
}

export async function runIdentity({ pool, demo, clock, keysDir = '', port = 0 }: RunningSettings): Promise<RunningIdentity> {
  const keys = keysDir === '' ? await mkdtemp(join(tmpdir(), 'roundtable-keys-')) : keysDir;
  const networks: IdentityNetwork[] = [
    { slug: 'enpcr', name: 'European Network of Patient Partners', runBy: 'a made-up foundation' },
    { slug: 'nordic', name: 'Nordiska nätverket' },
  ];
  const logged: string[] = [];
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const identity = await embeddedIdentity({ publicUrl: origin, networks: () => networks, keysDir: keys, pool, demo, clock, log: (line) => logged.push(line) });
  server.on('request', (request, response) => {
    if (identity.handles(request.url ?? '')) identity.handle(request, response);
    else response.writeHead(200).end('the product');
  });
  return { origin, identity, keysDir: keys, networks, logged, close: () => stop(server, identity) };
}

export async function removeKeys(keysDir: string): Promise<void> {
  await rm(keysDir, { recursive: true, force: true });
}

async function stop(server: Server, identity: EmbeddedIdentity): Promise<void> {
  identity.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
