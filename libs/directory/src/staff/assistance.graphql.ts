import { Args, Context, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { CommandIdField, failure, payloadType, type Changed, type ChangeOptions, type RequestContext, type WithCommandId } from '#graphql';
import { isId, type Id } from '#kernel';
import { opened } from '../organisation/graphql/shown';
import { namesFor } from './called';
import { ConfirmActOnBehalf, DisownActOnBehalf, SettleDisownedAct } from './assistance';
import { actsOnBehalf, assistanceReadModel, type ActRow } from './assistance.read-model';

interface ShownAct {
  readonly id: Id;
  readonly person: Id;
  readonly name: string | null;
  readonly what: string;
  readonly channel: string;
  readonly confirmBy: string;
  readonly at: string;
  readonly undoUntil: string;
  readonly confirmedAt: string | null;
  readonly undoAskedAt: string | null;
  readonly settledAt: string | null;
  readonly settledHow: string | null;
}

@ObjectType('RecordedByStaff', { description: 'Something that staff recorded for a person, at the person\'s request.' })
class RecordedByStaffType implements ShownAct {
  @Field(() => ID)
  readonly id!: Id;

  @Field(() => ID)
  readonly person!: Id;

  @Field(() => String, { nullable: true, description: 'What the person is called. For coordinators; null for everybody else, and for somebody who has left.' })
  readonly name!: string | null;

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

  @Field(() => String, { nullable: true, description: 'When a coordinator saw to it, ISO 8601.' })
  readonly settledAt!: string | null;

  @Field(() => String, { nullable: true, description: 'How, in the coordinator\'s words.' })
  readonly settledHow!: string | null;
}

const RecordedByStaffPayload = payloadType('RecordedByStaffPayload', 'recorded', () => RecordedByStaffType);

@InputType('RecordedByStaffInput', { description: 'Which act.' })
export class RecordedByStaffInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly id!: string;
}

@InputType('SettleRecordedInput', { description: 'How what a person did not mean so was seen to.' })
export class SettleRecordedInput extends RecordedByStaffInput {
  @Field(() => String, { description: 'What you did about it. The person reads it.' })
  readonly how!: string;
}

@Resolver(() => RecordedByStaffType)
export class AssistanceResolver {
  @Query(() => [RecordedByStaffType], { description: 'What staff recorded for you at your request, or, for coordinators, for anybody; the newest first.' })
  async recordedByStaff(@Context() context: RequestContext): Promise<readonly ShownAct[]> {
    if (context.actor.kind !== 'member') throw failure('UNAUTHENTICATED');
    return shownActs(context, await actsOnBehalf((text, values) => context.query(text, values), null));
  }

  @Mutation(() => RecordedByStaffPayload, { description: 'Says that the person was sent the confirmation. For coordinators.' })
  confirmRecorded(@Context() context: RequestContext, @Args('input') input: RecordedByStaffInput): Promise<Changed<ShownAct>> {
    return change(context, input, (which, options) => context.change(ConfirmActOnBehalf, which, options));
  }

  @Mutation(() => RecordedByStaffPayload, { description: 'You want it undone: within 14 days. A coordinator undoes it with you, or you take the step back yourself.' })
  disownRecorded(@Context() context: RequestContext, @Args('input') input: RecordedByStaffInput): Promise<Changed<ShownAct>> {
    return change(context, input, (which, options) => context.change(DisownActOnBehalf, which, options));
  }

  @Mutation(() => RecordedByStaffPayload, { description: 'Says how what the person did not mean so was seen to. For coordinators.' })
  settleRecorded(@Context() context: RequestContext, @Args('input') input: SettleRecordedInput): Promise<Changed<ShownAct>> {
    return change(context, input, (which, options) => context.change(SettleDisownedAct, { ...which, how: input.how }, options));
  }
}

async function one(context: RequestContext, id: string): Promise<ActRow | undefined> {
  return isId(id) ? (await actsOnBehalf((text, values) => context.query(text, values), id))[0] : undefined;
}

type Which = Pick<ActRow, 'person' | 'act'>;

/** Changes one act that the reader may see. @throws UNAUTHENTICATED, NOT_FOUND */
async function change(context: RequestContext, { commandId, id }: RecordedByStaffInput, give: (which: Which, options: ChangeOptions<ShownAct>) => Promise<Changed<ShownAct>>): Promise<Changed<ShownAct>> {
  if (context.actor.kind !== 'member') throw failure('UNAUTHENTICATED');
  const row = await one(context, id);
  if (!row) throw failure('NOT_FOUND');
  return give({ person: row.person, act: row.act }, {
    commandId, shows: [assistanceReadModel.name],
    async node() {
      const now = await one(context, id);
      return now ? ((await shownActs(context, [now]))[0] ?? null) : null;
    },
  });
}

async function shownActs(context: RequestContext, rows: readonly ActRow[]): Promise<ShownAct[]> {
  const names = await namesFor(context, rows.map(({ person }) => person));
  return Promise.all(rows.map((row) => shownAct(context, row, names.get(row.person) ?? null)));
}

async function shownAct(context: RequestContext, row: ActRow, name: string | null): Promise<ShownAct> {
  const iso = (instant: bigint): string => new Date(Number(instant)).toISOString();
  const orNull = (instant: bigint | null): string | null => (instant === null ? null : iso(instant));
  return {
    id: row.act, person: row.person, name, what: row.command, channel: row.channel, confirmBy: row.confirm_by, at: iso(row.at), undoUntil: iso(row.undo_until),
    confirmedAt: orNull(row.confirmed_at), undoAskedAt: orNull(row.disowned_at), settledAt: orNull(row.settled_at), settledHow: row.settled_how && await opened(context, row.settled_how),
  };
}
