import { Args, Context, Field, ID, InputType, Int, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { codeList, CommandIdField, SideEnum, type RequestContext, type WithCommandId } from '#graphql';
import { forgotten } from '#kernel';
import type { Side } from '#vocabulary';
import { change, type Payload } from '../partnership/graphql/change';
import { AtTheTable } from '../partnership/graphql/inputs';
import { PartnershipPayload, PartnershipType, type ShownPartnership } from '../partnership/graphql/partnership-type';
import { isoOf } from '../partnership/graphql/shown';
import { GiveEvaluation, ReleaseEvaluation } from './evaluation';
import { evaluationsModel, evaluationsSeen, type EvaluationRow } from './evaluations.read-model';
import { IfAlone, OpenedBecause, type Said } from './events';
import { evaluationId } from './state';

const again = ['yes', 'perhaps', 'no'] as const;
const releases = ['coordinator', 'who-gave', 'everybody'] as const;
const AgainEnum = codeList('WouldDoItAgain', again, 'Whether you would do it again.');
const IfAloneEnum = codeList('IfAlone', IfAlone.options, 'What becomes of a look back whose author is the only patient who gave one: the other side reads it, only a coordinator does, or nobody.');
const BecauseEnum = codeList('LookBackOpened', OpenedBecause.options, 'Why you can look back: nothing is owed to you, you have been paid, or your pay is 30 days overdue.');
const ReleaseEnum = codeList('LookBackReaders', releases, 'Who else reads it: a coordinator, those of the other side who gave theirs, or all of the other side.');

interface ShownWords {
  readonly worked: string | null;
  readonly didNot: string | null;
  readonly again: (typeof again)[number] | null;
}

@ObjectType({ isAbstract: true })
class WordsType implements ShownWords {
  @Field(() => String, { nullable: true, description: 'What worked.' })
  readonly worked!: string | null;

  @Field(() => String, { nullable: true, description: 'What did not.' })
  readonly didNot!: string | null;

  @Field(() => AgainEnum, { nullable: true })
  readonly again!: ShownWords['again'];
}

interface ShownOwn extends ShownWords {
  readonly because: OpenedBecause;
  readonly until: string;
  readonly given: boolean;
  readonly ifAlone: IfAlone | null;
}

@ObjectType('YourLookBack', { description: 'Your own look back. Nobody else sees it, or that you gave it, until all have given theirs or the time is over.' })
class OwnType extends WordsType implements ShownOwn {
  @Field(() => BecauseEnum)
  readonly because!: OpenedBecause;

  @Field(() => String, { description: 'Until when you can give it, ISO 8601.' })
  readonly until!: string;

  @Field(() => Boolean, { description: 'Whether you have given yours.' })
  readonly given!: boolean;

  @Field(() => IfAloneEnum, { nullable: true })
  readonly ifAlone!: IfAlone | null;
}

interface ShownOther extends ShownWords {
  readonly side: Side;
}

@ObjectType('LookBack', { description: 'What somebody said when looking back, without their name.' })
class OtherType extends WordsType implements ShownOther {
  @Field(() => SideEnum)
  readonly side!: Side;
}

interface ShownLookingBack {
  readonly yours: ShownOwn | null;
  readonly unsealed: boolean;
  readonly others: readonly ShownOther[];
  readonly notGiven: number | null;
}

@ObjectType('LookingBack', { description: 'How everybody looks back, hidden until all have or the time is over.' })
class LookingBackType implements ShownLookingBack {
  @Field(() => OwnType, { nullable: true, description: 'Yours, once you can give it.' })
  readonly yours!: ShownOwn | null;

  @Field(() => Boolean, { description: 'Whether it is hidden no more.' })
  readonly unsealed!: boolean;

  @Field(() => [OtherType], { description: 'What you can read of the others\': the other side\'s, if you gave yours. Empty until it is hidden no more.' })
  readonly others!: readonly ShownOther[];

  @Field(() => Int, { nullable: true, description: 'How many gave none; null until it is hidden no more.' })
  readonly notGiven!: number | null;
}

@InputType('GiveEvaluationInput', { description: 'How you look back. Everything is optional; say at least one thing.' })
export class GiveEvaluationInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly partnership!: string;

  @Field(() => String, { nullable: true, description: 'What worked.' })
  readonly worked?: string | null;

  @Field(() => String, { nullable: true, description: 'What did not.' })
  readonly didNot?: string | null;

  @Field(() => AgainEnum, { nullable: true, description: 'Would you do it again?' })
  readonly again?: ShownWords['again'];

  @Field(() => IfAloneEnum, { description: 'Should you be the only patient who gives one. You can let others read it later.' })
  readonly ifAlone!: IfAlone;
}

@InputType('ReleaseEvaluationInput', { description: 'Lets others read yours who would not.' })
export class ReleaseEvaluationInput extends AtTheTable {
  @Field(() => ReleaseEnum)
  readonly to!: (typeof releases)[number];
}

@Resolver(() => PartnershipType)
export class EvaluationResolver {
  @Mutation(() => PartnershipPayload, { description: 'Your look back, hidden until all have given theirs or the time is over. You can give it anew until then.' })
  giveEvaluation(@Context() context: RequestContext, @Args('input') { commandId, partnership, ifAlone, worked, didNot, again: once }: GiveEvaluationInput): Payload {
    const person = context.actor.kind === 'member' ? context.actor.person : '';
    const wish = { commandId: commandId ?? null, partnership, ifAlone, said: { worked, didNot, again: once }, evaluation: evaluationId(partnership, person) };
    return change(context, GiveEvaluation, wish, {}, { models: [evaluationsModel.name], partnership });
  }

  @Mutation(() => PartnershipPayload, { description: 'Lets others read your look back, once it is hidden no more. It cannot be taken back.' })
  releaseEvaluation(@Context() context: RequestContext, @Args('input') input: ReleaseEvaluationInput): Payload {
    return change(context, ReleaseEvaluation, input, {}, { models: [evaluationsModel.name], partnership: input.partnership });
  }

  @ResolveField(() => LookingBackType, { description: 'How everybody looks back: yours, and what you can read of the others\' when it is hidden no more.' })
  async lookingBack(@Context() context: RequestContext, @Parent() { id, row }: ShownPartnership): Promise<ShownLookingBack> {
    const { actor } = context;
    const rows = await evaluationsSeen(context, id);
    const isOwn = ({ person }: EvaluationRow): boolean => actor.kind === 'member' && actor.hat.kind !== 'staff' && person === actor.person;
    const own = rows.find(isOwn);
    const others = rows.filter((other) => !isOwn(other));
    return {
      yours: own ? { ...await wordsOf(context, own), because: own.because as OpenedBecause, until: isoOf(Number(own.until)), given: own.said !== null, ifAlone: own.if_alone as IfAlone | null } : null,
      unsealed: row.laid.evaluation?.ended ?? false,
      others: await Promise.all(others.map(async (other) => ({ ...await wordsOf(context, other), side: other.side as Side }))),
      notGiven: row.laid.notGiven ?? null,
    };
  }
}

async function wordsOf(context: RequestContext, { said }: EvaluationRow): Promise<ShownWords> {
  const opened: Said | typeof forgotten = said === null ? {} : await context.open(said);
  const { worked = null, didNot = null, again: once = null } = opened === forgotten ? {} : opened;
  return { worked, didNot, again: once };
}
