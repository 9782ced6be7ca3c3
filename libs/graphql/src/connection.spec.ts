import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { buildSchema, isObjectType } from 'graphql';
import { connectionOf } from './connection';

const schema = buildSchema(readFileSync(path.join(__dirname, '..', '..', '..', 'schema.graphql'), 'utf8'));
const connections = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type)).filter(({ name }) => name.endsWith('Connection'));

describe('lists', () => {
  it('R-FEA-04: have no total, in the whole API', () => {
    expect(connections.length).toBeGreaterThan(3);
    for (const connection of connections) expect([connection.name, Object.keys(connection.getFields())]).toEqual([connection.name, ['edges', 'pageInfo']]);
    const pageInfo = schema.getType('PageInfo');
    expect(isObjectType(pageInfo) && Object.keys(pageInfo.getFields()).sort()).toEqual(['endCursor', 'hasNextPage']);
  });
  it('R-FEA-04: have cursors that tell no place in the list: who else is in it does not change them', () => {
    const row = fc.record({ since: fc.nat(1_000), id: fc.uuid() });
    fc.assert(fc.property(fc.uniqueArray(row, { selector: ({ id }) => id, minLength: 1, maxLength: 20 }), fc.nat(), (rows, which) => {
      const cursors = (list: readonly (typeof rows)[number][]) => new Map(connectionOf({ first: 100 }, list, ({ since, id }) => [String(since), id], ({ id }) => id).edges.map(({ node, cursor }) => [node, cursor]));
      const all = cursors(rows);
      const fewer = cursors(rows.filter((_row, index) => index !== which % rows.length));
      for (const [id, cursor] of fewer) expect(cursor).toBe(all.get(id));
    }));
  });
});
