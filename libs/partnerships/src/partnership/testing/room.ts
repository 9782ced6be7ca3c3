import { directoryConcepts, NetworkOpened, networkId } from '#directory';
import { derivedId, type Actor, type DomainEvent, type EventOf, type Id, type StaffRole } from '#kernel';
import { box } from '#kernel/testing';
import { ContactRoleConfirmed, matchmakingConcepts, PlaceTaken } from '#matchmaking';
import { openHouse, type House } from '../../../../../test/support/house';
import { partnershipsConcepts, partnershipsProcesses, partnershipsReadModels, partnershipsResolvers } from '../../context';
import { SeatStated } from '../events';
import { ali, asker, contact, deputy, invitation, maja, noor, partnership, recipient, request } from './cast';

/** A house with one partnership in it, for specs that go through the API. */
export interface Room {
  readonly house: House;
  /** Gives one wish about the partnership; its errors by code, `[]` when it was done. */
  wish(actor: Actor, mutation: string, input?: Readonly<Record<string, unknown>>, type?: string): Promise<readonly unknown[]>;
  /** A wish that takes no more than which partnership. */
  just(actor: Actor, mutation: string): Promise<readonly unknown[]>;
  /** Fields of the partnership as somebody sees them, or the codes of what was wrong. */
  shown(actor: Actor, fields: string): Promise<unknown>;
}

export const staff = (role: StaffRole, name: string = role): Actor => ({ kind: 'member', network: 'enpcr', person: derivedId(name), hat: { kind: 'staff', role }, staffRoles: [role] });

/** @param past of the partnership; Maja, Noor and Ali have names there, as have Carl and Dana, the contact and the deputy */
export async function openRoom(past: readonly DomainEvent[]): Promise<Room> {
  const house = await openHouse({ concepts: [...directoryConcepts, ...matchmakingConcepts, ...partnershipsConcepts], readModels: partnershipsReadModels, processes: partnershipsProcesses, resolvers: partnershipsResolvers });
  await house.record('network', networkId('enpcr'), [NetworkOpened({ slug: 'enpcr', name: 'ENPCR', owner: 'Owner', zone: 'Europe/Stockholm', languages: ['sv'] })]);
  await house.record('request', request, [
    ContactRoleConfirmed({ person: contact, role: 'contact', name: await house.seal(contact, 'name', 'Carl'), replyWithinDays: 3 }),
    ContactRoleConfirmed({ person: deputy, role: 'deputy', name: await house.seal(deputy, 'name', 'Dana'), replyWithinDays: 3 }),
  ], { actor: contact });
  const taken = async (person: Id, name: string): Promise<DomainEvent> => PlaceTaken({
    request, asker, recipient, place: derivedId('place', person), offers: 'place', person,
    name: await house.seal(person, 'name', name), basis: box(['own-experience'], person, 'basis'), interests: box('none-apply', person, 'interests'),
  });
  await house.record('invitation', invitation, [await taken(maja, 'Maja'), await taken(noor, 'Noor'), await taken(ali, 'Ali')]);
  // What people said of themselves is sealed so that it can be opened.
  const openable = past.map(async (event) => {
    if (event.type !== SeatStated.type) return event;
    const { data } = event as EventOf<typeof SeatStated>;
    return SeatStated({ ...data, basis: await house.seal(data.person, 'basis', ['own-experience' as const]) });
  });
  await house.record('partnership', partnership, await Promise.all(openable));
  const wish: Room['wish'] = async (actor, mutation, input = {}, type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`) => {
    const { data, codes } = await house.ask(actor, `mutation ($input: ${type}!) { it: ${mutation}(input: $input) { userErrors { code } } }`, { input: { partnership, ...input } });
    const { it } = (data ?? {}) as { readonly it?: { readonly userErrors: readonly { readonly code: string }[] } };
    return [...codes, ...(it?.userErrors.map(({ code }) => code) ?? [])];
  };
  return {
    house, wish,
    just: (actor, mutation) => wish(actor, mutation, {}, 'PartnershipInput'),
    async shown(actor, fields) {
      const { data, codes } = await house.ask(actor, `query ($id: ID!) { partnership(id: $id) { ${fields} } }`, { id: partnership });
      return codes.length > 0 ? codes : (data as { readonly partnership: unknown }).partnership;
    },
  };
}
