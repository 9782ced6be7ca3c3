import { Args, Context, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { CommandIdField, failure, payloadType, type Changed, type RequestContext, type WithCommandId } from '#graphql';
import { isId, type Id } from '#kernel';
import { ConfirmActOnBehalf, DisownActOnBehalf } from './assistance';
import { actsOnBehalf, assistanceReadModel, type ActRow } from './assistance.read-model';

interface ShownAct {
  readonly id: Id;
  readonly person: Id;
  readonly what: string;
  readonly channel: string;
  readonly confirmBy: string;
  readonly at: string;
  readonly undoUntil: string;
  readonly confirmedAt: string | null;
  readonly undoAskedAt: string | null;
}

@ObjectType('RecordedByStaff', { description: 'Something that staff recorded for a person, at the person\'s request.' })
class RecordedByStaffType implements ShownAct {
  @Field(() => ID)
  readonly id!: Id;

  @Field(() => ID)
  readonly person!: Id;

  @Field(() => String, { description: 'What was recorded, as the name of the command.' })
  readonly what!: string;

  @Field(() => String, { description: 'How they talked: telephone, paper or meeting.' })
  readonly channel!: string;

  @Field(() => String, { description: 'How the person gets the confirmation: letter, e-mail or telephone.' })
  readonly confirmBy!: string;

  @Field(() => String, { description: 'ISO 8601.' })
  readonly at!: string;

  @Field(() => String, { description: 'Until when the person can have it undone, ISO 8601.' })
  readonly undoUntil!: string;

  @Field(() => String, { nullable: true, description: 'When the person was sent the confirmation, ISO 8601.' })
  readonly confirmedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'When the person said that it is to be undone, ISO 8601.' })
  readonly undoAskedAt!: string | null;
}

const RecordedByStaffPayload = payloadType('RecordedByStaffPayload', 'recorded', () => RecordedByStaffType);

@InputType('RecordedByStaffInput', { description: 'Which act.' })
export class RecordedByStaffInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly id!: string;
}

@Resolver(() => RecordedByStaffType)
export class AssistanceResolver {
  @Query(() => [RecordedByStaffType], { description: 'What staff recorded for you at your request, or, for coordinators, for anybody; the newest first.' })
  async recordedByStaff(@Context() context: RequestContext): Promise<readonly ShownAct[]> {
    if (context.actor.kind !== 'member') throw failure('UNAUTHENTICATED');
    return (await actsOnBehalf((text, values) => context.query(text, values), null)).map(shownAct);
  }

  @Mutation(() => RecordedByStaffPayload, { description: 'Says that the person was sent the confirmation. For coordinators.' })
  confirmRecorded(@Context() context: RequestContext, @Args('input') input: RecordedByStaffInput): Promise<Changed<ShownAct>> {
    return change(context, ConfirmActOnBehalf, input);
  }

  @Mutation(() => RecordedByStaffPayload, { description: 'You want it undone: within 14 days. A coordinator undoes it with you, or you take the step back yourself.' })
  disownRecorded(@Context() context: RequestContext, @Args('input') input: RecordedByStaffInput): Promise<Changed<ShownAct>> {
    return change(context, DisownActOnBehalf, input);
  }
}

async function one(context: RequestContext, id: string): Promise<ActRow | undefined> {
  return isId(id) ? (await actsOnBehalf((text, values) => context.query(text, values), id))[0] : undefined;
}

async function change(context: RequestContext, definition: typeof ConfirmActOnBehalf | typeof DisownActOnBehalf, { commandId, id }: RecordedByStaffInput): Promise<Changed<ShownAct>> {
  if (context.actor.kind !== 'member') throw failure('UNAUTHENTICATED');
  const row = await one(context, id);
  if (!row) throw failure('NOT_FOUND');
  return context.change(definition, { person: row.person, act: row.act }, {
    commandId, shows: [assistanceReadModel.name],
    async node() {
      const now = await one(context, id);
      return now ? shownAct(now) : null;
    },
  });
}

function shownAct({ act, person, command, channel, confirm_by: confirmBy, at, undo_until: undoUntil, confirmed_at: confirmedAt, disowned_at: disownedAt }: ActRow): ShownAct {
  const iso = (instant: bigint): string => new Date(Number(instant)).toISOString();
  return {
    id: act, person, what: command, channel, confirmBy, at: iso(at), undoUntil: iso(undoUntil),
    confirmedAt: confirmedAt === null ? null : iso(confirmedAt), undoAskedAt: disownedAt === null ? null : iso(disownedAt),
  };
}
