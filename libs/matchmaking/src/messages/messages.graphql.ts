import { Args, Context, Field, ID, InputType, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CommandIdField, failure, payloadType, type Changed, type RequestContext, type WithCommandId } from '#graphql';
import { derivedId, isId, newId, type Id, type Personal } from '#kernel';
import { idOf, momentOf } from '../invitation/shown.graphql';
import { askedIn } from '../questions/questions.graphql';
import { opened } from '../request/graphql/shown';
import { messageAt, messagesAbout, messagesModel, type MessageRow } from './messages.read-model';
import { ReplyToMessage, WriteToContact } from './writing';

interface Message {
  readonly id: Id;
  readonly askerId: Id;
  readonly organisationId: Id | null;
  readonly writtenAt: string;
  readonly repliedAt: string | null;
  readonly textBox: Personal<string>;
  readonly replyBox: Personal<string> | null;
}

@ObjectType('ContactMessage', { description: 'A message to the contact of the asking side. The one who wrote, the contact and the deputy read it, and nobody else.' })
class MessageType implements Omit<Message, 'askerId' | 'textBox' | 'replyBox'> {
  @Field(() => ID)
  readonly id!: Id;

  @Field(() => ID, { nullable: true, description: 'The organisation that wrote; null for a person who was asked: nobody is named by writing.' })
  readonly organisationId!: Id | null;

  @Field(() => String, { description: 'ISO 8601.' })
  readonly writtenAt!: string;

  @Field(() => String, { nullable: true, description: 'Null while there is no reply. ISO 8601.' })
  readonly repliedAt!: string | null;
}

@InputType({ description: 'From the organisation that is asked, or from you; nobody needs an address for it.' })
class WriteToContactInput implements WithCommandId {
  @Field(() => ID, { nullable: true, description: 'The invitation, unless a place was offered to you.' })
  readonly invitation?: string | null;

  @Field(() => ID, { nullable: true, description: 'The place that was offered to you.' })
  readonly place?: string | null;

  @Field(() => String, { description: 'At most 1,200 characters.' })
  readonly text!: string;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType()
class ReplyToMessageInput implements WithCommandId {
  @Field(() => ID)
  readonly message!: string;

  @Field(() => String, { description: 'At most 1,200 characters.' })
  readonly text!: string;

  @CommandIdField()
  readonly commandId?: string | null;
}

const WritePayload = payloadType('WriteToContactPayload', 'message', () => MessageType);
const ReplyPayload = payloadType('ReplyToMessagePayload', 'message', () => MessageType);

@Resolver(() => MessageType)
export class MessageResolver {
  @Query(() => [MessageType], { description: 'Messages about a request: yours, or those to you as its contact or deputy. Oldest first.' })
  async contactMessages(@Context() context: RequestContext, @Args('request', { type: () => ID }) request: string): Promise<readonly Message[]> {
    if (context.actor.kind === 'visitor') throw failure('UNAUTHENTICATED');
    return (await messagesAbout(context, idOf(request))).map(shown);
  }

  @Mutation(() => WritePayload, { description: 'Writes to the contact of the one who asks you, before or after an answer.' })
  async writeToContact(@Context() context: RequestContext, @Args('input') { invitation, place, text, commandId }: WriteToContactInput): Promise<Changed<Message>> {
    const of = await askedIn(context, invitation, place);
    const message = typeof commandId === 'string' && isId(commandId.toLowerCase()) ? derivedId('message', commandId.toLowerCase()) : newId(context.now);
    return context.change(WriteToContact, { ...of, message, text }, { commandId, shows: [messagesModel.name], node: () => messageShown(context, message) });
  }

  @Mutation(() => ReplyPayload, { description: 'Replies to a message, as the contact or the deputy.' })
  async replyToMessage(@Context() context: RequestContext, @Args('input') input: ReplyToMessageInput): Promise<Changed<Message>> {
    const message = idOf(input.message);
    const row = await messageAt(context, message);
    if (!row) throw failure('NOT_FOUND');
    return context.change(ReplyToMessage, { invitation: row.invitation, message, text: input.text }, { commandId: input.commandId, shows: [messagesModel.name], node: () => messageShown(context, message) });
  }

  @ResolveField(() => String, { nullable: true, description: 'Null when it has been deleted.' })
  text(@Context() context: RequestContext, @Parent() { textBox }: Message): Promise<string | null> {
    return opened(context, textBox);
  }

  @ResolveField(() => String, { nullable: true, description: 'Null while there is none, or when it has been deleted.' })
  reply(@Context() context: RequestContext, @Parent() { replyBox }: Message): Promise<string | null> {
    return opened(context, replyBox);
  }

  @ResolveField(() => Boolean, { description: 'Whether you may reply to it.' })
  viewerCanReply(@Context() context: RequestContext, @Parent() { askerId, repliedAt }: Message): boolean {
    return repliedAt === null && context.may(ReplyToMessage, { asker: [askerId] });
  }
}

async function messageShown(context: RequestContext, id: Id): Promise<Message | null> {
  const row = await messageAt(context, id);
  return row ? shown(row) : null;
}

function shown(row: MessageRow): Message {
  return {
    id: row.id, askerId: row.asker, organisationId: row.organisation, writtenAt: momentOf(row.written_at), repliedAt: row.replied_at === null ? null : momentOf(row.replied_at),
    textBox: row.text, replyBox: row.reply,
  };
}
