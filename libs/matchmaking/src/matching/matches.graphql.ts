import { Args, Context, Field, ID, Int, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { loadOrganisation, OrganisationType, type ShownOrganisation } from '#directory';
import { badInput, failure, type RequestContext } from '#graphql';
import { isId, type Id } from '#kernel';
import type { Language } from '#language';
import { vocabularyVersion } from '#vocabulary';
import { readWanted } from './candidate-queries.read-model';
import { matchRequest } from './fit-in-database.read-model';
import { algorithmVersion, forAskers, type MatchFactors } from './factors';
import type { LeftOut, Proposal } from './match';
import { reasonInWords, type Audience } from './reasons';

/** One reason, as a code and in words. */
export interface ShownReason {
  readonly code: string;
  readonly sentence: string;
}

@ObjectType('MatchReason', { description: 'One reason why an organisation is asked or could be asked.' })
export class MatchReasonType implements ShownReason {
  @Field(() => String, { description: 'A stable code, such as `CONDITION_SAME`.' })
  readonly code!: string;

  @Field(() => String, { description: 'The reason in the language of the request.' })
  readonly sentence!: string;
}

interface ShownCandidate {
  readonly organisationId: Id;
  readonly reasons: readonly ShownReason[];
}

@ObjectType('MatchCandidate', { description: 'An organisation that could be asked. Its members may also be asked in their own right.' })
class MatchCandidateType implements ShownCandidate {
  @Field(() => ID, { description: 'The organisation.' })
  readonly organisationId!: Id;

  @Field(() => [MatchReasonType], { description: 'Why it fits. How often somebody is asked is for staff, and is left out for askers.' })
  readonly reasons!: readonly ShownReason[];
}

interface Split {
  readonly unconfirmed: number;
  readonly paused: number;
  readonly blocked: number;
  readonly atLimit: number;
}

@ObjectType('NotAvailableSplit', { description: 'Why organisations cannot be asked right now. For coordinators.' })
class SplitType implements Split {
  @Field(() => Int, { description: 'The profile was not confirmed within a year, or the check is overdue.' })
  readonly unconfirmed!: number;

  @Field(() => Int, { description: 'They take a break.' })
  readonly paused!: number;

  @Field(() => Int, { description: 'They do not want to be asked by this asker.' })
  readonly blocked!: number;

  @Field(() => Int, { description: 'They have as many open invitations as they want.' })
  readonly atLimit!: number;
}

interface ShownLeftOut {
  readonly alreadyAsked: number;
  readonly country: number;
  readonly language: number;
  readonly kind: number;
  readonly condition: number;
  readonly notAvailable: number;
  readonly split: Split | null;
}

@ObjectType('LeftOut', { description: 'How many members were left out, each counted once, by the first thing that stood against it.' })
class LeftOutType implements ShownLeftOut {
  @Field(() => Int, { description: 'Asked for this request before, or still asked by the same asker.' })
  readonly alreadyAsked!: number;

  @Field(() => Int, { description: 'They are in other countries.' })
  readonly country!: number;

  @Field(() => Int, { description: 'No language in common.' })
  readonly language!: number;

  @Field(() => Int, { description: 'They are not open to this kind of work.' })
  readonly kind!: number;

  @Field(() => Int, { description: 'They work with other conditions.' })
  readonly condition!: number;

  @Field(() => Int, { description: 'Not available right now: one figure for every private reason.' })
  readonly notAvailable!: number;

  @Field(() => SplitType, { nullable: true, description: 'The same figure by reason; null unless a coordinator asks.' })
  readonly split!: Split | null;
}

interface ShownMatches {
  readonly candidates: readonly ShownCandidate[];
  readonly found: number;
  readonly leftOut: ShownLeftOut;
  readonly algorithm: string;
  readonly vocabulary: string;
}

@ObjectType('Matches', { description: 'Whom a request could be sent to. The list ranks; a person decides.' })
class MatchesType implements ShownMatches {
  @Field(() => [MatchCandidateType], { description: 'Best first. Among those that fit alike, who was asked less often comes first.' })
  readonly candidates!: readonly ShownCandidate[];

  @Field(() => Int, { description: 'How many there are in all.' })
  readonly found!: number;

  @Field(() => LeftOutType, { description: 'How many were left out, and why.' })
  readonly leftOut!: ShownLeftOut;

  @Field(() => String, { description: 'The version of the algorithm.' })
  readonly algorithm!: string;

  @Field(() => String, { description: 'The version of the vocabulary.' })
  readonly vocabulary!: string;
}

const MOST_SHOWN = 100;

/** What the directory says of a candidate. */
@Resolver(() => MatchCandidateType)
export class MatchCandidateResolver {
  @ResolveField(() => OrganisationType, { nullable: true, description: 'What the directory says of it.' })
  organisation(@Context() context: RequestContext, @Parent() { organisationId }: ShownCandidate): Promise<ShownOrganisation | null> {
    return loadOrganisation(context, organisationId);
  }
}

@Resolver(() => MatchesType)
export class MatchesResolver {
  @Query(() => MatchesType, { description: 'Whom a published request could be sent to, with reasons. For those who answer for the asker, and for coordinators.' })
  async matches(
    @Context() context: RequestContext,
    @Args('request', { type: () => ID }) request: Id,
    @Args('first', { type: () => Int, defaultValue: 20, description: `How many, at most ${MOST_SHOWN}.` }) first: number,
  ): Promise<ShownMatches> {
    const { now, language, actor } = context;
    if (first < 1 || first > MOST_SHOWN) throw badInput([{ path: 'first', message: `between 1 and ${MOST_SHOWN}` }]);
    if (actor.kind === 'visitor') throw failure('UNAUTHENTICATED');
    const wanted = isId(request) ? await readWanted(context, request) : undefined;
    if (!wanted) throw failure('NOT_FOUND');
    const { proposals, leftOut } = await matchRequest(context, wanted, now);
    const isStaff = actor.kind === 'member' && actor.hat.kind === 'staff';
    return {
      candidates: proposals.slice(0, first).map((proposal) => shown(language, proposal, isStaff)),
      found: proposals.length,
      leftOut: counted(leftOut, isStaff),
      algorithm: algorithmVersion,
      vocabulary: vocabularyVersion,
    };
  }
}

function shown(language: Language, { recipient, factors }: Proposal, isStaff: boolean): ShownCandidate {
  return { organisationId: recipient, reasons: reasonsShown(language, 'asker', isStaff ? factors : forAskers(factors)) };
}

/** Reasons as codes and sentences. */
export function reasonsShown(language: Language, audience: Audience, factors: MatchFactors): readonly ShownReason[] {
  return factors.map((reason) => ({ code: reason.factor, sentence: reasonInWords(language, audience, reason) }));
}

function counted({ alreadyAsked, misfit, notAvailable }: LeftOut, isStaff: boolean): ShownLeftOut {
  const { unconfirmed, paused, blocked, 'at-limit': atLimit } = notAvailable;
  return { alreadyAsked, ...misfit, notAvailable: unconfirmed + paused + blocked + atLimit, split: isStaff ? { unconfirmed, paused, blocked, atLimit } : null };
}
