// npm run check: types, lint, import rules, drift of events and schema, catalogues. Everything is checked before it says no.
import { checkNode, ensureBuilt, ensureInstalled, run, say } from './ready.mjs';

const checks = [
  ['types', 'npx', ['--no-install', 'tsc', '-p', 'tsconfig.json', '--noEmit']],
  ['types of the pages', 'npx', ['--no-install', 'tsc', '-p', 'apps/web/tsconfig.json']],
  ['lint', 'npx', ['--no-install', 'eslint', '--max-warnings=0', '.']],
  ['import rules', 'npx', ['--no-install', 'depcruise', '--config', '.dependency-cruiser.cjs', 'apps', 'libs']],
  ['build', undefined, []],
  ['events, schema and catalogues', 'node', ['scripts/generate.mjs', '--check']],
];

checkNode();
ensureInstalled();
const failed = [];
for (const [name, command, args] of checks) {
  say(`── ${name}`);
  try {
    if (command) run(command, args);
    else ensureBuilt();
  } catch (error) {
    failed.push(name);
    say(error.message);
  }
}
say(failed.length === 0 ? 'All checks are clean.' : `Not clean: ${failed.join(', ')}.`);
process.exit(failed.length === 0 ? 0 : 1);
