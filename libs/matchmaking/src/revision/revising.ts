/** The request's side of the ratchet: terms that become worse or different need a new yes from each who said yes (R-CHG-06). */

import { command, days, id, nothing, plain, reject, rejectAll, type CommandOf, type Context, type Decision, type FactsContext, type Id, type ReadState, type Rejection } from '#kernel';
import { z } from 'zod';
import { invitationState } from '../invitation/outcome';
import { takenIn } from '../invitation/state';
import { DeadlineExtended, QuestionChanged, type RequestEvent } from '../request/events';
import { complete, judge, RequestDraft, type RequestForm } from '../request/form';
import { placesHeld, type Drafted, type Request } from '../request/state';
import { requestTerms } from '../request/terms';
import { factsOfExisting, type AskerFacts } from '../request/writing';
import { changedParts, compareTerms, partsToAgree } from '../terms/compare';
import { Adopted, withNew } from './adopted';
import { TermsRevised, type AskedAgain } from './events';

/** By the asker: what should be new. `askAgain`: they know that people who said yes are asked again. */
export const ReviseTerms = command('ReviseTerms', { request: id('request'), revision: id('revision'), news: plain(RequestDraft), askAgain: z.boolean() });
/** After a change that was suggested and taken. */
export const AdoptTerms = command('AdoptTerms', { request: id('request'), proposal: id('proposal'), terms: plain(Adopted) });

export interface RevisionFacts extends AskerFacts {
  /** People who have said yes, as their invitations have it. */
  readonly yeses: readonly AskedAgain[];
}

/** Each invitation of a request is asked who has said yes: a place may be taken that the request has not heard of. */
export async function revisionFacts(asked: { readonly request: Id }, read: ReadState, context: FactsContext): Promise<RevisionFacts> {
  const facts = await factsOfExisting(asked, read, context);
  const terms = await read(requestTerms, asked.request);
  const invitations = terms.status === 'none' ? [] : terms.invitations;
  const yeses = await Promise.all(invitations.map(async (invitation) => {
    const sent = await read(invitationState, invitation);
    return sent.status === 'none' ? [] : takenIn(sent).flatMap(({ place, person }) => (person === undefined ? [] : [{ invitation, place, person }]));
  }));
  return { ...facts, yeses: yeses.flat() };
}

/** Better terms hold for everybody at once; a last day never moves earlier (R-CHG-08). Everything that is wrong is listed. */
export function revise(request: Request, { revision, news, askAgain }: CommandOf<typeof ReviseTerms>, context: Context<RevisionFacts>): Decision<RequestEvent> {
  if (request.status !== 'published' || !request.form) return reject('REQUEST_NOT_OPEN');
  if (request.revisions.some((one) => one.revision === revision)) return nothing;
  return revised(request, request.form, withNew<RequestDraft>(request.form, news), { revision, askAgain }, context);
}

/** Its writers have accepted it; whoever said yes is asked again. */
export function adopt(request: Request, { proposal, terms }: CommandOf<typeof AdoptTerms>, context: Context<RevisionFacts>): Decision<RequestEvent> {
  if (request.status !== 'published' || !request.form) return reject('REQUEST_NOT_OPEN');
  if (request.revisions.some((one) => one.revision === proposal)) return nothing;
  return revised(request, request.form, withNew<RequestDraft>(request.form, terms), { revision: proposal, askAgain: true, proposal }, context);
}

interface How {
  readonly revision: Id;
  readonly askAgain: boolean;
  readonly proposal?: Id;
}

function revised(request: Drafted, before: RequestForm, draft: RequestDraft, { revision, askAgain, proposal }: How, { now, facts }: Context<RevisionFacts>): Decision<RequestEvent> {
  const completed = complete(draft);
  if (!completed.ok) return rejectAll(completed.lacks) ?? nothing;
  const after = completed.form;
  const comparison = compareTerms({ form: before, contact: request.contact }, { form: after, contact: request.contact });
  const changed = changedParts(comparison);
  if (changed.length === 0) return nothing;
  const toAgree = partsToAgree(comparison);
  const again = toAgree.length > 0 ? facts.yeses : [];
  const earlier = comparison['answer-by'] === 'worse' || comparison['answer-by'] === 'different';
  return rejectAll([
    ...brokenBy(before, after, facts, now),
    earlier ? { code: 'DEADLINE_EARLIER', field: 'answerBy' } : undefined,
    after.seats.patients < placesHeld(request, 'place') || after.seats.reserves < placesHeld(request, 'reserve') ? { code: 'NO_PLACES_LEFT', field: 'seats' } : undefined,
    again.length > 0 && !askAgain ? { code: 'RECONSENT_REQUIRED' } : undefined,
  ]) ?? [
    TermsRevised({ revision, before, after, changed: [...changed], toAgree: [...toAgree], again: [...again], until: now + days(facts.settings.reconsentDays), proposal }),
    ...(comparison['answer-by'] === 'better' ? [DeadlineExtended({ answerBy: after.answerBy })] : []),
    ...(proposal !== undefined && questionOf(before) !== questionOf(after)
      ? [QuestionChanged({ proposal, before: { oneSentence: before.oneSentence, why: before.why }, after: { oneSentence: after.oneSentence, why: after.why } })] : []),
  ];
}

/** The rules of the form hold for what is new; time to answer was judged when it was published, and is not used up by waiting. */
function brokenBy(before: RequestForm, after: RequestForm, { asker, settings, exceptionBy }: RevisionFacts, now: number): readonly Rejection[] {
  return judge(after, { asker, settings, now, shortNotice: exceptionBy !== undefined })
    .filter(({ field }) => field !== 'answerBy' && !(field === 'meeting.from' && before.meeting.from === after.meeting.from));
}

const questionOf = ({ oneSentence, why }: RequestForm): string => JSON.stringify([oneSentence, why]);

/** Whether a change can be taken as it is: what the form would lack or break, or that people who said yes must be asked again first. */
export function whyNotAdopted(form: RequestForm, terms: Adopted, saidYes: boolean, askAgain: boolean): readonly Rejection[] {
  const completed = complete(withNew<RequestDraft>(form, terms));
  if (!completed.ok) return completed.lacks;
  const worse = partsToAgree(compareTerms({ form }, { form: completed.form })).length > 0;
  return worse && saidYes && !askAgain ? [{ code: 'RECONSENT_REQUIRED' }] : [];
}
