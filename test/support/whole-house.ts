import { contexts } from '#runtime';
import { auditMigrations, StaffNotes } from '#audit';
import { matchmakingMigrations, PeopleCards, PlaceAddresses } from '#matchmaking';
import { ViewerResolver } from '../../libs/server/src/graphql/viewer.resolver';
import { openHouse, type House } from './house';

/** Everything that the product has, in one house: what one context does to another shows. */
export function openWholeHouse(): Promise<House> {
  return openHouse({
    concepts: contexts.flatMap(({ concepts }) => concepts),
    readModels: contexts.flatMap(({ readModels }) => readModels),
    processes: contexts.flatMap(({ processes }) => processes),
    resolvers: [ViewerResolver, ...contexts.flatMap(({ resolvers }) => resolvers)],
    migrations: [...matchmakingMigrations, ...auditMigrations],
    providers: (database, clock) => [{ provide: PlaceAddresses, useValue: new PlaceAddresses(database.pool('writer'), clock) }, { provide: StaffNotes, useValue: new StaffNotes(database.pool('writer'), clock) }, { provide: PeopleCards, useValue: new PeopleCards(database.pool('writer'), clock) }],
  });
}
