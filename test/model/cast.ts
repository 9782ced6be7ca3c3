/** Who there is, and how they came to be there. */

import { derivedId, type Actor } from '#kernel';
import { OpenNetwork } from '#directory';
import type { House } from '../support/house';
import type { Model, Organisation, Who } from './model';
import { dayIn } from './days';

const zone = 'Europe/Stockholm';

/** Organisations with those who answer for them, in the order in which they were appointed. */
const houses = [
  { label: 'Northern Tablets', kind: 'COMPANY', zone, people: ['cora', 'dag'], verified: true },
  { label: 'Westgate University', kind: 'ACADEMIC', zone, people: ['ulla', 'second-coordinator'], verified: true },
  { label: 'Lungs of the South', kind: 'PATIENT_ORGANISATION', zone: 'Pacific/Auckland', people: ['eva', 'eli'], verified: true },
  { label: 'Breath Alliance', kind: 'PATIENT_ORGANISATION', zone, people: ['fay', 'maja'], verified: true },
  { label: 'Cystic Kin', kind: 'PATIENT_ORGANISATION', zone: 'America/New_York', people: ['gus'], verified: true },
  { label: 'Quiet Waters', kind: 'PATIENT_ORGANISATION', zone, people: ['hal'], verified: false },
] as const;

const people = ['cora', 'dag', 'ulla', 'eva', 'eli', 'fay', 'maja', 'gus', 'hal', 'noor', 'olle', 'info'];

/** A network of its own, for one play. */
export interface Stage {
  readonly network: string;
  readonly elsewhere: string;
  readonly model: Model;
  /** Hats that hang there from the beginning. */
  readonly hats: readonly Who[];
}

/** Whoever it is, as the API knows them. */
export function actorOf({ network, elsewhere }: Pick<Stage, 'network' | 'elsewhere'>, { person, role, organisation, foreign }: Who): Actor {
  const where = foreign === true ? elsewhere : network;
  if (role === 'visitor') return { kind: 'visitor', network: where };
  if (role === 'person') return { kind: 'member', network: where, person, hat: { kind: 'person' }, staffRoles: [] };
  if (role === 'representative') return { kind: 'member', network: where, person, hat: { kind: 'organisation', organisation: organisation ?? '' }, staffRoles: [] };
  return { kind: 'member', network: where, person, hat: { kind: 'staff', role }, staffRoles: [role] };
}

export const personCalled = (network: string, name: string): string => derivedId('person', network, name);
export const emailOf = (name: string): string => `${name}@home.example`;

/** Somebody who acts for an organisation. */
export const inTheNameOf = (network: string, name: string, { id, label }: Organisation): Who =>
  ({ label: `${name} for ${label}`, person: personCalled(network, name), role: 'representative', organisation: id, email: emailOf(name) });

/** Opens a network in which organisations have registered and most were checked. */
export async function enter(house: House, network: string, now: number): Promise<Stage> {
  const elsewhere = `${network}other`;
  await house.waitUntil(now);
  for (const slug of [network, elsewhere]) {
    await house.makeRoomFor(slug);
    await house.give({ kind: 'operator', network: slug }, OpenNetwork({ slug, name: slug, owner: 'Somebody', zone, languages: ['sv', 'en'] }));
  }
  const model: Model = { now, zone, organisations: new Map(), requests: new Map(), invitations: new Map() };
  const stage = { network, elsewhere, model };
  const person = (name: string): Who => ({ label: name, person: personCalled(network, name), role: 'person', email: emailOf(name) });
  const staff = (name: string, role: 'coordinator' | 'auditor' | 'data-protection-officer'): Who => ({ ...person(name), label: `${name} as ${role}`, role });
  const coordinator = staff('coordinator', 'coordinator');

  const give = async (by: Who, mutation: string, input: object, shows = 'userErrors { code }', type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`): Promise<unknown> => {
    const { data, codes } = await house.ask(actorOf(stage, by), `mutation ($input: ${type}!) { it: ${mutation}(input: $input) { ${shows} } }`, { input }, 'en', by.email);
    if (codes.length > 0 || JSON.stringify(data).includes('"code"')) throw new Error(`${by.label} cannot ${mutation}: ${JSON.stringify(data)} ${codes.join(' ')}`);
    return (data as { readonly it: unknown }).it;
  };
  for (const { label, kind, zone: there, people: [first, ...others], verified } of houses) {
    const patients = kind === 'PATIENT_ORGANISATION';
    const registered = await give(person(first), 'registerOrganisation', {
      name: label, kind, countries: ['SE'], about: 'Who we are.', personName: first, personRole: 'Secretary', howToCheck: 'Call us.', publicBody: false, ...(patients ? { patientMajority: true, companyOver20: false } : {}),
    }, 'organisation { id } userErrors { code field }');
    const { id } = (registered as { organisation: { id: string } }).organisation;
    const organisation: Organisation = {
      id, label, kind, zone: there, status: verified ? 'verified' : 'registered', confirmed: verified, representatives: [first, ...others].map((name) => personCalled(network, name)), former: {}, contactLimit: 3, blocked: [],
      ...(verified ? { checkedOn: dayIn(zone, now) } : {}),
    };
    model.organisations.set(id, organisation);
    const by = inTheNameOf(network, first, organisation);
    for (const name of others) await give(by, 'appointRepresentative', { organisation: id, person: personCalled(network, name), personName: name, personRole: 'Secretary', email: emailOf(name) });
    await give(by, 'reviseProfile', { organisation: id, zone: there, languages: ['sv', 'en'], conditions: ['cystic-fibrosis'], openTo: ['PROTOCOL_REVIEW'] });
    if (!verified) continue;
    await give(coordinator, 'verifyOrganisation', { organisation: id, method: 'CALL', ...(patients ? { patientMajority: true, funders: [{ name: 'Members', percent: 90, company: false }] } : {}) });
    await give(by, 'confirmProfile', { organisation: id }, 'userErrors { code }', 'OrganisationInput');
  }
  return {
    ...stage,
    hats: [
      coordinator, staff('second-coordinator', 'coordinator'), staff('auditor', 'auditor'), staff('officer', 'data-protection-officer'), ...people.map(person),
      { ...person('visitor'), role: 'visitor' }, { ...coordinator, label: 'a coordinator elsewhere', foreign: true }, { ...person('stranger'), label: 'a person elsewhere', foreign: true },
    ],
  };
}

/** Every hat that there is: those from the beginning, and those of whoever answers for an organisation now. */
export function hatsOf({ network, model, hats }: Stage): readonly Who[] {
  const names = new Map([...people, 'second-coordinator'].map((name) => [personCalled(network, name), name]));
  return [...hats, ...[...model.organisations.values()].flatMap((organisation) => organisation.representatives.map((person) => inTheNameOf(network, names.get(person) ?? 'somebody', organisation)))];
}
