import { Context, Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { codeList, type RequestContext } from '#graphql';
import type { Id } from '#kernel';
import { InvitationType, type Invitation } from '../invitation/invited.graphql';
import { remindersOf, type ReminderRow } from '../invitation/invited.read-model';
import { momentOf } from '../invitation/shown.graphql';
import { ReminderKind } from './events';

const KindEnum = codeList('ReminderKind', ReminderKind.options, 'When half of the time to answer is over, and two days before all of it is.');

interface Reminder {
  readonly kind: ReminderKind;
  readonly givenAt: string;
}

@ObjectType('Reminder', { description: 'A mark in the inbox that an invitation waits. There are two at most, and nobody else sees them.' })
class ReminderType implements Reminder {
  @Field(() => KindEnum)
  readonly kind!: ReminderKind;

  @Field(() => String, { description: 'ISO 8601.' })
  readonly givenAt!: string;
}

@Resolver(() => InvitationType)
export class RemindersResolver {
  @ResolveField(() => [ReminderType], { description: 'That this invitation waits for an answer. Nothing in quiet weeks, after you asked for more time, or while you take a break.' })
  async reminders(@Context() context: RequestContext, @Parent() { id }: Invitation): Promise<readonly Reminder[]> {
    const loader = context.loader<Id, readonly ReminderRow[]>('reminders of invitations', async (ids) => {
      const rows = await remindersOf(context, ids);
      return ids.map((invitation) => rows.filter((row) => row.invitation === invitation));
    });
    return (await loader.load(id)).map(({ kind, given_at: givenAt }) => ({ kind, givenAt: momentOf(givenAt) }));
  }
}
