import type { Id, ReadState } from '#kernel';
import { externalId, externalIdId, listedOrganisationId, type ExternalId } from '../external-id/external-id';
import { organisationStanding } from '../organisation/standing';
import { rorId } from './ror-id';

/**
 * The organisation of a network that has this ROR id (bare, or as an address): the one that was listed from that record, or the one
 * that registered itself and holds it. Undefined when the text is no such id or nobody has it.
 */
export async function organisationByExternalId(text: string, network: string, read: ReadState): Promise<Id | undefined> {
  const value = rorId(text);
  if (value === undefined) return undefined;
  const ror: ExternalId = { registry: 'ror', value };
  const listed = listedOrganisationId(network, ror);
  if ((await read(organisationStanding, listed)).status !== 'none') return listed;
  return (await read(externalId, externalIdId(network, ror))).organisation;
}
