/** A house as the demo's clients see it: its people plant what they write, and what they said is kept so that others can say it after them. */

import { derivedId, type Actor, type Hat, type StaffRole } from '#kernel';
import type { Answer, Client, Person } from '../../../apps/demo/src/client';
import type { House } from '../../support/house';
import { addressOf, type Marks } from './marks';

/** A change as somebody who may gave it. */
export interface Said {
  readonly network: string;
  readonly by: string;
  readonly mutation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const staff: Readonly<Record<string, StaffRole>> = { coordinator: 'coordinator', auditor: 'auditor', 'data-protection-officer': 'data-protection-officer' };

export const personIn = (network: string, slug: string): string => derivedId('a person', network, slug);

/** Who somebody is under a hat, as the API writes hats. */
export function actorIn(network: string, slug: string, hat: string): Actor {
  const role = staff[hat];
  const [, organisation] = /^organisation:(.+)$/.exec(hat) ?? [];
  const worn: Hat = role ? { kind: 'staff', role } : organisation === undefined ? { kind: 'person' } : { kind: 'organisation', organisation };
  return { kind: 'member', network, person: personIn(network, slug), hat: worn, staffRoles: role ? [role] : [] };
}

/** @param said gets every change that was let through */
export function clientIn(house: House, network: string, marks: Marks, said: Said[]): Client {
  const person = (slug: string | undefined, hat: string): Person => {
    const actor: Actor = slug === undefined ? { kind: 'visitor', network } : actorIn(network, slug, hat);
    const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
      const [, mutation] = /^mutation [^{]*\{ (\w+)/.exec(query) ?? [];
      const planted = mutation === undefined ? variables : marks.plant(variables, mutation, { network, by: slug ?? 'visitor', hat });
      const { data, codes } = await house.ask(actor, query, planted, 'en', slug === undefined ? undefined : addressOf(network, slug));
      if (mutation !== undefined && codes.length === 0 && !JSON.stringify(data).includes('"userErrors":[{')) said.push({ network, by: slug ?? 'visitor', mutation, variables: planted });
      const errors = codes.map((code) => ({ message: String(code), extensions: { code: String(code) } }));
      return { status: 200, data: data as Record<string, unknown> | null, ...(errors.length > 0 && { errors }) };
    };
    return {
      ask, token: undefined,
      async get<T>(query: string, variables?: Record<string, unknown>) {
        const { data, errors } = await ask(query, variables);
        if (errors || !data) throw new Error(`${query.slice(0, 80)}: ${JSON.stringify(errors)}`);
        if (JSON.stringify(data).includes('"userErrors":[{')) throw new Error(`${query.slice(0, 80)}: ${JSON.stringify(data)}`);
        return data as T;
      },
      as: (next) => person(slug, next),
      reading: () => person(slug, hat),
    };
  };
  return { origin: '', visitor: person(undefined, ''), person: (slug) => Promise.resolve(person(slug, 'person')) };
}
