/** Initiatives as they run, for specs: the directory and matchmaking with a company, a university, a patient organisation and an adviser who have confirmed their profiles. */

import {
  AdvisorJoined, AdvisorProfileRevised, directoryConcepts, directoryReadModels, directoryResolvers, IdentityConfirmed, NetworkOpened, networkId, OrganisationRegistered, OrganisationVerified,
  ProfileConfirmed, ProfileRevised,
} from '#directory';
import type { DomainEvent, Id } from '#kernel';
import { box, specNow } from '#kernel/testing';
import type { EngagementKind, OrganisationKind } from '#vocabulary';
import { openHouse, type House } from '../../../../../test/support/house';
import { matchmakingConcepts, matchmakingMigrations, matchmakingProcesses, matchmakingReadModels, matchmakingResolvers } from '../../context';
import { PlaceAddresses } from '../../invitation';
import { PeopleCards } from '../../matching';
import { adviser, company, employee, patients, university, writer } from './cast';

interface Said {
  readonly kind: OrganisationKind;
  readonly person: Id;
  readonly conditions?: readonly string[];
  readonly openTo?: readonly EngagementKind[];
  readonly contactLimit?: number;
}

/** What has happened to an organisation that was checked and has confirmed its profile. */
export function member({ kind, person, conditions = [], openTo = [], contactLimit }: Said): DomainEvent[] {
  const came = { representative: person, personName: box('Name', person, 'personName'), personRole: box('Role', person, 'personRole'), howToCheck: box('Call us', person, 'howToCheck') };
  return [
    OrganisationRegistered({ name: 'Name', kind, countries: ['SE'], about: 'About', claimedIds: [], publicBody: false, ...came }),
    OrganisationVerified({ method: 'call', funders: [], distinctFrom: [], on: '2026-02-01', due: '2027-02-01' }),
    ProfileRevised({ zone: 'Europe/Stockholm', openTo: [...openTo] }),
    ProfileConfirmed({ kind, conditions: [...conditions], everyCondition: false, languages: ['sv'], countries: ['SE'], contactLimit, at: specNow }),
  ];
}

export async function openInitiativeHouse(): Promise<House> {
  const house = await openHouse({
    concepts: [...directoryConcepts, ...matchmakingConcepts], readModels: [...directoryReadModels, ...matchmakingReadModels], processes: matchmakingProcesses,
    resolvers: [...directoryResolvers, ...matchmakingResolvers], migrations: matchmakingMigrations,
    providers: (database, clock) => [
      { provide: PlaceAddresses, useValue: new PlaceAddresses(database.pool('writer'), clock) }, { provide: PeopleCards, useValue: new PeopleCards(database.pool('writer'), clock) },
    ],
  });
  await house.record('network', networkId('enpcr'), [NetworkOpened({ slug: 'enpcr', name: 'ENPCR', owner: 'Owner', zone: 'Europe/Stockholm', languages: ['sv'] })]);
  await house.record('organisation', patients, member({ kind: 'patient-organisation', person: writer, conditions: ['cystic-fibrosis'], openTo: ['advisory-board', 'protocol-review'] }));
  await house.record('organisation', company, member({ kind: 'company', person: employee, conditions: ['cystic-fibrosis'], openTo: ['advisory-board'] }));
  await house.record('organisation', university, member({ kind: 'academic', person: employee }));
  return house;
}

/** An adviser who has joined; `identityConfirmed`: a coordinator has confirmed who they are. */
export async function adviserJoins(house: House, identityConfirmed: boolean): Promise<void> {
  const [name, languages, openTo, howOften, country] = await Promise.all([
    house.seal(adviser, 'name', 'Maja'), house.seal(adviser, 'languages', ['sv']), house.seal(adviser, 'openTo', ['advisory-board']), house.seal(adviser, 'howOften', 'monthly'), house.seal(adviser, 'country', 'SE'),
  ]);
  await house.record('advisor', adviser, [
    AdvisorJoined({ person: adviser, at: specNow, name, languages, openTo, howOften } as Parameters<typeof AdvisorJoined>[0]),
    AdvisorProfileRevised({ person: adviser, country }),
  ]);
  if (identityConfirmed) await confirmIdentity(house);
}

export async function confirmIdentity(house: House): Promise<void> {
  await house.record('advisor', adviser, [IdentityConfirmed({ person: adviser, method: box('telephone', adviser, 'method'), on: box('2026-03-01', adviser, 'on') })]);
}
