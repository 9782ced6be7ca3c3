/** An id that a registry elsewhere gave to an organisation, and the one organisation of this network that it belongs to (R-ORG-08). */

import { command, concept, derivedId, event, id, line, nothing, plain, reject, type CommandOf, type Decision, type EventOf, type Id } from '#kernel';
import { z } from 'zod';

export const registries = ['ror', 'isni', 'grid', 'wikidata', 'fundref', 'orgref'] as const;

/** An id in a registry of organisations, without the registry's address: `ror` and `00hv7e130`. */
export const ExternalId = z.strictObject({ registry: z.enum(registries), value: line(80) });
export type ExternalId = z.infer<typeof ExternalId>;

/** The id of the stream that decides to whom an external id belongs. */
export function externalIdId(network: string, { registry, value }: ExternalId): Id {
  return derivedId('externalid', network, registry, value);
}

/** The id of an organisation that is listed from a registry: the same record is the same organisation. */
export function listedOrganisationId(network: string, { registry, value }: ExternalId): Id {
  return derivedId('organisation', network, registry, value);
}

// ── Events ───────────────────────────────────────────────────────────────────
export const ExternalIdTaken = event('ExternalIdTaken', 1, { organisation: plain(id('organisation')) });
export const ExternalIdGivenUp = event('ExternalIdGivenUp', 1, { organisation: plain(id('organisation')) });
export type ExternalIdEvent = EventOf<typeof ExternalIdTaken | typeof ExternalIdGivenUp>;

// ── State: whose it is ───────────────────────────────────────────────────────
interface Holder { readonly organisation?: Id }
const nobody: Holder = {};

function evolve(_holder: Holder, happened: ExternalIdEvent): Holder {
  return happened.type === 'ExternalIdTaken' ? { organisation: happened.data.organisation } : nobody;
}

// ── Commands and decisions ───────────────────────────────────────────────────
export const TakeExternalId = command('TakeExternalId', { externalid: id('external id'), organisation: id('organisation') });
export const GiveUpExternalId = command('GiveUpExternalId', { externalid: id('external id'), organisation: id('organisation') });

function take(holder: Holder, { organisation }: CommandOf<typeof TakeExternalId>): Decision<ExternalIdEvent> {
  if (holder.organisation === organisation) return nothing;
  return holder.organisation === undefined ? [ExternalIdTaken({ organisation })] : reject('EXTERNAL_ID_TAKEN');
}

function giveUp(holder: Holder, { organisation }: CommandOf<typeof GiveUpExternalId>): Decision<ExternalIdEvent> {
  return holder.organisation === organisation ? [ExternalIdGivenUp({ organisation })] : nothing;
}

export const externalId = concept('externalid', [ExternalIdTaken, ExternalIdGivenUp], nobody, evolve)
  .when(TakeExternalId, take)
  .when(GiveUpExternalId, giveUp);
