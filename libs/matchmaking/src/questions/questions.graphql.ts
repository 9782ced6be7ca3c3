import { Args, Context, Field, ID, InputType, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CommandIdField, failure, payloadType, type Changed, type RequestContext, type WithCommandId } from '#graphql';
import { derivedId, isId, newId, type Id, type Personal } from '#kernel';
import { InvitedRequestType, type InvitedRequest } from '../invitation/invited-request.graphql';
import { answerAt, placeAt } from '../invitation/invited.read-model';
import { idOf, momentOf } from '../invitation/shown.graphql';
import { RequestType } from '../request/graphql/request-type';
import { opened, type ShownRequest } from '../request/graphql/shown';
import { AnswerQuestion } from './answering';
import { AskQuestion } from './asking';
import { questionAt, questionsModel, questionsOf, type QuestionRow } from './questions.read-model';

/** A question about a request. */
interface Question {
  readonly id: Id;
  readonly askerId: Id;
  readonly askedAt: string;
  readonly answeredAt: string | null;
  readonly toldAt: string | null;
  readonly textBox: Personal<string>;
  readonly answerBox: Personal<string> | null;
}

@ObjectType('RequestQuestion', { description: 'A question of a person who was asked. Everybody who was asked sees it and its answer; nobody sees whose it is.' })
class QuestionType implements Omit<Question, 'textBox' | 'answerBox' | 'askerId'> {
  @Field(() => ID)
  readonly id!: Id;

  @Field(() => String, { description: 'ISO 8601.' })
  readonly askedAt!: string;

  @Field(() => String, { nullable: true, description: 'Null while there is no answer. ISO 8601.' })
  readonly answeredAt!: string | null;

  @Field(() => String, { nullable: true, description: 'When everybody who was asked was told of the answer: once a day. ISO 8601.' })
  readonly toldAt!: string | null;
}

@InputType({ description: 'For the invitation of your organisation or your own, or for the place that was offered to you. Five questions each. Others who were asked see the question, not whose it is.' })
class AskQuestionInput implements WithCommandId {
  @Field(() => ID, { nullable: true, description: 'The invitation, unless a place was offered to you.' })
  readonly invitation?: string | null;

  @Field(() => ID, { nullable: true, description: 'The place that was offered to you.' })
  readonly place?: string | null;

  @Field(() => String, { description: 'At most 600 characters. Nothing about anybody\'s health, and no names.' })
  readonly text!: string;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType({ description: 'For everybody who was asked.' })
class AnswerQuestionInput implements WithCommandId {
  @Field(() => ID)
  readonly question!: string;

  @Field(() => String, { description: 'At most 1,200 characters.' })
  readonly answer!: string;

  @CommandIdField()
  readonly commandId?: string | null;
}

const AskPayload = payloadType('AskQuestionPayload', 'question', () => QuestionType);
const AnswerPayload = payloadType('AnswerQuestionPayload', 'question', () => QuestionType);

@Resolver(() => QuestionType)
export class QuestionResolver {
  @Mutation(() => AskPayload, { description: 'Asks the one who asks you.' })
  async askQuestion(@Context() context: RequestContext, @Args('input') { invitation, place, text, commandId }: AskQuestionInput): Promise<Changed<Question>> {
    const of = await askedIn(context, invitation, place);
    const question = typeof commandId === 'string' && isId(commandId.toLowerCase()) ? derivedId('question', commandId.toLowerCase()) : newId(context.now);
    return context.change(AskQuestion, { ...of, question, text }, { commandId, shows: [questionsModel.name], node: () => questionShown(context, question) });
  }

  @Mutation(() => AnswerPayload, { description: 'Answers a question, for everybody who was asked. They are told the next morning.' })
  async answerQuestion(@Context() context: RequestContext, @Args('input') input: AnswerQuestionInput): Promise<Changed<Question>> {
    const question = idOf(input.question);
    const row = await questionAt(context, question);
    if (!row) throw failure('NOT_FOUND');
    return context.change(AnswerQuestion, { request: row.request, question, answer: input.answer }, { commandId: input.commandId, shows: [questionsModel.name], node: () => questionShown(context, question) });
  }

  @ResolveField(() => String, { nullable: true, description: 'Null when it has been deleted.' })
  text(@Context() context: RequestContext, @Parent() { textBox }: Question): Promise<string | null> {
    return opened(context, textBox);
  }

  @ResolveField(() => String, { nullable: true, description: 'Null while there is none, or when it has been deleted.' })
  answer(@Context() context: RequestContext, @Parent() { answerBox }: Question): Promise<string | null> {
    return opened(context, answerBox);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may answer it.' })
  viewerCanAnswer(@Context() context: RequestContext, @Parent() { askerId }: Question): boolean {
    return context.may(AnswerQuestion, { asker: [askerId] });
  }
}

@Resolver(() => InvitedRequestType)
export class InvitedQuestionsResolver {
  @ResolveField(() => [QuestionType], { description: 'What people who were asked have wanted to know, in that order.' })
  questions(@Context() context: RequestContext, @Parent() { id }: InvitedRequest): Promise<readonly Question[]> {
    return allOf(context, id);
  }
}

@Resolver(() => RequestType)
export class AskedQuestionsResolver {
  @ResolveField(() => [QuestionType], { description: 'What people who were asked have wanted to know, in that order.' })
  questions(@Context() context: RequestContext, @Parent() { id }: ShownRequest): Promise<readonly Question[]> {
    return allOf(context, id);
  }
}

/** Questions as the API offers them. */
export const questionResolvers = [QuestionResolver, InvitedQuestionsResolver, AskedQuestionsResolver] as const;

/** A link that was not theirs does not exist for them. */
export async function askedIn(context: RequestContext, invitation: string | null | undefined, place: string | null | undefined): Promise<{ readonly invitation: Id; readonly place?: Id }> {
  if (typeof place !== 'string') return { invitation: idOf(invitation ?? '') };
  const id = idOf(place);
  const { actor } = context;
  if (actor.kind !== 'member') throw failure('UNAUTHENTICATED');
  if (actor.hat.kind !== 'person') throw failure('FORBIDDEN');
  const found = (await placeAt(context, id)) ?? (await answerAt(context, id));
  if (!found) throw failure('NOT_FOUND');
  return { invitation: found.invitation, place: id };
}

async function allOf(context: RequestContext, request: Id): Promise<readonly Question[]> {
  const loader = context.loader<Id, readonly QuestionRow[]>('questions of requests', async (ids) => {
    const rows = await questionsOf(context, ids);
    return ids.map((id) => rows.filter((row) => row.request === id));
  });
  return (await loader.load(request)).map(shown);
}

async function questionShown(context: RequestContext, id: Id): Promise<Question | null> {
  const row = await questionAt(context, id);
  return row ? shown(row) : null;
}

const moment = (at: bigint | null): string | null => (at === null ? null : momentOf(at));

function shown(row: QuestionRow): Question {
  return { id: row.id, askerId: row.asker, askedAt: momentOf(row.asked_at), answeredAt: moment(row.answered_at), toldAt: moment(row.told_at), textBox: row.text, answerBox: row.answer };
}
