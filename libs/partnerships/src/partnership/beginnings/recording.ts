import { organisationStanding, type OrganisationStanding } from '#directory';
import { command, derivedId, id, nothing, reject, rejectAll, type CommandOf, type Context, type Decision, type Id, type ReadState } from '#kernel';
import { isPatientSide } from '#vocabulary';
import { z } from 'zod';
import { PartnershipFormed, type PartnershipEvent } from '../events';
import type { Partnership } from '../state';
import { seenLine, seenProse } from '../texts';
import { ExistingPartnershipRecorded } from './events';

const ids = (what: string, most: number): z.ZodType<readonly Id[]> => z.array(id(what)).min(1).max(most);

/** `partnership` is made where the wish comes in. */
export const RecordExistingPartnership = command('RecordExistingPartnership', {
  partnership: id('partnership'), asker: id('organisation'), recipients: ids('organisation', 50), title: seenLine(160), use: seenProse(600),
  people: ids('person', 500), contact: id('person'), deputy: id('person'),
});

export interface RecordingFacts {
  readonly asker: OrganisationStanding;
  readonly recipients: readonly OrganisationStanding[];
}

export async function recordingFacts({ asker, recipients }: CommandOf<typeof RecordExistingPartnership>, read: ReadState): Promise<RecordingFacts> {
  const [of, others] = await Promise.all([read(organisationStanding, asker), Promise.all(recipients.map((recipient) => read(organisationStanding, recipient)))]);
  return { asker: of, recipients: others };
}

/**
 * By staff, for a partnership that was there before it came here. It begins like any other: everybody says for themselves on which side
 * and on what basis they take part. It is marked, and stays out of figures (R-PAR-02).
 */
export function recordExisting(table: Partnership, asked: CommandOf<typeof RecordExistingPartnership>, { facts }: Context<RecordingFacts>): Decision<PartnershipEvent> {
  if (table.status !== 'none') return nothing;
  const { partnership, asker, recipients, title, use, people, contact, deputy } = asked;
  const refused = rejectAll([
    [facts.asker, ...facts.recipients].every(({ status }) => status === 'verified') ? undefined : { code: 'ORGANISATION_NOT_VERIFIED' },
    facts.recipients.every(({ kind }) => kind !== undefined && isPatientSide(kind)) ? undefined : { code: 'NOT_A_PATIENT_SEAT', field: 'recipients' },
    contact === deputy ? { code: 'CONTACT_NOT_CONFIRMED', field: 'deputy' } : undefined,
  ]);
  if (refused) return refused;
  const others = [...new Set(people)].filter((person) => person !== contact && person !== deputy);
  if (others.length === 0) return reject('FIELD_REQUIRED', 'people');
  const yes = (organisation: Id): Id => derivedId('recorded invitation', partnership, organisation);
  const [first] = recipients;
  if (first === undefined) throw new Error('a list of at least one was empty');
  return [
    PartnershipFormed({
      request: derivedId('recorded request', partnership), asker, title, use, contact, deputy,
      parties: recipients.map((recipient) => ({ invitation: yes(recipient), recipient })),
      people: others.map((person) => ({ person, invitation: yes(first), place: derivedId('recorded place', partnership, person) })),
    }),
    ExistingPartnershipRecorded({}),
  ];
}
