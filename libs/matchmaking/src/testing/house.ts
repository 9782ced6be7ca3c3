/** Matchmaking as it runs, for specs: a house with the directory's rules and all of matchmaking in it. */

import { directoryConcepts } from '#directory';
import type { Outcome } from '#engine';
import type { EventStore } from '#event-store';
import type { Actor, AnyCommandDefinition, Command, DomainEvent, EventRegistry, Id } from '#kernel';
import type { Language } from '#language';
import type { Privacy } from '#privacy';
import { openHouse as openAnyHouse, type Answer } from '../../../../test/support/house';
import { matchmakingConcepts, matchmakingMigrations, matchmakingProcesses, matchmakingReadModels, matchmakingResolvers } from '../context';
import { PlaceAddresses } from '../invitation';
import { PeopleCards } from '../matching';

export type { Answer };

export interface House {
  /** The log itself, for what reads it without the API; and whose keys open its boxes. */
  readonly store: EventStore;
  readonly registry: EventRegistry;
  readonly keys: Privacy;
  /** Destroys the key of a person or organisation, as an erasure does. */
  eraseKey(subject: Id): Promise<void>;
  /** Writes what happened before. */
  record(concept: string, id: Id, ...events: readonly DomainEvent[]): Promise<void>;
  /** Gives a sealed command, and waits for all that follows from it. */
  give(actor: Actor, command: Command): Promise<Outcome>;
  /** Says a command in clear, as the API would, and waits for all that follows from it. */
  say(actor: Actor, definition: AnyCommandDefinition, input: unknown): Promise<Outcome>;
  /** Runs one GraphQL operation as somebody, and waits for all that follows from it. */
  ask(who: { readonly actor: Actor; readonly email?: string; readonly language?: Language }, document: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** Moves the clock, and lets processes and deadlines do what is due. */
  waitUntil(now: number): Promise<void>;
  /** What happened in a stream, by type. */
  happened(concept: string, id: Id): Promise<readonly string[]>;
  close(): Promise<void>;
}

export async function openHouse(): Promise<House> {
  const house = await openAnyHouse({
    concepts: [...directoryConcepts, ...matchmakingConcepts], readModels: matchmakingReadModels, processes: matchmakingProcesses, resolvers: matchmakingResolvers, migrations: matchmakingMigrations,
    providers: (database, clock) => [
      { provide: PlaceAddresses, useValue: new PlaceAddresses(database.pool('writer'), clock) }, { provide: PeopleCards, useValue: new PeopleCards(database.pool('writer'), clock) },
    ],
  });
  return {
    ...house,
    record: (concept, id, ...events) => house.record(concept, id, events),
    ask: ({ actor, email, language }, document, variables) => house.ask(actor, document, variables, language, email),
  };
}
