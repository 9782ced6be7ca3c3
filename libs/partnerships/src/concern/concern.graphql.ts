import { Args, Context, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { CommandIdField, connectionOf, connectionType, failure, pageOf, PageArgs, payloadType, type Changed, type Connection, type RequestContext, type WithCommandId } from '#graphql';
import { actorId, derivedId, forgotten, newId, type Id, type Personal } from '#kernel';
import { AnswerConcern, RaiseConcern } from './concern';
import { concernById, concernsModel, concernsSeen, type ConcernRow } from './concerns.read-model';

interface ShownConcern {
  readonly id: Id;
  readonly partnershipId: Id | null;
  readonly what: string | null;
  readonly wish: string | null;
  readonly talkTo: string | null;
  readonly answerBy: string;
  readonly answer: string | null;
  readonly yours: boolean;
}

@ObjectType('Concern', { description: 'Something that is wrong, told to a coordinator. Seen by whoever told it and by those who answer; never by the other side.' })
class ConcernType implements ShownConcern {
  @Field(() => ID)
  readonly id!: Id;

  @Field(() => ID, { nullable: true, description: 'The partnership that it is about, if it is about one.' })
  readonly partnershipId!: Id | null;

  @Field(() => String, { nullable: true, description: 'What happened; null when the words have been deleted.' })
  readonly what!: string | null;

  @Field(() => String, { nullable: true, description: 'What they wish.' })
  readonly wish!: string | null;

  @Field(() => String, { nullable: true, description: 'Whom one may talk to about it; nobody, unless it says so.' })
  readonly talkTo!: string | null;

  @Field(() => String, { description: 'The day by which an answer is due, YYYY-MM-DD.' })
  readonly answerBy!: string;

  @Field(() => String, { nullable: true, description: 'The answer, once there is one.' })
  readonly answer!: string | null;

  @Field(() => Boolean, { description: 'Whether it is you who told it.' })
  readonly yours!: boolean;
}

const ConcernConnection = connectionType('Concern', () => ConcernType);
const ConcernPayload = payloadType('ConcernPayload', 'concern', () => ConcernType);

@InputType('RaiseConcernInput', { description: 'Tell us something is wrong. It goes to a coordinator; if it is about one, to another or to an auditor.' })
export class RaiseConcernInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => String, { description: 'What happened.' })
  readonly what!: string;

  @Field(() => String, { nullable: true, description: 'What you wish.' })
  readonly wish?: string | null;

  @Field(() => String, { nullable: true, description: 'Whom we may talk to about it. Nobody, unless you say so.' })
  readonly talkTo?: string | null;

  @Field(() => ID, { nullable: true, description: 'The partnership that it is about, if it is about one.' })
  readonly partnership?: string | null;

  @Field(() => ID, { nullable: true, description: 'The coordinator whom it is about, if it is about one. They do not see it.' })
  readonly about?: string | null;
}

@InputType('AnswerConcernInput', { description: 'An answer to whoever told it.' })
export class AnswerConcernInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly concern!: string;

  @Field(() => String)
  readonly answer!: string;
}

@Resolver(() => ConcernType)
export class ConcernResolver {
  @Query(() => ConcernConnection, { description: 'What you have told, or what there is to answer, the oldest first.' })
  async concerns(@Context() context: RequestContext, @Args() args: PageArgs): Promise<Connection<ShownConcern>> {
    if (context.actor.kind === 'visitor') throw failure('UNAUTHENTICATED');
    const page = pageOf(args, ['number', 'id']);
    const rows = await concernsSeen(context, page.after, page.first + 1);
    const shown = new Map(await Promise.all(rows.map(async (row) => [row.id, await shownConcern(context, row)] as const)));
    return connectionOf(page, rows, (row) => [String(row.raised_at), row.id], ({ id: one }) => shown.get(one) as ShownConcern);
  }

  @Mutation(() => ConcernPayload, { description: 'Tell us something is wrong. For everybody, about anything.' })
  raiseConcern(@Context() context: RequestContext, @Args('input') { commandId, ...said }: RaiseConcernInput): Promise<Changed<ShownConcern>> {
    const concern = commandId == null ? newId(context.now) : derivedId('concern', context.network, actorId(context.actor), commandId.toLowerCase());
    const { what, wish, talkTo, partnership, about } = said;
    return context.change(RaiseConcern, { concern, what, ...(wish != null && { wish }), ...(talkTo != null && { talkTo }), ...(partnership != null && { partnership }), ...(about != null && { about }) },
      { commandId, shows: [concernsModel.name], node: (id) => load(context, id) });
  }

  @Mutation(() => ConcernPayload, { description: 'Answers it. For coordinators, other than the one whom it is about.' })
  answerConcern(@Context() context: RequestContext, @Args('input') { commandId, ...said }: AnswerConcernInput): Promise<Changed<ShownConcern>> {
    return context.change(AnswerConcern, said, { commandId, shows: [concernsModel.name], node: (id) => load(context, id) });
  }
}

async function load(context: RequestContext, id: Id): Promise<ShownConcern | null> {
  const row = await concernById(context, id);
  return row ? shownConcern(context, row) : null;
}

async function shownConcern(context: RequestContext, { id, person, partnership, answer_by: answerBy, what, wish, talk_to: talkTo, answer }: ConcernRow): Promise<ShownConcern> {
  const opened = async (box: Personal<string> | null): Promise<string | null> => {
    const value = box === null ? null : await context.open(box);
    return value === forgotten ? null : value;
  };
  const [happened, wished, whom, answered] = await Promise.all([opened(what), opened(wish), opened(talkTo), opened(answer)]);
  return {
    id, partnershipId: partnership, what: happened, wish: wished, talkTo: whom, answerBy, answer: answered,
    yours: context.actor.kind === 'member' && context.actor.person === person,
  };
}
