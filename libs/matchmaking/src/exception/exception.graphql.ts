import { Args, Context, Field, ID, InputType, Int, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { codeList, CommandIdField, connectionOf, connectionType, failure, PageArgs, pageOf, payloadType, type Changed, type Connection, type RequestContext, type WithCommandId } from '#graphql';
import type { Id, Personal } from '#kernel';
import { InvitedRequestType, type InvitedRequest } from '../invitation/invited-request.graphql';
import { shortNotices, type ShortNoticeRow } from '../invitation/invited.read-model';
import { idOf, momentOf } from '../invitation/shown.graphql';
import { RequestType } from '../request/graphql/request-type';
import { opened, type ShownRequest } from '../request/graphql/shown';
import { requestsById } from '../request/request.read-model';
import { AskForException, GrantException, RefuseException } from './exception';
import { exceptionCount, exceptionsFor, exceptionsModel, exceptionStates, exceptionsWaiting, type ExceptionRow } from './exceptions.read-model';

const StateEnum = codeList('ExceptionState', exceptionStates, 'How the wish for shorter notice stands.');

/** A wish for shorter notice than the rules give people. */
interface Exception {
  readonly requestId: Id;
  readonly askerId: Id;
  readonly state: ExceptionRow['state'];
  readonly askedAt: string | null;
  readonly answeredAt: string | null;
  readonly whyBox: Personal<string> | null;
  readonly reasonBox: Personal<string> | null;
}

@ObjectType('ShortNotice', { description: 'An exception from the time that people are given to answer. One asker gets one in 90 days at most.' })
class ExceptionType implements Omit<Exception, 'whyBox' | 'reasonBox'> {
  @Field(() => ID)
  readonly requestId!: Id;

  @Field(() => ID)
  readonly askerId!: Id;

  @Field(() => StateEnum)
  readonly state!: ExceptionRow['state'];

  @Field(() => String, { nullable: true, description: 'ISO 8601.' })
  readonly askedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'When a coordinator answered. ISO 8601.' })
  readonly answeredAt!: string | null;
}

@InputType({ description: 'Asks the coordinators for shorter notice than the rules give people.' })
class AskForExceptionInput implements WithCommandId {
  @Field(() => ID)
  readonly request!: string;

  @Field(() => String, { description: 'Why people can have no more time. At most 600 characters.' })
  readonly why!: string;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType({ description: 'A coordinator\'s answer.' })
class AnswerExceptionInput implements WithCommandId {
  @Field(() => ID)
  readonly request!: string;

  @Field(() => String, { description: 'Your reason. When it is given, everybody who is asked reads it: “short notice because …”.' })
  readonly reason!: string;

  @CommandIdField()
  readonly commandId?: string | null;
}

const ExceptionConnection = connectionType('ShortNotice', () => ExceptionType);
const ExceptionPayload = payloadType('ShortNoticePayload', 'shortNotice', () => ExceptionType);

@Resolver(() => ExceptionType)
export class ExceptionResolver {
  @Query(() => ExceptionConnection, { description: 'Wishes for shorter notice that wait for a coordinator, the one that has waited longest first.' })
  async shortNoticeQueue(@Context() context: RequestContext, @Args() args: PageArgs): Promise<Connection<Exception>> {
    if (context.actor.kind === 'visitor') throw failure('UNAUTHENTICATED');
    if (!context.may(GrantException, {})) throw failure('FORBIDDEN');
    const page = pageOf(args, ['number', 'id']);
    const rows = await exceptionsWaiting(context, page.after, page.first + 1);
    return connectionOf(page, rows, ({ asked_at: askedAt, request }) => [String(askedAt ?? 0n), request], shown);
  }

  @Query(() => Int, { description: 'How many exceptions from the time to answer an organisation has been given. Members see it of every organisation.' })
  async shortNoticeCount(@Context() context: RequestContext, @Args('organisation', { type: () => ID }) organisation: string): Promise<number> {
    if (context.actor.kind === 'visitor') throw failure('UNAUTHENTICATED');
    return exceptionCount(context, idOf(organisation));
  }

  @Mutation(() => ExceptionPayload, { description: 'Asks for shorter notice for a request of yours.' })
  async askForShortNotice(@Context() context: RequestContext, @Args('input') { request, why, commandId }: AskForExceptionInput): Promise<Changed<Exception>> {
    const { id, asker } = await requestOf(context, request);
    return context.change(AskForException, { asker, request: id, why }, { commandId, shows: [exceptionsModel.name], node: () => exceptionShown(context, id) });
  }

  @Mutation(() => ExceptionPayload, { description: 'Gives an exception, with the reason that people will read. For coordinators without conflict of interest.' })
  async grantShortNotice(@Context() context: RequestContext, @Args('input') { request, reason, commandId }: AnswerExceptionInput): Promise<Changed<Exception>> {
    const { id, asker } = await requestOf(context, request);
    return context.change(GrantException, { asker, request: id, reason }, { commandId, shows: [exceptionsModel.name], node: () => exceptionShown(context, id) });
  }

  @Mutation(() => ExceptionPayload, { description: 'Gives no exception, with the reason for the asker. For coordinators without conflict of interest.' })
  async refuseShortNotice(@Context() context: RequestContext, @Args('input') { request, reason, commandId }: AnswerExceptionInput): Promise<Changed<Exception>> {
    const { id, asker } = await requestOf(context, request);
    return context.change(RefuseException, { asker, request: id, reason }, { commandId, shows: [exceptionsModel.name], node: () => exceptionShown(context, id) });
  }

  @ResolveField(() => String, { nullable: true, description: 'What the asker said.' })
  why(@Context() context: RequestContext, @Parent() { whyBox }: Exception): Promise<string | null> {
    return opened(context, whyBox);
  }

  @ResolveField(() => String, { nullable: true, description: 'What the coordinator said.' })
  reason(@Context() context: RequestContext, @Parent() { reasonBox }: Exception): Promise<string | null> {
    return opened(context, reasonBox);
  }
}

@Resolver(() => RequestType)
export class RequestExceptionResolver {
  @ResolveField(() => ExceptionType, { nullable: true, description: 'The wish for shorter notice, if there was one.' })
  shortNotice(@Context() context: RequestContext, @Parent() { id }: ShownRequest): Promise<Exception | null> {
    return exceptionShown(context, id);
  }
}

@Resolver(() => InvitedRequestType)
export class InvitedExceptionResolver {
  @ResolveField(() => String, { nullable: true, description: '“Short notice because …”: why a coordinator let people have less time than the rules give them. Null when they have all of it.' })
  async shortNoticeBecause(@Context() context: RequestContext, @Parent() { id }: InvitedRequest): Promise<string | null> {
    const loader = context.loader<Id, ShortNoticeRow | undefined>('short notices', async (ids) => {
      const rows = await shortNotices(context, ids);
      return ids.map((request) => rows.find((row) => row.request === request));
    });
    return opened(context, (await loader.load(id))?.reason ?? null);
  }
}

/** Exceptions as the API offers them. */
export const exceptionResolvers = [ExceptionResolver, RequestExceptionResolver, InvitedExceptionResolver] as const;

/** The request, or the wish for one that only its writers see: to everybody else it does not exist. */
async function requestOf(context: RequestContext, request: string): Promise<{ readonly id: Id; readonly asker: Id }> {
  const id = idOf(request);
  const asker = (await requestsById(context, [id]))[0]?.asker ?? (await exceptionsFor(context, [id]))[0]?.asker;
  if (asker === undefined) throw failure('NOT_FOUND');
  return { id, asker };
}

async function exceptionShown(context: RequestContext, request: Id): Promise<Exception | null> {
  const [row] = await exceptionsFor(context, [request]);
  return row ? shown(row) : null;
}

const moment = (at: bigint | null): string | null => (at === null ? null : momentOf(at));

function shown(row: ExceptionRow): Exception {
  return { requestId: row.request, askerId: row.asker, state: row.state, askedAt: moment(row.asked_at), answeredAt: moment(row.answered_at), whyBox: row.why, reasonBox: row.reason };
}
