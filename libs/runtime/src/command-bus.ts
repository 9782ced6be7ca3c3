import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { authorise } from '#access';
import { commandsOn, HANDLER_PARTS, handlersOf, type Commands, type HandlerParts } from '#engine';
import { contexts } from './contexts';
import { actsOnBehalf } from './on-behalf';
import type { Storage } from './storage';

/** The token under which Nest finds the only way in. */
export const COMMANDS = Symbol('commands');

/** Nest's CommandBus with a handler for every command of every concept. */
@Module({})
export class CommandBusModule {
  /** @param now the network's time, epoch milliseconds */
  static over(storage: Pick<Storage, 'store' | 'registry' | 'privacy' | 'outages'>, now: () => number): DynamicModule {
    const { store, registry, privacy, outages } = storage;
    let commands: Commands | undefined;
    const send: Commands['send'] = (command, request) => {
      if (!commands) throw new Error('a command came before the bus was ready');
      return commands.send(command, request);
    };
    const parts: HandlerParts = { store, registry, authorise, clock: now, send, outages: () => outages.list(), onBehalf: actsOnBehalf };
    const bus: Provider = {
      provide: COMMANDS,
      inject: [CommandBus],
      useFactory: (nestBus: CommandBus): Commands => (commands = commandsOn(nestBus, privacy)),
    };
    return {
      module: CommandBusModule,
      imports: [CqrsModule.forRoot()],
      providers: [{ provide: HANDLER_PARTS, useValue: parts }, bus, ...contexts.flatMap(({ concepts }) => concepts.flatMap((concept) => handlersOf(concept)))],
      exports: [COMMANDS],
    };
  }
}
