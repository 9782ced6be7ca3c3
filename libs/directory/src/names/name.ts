/** A name as eyes see it, and the organisations that are checked under it. One stream for all names that can be mistaken for each other. */

import { command, concept, derivedId, event, id, nothing, plain, reject, type CommandOf, type Decision, type EventOf, type Id } from '#kernel';
import { z } from 'zod';
import { skeletonOf } from './look-alike';

/** The id of the stream that all look-alikes of a name share (R-VER-02). */
export function nameId(network: string, name: string): Id {
  return derivedId('name', network, skeletonOf(name));
}

// ── Events ───────────────────────────────────────────────────────────────────
export const NameTaken = event('NameTaken', 1, { organisation: plain(id('organisation')) });
export const NameGivenUp = event('NameGivenUp', 1, { organisation: plain(id('organisation')) });
export type NameEvent = EventOf<typeof NameTaken | typeof NameGivenUp>;

// ── State: who goes by it ────────────────────────────────────────────────────
type Holders = readonly Id[];

function evolve(holders: Holders, happened: NameEvent): Holders {
  const { organisation } = happened.data;
  return happened.type === 'NameTaken' ? [...holders, organisation] : holders.filter((holder) => holder !== organisation);
}

// ── Commands and decisions ───────────────────────────────────────────────────
export const TakeName = command('TakeName', {
  name: id('name'), organisation: id('organisation'),
  distinctFrom: z.array(id('organisation')).max(50),   // whom somebody has compared it with and found to be another
});
export const GiveUpName = command('GiveUpName', { name: id('name'), organisation: id('organisation') });

function take(holders: Holders, { organisation, distinctFrom }: CommandOf<typeof TakeName>): Decision<NameEvent> {
  if (holders.includes(organisation)) return nothing;
  return holders.every((holder) => distinctFrom.includes(holder)) ? [NameTaken({ organisation })] : reject('NAME_TOO_SIMILAR', 'distinctFrom');
}

function giveUp(holders: Holders, { organisation }: CommandOf<typeof GiveUpName>): Decision<NameEvent> {
  return holders.includes(organisation) ? [NameGivenUp({ organisation })] : nothing;
}

export const name = concept('name', [NameTaken, NameGivenUp], [] as Holders, evolve)
  .when(TakeName, take)
  .when(GiveUpName, giveUp);
