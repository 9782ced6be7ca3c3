import { failure, type RequestContext } from '#graphql';
import { forgotten, isId, type AnyCommandDefinition, type Deadline, type Id, type Personal } from '#kernel';
import type { MatchFactors } from '../../matching/factors';
import { reasonsShown, type ShownReason } from '../../matching/matches.graphql';
import type { RefusedFor } from '../../request/events';
import { reviewDueBy } from '../../request/request.read-model';
import { AnswerInitiative } from '../answering';
import type { OpenedBy, TableSeat } from '../events';
import type { InitiativeForm } from '../form';
import { initiativesById, receivedInitiative, seatsAt, type AskedRow, type InitiativeRow, type ReceivedRow } from '../initiative-queries.read-model';
import type { InitiativeMatches } from '../matching';
import { PublishInitiative } from '../review';
import { SendInitiative } from '../sending';
import type { InitiativeStatus } from '../state';
import { ReviseInitiative, SubmitInitiative, WithdrawInitiative } from '../writing';

/** An initiative as the API shows it; what takes opening boxes is resolved field by field from `row`. */
export interface ShownInitiative {
  readonly row: InitiativeRow;
  readonly id: Id;
  readonly openerId: Id;
  readonly openedBy: OpenedBy;
  readonly status: InitiativeStatus;
  readonly answerBy: Deadline | null;
  readonly refusedFor: readonly RefusedFor[] | null;
  readonly begunAt: string;
  readonly submittedAt: string | null;
  readonly daysInReview: number | null;
  readonly publishedAt: string | null;
  readonly endedAt: string | null;
  readonly viewerCanRevise: boolean;
  readonly viewerCanSubmit: boolean;
  readonly viewerCanReview: boolean;
  readonly viewerCanSend: boolean;
  readonly viewerCanWithdraw: boolean;
}

/** An organisation that it went to. */
export interface ShownAsked {
  readonly row: AskedRow;
  readonly organisationId: Id;
  readonly status: AskedRow['status'];
  readonly answerBy: Deadline;
  readonly sentAt: string;
  readonly answeredAt: string | null;
}

/** An initiative at the organisation that it came to. */
export interface ShownReceived {
  readonly row: ReceivedRow;
  readonly id: Id;
  readonly openedBy: OpenedBy;
  readonly organisationId: Id | null;
  readonly status: InitiativeStatus;
  readonly answer: AskedRow['status'];
  readonly answerBy: Deadline;
  readonly sentAt: string;
  readonly answeredAt: string | null;
  readonly viewerCanAnswer: boolean;
}

/** Somebody who has said yes to sitting at a table. */
export interface ShownSeat {
  readonly seat: TableSeat;
  readonly name: string | null;
  readonly you: boolean;
}

export interface ShownTable {
  readonly organisationId: Id;
  readonly seats: readonly ShownSeat[];
}

export interface ShownMatches {
  readonly organisations: readonly { readonly organisationId: Id; readonly reasons: readonly ShownReason[] }[];
  readonly found: number;
  readonly leftOut: InitiativeMatches['leftOut'];
}

const day = 86_400_000;

export function shownInitiative(context: RequestContext, row: InitiativeRow): ShownInitiative {
  const { actor, now } = context;
  const { opener, status, submitted_at: submittedAt } = row;
  const may = (definition: AnyCommandDefinition, when: readonly InitiativeStatus[]): boolean => when.includes(status) && context.may(definition, { asker: [opener] });
  const wrote = actor.kind === 'member' && [opener, ...row.writers].includes(actor.person);
  return {
    row, status,
    id: row.id, openerId: opener, openedBy: row.opened_by, answerBy: row.answer_by, refusedFor: row.refused_for,
    begunAt: instant(row.begun_at),
    submittedAt: maybeInstant(submittedAt),
    daysInReview: status === 'submitted' && submittedAt !== null ? Math.max(0, Math.floor((now - Number(submittedAt)) / day)) : null,
    publishedAt: maybeInstant(row.published_at),
    endedAt: maybeInstant(row.ended_at),
    viewerCanRevise: may(ReviseInitiative, ['draft', 'returned']),
    viewerCanSubmit: may(SubmitInitiative, ['draft', 'returned']),
    viewerCanReview: may(PublishInitiative, ['submitted']) && !wrote,
    viewerCanSend: may(SendInitiative, ['published']),
    viewerCanWithdraw: may(WithdrawInitiative, ['draft', 'submitted', 'returned', 'published']),
  };
}

export function shownAsked(row: AskedRow): ShownAsked {
  return { row, organisationId: row.recipient, status: row.status, answerBy: row.answer_by, sentAt: instant(row.sent_at), answeredAt: maybeInstant(row.answered_at) };
}

export function shownReceived(context: RequestContext, row: ReceivedRow): ShownReceived {
  const { initiative: id, status: answer, initiative_status: status } = row;
  const inTime = answer === 'talk' || (answer === 'waiting' && context.now < Number(row.ends_at));
  return {
    row, id, status, answer,
    openedBy: row.opened_by, organisationId: row.organisation, answerBy: row.answer_by, sentAt: instant(row.sent_at), answeredAt: maybeInstant(row.answered_at),
    viewerCanAnswer: inTime && status !== 'withdrawn' && context.may(AnswerInitiative, { recipient: [row.recipient] }),
  };
}

function instant(at: bigint): string {
  return new Date(Number(at)).toISOString();
}

function maybeInstant(at: bigint | null): string | null {
  return at === null ? null : instant(at);
}

/** An initiative as whoever asks may see it, or null. */
export async function loadInitiative(context: RequestContext, id: Id): Promise<ShownInitiative | null> {
  if (!isId(id)) return null;
  const [row] = await initiativesById(context, [id]);
  return row ? shownInitiative(context, row) : null;
}

export async function loadReceived(context: RequestContext, id: Id): Promise<ShownReceived | null> {
  const row = isId(id) ? await receivedInitiative(context, id) : undefined;
  return row ? shownReceived(context, row) : null;
}

/** By which date the review is due, while it waits for one. */
export async function reviewDue(context: RequestContext, { status, submitted_at: submittedAt }: InitiativeRow): Promise<string | null> {
  if (status !== 'submitted' || submittedAt === null) return null;
  const dueBy = await context.loader('matchmaking.reviewCalendar', async (keys: readonly 'calendar'[]) => {
    const due = await reviewDueBy(context);
    return keys.map(() => due);
  }).load('calendar');
  return dueBy(submittedAt) ?? null;
}

/** Who has said yes to sitting at the table with an organisation, as far as whoever asks may see. */
export async function tableOf(context: RequestContext, { initiative, recipient }: Pick<AskedRow, 'initiative' | 'recipient'>): Promise<readonly ShownSeat[]> {
  const { actor } = context;
  const rows = await seatsAt(context, initiative, recipient);
  return Promise.all(rows.map(async ({ person, seat, name }) => ({ seat, name: await opened(context, name), you: actor.kind === 'member' && actor.person === person })));
}

/** Why the organisation that asks was found for it, in words. */
export async function reasonsOf(context: RequestContext, { match }: AskedRow): Promise<readonly ShownReason[]> {
  const factors: MatchFactors | null = await opened(context, match);
  return factors ? reasonsShown(context.language, 'asked', factors) : [];
}

/** What is in a box, or null when there is none or it cannot be opened any more. */
export async function opened<T>(context: RequestContext, box: Personal<T> | null): Promise<T | null> {
  if (box === null) return null;
  const found = await context.open(box);
  return found === forgotten ? null : found;
}

/** What was handed in, as far as it can still be read. */
export function formOf(context: RequestContext, { form }: { readonly form: Personal<InitiativeForm> | null }): Promise<InitiativeForm | null> {
  return opened(context, form);
}

/** An id from a caller. What has not the form of one is nothing that is there. */
export function idOf(text: string): Id {
  const id = text.toLowerCase();
  if (!isId(id)) throw failure('NOT_FOUND');
  return id;
}

/** In whose name somebody opens an initiative: the organisation that they are here for, or their own. */
export function openerOf({ actor }: RequestContext): { readonly opener: Id; readonly openedBy: OpenedBy } {
  if (actor.kind !== 'member') throw failure('UNAUTHENTICATED');
  if (actor.hat.kind === 'staff') throw failure('FORBIDDEN');
  return actor.hat.kind === 'organisation' ? { opener: actor.hat.organisation, openedBy: 'organisation' } : { opener: actor.person, openedBy: 'advisor' };
}
