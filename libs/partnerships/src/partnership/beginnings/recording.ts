import { INTEREST_LASTS, interestsOf, isTied, organisationStanding, type Interests, type OrganisationStanding } from '#directory';
import { command, derivedId, id, nothing, reject, rejectAll, type CommandOf, type Context, type Decision, type FactsContext, type Id, type ReadState, type Rejection } from '#kernel';
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
  /** What ties whoever records it to organisations (R-STF-03). */
  readonly interests: Interests;
}

export async function recordingFacts({ asker, recipients }: CommandOf<typeof RecordExistingPartnership>, read: ReadState, { actor }: FactsContext): Promise<RecordingFacts> {
  const [of, others, interests] = await Promise.all([read(organisationStanding, asker), Promise.all(recipients.map((recipient) => read(organisationStanding, recipient))), interestsOf(read, actor)]);
  return { asker: of, recipients: others, interests };
}

/**
 * By staff, for a partnership that was there before it came here. It begins like any other: everybody says for themselves on which side
 * and on what basis they take part. It is marked, and stays out of figures (R-PAR-02).
 */
export function recordExisting(table: Partnership, asked: CommandOf<typeof RecordExistingPartnership>, context: Context<RecordingFacts>): Decision<PartnershipEvent> {
  if (table.status !== 'none') return nothing;
  const { partnership, asker, recipients, title, use, people, contact, deputy } = asked;
  const { facts } = context;
  const refused = rejectAll([
    conflict(asked, context),
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

/** Whoever is at that table, answers for one of its organisations or did within a year, or has another tie to one (R-STF-03). */
function conflict({ asker, recipients, people, contact, deputy }: CommandOf<typeof RecordExistingPartnership>, { actor, now, facts }: Context<RecordingFacts>): Rejection | undefined {
  if (actor.kind !== 'member') return undefined;
  const organisations = [facts.asker, ...facts.recipients];
  const isInvolved = [...people, contact, deputy, ...organisations.flatMap(({ representatives }) => representatives)].includes(actor.person)
    || organisations.some(({ formerRepresentatives }) => now < (formerRepresentatives[actor.person] ?? -Infinity) + INTEREST_LASTS);
  return isInvolved || isTied(facts.interests, [asker, ...recipients], now) ? { code: 'CONFLICT_OF_INTEREST' } : undefined;
}
