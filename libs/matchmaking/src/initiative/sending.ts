/** To which organisations an initiative goes: a person decides, one by one (R-INI-03, R-MAT-07). */

import {
  addDays, command, dateIn, endOf, id, personal, reject, rejectAll, type CommandOf, type Context, type Deadline, type Decision, type FactsContext, type Hold, type ReadState, type Rejection,
} from '#kernel';
import { organisationStanding, type OrganisationStanding } from '#directory';
import { isPatientSide } from '#vocabulary';
import { z } from 'zod';
import { GiveBackInitiativeSlot, TakeInitiativeSlot } from '../attention';
import { AlgorithmVersion, MatchFactors } from '../matching/factors';
import { InitiativeSent, type InitiativeEvent } from './events';
import { initiativeTerms } from './terms';
import { mayAppear } from './review';
import type { Initiative } from './state';
import { factsOfExisting, LEAST_DAYS_TO_ANSWER, type OpenerFacts } from './writing';

/** `recipient` can only be an organisation; that it is, the decision says. */
export const SendInitiative = command('SendInitiative', {
  initiative: id('initiative'), recipient: id('organisation'), match: personal('recipient', MatchFactors), algorithm: AlgorithmVersion,
  vocabulary: z.string().regex(/^[a-z0-9.-]{1,64}$/), position: z.string().regex(/^\d{1,20}$/),
});
type SendInitiative = CommandOf<typeof SendInitiative>;

export interface SendFacts extends OpenerFacts {
  readonly recipient: OrganisationStanding;
  /** The day that the initiative hopes for an answer by, and whose it is. */
  readonly terms: Awaited<ReturnType<typeof initiativeTerms.fold>>;
}

export async function sendFacts(asked: SendInitiative, read: ReadState, context: FactsContext): Promise<SendFacts> {
  const [opener, recipient, terms] = await Promise.all([factsOfExisting(asked, read, context), read(organisationStanding, asked.recipient), read(initiativeTerms, asked.initiative)]);
  return { ...opener, recipient, terms };
}

export function send(initiative: Initiative, asked: SendInitiative, { now, facts }: Context<SendFacts>): Decision<InitiativeEvent> {
  if (initiative.status !== 'published' || !initiative.answerBy) return reject('REQUEST_NOT_OPEN', 'initiative');
  const { recipient, match, algorithm, vocabulary, position } = asked;
  const refused = rejectAll([...mayAppear(initiative, facts), whyNoRecipient(facts.recipient), initiative.asked[recipient] ? { code: 'ALREADY_ASKED', field: 'recipient' } : undefined]);
  return refused ?? [InitiativeSent({ opener: initiative.opener, recipient, ...timeToAnswer(initiative.answerBy, facts, now), match, algorithm, vocabulary, position })];
}

/** Organisations of the professional side; no person, whoever they are, and nothing is told about whether there is one (R-INI-03). */
function whyNoRecipient({ status, kind }: OrganisationStanding): Rejection | undefined {
  if (status === 'none') return { code: 'ORGANISATIONS_ONLY', field: 'recipient' };
  if (status === 'listed') return { code: 'ORGANISATION_NOT_A_MEMBER', field: 'recipient' };
  if (status !== 'verified') return { code: 'ORGANISATION_NOT_VERIFIED', field: 'recipient' };
  return kind !== undefined && isPatientSide(kind) ? { code: 'WRONG_STATE', field: 'recipient' } : undefined;
}

/** An organisation's own last day: the one hoped for, but at least 14 and at most 30 ◆ whole days from now (R-INI-05). */
function timeToAnswer({ date, zone }: Deadline, { recipient, settings }: Pick<SendFacts, 'recipient' | 'settings'>, now: number): { readonly answerBy: Deadline; readonly zone: string; readonly endsAt: number } {
  const today = dateIn(zone, now);
  const [first, last] = [addDays(today, LEAST_DAYS_TO_ANSWER), addDays(today, settings.initiativeAnswerDays)];
  const answerBy = { date: date < first ? first : date > last ? last : date, zone };
  const itsZone = recipient.zone ?? settings.zone;
  return { answerBy, zone: itsZone, endsAt: endOf(answerBy, itsZone) };
}

/** What must hold first: a slot of the recipient's attention, of which one is kept for initiatives (R-INI-07). */
export function holds({ initiative, recipient }: SendInitiative, facts: SendFacts, { now }: FactsContext): readonly Hold[] {
  const { terms } = facts;
  if (terms.status === 'none' || !terms.answerBy) throw new Error('an initiative without a day to answer was let through');
  const { endsAt } = timeToAnswer(terms.answerBy, facts, now);
  return [{ take: TakeInitiativeSlot({ recipient, initiative, asker: terms.opener, until: endsAt }), undo: GiveBackInitiativeSlot({ recipient, initiative }) }];
}
