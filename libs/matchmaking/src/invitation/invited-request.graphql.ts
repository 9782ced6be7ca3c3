import { Context, Field, Float, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DeadlineType, failure, MoneyType, type RequestContext } from '#graphql';
import type { Deadline, Id, Money } from '#kernel';
import { sentence } from '#language';
import { hoursOf, payPerHour } from '#vocabulary';
import type { Question } from '../request/events';
import type { RequestForm } from '../request/form';
import { Content } from '../request/graphql/content';
import { ContactType } from '../request/graphql/request-type';
import { shownContact, type ShownContact } from '../request/graphql/shown';
import { contactPersonsOf, requestsAsked, type ContactPersonRow, type InvitedRequestRow } from './invited.read-model';
import { momentOf } from './shown.graphql';

@ObjectType('Question', { description: 'What is asked, and why.' })
class QuestionType implements Question {
  @Field(() => String)
  readonly oneSentence!: string;

  @Field(() => String)
  readonly why!: string;
}

interface ShownQuestionChange {
  readonly before: Question;
  readonly after: Question;
  readonly changedAt: string;
}

@ObjectType('QuestionChange', { description: 'Changed after a suggestion from the patient side: old and new, side by side.' })
class QuestionChangeType implements ShownQuestionChange {
  @Field(() => QuestionType)
  readonly before!: Question;

  @Field(() => QuestionType)
  readonly after!: Question;

  @Field(() => String, { description: 'ISO 8601.' })
  readonly changedAt!: string;
}

interface ShownCorrection {
  readonly note: string;
  readonly correctedAt: string;
}

@ObjectType('Correction', { description: 'A slip of the pen that was corrected on the day of publishing, before anybody was asked.' })
class CorrectionType implements ShownCorrection {
  @Field(() => String)
  readonly note!: string;

  @Field(() => String, { description: 'ISO 8601.' })
  readonly correctedAt!: string;
}

/** The request, to those who are asked. */
export interface InvitedRequest {
  readonly id: Id;
  readonly askerId: Id;
  readonly open: boolean;
  readonly answerBy: Deadline;
  readonly form: RequestForm;
  readonly hours: number;
  readonly payPerHour: Money | null;
  readonly questionChanges: readonly ShownQuestionChange[];
  readonly corrections: readonly ShownCorrection[];
  readonly membersAskedToo: string | null;
}

@ObjectType('InvitedRequest', { description: 'The whole request, the same page for everybody who is asked: organisations and people.' })
export class InvitedRequestType implements InvitedRequest {
  @Field(() => ID)
  readonly id!: Id;

  @Field(() => ID, { description: 'The organisation that asks.' })
  readonly askerId!: Id;

  @Field(() => Boolean, { description: 'False when it was withdrawn or has closed.' })
  readonly open!: boolean;

  @Field(() => DeadlineType, { description: 'When the request closes. Each invitation has its own last day.' })
  readonly answerBy!: Deadline;

  @Field(() => Content.read, { description: 'Everything that the asker says of it.' })
  readonly form!: RequestForm;

  @Field(() => Float, { description: 'Hours for one person, travel included.' })
  readonly hours!: number;

  @Field(() => MoneyType, { nullable: true, description: 'Pay per hour over all hours, travel included; null when it is unpaid.' })
  readonly payPerHour!: Money | null;

  @Field(() => [QuestionChangeType], { description: 'How the question changed after suggestions from the patient side.' })
  readonly questionChanges!: readonly ShownQuestionChange[];

  @Field(() => [CorrectionType])
  readonly corrections!: readonly ShownCorrection[];

  @Field(() => String, { nullable: true, description: 'Where organisations and people are asked: that members may be asked in their own right. It names nobody.' })
  readonly membersAskedToo!: string | null;
}

@Resolver(() => InvitedRequestType)
export class InvitedRequestResolver {
  @ResolveField(() => ContactType, { nullable: true, description: 'Who answers for the asker: known by name before any answer.' })
  async contact(@Context() context: RequestContext, @Parent() { id }: InvitedRequest): Promise<ShownContact | null> {
    return answering(context, id, 'contact');
  }

  @ResolveField(() => ContactType, { nullable: true, description: 'Who stands in for the contact.' })
  async deputy(@Context() context: RequestContext, @Parent() { id }: InvitedRequest): Promise<ShownContact | null> {
    return answering(context, id, 'deputy');
  }
}

async function answering(context: RequestContext, id: Id, role: 'contact' | 'deputy'): Promise<ShownContact | null> {
  const loader = context.loader<Id, readonly ContactPersonRow[]>('matchmaking.invitedContacts', async (ids) => {
    const rows = await contactPersonsOf(context, ids);
    return ids.map((request) => rows.filter((row) => row.request === request));
  });
  const row = (await loader.load(id)).find((one) => one.role === role);
  return shownContact(context, row ? { person: row.person, name: row.name, replyWithinDays: row.reply_within_days } : null);
}

/** The request that an invitation or a place is about. */
export async function requestAsked(context: RequestContext, id: Id): Promise<InvitedRequest> {
  const loader = context.loader<Id, InvitedRequestRow | undefined>('matchmaking.invitedRequests', async (ids) => {
    const rows = await requestsAsked(context, ids);
    return ids.map((wanted) => rows.find((row) => row.id === wanted));
  });
  const row = await loader.load(id);
  if (!row) throw failure('NOT_FOUND');
  const { form } = row;
  return {
    id: row.id, askerId: row.asker, open: row.status === 'published', answerBy: row.answer_by, form, hours: hoursOf(form.effort), payPerHour: payPerHour(form.pay, form.effort) ?? null,
    corrections: row.corrections.map(({ note, at }) => ({ note, correctedAt: momentOf(BigInt(at)) })),
    questionChanges: row.changes.map(({ before, after, at }) => ({ before, after, changedAt: momentOf(BigInt(at)) })),
    membersAskedToo: row.asks_organisations && row.asks_people ? sentence(context.language, 'sentence.membersAskedToo') : null,
  };
}
