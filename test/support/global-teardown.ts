import { rmSync } from 'node:fs';

export default async function stopServer(): Promise<void> {
  await globalThis.keycloakOfTestRun?.end();
  const server = globalThis.serverOfTestRun;
  if (server?.place.kind !== 'embedded') return;
  await server.close();
  rmSync(server.place.dataDir, { recursive: true, force: true });
}
