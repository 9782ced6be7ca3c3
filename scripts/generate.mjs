// npm run generate: writes what is made from the code. With --check it writes nothing and says what differs.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root, say } from './ready.mjs';
import { rulesPage } from './rules.mjs';
import { webTypes } from './web-types.mjs';

const check = process.argv.includes('--check');
const breaking = process.argv.includes('--breaking');
ensureInstalled();
ensureBuilt();

const require = createRequire(import.meta.url);
const { eventSchemas, eventsPage, contexts } = require('../dist/libs/runtime/src/index.js');
const { printedSchema } = require('../dist/libs/server/src/index.js');
const { envExample } = require('../dist/libs/configuration/src/index.js');
const { checkCatalogues, catalogues } = require('../dist/libs/language/src/index.js');
const { buildSchema } = require('graphql');
const { diff, CriticalityLevel } = require('@graphql-inspector/core');

const schema = await printedSchema();
const rules = rulesPage(root);
const files = new Map([
  ['schema.graphql', schema],
  ['docs/events.md', eventsPage()],
  ['docs/rules.md', rules.page],
  ['.env.example', envExample()],
  ...(await webTypes(root, schema)),
  ...[...eventSchemas()].map(([name, text]) => [`events/${name}`, text]),
]);
const problems = check ? [...rules.problems] : [];

// An event's stored form never changes within its version: what is in the log must be readable for ever.
for (const [name, text] of files) {
  const file = path.join(root, name);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (before === text) continue;
  if (name.startsWith('events/') && before !== undefined && !breaking) problems.push(`${name}: the stored form of this version has changed. Raise the event's version and give it an upcaster.`);
  if (check) problems.push(`${name} is not what the code says: npm run generate`);
}
const known = new Set([...files.keys()].filter((name) => name.startsWith('events/')).map((name) => name.slice('events/'.length)));
const types = new Map(contexts.flatMap(({ events }) => events).map(({ type, version }) => [type, version]));
for (const name of existsSync(path.join(root, 'events')) ? readdirSync(path.join(root, 'events')).filter((entry) => entry.endsWith('.schema.json')) : []) {
  const [type, version] = name.split('.');
  if (!known.has(name) && !(types.get(type) > Number(version)) && !breaking) problems.push(`events/${name}: this event exists in logs and is gone from the code.`);
}

const released = path.join(root, 'schema.graphql');
if (existsSync(released)) {
  const changes = await diff(buildSchema(readFileSync(released, 'utf8')), buildSchema(schema));
  for (const { criticality, message } of changes) if (criticality.level === CriticalityLevel.Breaking && !breaking) problems.push(`schema.graphql would break callers: ${message}`);
}
problems.push(...checkCatalogues(catalogues, { eventTypes: [...types.keys()] }));

if (problems.length > 0) {
  say(problems.join('\n'));
  process.exit(1);
}
if (!check) {
  for (const [name, text] of files) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  say(`${files.size} files are as the code says.`);
}
