import type { Pool } from 'pg';
import { forgotten, type AnyCommandDefinition, type BoxAddress, type CommandOf, type Forgotten, type Id, type InputOf, type Json, type Personal } from '#kernel';
import { addressIn, openBox, sealBox } from './box';
import { epochs as epochsOf } from './epochs';
import { releaseHeld, type BoxKeyName } from './key-rows';
import { keyring } from './keyring';
import { lookups as lookupsOf } from './lookups';
import { people as peopleOf } from './people';
import { personalSealing, sealingsOf, type CommandCircumstances, type Sealing } from './sealing';

/** The only place where personal values are sealed and opened. Networks must be opened first. */
export interface Privacy {
  /**
   * Gets a network's keys ready; makes its first ones when it has none. Harmless when repeated.
   * @throws KeysUnusable, in one sentence for the operator, when a key file is missing or belongs to other data
   */
  openNetwork(network: string): Promise<void>;

  /** Seals what a person says. `input` was validated by `definition.clear`; the same command given again has the same bytes. */
  sealCommand<D extends AnyCommandDefinition>(definition: D, input: InputOf<D>, circumstances: CommandCircumstances): Promise<CommandOf<D>>;

  /** Seals one fact about a person or organisation outside a command. */
  seal<T extends Json>(network: string, subject: Id, field: string, value: T): Promise<Personal<T>>;

  /**
   * What is in the boxes, in their order; `forgotten` where the key is gone. One query for all keys that were not used in the
   * last minute. The caller says by the boxes' types what is inside.
   * @param reader who reads: a text that is held back is `forgotten` to everybody but its author
   * @throws BoxRefused when one is damaged or of another network
   */
  open<T>(network: string, boxes: readonly Personal<T>[], reader?: Id): Promise<readonly (T | Forgotten)[]>;

  /** Lets everybody open the texts that this held back (`heldBy` of their fields), for good. Harmless when repeated. */
  release(network: string, heldBy: Id): Promise<void>;

  /** The opaque id of who signed in; made at first sight. Nothing but a keyed hash of issuer and subject is kept. */
  personFor(network: string, issuer: string, subject: string): Promise<Id>;

  /** A keyed hash for exact look-ups, 43 characters. The caller normalises the value and keeps hashes only where erasure deletes them. */
  lookup(network: string, purpose: string, value: string): string;

  /** Forgets at once, in this process, what it remembers of a person or organisation. Other processes follow within a minute. */
  dropFromMemory(network: string, subject: Id): void;
}

export interface PrivacySettings {
  /** Connections of the role `writer`. */
  readonly pool: Pool;
  /** Folder of the epoch keys; a folder in it per network. */
  readonly keysDir: string;
  /** Epoch milliseconds. */
  readonly clock: () => number;
}

export function privacy(settings: PrivacySettings): Privacy {
  const { pool, clock } = settings;
  const epochs = epochsOf(settings);
  const keys = keyring({ pool, epochs, clock });
  const lookups = lookupsOf(pool, epochs);
  const people = peopleOf({ pool, epochs, lookups, clock });

  async function sealAll(network: string, sealings: readonly Sealing[]): Promise<Personal<unknown>[]> {
    if (sealings.length === 0) return [];
    const keyOf = await keys.make(network, sealings.map(({ key }) => key));
    return sealings.map(({ place, key, value }) => {
      const found = keyOf(key);
      if (!found) throw new Error(`the key of the field ${place.field} was not made`);
      return sealBox(found, network, place, value);
    });
  }

  return {
    async openNetwork(network) {
      await epochs.open(network);
      await lookups.open(network);
    },

    async sealCommand<D extends AnyCommandDefinition>(definition: D, input: InputOf<D>, circumstances: CommandCircumstances) {
      const said = input as Readonly<Record<string, unknown>>;
      const sealings = sealingsOf(definition, said, circumstances);
      const boxes = await sealAll(circumstances.network, [...sealings.values()]);
      const sealed = new Map([...sealings.keys()].map((name, index) => [name, boxes[index]]));
      const named = Object.keys(definition.fields).filter((name) => said[name] !== undefined);
      return Object.fromEntries(named.map((name) => [name, sealed.get(name) ?? said[name]])) as CommandOf<D>;
    },

    async seal<T extends Json>(network: string, subject: Id, field: string, value: T) {
      const [box] = await sealAll(network, [personalSealing(subject, field, value)]);
      return box as Personal<T>;
    },

    async open<T>(network: string, boxes: readonly Personal<T>[], reader?: Id) {
      const addresses = boxes.map((box) => addressIn(network, box));
      const keyOf = await keys.find(network, addresses.map(keyNameOf), reader);
      return addresses.map((address) => {
        const key = keyOf(keyNameOf(address));
        const opened = key ? openBox(key, network, address) : 'other key';
        return opened === 'other key' ? forgotten : opened.value as T;
      });
    },

    release: (network, heldBy) => releaseHeld(pool, network, heldBy),
    personFor: (network, issuer, subject) => people.idOf(network, issuer, subject),
    lookup: (network, purpose, value) => lookups.hash(network, purpose, value),

    dropFromMemory(network, subject) {
      keys.drop(network, subject);
      people.drop(network, subject);
    },
  };
}

function keyNameOf(address: BoxAddress): BoxKeyName {
  return address.kind === 'personal'
    ? { kind: 'subject', id: address.subject }
    : { kind: 'text', id: address.key, author: address.author, about: undefined };
}
