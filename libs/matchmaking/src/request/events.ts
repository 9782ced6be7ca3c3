/** What can happen to a request. */

import { Deadline, event, id, line, personal, plain, prose, words, type EventOf } from '#kernel';
import { z } from 'zod';
import { instant } from '../invitation/whose';
import { againOfRequest } from '../again/events';
import { reservesOfRequest } from '../reserve/events';
import { TermsRevised } from '../revision/events';
import { questionsOfRequest } from '../questions/events';
import { StudyFacts } from '../study/study-facts';
import { RequestDraft, RequestForm } from './form';

/** Who answers for the asker: the contact, and the deputy (R-REQ-03). */
export const ContactRole = z.enum(['contact', 'deputy']);
export type ContactRole = z.infer<typeof ContactRole>;

/** What an invitation offers: a seat, or a reserve place that is asked again before it becomes one (R-INV-02, R-INV-03). */
export const PlaceKind = z.enum(['place', 'reserve']);
export type PlaceKind = z.infer<typeof PlaceKind>;

/** What a request cannot be for; a coordinator who sees it says so with the same code as the form would (R-REQ-06). */
export const RefusedFor = z.enum(['TRIAL_RECRUITMENT', 'PROMOTION', 'ASKS_FOR_HEALTH_DATA', 'NAMED_TREATMENT', 'LEGAL_BASIS_REQUIRED']);
export type RefusedFor = z.infer<typeof RefusedFor>;

const Places = z.int().min(1).max(100);

export const RequestDrafted = event('RequestDrafted', 1, { asker: plain(id('organisation')), writer: plain(id('person')), draft: words('actor', { schema: RequestDraft }) });
export const DraftRevised = event('DraftRevised', 1, { writer: plain(id('person')), draft: words('actor', { schema: RequestDraft }) });
/** A registered study became a draft: what a public registry says, no person in it (R-IMP-02). Its protocol was registered before patients came in (R-IMP-03). */
export const StudyImported = event('StudyImported', 1, { asker: plain(id('organisation')), study: plain(StudyFacts) });
export const ContactRoleConfirmed = event('ContactRoleConfirmed', 1, {
  person: plain(id('person')),
  role: plain(ContactRole),
  name: personal('person', line(120)),      // as it was then; shown to everyone invited (R-CON-04)
  replyWithinDays: plain(z.int().min(1).max(14)),
});
/** From here on the form is plain: an organisation hands it in to be read by others. */
export const RequestSubmitted = event('RequestSubmitted', 1, { writer: plain(id('person')), form: plain(RequestForm) });
export const RequestReturned = event('RequestReturned', 1, { notes: words('actor'), refusedFor: plain(z.array(RefusedFor).max(5)) });
/** Slips of the pen can be corrected until then (R-CHG-09); not of requests from before that was recorded. */
export const RequestPublished = event('RequestPublished', 2, { correctUntil: plain(instant).optional() }, { 1: (data) => ({ ...data }) });
/** The texts in which a slip of the pen can be. */
export const SlipTexts = RequestForm.pick({ oneSentence: true, why: true, use: true, role: true, access: true }).partial();
export type SlipTexts = z.infer<typeof SlipTexts>;
/** With a note that everybody sees (R-CHG-09). */
export const SlipCorrected = event('SlipCorrected', 1, { before: plain(SlipTexts), after: plain(SlipTexts), note: plain(line(300)) });
export const PlacesHeld = event('PlacesHeld', 1, { invitation: plain(id('invitation')), places: plain(Places), offers: plain(PlaceKind) });
export const PlacesFreed = event('PlacesFreed', 1, { invitation: plain(id('invitation')), places: plain(Places) });
/** Somebody said an own yes to one of the places held. */
export const PlaceFilled = event('PlaceFilled', 1, { invitation: plain(id('invitation')), place: plain(id('place')) });
/** Somebody took back their own yes: their place is free again. */
export const PlaceEmptied = event('PlaceEmptied', 1, { invitation: plain(id('invitation')), place: plain(id('place')) });
export const DeadlineExtended = event('DeadlineExtended', 1, { answerBy: plain(Deadline) });
/** What is asked, and why. */
export const Question = z.strictObject({ oneSentence: line(160), why: prose(1200) });
export type Question = z.infer<typeof Question>;
/** Changed after a suggestion from the patient side: whose it was is not said here (R-CHG-03). */
export const QuestionChanged = event('QuestionChanged', 1, { proposal: plain(id('proposal')), before: plain(Question), after: plain(Question) });
/** No more answers: `filled` of the `of` seats for patients have somebody. */
export const RequestClosed = event('RequestClosed', 1, { filled: plain(z.int().min(0)), of: plain(z.int().min(0)) });
export const RequestWithdrawn = event('RequestWithdrawn', 1, { reason: words('actor').optional() });

/** A draft began as what another request of the same asker asked (R-REQ-14). */
export const RequestCopied = event('RequestCopied', 1, { from: plain(id('request')) });
/** Several drafts take its place (R-REQ-15). */
export const RequestSplit = event('RequestSplit', 1, { into: plain(z.array(id('request')).min(2).max(5)) });

/** It stands still while its asker is suspended; `days`: how long it did (R-STF-06). */
export const RequestFrozen = event('RequestFrozen', 1, { at: plain(z.int().nonnegative()), invitations: plain(z.array(id('invitation')).max(10_000)) });
export const RequestThawed = event('RequestThawed', 1, { days: plain(z.int().min(1)), invitations: plain(z.array(id('invitation')).max(10_000)) });

export const requestEvents = [
  RequestDrafted, DraftRevised, StudyImported, ContactRoleConfirmed, RequestSubmitted, RequestReturned, RequestPublished,
  PlacesHeld, PlacesFreed, PlaceFilled, PlaceEmptied, QuestionChanged, DeadlineExtended, RequestClosed, RequestWithdrawn, RequestFrozen, RequestThawed,
  ...questionsOfRequest, RequestCopied, RequestSplit, SlipCorrected, TermsRevised, ...reservesOfRequest, ...againOfRequest,
] as const;
export type RequestEvent = EventOf<(typeof requestEvents)[number]>;
