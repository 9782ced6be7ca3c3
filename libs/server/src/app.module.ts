import { Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { TokenVerifier } from '#access';
import type { Commands } from '#engine';
import { StaffNotes } from '#audit';
import { Mailboxes } from '#mail';
import { PeopleCards, PlaceAddresses } from '#matchmaking';
import { COMMANDS, CommandBusModule, contexts, UnsentForms, type Background, type NetworkClock, type Storage } from '#runtime';
import type { pino } from 'pino';
import { graphqlOptions, type GraphqlParts } from './graphql/schema-options';
import type { Allowances } from './http/allowance';
import { DemoClockController, MOVE_CLOCK } from './http/demo-clock.controller';
import { UnsentFormsResolver } from './graphql/unsent-forms.resolver';
import { ViewerResolver } from './graphql/viewer.resolver';
import { HealthController, READINESS } from './http/health.controller';
import { readinessOf } from './readiness';

export interface ServerParts {
  readonly storage: Storage;
  readonly clock: NetworkClock;
  readonly tokens: TokenVerifier;
  readonly networks: () => readonly string[];
  readonly mailboxes: Mailboxes;
  readonly log: pino.Logger;
  readonly allowances: Allowances;
  /** Undefined until it has started. */
  readonly background: () => Background | undefined;
  /** Moves the demo's time; undefined where there is no demo. */
  readonly moveClock: ((milliseconds: number) => Promise<number>) | undefined;
}

/** The token under which Nest finds what GraphQL requests work with. */
export const GRAPHQL_PARTS = Symbol('graphql parts');

/** The whole server as one Nest module. */
@Module({})
export class AppModule {
  static of(parts: ServerParts): DynamicModule {
    const bus = CommandBusModule.over(parts.storage, parts.clock.now);
    const shared: DynamicModule = {
      module: SharedModule,
      imports: [bus],
      providers: [{ provide: GRAPHQL_PARTS, inject: [COMMANDS], useFactory: (commands: Commands) => graphqlParts(parts, commands) }],
      exports: [GRAPHQL_PARTS, bus],
    };
    return {
      module: AppModule,
      imports: [
        shared,
        GraphQLModule.forRootAsync<ApolloDriverConfig>({ driver: ApolloDriver, imports: [shared], inject: [GRAPHQL_PARTS], useFactory: graphqlOptions }),
      ],
      controllers: [HealthController, ...(parts.moveClock ? [DemoClockController] : [])],
      providers: [
        ViewerResolver, UnsentFormsResolver,
        ...contexts.flatMap(({ resolvers }) => resolvers),
        { provide: READINESS, useValue: readinessOf(parts.storage, parts.background) },
        { provide: PeopleCards, useValue: new PeopleCards(parts.storage.writer, parts.clock.now) },
        { provide: StaffNotes, useValue: new StaffNotes(parts.storage.writer, parts.clock.now) },
        { provide: PlaceAddresses, useValue: new PlaceAddresses(parts.storage.writer, parts.clock.now) },
        { provide: UnsentForms, useValue: new UnsentForms(parts.storage.writer, parts.storage.privacy, parts.clock.now) },
        { provide: Mailboxes, useValue: parts.mailboxes },
        { provide: MOVE_CLOCK, useValue: parts.moveClock },
      ],
    };
  }
}

@Module({})
class SharedModule {}

function graphqlParts({ storage, clock, tokens, networks, log, allowances, background }: ServerParts, commands: Commands): GraphqlParts {
  const { store, registry, privacy, reader } = storage;
  return {
    commands, tokens, privacy, store, registry, networks, reader, log, allowances,
    now: clock.now,
    get projections() {
      const started = background();
      if (!started) throw new Error('a request came before the read models were ready');
      return started.projections;
    },
  };
}
