import { Args, Context, Field, ID, InputType, Int, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { codeList, CommandIdField, connectionOf, connectionType, failure, pageOf, PageArgs, payloadType, SideEnum, type Changed, type Connection, type RequestContext, type WithCommandId } from '#graphql';
import { forgotten, roleOf, type AnyCommandDefinition, type Id, type InputOf, type Personal } from '#kernel';
import type { Side } from '#vocabulary';
import { PartnershipType, type ShownPartnership } from '../partnership/graphql/partnership-type';
import { isoOf } from '../partnership/graphql/shown';
import { storiesModel, storiesOf, storiesPublished, storiesToCheck, storyById, type StoryRow } from './stories.read-model';
import { CheckStory, KeepStory, ReplyToStory, ShareStory, storyId, StoryPart, TakeStoryBack } from './story';

const checks = ['waiting', 'fine', 'returned'] as const;
const CheckEnum = codeList('StoryCheck', checks, 'Whether it has been looked through for names and health data: not yet, it holds none, or it went back to its author because it does.');
const PartEnum = codeList('StoryPart', StoryPart.options, 'The story, or the reply beside it.');

interface ShownStory {
  readonly id: Id;
  readonly side: Side;
  readonly worked: string | null;
  readonly didNot: string | null;
  readonly differently: string | null;
  readonly reply: string | null;
  readonly publishedAt: string | null;
  readonly replyUntil: string | null;
  readonly revision: number;
  readonly check: (typeof checks)[number];
  readonly replyRevision: number | null;
  readonly replyCheck: (typeof checks)[number] | null;
  readonly yours: boolean;
  readonly keptIfYouLeave: boolean | null;
  readonly partnershipId: Id | null;
}

@ObjectType('SharedStory', { description: 'What one side of a partnership shares with the network, without names.' })
class StoryType implements ShownStory {
  @Field(() => ID)
  readonly id!: Id;

  @Field(() => SideEnum)
  readonly side!: Side;

  @Field(() => String, { nullable: true, description: 'What worked; null when the words have been deleted.' })
  readonly worked!: string | null;

  @Field(() => String, { nullable: true, description: 'What did not.' })
  readonly didNot!: string | null;

  @Field(() => String, { nullable: true, description: 'What they would do differently.' })
  readonly differently!: string | null;

  @Field(() => String, { nullable: true, description: 'The other side\'s reply, if there is one.' })
  readonly reply!: string | null;

  @Field(() => String, { nullable: true, description: 'Since when the network can read it, ISO 8601; null while only the table and coordinators can.' })
  readonly publishedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Until when the other side can reply, ISO 8601; null once it is published.' })
  readonly replyUntil!: string | null;

  @Field(() => Int, { description: 'Which wording this is.' })
  readonly revision!: number;

  @Field(() => CheckEnum)
  readonly check!: ShownStory['check'];

  @Field(() => Int, { nullable: true })
  readonly replyRevision!: number | null;

  @Field(() => CheckEnum, { nullable: true })
  readonly replyCheck!: ShownStory['replyCheck'];

  @Field(() => Boolean, { description: 'Whether you wrote it, or the reply beside it.' })
  readonly yours!: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether your own text stays, without your name, when you leave the network; it goes with you unless you have said so. Null when neither text is yours.' })
  readonly keptIfYouLeave!: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Of which partnership it is: for coordinators, who look through it. Null to everybody else.' })
  readonly partnershipId!: Id | null;
}

const StoryConnection = connectionType('SharedStory', () => StoryType);
const StoryPayload = payloadType('SharedStoryPayload', 'story', () => StoryType);

/** What every wish names. */
@InputType({ isAbstract: true })
class OfAStory implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly partnership!: string;

  @Field(() => SideEnum, { description: 'Whose story it is.' })
  readonly side!: Side;
}

@InputType('StoryInput', { description: 'Which side\'s story.' })
export class StoryInput extends OfAStory {}

@InputType('ShareStoryInput', { description: 'Your side\'s own text, for the whole network to read. Write no names, and nothing about anybody\'s health.' })
export class ShareStoryInput extends OfAStory {
  @Field(() => String)
  readonly worked!: string;

  @Field(() => String)
  readonly didNot!: string;

  @Field(() => String)
  readonly differently!: string;

  @Field(() => Boolean, { description: 'Your own yes to sharing it with the network.' })
  readonly consent!: boolean;
}

@InputType('ReplyToStoryInput', { description: 'A reply beside the other side\'s story.' })
export class ReplyToStoryInput extends OfAStory {
  @Field(() => String)
  readonly text!: string;

  @Field(() => Boolean, { description: 'Your own yes to sharing it with the network.' })
  readonly consent!: boolean;
}

@InputType('CheckStoryInput', { description: 'Whether a text holds neither names nor health data. Nothing else is judged.' })
export class CheckStoryInput extends OfAStory {
  @Field(() => PartEnum)
  readonly part!: StoryPart;

  @Field(() => Int, { description: 'The wording that you have read.' })
  readonly revision!: number;

  @Field(() => Boolean)
  readonly fine!: boolean;
}

@InputType('KeepStoryInput', { description: 'What becomes of your text if you leave the network.' })
export class KeepStoryInput extends OfAStory {
  @Field(() => Boolean, { description: 'Whether it is kept, without your name. It is taken away unless you say so.' })
  readonly keep!: boolean;
}

@Resolver(() => PartnershipType)
export class StoryResolver {
  @Query(() => StoryConnection, { description: 'What others have shared with the network, the newest first.' })
  async sharedStories(@Context() context: RequestContext, @Args() args: PageArgs): Promise<Connection<ShownStory>> {
    if (context.actor.kind === 'visitor') throw failure('UNAUTHENTICATED');
    const page = pageOf(args, ['number', 'id']);
    const rows = await storiesPublished(context, page.after, page.first + 1);
    const shown = new Map(await Promise.all(rows.map(async (row) => [row.id, await shownStory(context, row)] as const)));
    return connectionOf(page, rows, (row) => [String(row.published_at), row.id], ({ id }) => shown.get(id) as ShownStory);
  }

  @Query(() => [StoryType], { description: 'Texts to look through for names and health data, those with the least time first. For coordinators.' })
  async storiesToCheck(@Context() context: RequestContext): Promise<ShownStory[]> {
    if (roleOf(context.actor) !== 'coordinator') throw failure('FORBIDDEN');
    return Promise.all((await storiesToCheck(context, 100)).map((row) => shownStory(context, row)));
  }

  @ResolveField(() => [StoryType], { description: 'What each side shares with the network.' })
  async stories(@Context() context: RequestContext, @Parent() { id }: ShownPartnership): Promise<ShownStory[]> {
    return Promise.all((await storiesOf(context, id)).map((row) => shownStory(context, row)));
  }

  @Mutation(() => StoryPayload, { description: 'Shares your side\'s own text with the network, when looking back is over. The other side can reply; it has no veto.' })
  shareStory(@Context() context: RequestContext, @Args('input') { commandId, partnership, side, worked, didNot, differently, consent }: ShareStoryInput): Promise<Changed<ShownStory>> {
    return change(context, ShareStory, { commandId, partnership, side }, { text: { worked, didNot, differently }, consent });
  }

  @Mutation(() => StoryPayload, { description: 'A reply beside the other side\'s story, while there is time for one.' })
  replyToStory(@Context() context: RequestContext, @Args('input') { text, consent, ...which }: ReplyToStoryInput): Promise<Changed<ShownStory>> {
    return change(context, ReplyToStory, which, { text, consent });
  }

  @Mutation(() => StoryPayload, { description: 'Lets a text through, or gives it back because it holds names or health data. For coordinators.' })
  checkStory(@Context() context: RequestContext, @Args('input') { part, revision, fine, ...which }: CheckStoryInput): Promise<Changed<ShownStory>> {
    return change(context, CheckStory, which, { part, revision, fine });
  }

  @Mutation(() => StoryPayload, { description: 'Takes your story back, whenever you wish.' })
  takeStoryBack(@Context() context: RequestContext, @Args('input') which: StoryInput): Promise<Changed<ShownStory>> {
    return change(context, TakeStoryBack, which);
  }

  @Mutation(() => StoryPayload, { description: 'What becomes of your text if you leave the network.' })
  keepStory(@Context() context: RequestContext, @Args('input') { keep, ...which }: KeepStoryInput): Promise<Changed<ShownStory>> {
    return change(context, KeepStory, which, { keep });
  }
}

function change(context: RequestContext, definition: AnyCommandDefinition, { commandId, partnership, side }: { readonly commandId?: string | null | undefined; readonly partnership: string; readonly side: Side }, more: object = {}): Promise<Changed<ShownStory>> {
  return context.change(definition, { partnership, side, ...more } as InputOf<AnyCommandDefinition>, {
    commandId, shows: [storiesModel.name],
    async node() {
      const row = await storyById(context, storyId(partnership, side));
      return row ? shownStory(context, row) : null;
    },
  });
}

const isOf = (found: string | null): ShownStory['check'] | null => checks.find((one) => one === found) ?? null;

async function shownStory(context: RequestContext, row: StoryRow): Promise<ShownStory> {
  const { id, side, person, status, revision, said, reply_until: until, published_at: published, reply_said: reply, reply_person: replier, reply_revision: replyRevision } = row;
  const opened = async <T>(box: Personal<T> | null): Promise<T | undefined> => {
    const value = box === null ? forgotten : await context.open(box);
    return value === forgotten ? undefined : value;
  };
  const [text, beside] = await Promise.all([opened(said), opened(reply)]);
  const me = context.actor.kind === 'member' ? context.actor.person : undefined;
  return {
    id, side: side as Side, revision, replyRevision, worked: text?.worked ?? null, didNot: text?.didNot ?? null, differently: text?.differently ?? null, reply: beside ?? null,
    publishedAt: published === null ? null : isoOf(Number(published)), replyUntil: status === 'published' ? null : isoOf(Number(until)),
    check: isOf(row.checked) ?? 'waiting', replyCheck: isOf(row.reply_checked), yours: me !== undefined && (me === person || me === replier),
    keptIfYouLeave: me === undefined ? null : me === person ? row.keep : me === replier ? row.reply_keep : null,
    partnershipId: roleOf(context.actor) === 'coordinator' ? row.partnership : null,
  };
}
