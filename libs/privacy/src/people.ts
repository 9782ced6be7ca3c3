import type { Pool } from 'pg';
import { canonicalJson, newId, type Id } from '#kernel';
import type { Epochs } from './epochs';
import { GoneMeanwhile, query } from './key-rows';
import type { Lookups } from './lookups';
import { recent } from './recent';
import { newSecret, wrapKey } from './wrapped-key';

/** Which opaque id a signed-in person has here. */
export interface People {
  idOf(network: string, issuer: string, subject: string): Promise<Id>;
  /** Removes a person from this process's memory. */
  drop(network: string, person: Id): void;
}

const rememberedPeople = 10_000;
const attempts = 5;

/** The statement makes the person's key with its id: when the key's row is removed, nothing leads from the sign-in to the id. */
const insert = `
with made as (
  insert into keys.people (network, sign_in, person) values ($1, $2, $3) on conflict do nothing returning person
)
insert into keys.subjects (network, subject, epoch, wrapped) select $1, person, $4, $5 from made`;

export function people({ pool, epochs, lookups, clock }: {
  readonly pool: Pool; readonly epochs: Epochs; readonly lookups: Lookups; readonly clock: () => number;
}): People {
  const memory = recent<{ readonly network: string; readonly person: Id }>(rememberedPeople, clock);

  const read = async (network: string, signIn: string): Promise<Id | undefined> =>
    (await query<{ person: Id }>(pool, 'select person from keys.people where network = $1 and sign_in = $2', [network, signIn]))[0]?.person;

  async function offer(network: string, signIn: string): Promise<void> {
    const person = newId(clock());
    const { epoch, wrapped } = wrapKey(await epochs.newest(network), network, { kind: 'subject', id: person }, newSecret());
    try {
      await query(pool, insert, [network, signIn, person, epoch, wrapped]);
    } catch (error) {
      if (!(error instanceof GoneMeanwhile)) throw error;
      await epochs.refresh(network);
    }
  }

  return {
    async idOf(network, issuer, subject) {
      const signIn = lookups.hash(network, 'sign-in', canonicalJson([issuer, subject]));
      const remembered = memory.get(`${network}|${signIn}`);
      if (remembered) return remembered.person;
      for (let attempt = 1; attempt <= attempts; attempt++) {
        const person = await read(network, signIn);
        if (person !== undefined) {
          memory.keep(`${network}|${signIn}`, { network, person });
          return person;
        }
        await offer(network, signIn);
      }
      throw new Error(`people of network ${network} vanish as soon as they are known`);
    },
    drop(network, person) {
      memory.drop((entry) => entry.network === network && entry.person === person);
    },
  };
}
