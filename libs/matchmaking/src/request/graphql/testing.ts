/** The request's part of the API over a real log, real keys and the real permission table, for specs. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestApplicationOptions } from '@nestjs/common';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { graphql } from 'graphql';
import { pino } from 'pino';
import { authorise } from '#access';
import { migrate } from '#database';
import { networkId, NetworkOpened, OrganisationRegistered, OrganisationVerified, organisation, network } from '#directory';
import { commandsOn, HANDLER_PARTS, handlersOf, type Commands, type HandlerParts } from '#engine';
import { eventRegistry, type Actor, type Id } from '#kernel';
import { box, specNow } from '#kernel/testing';
import type { Language } from '#language';
import { privacy, privacyMigrations } from '#privacy';
import { stageFor, type Stage } from '../../../../../test/support/read-model';
import { openContext, type OpenedContext } from '../../../../server/src/requests/request-context';
import { asking } from '../../asking/asking';
import { request } from '../request';
import { requestsModel } from '../request.read-model';
import { RequestResolver } from './request.resolver';

const silent: Pick<NestApplicationOptions, 'logger'> = { logger: false };

/** What an operation came to: its data, and the codes of its errors. */
export interface Answer {
  readonly data: Record<string, unknown>;
  readonly codes: readonly unknown[];
  readonly problems: readonly unknown[];
}

export interface RequestApi {
  readonly stage: Stage;
  readonly commands: Commands;
  /** Runs one operation as somebody. */
  as(actor: Actor, options?: { readonly language?: Language; readonly verifiedEmail?: string }): (document: string, variables?: Record<string, unknown>) => Promise<Answer>;
  /** Moves the clock forward, milliseconds. */
  wait(milliseconds: number): void;
  close(): Promise<void>;
}

/** `asker` is a checked company, answered for by `representative`. */
export async function openRequestApi(asker: Id, representative: Id): Promise<RequestApi> {
  const concepts = [request, asking, organisation, network];
  const events = concepts.flatMap((concept) => [...concept.events]);
  const stage = await stageFor([requestsModel], events);
  let now = specNow;
  await migrate(stage.database, privacyMigrations);
  const keysDir = await mkdtemp(path.join(tmpdir(), 'roundtable-keys-'));
  const keys = privacy({ pool: stage.database.pool('writer'), keysDir, clock: () => now });
  await keys.openNetwork('enpcr');

  const registry = eventRegistry(events);
  const parts: HandlerParts = { store: stage.store, registry, authorise, clock: () => now, send: (command, how) => commands.send(command, how) };
  const module = await Test.createTestingModule({
    imports: [CqrsModule.forRoot(), GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, autoSchemaFile: true, graphiql: false })],
    providers: [{ provide: HANDLER_PARTS, useValue: parts }, ...handlersOf(request), ...handlersOf(asking), RequestResolver],
  }).compile();
  const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), silent);
  await app.init();
  const commands = commandsOn(app.get(CommandBus), keys);
  const { schema } = app.get(GraphQLSchemaHost);

  await stage.play(
    { concept: 'network', id: networkId('enpcr'), event: NetworkOpened({ slug: 'enpcr', name: 'Network', owner: 'Somebody', zone: 'Europe/Stockholm', languages: ['sv', 'en'] }) },
    {
      concept: 'organisation', id: asker,
      event: OrganisationRegistered({
        name: 'A company', kind: 'company', countries: ['SE'], about: 'We make tablets.', claimedIds: [], publicBody: false,
        representative, personName: box<string>('Name'), personRole: box<string>('Role'), howToCheck: box<string>('Call us.'),
      }),
    },
    { concept: 'organisation', id: asker, event: OrganisationVerified({ method: 'call', funders: [], distinctFrom: [], on: '2026-02-01', due: '2027-02-01' }) },
  );
  return {
    stage, commands,
    as: (actor, { language = 'en', verifiedEmail } = {}) => async (source, variableValues = {}) => {
      const context: OpenedContext = openContext(
        { commands, projections: stage.projections, privacy: keys, store: stage.store, reader: stage.database.pool('reader'), now: () => now },
        { actor, verifiedEmail, locale: undefined, until: undefined }, language, pino({ level: 'silent' }), 'spec');
      const { data, errors = [] } = await graphql({ schema, source, contextValue: context, variableValues });
      await context.close();
      return { data: { ...data }, codes: errors.map(({ extensions, message }) => extensions['code'] ?? message), problems: errors.flatMap(({ extensions }) => extensions['problems'] ?? []) };
    },
    wait(milliseconds) { now += milliseconds; },
    async close() {
      await app.close();
      await stage.close();
      await rm(keysDir, { recursive: true });
    },
  };
}
