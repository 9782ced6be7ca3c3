import type { Instance } from '../../apps/demo/src/instance';
import { running } from './running';

/** Ends a server as a power cut does. @returns what starts it again, on the same data and at the same address */
export async function cutOff(server: Instance): Promise<() => Promise<Instance>> {
  await server.end('SIGKILL');
  return () => running({ dataDir: server.dataDir, port: server.port });
}
