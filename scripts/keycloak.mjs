// npm run keycloak: a Keycloak server on this machine with the networks of the demo. --port NUMBER, --url WHERE ROUNDTABLE IS
import { checkNode, ensureBuilt, ensureInstalled, say } from './ready.mjs';

try {
  checkNode();
  ensureInstalled();
  ensureBuilt();
} catch (error) {
  say(error.message);
  process.exit(1);
}
await import('../dist/apps/demo/src/keycloak/main.js');
