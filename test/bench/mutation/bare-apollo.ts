/** Apollo on Fastify with the same check of tokens, and nothing else: it takes the wish, and gives it back. For the benchmark; prints the port that it listens on. */

import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import fastify from 'fastify';
import { GraphQLError } from 'graphql';
import { audience, commandLineClient, issuerOf, tokenVerifier, webClient, type VerifiedToken } from '#access';
import { newId } from '#kernel';

const [origin = '', network = ''] = process.argv.slice(2);

async function main(): Promise<void> {
  const clock = (): number => Date.now();
  const tokens = tokenVerifier({ audience, allowedParties: [webClient, commandLineClient], clock, realms: () => [{ network, issuer: issuerOf(origin, network), authServerUrl: origin }] });
  const typeDefs = `
    input RegisterOrganisationInput { name: String! kind: String! about: String! countries: [String!]! personName: String! personRole: String! howToCheck: String! publicBody: Boolean! patientMajority: Boolean companyOver20: Boolean }
    type Organisation { id: ID! name: String! }
    type UserError { code: String! }
    type Payload { organisation: Organisation userErrors: [UserError!]! }
    type Query { nothing: String }
    type Mutation { registerOrganisation(input: RegisterOrganisationInput!): Payload! }`;
  const app = fastify();
  const server = new ApolloServer<{ readonly token: VerifiedToken }>({
    typeDefs, plugins: [fastifyApolloDrainPlugin(app)],
    resolvers: { Mutation: { registerOrganisation: (_parent: unknown, { input }: { input: { name: string } }) => ({ organisation: { id: newId(clock()), name: input.name }, userErrors: [] }) } },
  });
  await server.start();
  await app.register(fastifyApollo(server), {
    context: async ({ headers }) => {
      const checked = await tokens.verify(headers.authorization?.replace('Bearer ', '') ?? '');
      if (!checked.ok) throw new GraphQLError('not signed in', { extensions: { code: 'UNAUTHENTICATED' } });
      return { token: checked.token };
    },
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const address = app.server.address();
  process.stdout.write(`${typeof address === 'object' && address ? address.port : 0}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
