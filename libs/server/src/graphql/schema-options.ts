import { randomUUID } from 'node:crypto';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { FastifyRequest } from 'fastify';
import type { pino } from 'pino';
import { languageOf } from '#language';
import { askerOf, type ActorParts } from '../requests/actors';
import { countRequest } from '../requests/count-request';
import { openContext, type ContextParts, type OpenedContext } from '../requests/request-context';
import type { Allowances } from '../http/allowance';
import { errorFormatter } from './format-error';
import { armour, parsing } from './limits';
import { checkedOperation, endOfRequest } from './operations';

export interface GraphqlParts extends ActorParts, ContextParts {
  readonly log: pino.Logger;
  readonly allowances: Allowances;
}

/** How the GraphQL server over HTTP is set up. Code first; the schema is made from the resolvers' classes. */
export function graphqlOptions(parts: GraphqlParts): ApolloDriverConfig {
  const { plugins, validationRules } = armour();
  return {
    driver: ApolloDriver,
    autoSchemaFile: true,
    sortSchema: true,
    graphiql: false,
    introspection: true,
    autoTransformHttpErrors: false,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    // Also refuses requests that a form on another site could send.
    csrfPrevention: true,
    validationRules,
    parseOptions: parsing,
    // The plugins' own types disagree about optional properties, not about what they do.
    plugins: [...plugins, checkedOperation, endOfRequest] as unknown as NonNullable<ApolloDriverConfig['plugins']>,
    formatError: errorFormatter(parts.log, randomUUID),
    context: async (request: FastifyRequest): Promise<OpenedContext> => {
      const asker = await askerOf(parts, {
        authorization: request.headers.authorization,
        hat: header(request, 'roundtable-hat'),
        onBehalf: header(request, 'roundtable-on-behalf'),
        network: header(request, 'roundtable-network'),
      });
      const refusal = countRequest(parts.allowances, asker);
      if (refusal) throw refusal;
      return openContext(parts, asker, languageOf(request.headers['accept-language'] ?? asker.locale), parts.log, request.id);
    },
  };
}

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
