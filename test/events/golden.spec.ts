import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeMetadata } from '#engine';
import { canonicalJson, eventRegistry, type Json, type StoredEvent } from '#kernel';
import { contexts } from '#runtime';

const folder = path.resolve(__dirname, '../../events/golden');
const definitions = contexts.flatMap(({ events }) => events);
const registry = eventRegistry(definitions);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
const golden = (name: string): StoredEvent & { readonly meta: string } => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as StoredEvent & { readonly meta: string };

describe('an event that some log may hold', () => {
  it.each(names)('%s can be read by this program', (name) => {
    const { type, schema, data } = golden(name);
    const newest = definitions.find((definition) => definition.type === type);
    expect(name).toBe(`${type}.${schema}.json`);
    const event = registry.decode({ type, schema, data });
    expect(newest?.schema.parse(event.data)).toEqual(event.data);
    expect(registry.decode(registry.encode(event))).toEqual(event);
  });

  it.each(names)('%s is stored in canonical bytes, its metadata as flat texts', (name) => {
    const { data, meta } = golden(name);
    expect([canonicalJson(JSON.parse(data) as Json), canonicalJson(JSON.parse(meta) as Json)]).toEqual([data, meta]);
    expect(Object.values(decodeMetadata(meta)).filter((value) => typeof value !== 'string')).toEqual([]);
  });

  it.each(definitions.map(({ type, version }) => [type, version] as const))('%s, version %d, would be written with the same bytes again', (type, version) => {
    const stored = golden(`${type}.${version}.json`);
    expect(registry.encode(registry.decode(stored))).toEqual({ type, schema: version, data: stored.data });
  });
});

describe('examples', () => {
  it('are there for the newest version of every event: node scripts/golden.mjs makes those that are missing', () => {
    expect(definitions.map(({ type, version }) => `${type}.${version}.json`).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('are there for every earlier version that an upcaster lifts', () => {
    const earlier = definitions.flatMap(({ type, version }) => Array.from({ length: version - 1 }, (_, index) => `${type}.${index + 1}.json`));
    expect(earlier.filter((name) => !names.includes(name))).toEqual([]);
  });
});
