import type { RequestContext } from '#graphql';
import { forgotten, type AnyCommandDefinition, type Deadline, type Id, type Money, type Personal } from '#kernel';
import { sentence } from '#language';
import { hoursOf, payPerHour } from '#vocabulary';
import type { StudyFacts } from '../../study/study-facts';
import type { RefusedFor } from '../events';
import type { RequestForm } from '../form';
import { ExtendDeadline } from '../places';
import { draftsOf, requestsById, reviewDueBy, type ContactPerson, type DraftRow, type RequestRow } from '../request.read-model';
import { PublishRequest } from '../review';
import type { RequestStatus } from '../state';
import { ConfirmContactRole, ReviseDraft, SubmitRequest, WithdrawRequest } from '../writing';

/** One who answers for the asker; no name when the person's data are deleted. */
export interface ShownContact {
  readonly personId: Id;
  readonly name: string | null;
  readonly replyWithinDays: number;
}

/** A registered study, with the sentence that goes with it. */
export type ShownStudy = Omit<StudyFacts, 'sponsor'> & { readonly sponsor: string | null; readonly note: string };

/** A request as the API shows it; what takes opening boxes is resolved field by field from `row`. */
export interface ShownRequest {
  readonly row: RequestRow;
  readonly id: Id;
  readonly askerId: Id;
  readonly status: RequestStatus;
  readonly form: RequestForm | null;
  readonly study: ShownStudy | null;
  readonly answerBy: Deadline | null;
  readonly hours: number | null;
  readonly payPerHour: Money | null;
  readonly filled: number | null;
  readonly seats: number | null;
  readonly refusedFor: readonly RefusedFor[] | null;
  readonly begunAt: string;
  readonly submittedAt: string | null;
  readonly daysInReview: number | null;
  readonly publishedAt: string | null;
  readonly endedAt: string | null;
  readonly viewerCanRevise: boolean;
  readonly viewerCanSubmit: boolean;
  readonly viewerCanConfirmContactRole: boolean;
  readonly viewerCanReview: boolean;
  readonly viewerCanExtendDeadline: boolean;
  readonly viewerCanWithdraw: boolean;
}

const day = 86_400_000;

export function shownRequest(context: RequestContext, row: RequestRow): ShownRequest {
  const { form, status, study } = row;
  return {
    row, status, form,
    id: row.id,
    askerId: row.asker,
    study: study && { ...study, sponsor: study.sponsor ?? null, note: sentence(context.language, 'sentence.studyRegistered') },
    answerBy: row.answer_by,
    hours: form && hoursOf(form.effort),
    payPerHour: (form && payPerHour(form.pay, form.effort)) ?? null,
    filled: row.filled,
    seats: row.seats,
    refusedFor: row.refused_for,
    begunAt: instant(row.begun_at),
    submittedAt: row.submitted_at === null ? null : instant(row.submitted_at),
    daysInReview: status === 'submitted' && row.submitted_at !== null ? Math.max(0, Math.floor((context.now - Number(row.submitted_at)) / day)) : null,
    publishedAt: row.published_at === null ? null : instant(row.published_at),
    endedAt: row.ended_at === null ? null : instant(row.ended_at),
    ...whatTheyCan(context, row),
  };
}

function whatTheyCan(context: RequestContext, { asker, status, writers, contact, deputy }: RequestRow): Pick<ShownRequest, Extract<keyof ShownRequest, `viewerCan${string}`>> {
  const { actor } = context;
  const may = (definition: AnyCommandDefinition, when: readonly RequestStatus[]): boolean => when.includes(status) && context.may(definition, { asker: [asker] });
  const involved = actor.kind === 'member' && [...writers, contact?.person, deputy?.person].includes(actor.person);
  return {
    viewerCanRevise: may(ReviseDraft, ['draft', 'returned']),
    viewerCanSubmit: may(SubmitRequest, ['draft', 'returned']),
    viewerCanConfirmContactRole: may(ConfirmContactRole, ['draft', 'returned', 'submitted']),
    viewerCanReview: may(PublishRequest, ['submitted']) && !involved,
    viewerCanExtendDeadline: may(ExtendDeadline, ['submitted', 'published']),
    viewerCanWithdraw: may(WithdrawRequest, ['draft', 'submitted', 'returned', 'published']),
  };
}

function instant(at: bigint): string {
  return new Date(Number(at)).toISOString();
}

/** A request as whoever asks may see it, or null. */
export async function loadRequest(context: RequestContext, id: Id): Promise<ShownRequest | null> {
  const loader = context.loader<Id, RequestRow | undefined>('matchmaking.request', (ids) => inOrder(ids, (wanted) => requestsById(context, wanted), ({ id: key }) => key));
  const row = await loader.load(id);
  return row ? shownRequest(context, row) : null;
}

/** What its writers have so far, if whoever asks may see it. */
export function loadDraft(context: RequestContext, id: Id): Promise<DraftRow | undefined> {
  return context.loader<Id, DraftRow | undefined>('matchmaking.draft', (ids) => inOrder(ids, (wanted) => draftsOf(context, wanted), ({ request }) => request)).load(id);
}

async function inOrder<Row>(ids: readonly Id[], read: (ids: readonly Id[]) => Promise<readonly Row[]>, idOf: (row: Row) => Id): Promise<(Row | undefined)[]> {
  const byId = new Map((await read(ids)).map((row) => [idOf(row), row]));
  return ids.map((id) => byId.get(id));
}

/** By which date the review is due, while it waits for one. */
export async function reviewDue(context: RequestContext, { status, submitted_at: submittedAt }: RequestRow): Promise<string | null> {
  if (status !== 'submitted' || submittedAt === null) return null;
  const due = await context.loader('matchmaking.reviewDue', async (keys: readonly 'calendar'[]) => {
    const dueBy = await reviewDueBy(context);
    return keys.map(() => dueBy);
  }).load('calendar');
  return due(submittedAt) ?? null;
}

/** What is in a box, or null when there is none or it cannot be opened any more. */
export async function opened<T>(context: RequestContext, box: Personal<T> | null): Promise<T | null> {
  if (box === null) return null;
  const found = await context.open(box);
  return found === forgotten ? null : found;
}

export async function shownContact(context: RequestContext, contact: ContactPerson | null): Promise<ShownContact | null> {
  return contact && { personId: contact.person, name: await opened(context, contact.name), replyWithinDays: contact.replyWithinDays };
}
