/** The API of a house, as the product puts it together. That takes longer than most tests: it is made once for houses with the same furniture, and lent to one at a time. */

import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { NestApplicationOptions, ValueProvider } from '@nestjs/common';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { execute, GraphQLError, parse, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { HANDLER_PARTS, handlersOf, type HandlerParts } from '#engine';
import type { Furniture } from './house';

/** What is each house's own. */
export interface Belongings {
  readonly parts: HandlerParts;
  readonly providers: readonly ValueProvider<object>[];
}

export interface Api {
  readonly schema: GraphQLSchema;
  readonly bus: CommandBus;
  /** Runs one operation; each is read and checked once: the same few are asked thousands of times, and checking takes longer than answering. */
  readonly run: (document: string, context: unknown, variables: Readonly<Record<string, unknown>>) => Promise<ExecutionResult>;
  /** Whether the next house may have it. */
  isFree: boolean;
}

interface Lent extends Api {
  readonly furniture: Furniture;
  readonly app: NestFastifyApplication;
  belongings: Belongings;
}

const apis: Lent[] = [];

afterAll(async () => {
  for (const { app } of apis.splice(0)) await app.close();
});

/** An API that nobody else uses until `isFree` is set. */
export async function apiOf(furniture: Furniture, belongings: Belongings): Promise<Api> {
  const free = apis.find((api) => api.isFree && isAlike(api, furniture, belongings));
  if (free) {
    free.isFree = false;
    free.belongings = belongings;
    return free;
  }
  const made = await make(furniture, belongings);
  apis.push(made);
  return made;
}

function isAlike({ furniture: had, belongings: held }: Lent, furniture: Furniture, { providers }: Belongings): boolean {
  const tokens = (all: Belongings['providers']): readonly unknown[] => all.map(({ provide }) => provide);
  return same(had.concepts, furniture.concepts) && same(had.resolvers, furniture.resolvers) && same(tokens(held.providers), tokens(providers));
}

function same(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

const silent: Pick<NestApplicationOptions, 'logger'> = { logger: false };

async function make(furniture: Furniture, belongings: Belongings): Promise<Lent> {
  // While it is made, as for the first house; from then on, as for the one that has it.
  let lent: Pick<Lent, 'belongings'> = { belongings };
  const its = (): Belongings => lent.belongings;
  const module = await Test.createTestingModule({
    imports: [CqrsModule.forRoot(), GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, autoSchemaFile: true, graphiql: false, resolverValidationOptions: { requireResolversToMatchSchema: 'ignore' } })],
    providers: [
      { provide: HANDLER_PARTS, useValue: whichever(() => its().parts) },
      ...belongings.providers.map(({ provide }, index) => ({ provide, useValue: whichever(() => its().providers[index]?.useValue ?? {}) })),
      ...furniture.concepts.flatMap((concept) => handlersOf(concept)), ...furniture.resolvers,
    ],
  }).compile();
  const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), silent);
  await app.init();
  const { schema } = app.get(GraphQLSchemaHost);
  const made: Lent = { schema, bus: app.get(CommandBus), run: runnerOf(schema), isFree: false, furniture, app, belongings };
  lent = made;
  return made;
}

/** Stands for what changes with the house. */
function whichever<T extends object>(now: () => T): T {
  return new Proxy({} as T, {
    get(_nothing, name) {
      const it = now();
      const value: unknown = Reflect.get(it, name);
      return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(it) : value;
    },
  });
}

function runnerOf(schema: GraphQLSchema): Api['run'] {
  const understood = new Map<string, { readonly document?: DocumentNode; readonly errors: readonly GraphQLError[] }>();
  const understand = (source: string): { readonly document?: DocumentNode; readonly errors: readonly GraphQLError[] } => {
    try {
      const document = parse(source);
      return { document, errors: validate(schema, document) };
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
  };
  return async (source, contextValue, variableValues) => {
    const { document, errors } = understood.get(source) ?? understand(source);
    understood.set(source, { ...(document && { document }), errors });
    return document && errors.length === 0 ? execute({ schema, document, contextValue, variableValues }) : { errors };
  };
}
