// node scripts/golden.mjs [DATA_FOLDER]: an example of every version of every event, as it is stored, in events/golden.
// From a demo's data folder where it has one (npm run demo -- --data FOLDER), else made up from the event's schema.
// What is there is never overwritten: logs hold such events, and every later program must read them.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root, say } from './ready.mjs';

ensureInstalled();
ensureBuilt();

const require = createRequire(import.meta.url);
const { contexts, eventSchemas } = require('../dist/libs/runtime/src/index.js');
const { openDatabase } = require('../dist/libs/database/src/index.js');
const { encodeMetadata, metadataOf } = require('../dist/libs/engine/src/index.js');
const { postgresEventStore } = require('../dist/libs/event-store/src/index.js');
const { eventRegistry } = require('../dist/libs/kernel/src/index.js');

const folder = path.join(root, 'events', 'golden');
const registry = eventRegistry(contexts.flatMap(({ events }) => events));
const fileOf = (type, version) => path.join(folder, `${type}.${version}.json`);
const counts = { recorded: 0, madeUp: 0 };

function keep(kind, { type, schema, data, meta }) {
  const file = fileOf(type, schema);
  if (existsSync(file)) return;
  writeFileSync(file, `${JSON.stringify({ type, schema, data, meta }, undefined, 2)}\n`);
  counts[kind]++;
}

/** Every first event of its type and version in a log. */
async function fromLog(dataDir) {
  const database = await openDatabase({ kind: 'embedded', dataDir }, { log: () => undefined, guest: 'allowed' });
  const store = postgresEventStore({ pool: database.pool('writer'), connect: () => database.connect('writer'), onError: say });
  try {
    for (let after = 0n, page; (page = await store.readAll({ after, limit: 1000 })).length > 0; after = page.at(-1).position) {
      for (const event of page) keep('recorded', event);
    }
  } finally {
    await store.close();
    await database.close();
  }
}

const somebody = '0190a5f0-0000-7000-8000-000000000001';
/** The first that has the form that is asked for is taken. */
const texts = [
  'Words of a person in Ångermanland, “quoted”', somebody, `p1:${somebody}:field:AAAA`, '2026-05-01', '1', 'sv', 'SE', 'some-condition', 'NCT00000001', 'https://example.org/', '6e3c7151545adc62', '6e3c7151545adc62'.repeat(4),
];
const byName = { zone: 'Europe/Stockholm', currency: 'SEK', website: 'https://example.org/' };

/** A value of a JSON Schema, optional fields included. */
function sampleOf(schema, name = '') {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return sampleOf(alternatives[0], name);
  switch (schema.type) {
    case 'object': return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([field, inner]) => [field, sampleOf(inner, field)]));
    case 'array': return Array.from({ length: Math.max(1, schema.minItems ?? 0) }, () => sampleOf(schema.items, name));
    case 'boolean': return true;
    case 'integer': case 'number': return Math.max(schema.minimum ?? 0, Math.min(schema.maximum ?? 1, 1));
    case 'string': {
      const fitting = [byName[name], ...texts].find((text) => text !== undefined && new RegExp(schema.pattern ?? '', 'u').test(text) && (schema.format !== 'uri' || URL.canParse(text)) && text.length <= (schema.maxLength ?? Infinity));
      if (fitting === undefined) throw new Error(`no text fits ${schema.pattern}`);
      return fitting;
    }
    default: throw new Error(`nothing to make up for ${JSON.stringify(schema)}`);
  }
}

/** What no log here has. */
function madeUp() {
  const actor = { kind: 'member', network: 'enpcr', person: somebody, hat: { kind: 'person' }, staffRoles: [] };
  const meta = encodeMetadata(metadataOf({ actor, commandId: '0190a5f0-0000-7000-8000-000000000002' }, Date.UTC(2026, 2, 2, 12)));
  const failed = [];
  for (const [name, schema] of eventSchemas()) {
    const [type, version] = name.split('.');
    if (existsSync(fileOf(type, version))) continue;
    try {
      keep('madeUp', { ...registry.encode({ type, data: sampleOf(JSON.parse(schema)) }), meta });
    } catch (error) {
      failed.push(`${name}: ${error.message}`);
    }
  }
  return failed;
}

mkdirSync(folder, { recursive: true });
const [dataDir] = process.argv.slice(2);
if (dataDir !== undefined) await fromLog(path.resolve(dataDir));
const failed = madeUp();
say(`Examples: ${counts.recorded} recorded, ${counts.madeUp} made up.${failed.length > 0 ? `\nNot made:\n${failed.join('\n')}` : ''}`);
process.exit(failed.length === 0 ? 0 : 1);
