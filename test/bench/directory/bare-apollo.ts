/** Apollo on Fastify, and nothing else: the same list by the same SQL. For the benchmark; prints the port that it listens on. */

import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import fastify from 'fastify';
import { openDatabase } from '#database';
import { byHand } from './by-hand';

const [dataDir = ''] = process.argv.slice(2);

async function main(): Promise<void> {
  const database = await openDatabase({ kind: 'embedded', dataDir }, { log: () => undefined, guest: 'allowed' });
  const pool = database.pool('projector');
  const typeDefs = `
    type Organisation { id: ID! name: String! status: String! }
    type Edge { node: Organisation! cursor: String! }
    type PageInfo { hasNextPage: Boolean! endCursor: String }
    type Connection { edges: [Edge!]! pageInfo: PageInfo! }
    type Query { organisations(search: String): Connection! }`;
  const app = fastify();
  const server = new ApolloServer({
    typeDefs, plugins: [fastifyApolloDrainPlugin(app)],
    resolvers: {
      Query: {
        async organisations(_parent: unknown, { search }: { search?: string }) {
          for (const { text, values } of byHand('enpcr', search === undefined ? {} : { words: search })) {
            const { rows } = await pool.query<{ id: string; name: string; status: string }>(text, [...values]);
            if (rows.length === 0) continue;
            const edges = rows.slice(0, 20).map((node) => ({ node: { ...node, status: node.status.toUpperCase() }, cursor: Buffer.from(JSON.stringify([node.name, node.id])).toString('base64url') }));
            return { edges, pageInfo: { hasNextPage: rows.length > 20, endCursor: edges.at(-1)?.cursor ?? null } };
          }
          return { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
        },
      },
    },
  });
  await server.start();
  await app.register(fastifyApollo(server));
  await app.listen({ port: 0, host: '127.0.0.1' });
  const address = app.server.address();
  process.stdout.write(`${typeof address === 'object' && address ? address.port : 0}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
