import { Args, Context, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { CaseKind, caseKinds, NameGuestReviewer, PassCaseOn } from '#directory';
import { codeList, CommandIdField, connectionOf, connectionType, failure, pageOf, PageArgs, payloadType, type Changed, type Connection, type RequestContext, type WithCommandId } from '#graphql';
import { dateIn, daysBetween, isId, type CalendarDate, type Id } from '#kernel';
import { sentence } from '#language';
import { addWorkingDays } from '#vocabulary';
import { calendarOf, queueKinds, queueModel, waitingCase, waitingNow, type Calendar, type QueueKind, type WaitingRow } from './queue.read-model';

export const QueueKindEnum = codeList('StaffQueueKind', queueKinds, 'What waits for the network\'s staff.');
export const CaseKindEnum = codeList('StaffCaseKind', caseKinds, 'What staff decide, and pass on when they have a conflict of interest.');

interface ShownWaiting {
  readonly kind: QueueKind;
  readonly about: Id;
  readonly aboutInitiative: boolean;
  readonly since: string;
  readonly waitedDays: number;
  readonly dueBy: CalendarDate | null;
  readonly overdue: boolean;
  readonly passedOn: number;
  readonly hasGuestReviewer: boolean;
  readonly viewerIsGuest: boolean;
  readonly why: string | null;
}

@ObjectType('WaitingForStaff', { description: 'Something that waits for the network\'s staff.' })
class WaitingType implements ShownWaiting {
  @Field(() => QueueKindEnum)
  readonly kind!: QueueKind;

  @Field(() => ID, { description: 'The request, initiative, organisation, concern or partnership that it is about.' })
  readonly about!: Id;

  @Field(() => Boolean, { description: 'It is about an initiative: its review, or a table that people of both sides are ready for.' })
  readonly aboutInitiative!: boolean;

  @Field(() => String, { description: 'Since when it waits, ISO 8601.' })
  readonly since!: string;

  @Field(() => Int, { description: 'How many days it has waited.' })
  readonly waitedDays!: number;

  @Field(() => String, { nullable: true, description: 'The day by which it should be decided, YYYY-MM-DD, where there is one.' })
  readonly dueBy!: CalendarDate | null;

  @Field(() => Boolean, { description: 'That day is over.' })
  readonly overdue!: boolean;

  @Field(() => Int, { description: 'How many coordinators have passed it on because of a conflict of interest.' })
  readonly passedOn!: number;

  @Field(() => Boolean, { description: 'Somebody who is no coordinator was named to decide it.' })
  readonly hasGuestReviewer!: boolean;

  @Field(() => Boolean, { description: 'You were named to decide it.' })
  readonly viewerIsGuest!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it still waits, in words, once its time is over; null before.' })
  readonly why!: string | null;
}

const WaitingConnection = connectionType('WaitingForStaff', () => WaitingType);
const WaitingPayload = payloadType('StaffCasePayload', 'waiting', () => WaitingType);

@InputType('PassCaseOnInput', { description: 'You have a conflict of interest: another coordinator decides.' })
export class PassCaseOnInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => CaseKindEnum)
  readonly kind!: CaseKind;

  @Field(() => ID)
  readonly about!: string;
}

@InputType('NameGuestReviewerInput', { description: 'No coordinator can decide: this person does, in this case only.' })
export class NameGuestReviewerInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => CaseKindEnum)
  readonly kind!: CaseKind;

  @Field(() => ID)
  readonly about!: string;

  @Field(() => ID, { description: 'Somebody with an account and without a conflict of interest.' })
  readonly person!: string;

  @Field(() => String, { nullable: true, description: 'Why nobody else can, and why this person.' })
  readonly reason?: string | null;
}

@Resolver(() => WaitingType)
export class StaffQueueResolver {
  @Query(() => WaitingConnection, { description: 'What waits for the network\'s staff, what has waited longest first. Coordinators see all that is theirs to decide, guest reviewers what they were named for, everybody else what they have handed in.' })
  async staffQueue(@Context() context: RequestContext, @Args() args: PageArgs): Promise<Connection<ShownWaiting>> {
    if (context.actor.kind === 'visitor') throw failure('UNAUTHENTICATED');
    const page = pageOf(args, ['number', 'text', 'id']);
    const [rows, calendar] = await Promise.all([waitingNow(context, context.now, page.after, page.first + 1), calendarOf(context)]);
    return connectionOf(page, rows, ({ since, kind, about }) => [String(since), kind, about], (row) => shownWaiting(context, row, calendar));
  }

  @Mutation(() => WaitingPayload, { description: 'Leaves a case to another coordinator, because of a conflict of interest.' })
  async passCaseOn(@Context() context: RequestContext, @Args('input') { commandId, kind, about }: PassCaseOnInput): Promise<Changed<ShownWaiting>> {
    return context.change(PassCaseOn, { kind, about: await waitingId(context, kind, about) }, { commandId, shows: [queueModel.name], node: () => shownCase(context, kind, about) });
  }

  @Mutation(() => WaitingPayload, { description: 'Names somebody who is no coordinator to decide one case, when coordinators have a conflict of interest.' })
  async nameGuestReviewer(@Context() context: RequestContext, @Args('input') { commandId, kind, about, person, reason }: NameGuestReviewerInput): Promise<Changed<ShownWaiting>> {
    const asked = { kind, about: await waitingId(context, kind, about), person, ...(reason != null && { reason }) };
    return context.change(NameGuestReviewer, asked, { commandId, shows: [queueModel.name], node: () => shownCase(context, kind, about) });
  }
}

/** The id of something that waits for staff and that a coordinator may see. @throws UNAUTHENTICATED, FORBIDDEN, NOT_FOUND */
async function waitingId(context: RequestContext, kind: CaseKind, about: string): Promise<Id> {
  if (context.actor.kind === 'visitor') throw failure('UNAUTHENTICATED');
  if (!context.may(PassCaseOn, {})) throw failure('FORBIDDEN');
  if (!isId(about) || !(await waitingCase(context, kind, about))) throw failure('NOT_FOUND');
  return about;
}

async function shownCase(context: RequestContext, kind: CaseKind, about: Id): Promise<ShownWaiting | null> {
  const [row, calendar] = await Promise.all([waitingCase(context, kind, about), calendarOf(context)]);
  return row ? shownWaiting(context, row, calendar) : null;
}

/** After its time it is said why it waits: because of conflicts of interest, or because nobody has come to it yet (R-STF-04). */
function shownWaiting({ now, language, actor }: RequestContext, row: WaitingRow, { zone, review_days: reviewDays, holidays }: Calendar): ShownWaiting {
  const began = dateIn(zone, Number(row.since));
  const today = dateIn(zone, now);
  // Those at the table look through it, not staff: there is nothing to decide by a day.
  const dueBy = row.kind === 'partnership-review' ? null : row.due_by ?? addWorkingDays(began, reviewDays, holidays);
  const overdue = dueBy !== null && today > dueBy;
  return {
    kind: row.kind, about: row.about, aboutInitiative: row.initiative, since: new Date(Number(row.since)).toISOString(), waitedDays: daysBetween(began, today), dueBy, overdue,
    passedOn: row.passed_on.length, hasGuestReviewer: row.guests.length > 0, viewerIsGuest: actor.kind === 'member' && row.guests.includes(actor.person),
    why: overdue ? sentence(language, row.passed_on.length > 0 ? 'waits.conflict' : 'waits.late') : null,
  };
}
