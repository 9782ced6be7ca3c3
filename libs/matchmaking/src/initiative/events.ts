/** What can happen to an initiative, and to it at each organisation that it goes to. */

import { Deadline, event, id, line, personal, plain, prose, TimeZone, words, type EventOf } from '#kernel';
import { z } from 'zod';
import { AlgorithmVersion, MatchFactors } from '../matching/factors';
import { RefusedFor } from '../request/events';
import { InitiativeDraft, InitiativeForm } from './form';

/** Who opens an initiative: a patient organisation, or a person who advises (R-INI-01). */
export const OpenedBy = z.enum(['organisation', 'advisor']);
export type OpenedBy = z.infer<typeof OpenedBy>;

/** What an organisation says to an initiative (R-INI-05). */
export const InitiativeAnswer = z.enum(['yes', 'talk', 'no']);
export type InitiativeAnswer = z.infer<typeof InitiativeAnswer>;

const opener = plain(id('organisation or person'));
const recipient = plain(id('organisation'));

export const InitiativeDrafted = event('InitiativeDrafted', 1, {
  opener, openedBy: plain(OpenedBy), writer: plain(id('person')), draft: words('actor', { schema: InitiativeDraft }),
});
export const InitiativeDraftRevised = event('InitiativeDraftRevised', 1, { writer: plain(id('person')), draft: words('actor', { schema: InitiativeDraft }) });
/** What an advisor writes is about a person, so the form stays sealed: under whoever opens it, who may be an organisation. */
export const InitiativeSubmitted = event('InitiativeSubmitted', 1, {
  opener, writer: plain(id('person')), form: words('opener', { schema: InitiativeForm }), hopedFor: plain(Deadline),
});
export const InitiativeReturned = event('InitiativeReturned', 1, { notes: words('actor'), refusedFor: plain(z.array(RefusedFor).max(5)) });
/** `answerBy`: the day hoped for, or a later one where the review took so long that too little time was left. */
export const InitiativePublished = event('InitiativePublished', 1, { answerBy: plain(Deadline) });
export const InitiativeSent = event('InitiativeSent', 1, {
  opener, recipient,
  answerBy: plain(Deadline),                   // this organisation's own last day (R-INI-05)
  zone: plain(TimeZone),                       // the recipient's
  endsAt: plain(z.int().nonnegative()),        // epoch milliseconds: when that day is over in its own zone and the recipient's (R-TIM-05)
  match: personal('recipient', MatchFactors),  // why this recipient, in codes
  algorithm: plain(AlgorithmVersion),
  vocabulary: plain(z.string().regex(/^[a-z0-9.-]{1,64}$/)),
  position: plain(z.string().regex(/^\d{1,20}$/)),
});
/** An organisation's answer, with its reason in its own words. After *let us talk* it may answer again. */
export const InitiativeAnswered = event('InitiativeAnswered', 1, {
  opener, recipient,
  answer: plain(InitiativeAnswer),
  reason: words('by', { schema: prose(1200) }),
  by: plain(id('person')),
  name: personal('by', line(200)),             // as it then was
});
/** The time was over without an answer (R-INI-06). */
export const InitiativeUnanswered = event('InitiativeUnanswered', 1, { opener, recipient });
/** No more answers. */
export const InitiativeClosed = event('InitiativeClosed', 1, { asked: plain(z.int().nonnegative()), answered: plain(z.int().nonnegative()) });
/** `waiting`: the organisations that had not answered yet. */
export const InitiativeWithdrawn = event('InitiativeWithdrawn', 1, { reason: words('actor').optional(), waiting: plain(z.array(id('organisation'))) });

/** As what somebody comes to a table that an initiative leads to. */
export const TableSeat = z.enum(['patient', 'contact', 'deputy']);
export type TableSeat = z.infer<typeof TableSeat>;
/** A person's own yes to sitting at the table with the organisation that answered. From here on they have a name there. */
export const InitiativeTableJoined = event('InitiativeTableJoined', 1, {
  opener, organisation: plain(id('organisation')), person: plain(id('person')), seat: plain(TableSeat), name: personal('person', line(120)),
});

export const initiativeEvents = [
  InitiativeDrafted, InitiativeDraftRevised, InitiativeSubmitted, InitiativeReturned, InitiativePublished, InitiativeSent, InitiativeAnswered, InitiativeUnanswered,
  InitiativeClosed, InitiativeWithdrawn, InitiativeTableJoined,
] as const;
export type InitiativeEvent = EventOf<(typeof initiativeEvents)[number]>;
