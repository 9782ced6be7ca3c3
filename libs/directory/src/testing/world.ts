import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import { authorise } from '#access';
import { commandsOn, HANDLER_PARTS, handlersOf, stateReader, type Commands, type HandlerParts } from '#engine';
import { eventRegistry, type ReadState } from '#kernel';
import { privacy, privacyMigrations, type Privacy } from '#privacy';
import { migrate } from '#database';
import type { Stage } from '../../../../test/support/read-model';
import { directoryConcepts, directoryEvents } from '../index';

/** The directory's commands over a stage's log, with real keys and the real permission table. */
export interface World {
  readonly commands: Commands;
  readonly read: ReadState;
  readonly keys: Privacy;
  readonly clock: () => number;
  close(): Promise<void>;
}

/** `clock` gives epoch milliseconds. */
export async function worldOn({ database, store }: Stage, network: string, clock: () => number): Promise<World> {
  await migrate(database, privacyMigrations);
  const keysDir = await mkdtemp(path.join(tmpdir(), 'directory-keys-'));
  const keys = privacy({ pool: database.pool('writer'), keysDir, clock });
  await keys.openNetwork(network);

  const registry = eventRegistry(directoryEvents);
  const parts: HandlerParts = { store, registry, authorise, clock, send: (command, request) => commands().send(command, request) };
  const nest = await Test.createTestingModule({
    imports: [CqrsModule.forRoot()],
    providers: [{ provide: HANDLER_PARTS, useValue: parts }, ...directoryConcepts.flatMap((concept) => handlersOf(concept))],
  }).compile();
  await nest.init();
  const commands = (): Commands => commandsOn(nest.get(CommandBus), keys);
  return {
    commands: commands(),
    read: stateReader(store, registry, network),
    keys, clock,
    async close() {
      await nest.close();
      await rm(keysDir, { recursive: true, force: true });
    },
  };
}
