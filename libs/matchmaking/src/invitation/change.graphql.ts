import { Args, Context, Field, ID, InputType, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { badInput, codeList, CommandIdField, payloadType, type Changed, type RequestContext, type WithCommandId } from '#graphql';
import { derivedId, isId, newId, type Id, type Personal } from '#kernel';
import { PeopleCards } from '../matching';
import { Content } from '../request/graphql/content';
import { opened } from '../request/graphql/shown';
import type { NewQuestion } from '../request/question';
import type { Adopted } from '../revision/adopted';
import { sentInvitation, SentInvitationType, type SentInvitation } from './asked.graphql';
import { askedInvitation, askedModel, changesOf, type ChangeRow } from './asked.read-model';
import { ChangeAnswer, ChangeTopic, ChangeWish, topicsOf } from './change-events';
import { invitationMeant } from './handle';
import { invitationShown, InvitationType, type Invitation } from './invited.graphql';
import { invitedModel, receivedInvitation } from './invited.read-model';
import { idOf, momentOf } from './shown.graphql';
import { AnswerChange, ProposeChange } from './talking';

const TopicEnum = codeList('ChangeTopic', ChangeTopic.options, 'What a suggested change is about.');
const AnswerEnum = codeList('ChangeAnswer', ChangeAnswer.options, 'Taken as it is, or something else offered instead.');
const OutcomeEnum = codeList('ChangeOutcome', [...ChangeAnswer.options, 'lapsed'], 'What came of a suggested change. LAPSED: the one who asked did not answer.');

/** A suggested change, as both sides see it. */
export interface Change {
  readonly id: Id;
  readonly topics: readonly ChangeTopic[];
  readonly proposedAt: string;
  readonly answerUntil: string;
  readonly outcome: ChangeRow['answer'];
  readonly wishBox: Personal<ChangeWish>;
  readonly replyBox: Personal<string> | null;
}

@ObjectType('SuggestedChange', { description: 'A change to what is asked that the recipient suggested. Both sides see it, ever after.' })
export class ChangeType implements Omit<Change, 'wishBox' | 'replyBox'> {
  @Field(() => ID)
  readonly id!: Id;

  @Field(() => [TopicEnum])
  readonly topics!: readonly ChangeTopic[];

  @Field(() => String, { description: 'ISO 8601.' })
  readonly proposedAt!: string;

  @Field(() => String, { description: 'Until when the one who asked can answer it. ISO 8601.' })
  readonly answerUntil!: string;

  @Field(() => OutcomeEnum, { nullable: true, description: 'Null while there is no answer.' })
  readonly outcome!: ChangeRow['answer'];
}

@InputType({ description: 'What should be new; only that. Nobody asks why you need something to take part.' })
class ProposeChangeInput implements WithCommandId {
  @Field(() => ID)
  readonly invitation!: string;

  @Field(() => Content.write, { nullable: true, description: 'The question and its purpose (oneSentence, why), role, cells, promise, pay, effort, meeting, access.' })
  readonly wish?: unknown;

  @Field(() => String, { nullable: true, description: 'Who else should be at the table.' })
  readonly whoElse?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, in a line. You need not say.' })
  readonly because?: string | null;

  @CommandIdField()
  readonly commandId?: string | null;
}

@InputType({ description: 'To take back the invitation, withdraw it.' })
class AnswerChangeInput implements WithCommandId {
  @Field(() => ID, { description: 'The invitation, or the code of the person who was asked.' })
  readonly invitation!: string;

  @Field(() => ID, { description: 'The suggested change.' })
  readonly change!: string;

  @Field(() => AnswerEnum)
  readonly answer!: ChangeAnswer;

  @Field(() => Boolean, { nullable: true, description: 'When you take it: that you know that everybody who said yes is asked again, if it makes something worse or different for them.' })
  readonly askAgain?: boolean | null;

  @Field(() => String, { nullable: true, description: 'What you can do instead, when you do not take it as it is.' })
  readonly reply?: string | null;

  @CommandIdField()
  readonly commandId?: string | null;
}

const ProposePayload = payloadType('ProposeChangePayload', 'invitation', () => InvitationType);
const AnswerPayload = payloadType('AnswerChangePayload', 'invitation', () => SentInvitationType);

@Resolver()
export class TalkingResolver {
  constructor(private readonly cards: PeopleCards) {}

  @Mutation(() => ProposePayload, { description: 'Suggests changes to what is asked. The one who asked has seven days; your last day moves, and you keep at least seven.' })
  proposeChange(@Context() context: RequestContext, @Args('input') { invitation, wish, whoElse, because, commandId }: ProposeChangeInput): Promise<Changed<Invitation>> {
    const said = ChangeWish.safeParse({ ...(wish ?? {}), ...(whoElse ? { whoElse } : {}), ...(because ? { because } : {}) });
    if (!said.success) throw badInput(said.error.issues.map(({ path, message }) => ({ path: ['wish', ...path].map(String).join('.'), message })));
    const proposal = typeof commandId === 'string' && isId(commandId.toLowerCase()) ? derivedId('proposal', commandId.toLowerCase()) : newId(context.now);
    return context.change(ProposeChange, { invitation: idOf(invitation), proposal, topics: [...topicsOf(said.data)], wish: said.data }, {
      commandId, shows: [invitedModel.name], node: async (id) => {
        const row = await receivedInvitation(context, id);
        return row ? invitationShown(row) : null;
      },
    });
  }

  @Mutation(() => AnswerPayload, { description: 'Answers a suggested change, within seven days.' })
  async answerChange(@Context() context: RequestContext, @Args('input') { invitation, change, answer, reply, askAgain, commandId }: AnswerChangeInput): Promise<Changed<SentInvitation>> {
    const id = await invitationMeant(context, this.cards, invitation);
    const taken = answer === 'accepted' ? await takenOver(context, id, idOf(change)) : {};
    return context.change(AnswerChange, { invitation: id, proposal: idOf(change), answer, ...(reply ? { reply } : {}), ...taken, ...(askAgain ? { askAgain } : {}) }, {
      commandId, shows: [askedModel.name], node: async (id) => {
        const row = await askedInvitation(context, id);
        return row ? sentInvitation(row) : null;
      },
    });
  }
}

@Resolver(() => ChangeType)
export class ChangeResolver {
  @ResolveField(() => Content.read, { nullable: true, description: 'What should be new; only that.' })
  wish(@Context() context: RequestContext, @Parent() { wishBox }: Change): Promise<ChangeWish | null> {
    return opened(context, wishBox);
  }

  @ResolveField(() => String, { nullable: true, description: 'Who else should be at the table.' })
  async whoElse(@Context() context: RequestContext, @Parent() { wishBox }: Change): Promise<string | null> {
    return (await opened(context, wishBox))?.whoElse ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Why, if they said.' })
  async because(@Context() context: RequestContext, @Parent() { wishBox }: Change): Promise<string | null> {
    return (await opened(context, wishBox))?.because ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'What the one who asked offers instead.' })
  reply(@Context() context: RequestContext, @Parent() { replyBox }: Change): Promise<string | null> {
    return opened(context, replyBox);
  }
}

@Resolver(() => SentInvitationType)
export class SentChangesResolver {
  @ResolveField(() => [ChangeType], { description: 'Changes that the recipient suggested, in that order.' })
  changes(@Context() context: RequestContext, @Parent() { id }: SentInvitation): Promise<readonly Change[]> {
    return changesShown(context, 'asked', id);
  }
}

@Resolver(() => InvitationType)
export class ReceivedChangesResolver {
  @ResolveField(() => [ChangeType], { description: 'Changes that your organisation suggested, in that order.' })
  changes(@Context() context: RequestContext, @Parent() { id }: Invitation): Promise<readonly Change[]> {
    return changesShown(context, 'invited', id);
  }
}

/** What a wish makes new for everybody, in clear: who accepts it makes it their own, and everybody who is asked reads it. Access stays between the two (R-CHG-04). */
async function takenOver(context: RequestContext, invitation: Id, change: Id): Promise<{ readonly question?: NewQuestion; readonly adopts?: Adopted }> {
  const row = (await changesOf(context, 'asked', [invitation])).find(({ id }) => id === change);
  const wish = await opened(context, row?.wish ?? null);
  const question = { ...(wish?.oneSentence ? { oneSentence: wish.oneSentence } : {}), ...(wish?.why ? { why: wish.why } : {}) };
  const { role, cells, promise, pay, effort, meeting } = wish ?? {};
  const adopts = Object.fromEntries(Object.entries({ role, cells, promise, pay, effort, meeting }).filter(([, value]) => value !== undefined)) as Adopted;
  return { ...(Object.keys(question).length > 0 ? { question } : {}), ...(Object.keys(adopts).length > 0 ? { adopts } : {}) };
}

async function changesShown(context: RequestContext, side: 'asked' | 'invited', id: Id): Promise<readonly Change[]> {
  const loader = context.loader<Id, readonly ChangeRow[]>(`changes of invitations ${side}`, async (ids) => {
    const rows = await changesOf(context, side, ids);
    return ids.map((invitation) => rows.filter((row) => row.invitation === invitation));
  });
  return (await loader.load(id)).map(changeShown);
}

export function changeShown(row: ChangeRow): Change {
  return { id: row.id, topics: row.topics, proposedAt: momentOf(row.proposed_at), answerUntil: momentOf(row.answer_until), outcome: row.answer, wishBox: row.wish, replyBox: row.reply };
}
