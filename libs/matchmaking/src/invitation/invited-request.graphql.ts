import { Context, Field, ID, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DeadlineType, failure, type RequestContext } from '#graphql';
import type { Deadline, Id, Personal } from '#kernel';
import { contactPersonsOf, requestsAsked, type ContactPersonRow, type InvitedRequestRow } from './invited.read-model';
import { opened } from './shown.graphql';

/** Somebody of the asking side who answers for the request. */
interface ContactPersonShown {
  readonly role: 'contact' | 'deputy';
  readonly nameBox: Personal<string>;
  readonly replyWithinDays: number;
}

@ObjectType('InvitedRequestContact', { description: 'Somebody of the asking side who has said yes to answering for the request.' })
class ContactPersonType implements Omit<ContactPersonShown, 'nameBox'> {
  @Field(() => String, { description: '`contact` or `deputy`.' })
  readonly role!: 'contact' | 'deputy';

  @Field(() => Int, { description: 'Promises to reply within so many days.' })
  readonly replyWithinDays!: number;
}

/** The request, to those who are asked. */
export type InvitedRequest = Pick<InvitedRequestRow, 'id' | 'status' | 'form'> & { readonly answerBy: Deadline };

@ObjectType('InvitedRequest', { description: 'The whole request, the same for everybody who is asked: organisations and people.' })
export class InvitedRequestType implements Pick<InvitedRequest, 'id' | 'answerBy'> {
  @Field(() => ID)
  readonly id!: Id;

  @Field(() => DeadlineType, { description: 'When the request closes. Each invitation has its own last day.' })
  readonly answerBy!: Deadline;
}

@Resolver(() => InvitedRequestType)
export class InvitedRequestResolver {
  @ResolveField(() => Boolean, { description: 'False when it was withdrawn or has closed.' })
  open(@Parent() { status }: InvitedRequest): boolean {
    return status === 'published';
  }

  @ResolveField(() => [ContactPersonType], { description: 'Contact and deputy, by name, before any answer.' })
  async contacts(@Context() context: RequestContext, @Parent() { id }: InvitedRequest): Promise<readonly ContactPersonShown[]> {
    const loader = context.loader<Id, readonly ContactPersonRow[]>('contacts of requests', async (ids) => {
      const rows = await contactPersonsOf(context, ids);
      return ids.map((request) => rows.filter((row) => row.request === request));
    });
    return (await loader.load(id)).map(({ role, name, reply_within_days }) => ({ role, nameBox: name, replyWithinDays: reply_within_days }));
  }
}

@Resolver(() => ContactPersonType)
export class ContactPersonResolver {
  @ResolveField(() => String, { nullable: true, description: 'Null when the person\'s data have been deleted.' })
  name(@Context() context: RequestContext, @Parent() { nameBox }: ContactPersonShown): Promise<string | null> {
    return opened(context, nameBox);
  }
}

/** The request that an invitation or a place is about. */
export async function requestAsked(context: RequestContext, id: Id): Promise<InvitedRequest> {
  const loader = context.loader<Id, InvitedRequestRow | undefined>('requests asked', async (ids) => {
    const rows = await requestsAsked(context, ids);
    return ids.map((wanted) => rows.find((row) => row.id === wanted));
  });
  const row = await loader.load(id);
  if (!row) throw failure('NOT_FOUND');
  return { id: row.id, status: row.status, form: row.form, answerBy: row.answer_by };
}
