import { Args, Context, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { codeList, CommandIdField, failure, payloadType, type Changed, type ChangeOptions, type RequestContext, type WithCommandId } from '#graphql';
import { forgotten, type Id } from '#kernel';
import { idOf, queryOf } from '../organisation/graphql/shown';
import { ownTies, type TieRow } from '../organisation/organisation-queries.read-model';
import { organisationsReadModel } from '../organisation/organisations.read-model';
import { DeclareInterest, EndInterest, Interest, INTEREST_LASTS } from './interest';

export const CoordinatorInterestEnum = codeList('CoordinatorInterest', Interest.options, 'What ties a coordinator to an organisation, themselves or through close family.');

interface ShownTie {
  readonly organisation: Id;
  readonly interest: Interest | null;
  readonly since: string;
  readonly endedAt: string | null;
  readonly countsUntil: string | null;
}

@ObjectType('DeclaredInterest', { description: 'A tie to an organisation that you have declared: you decide nothing about it, nor within 12 months after.' })
class DeclaredInterestType implements ShownTie {
  @Field(() => ID)
  readonly organisation!: Id;

  @Field(() => CoordinatorInterestEnum, { nullable: true, description: 'Null when it has been deleted.' })
  readonly interest!: Interest | null;

  @Field(() => String, { description: 'ISO 8601.' })
  readonly since!: string;

  @Field(() => String, { nullable: true, description: 'When you said that it had ended, ISO 8601.' })
  readonly endedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Until when it counts, ISO 8601; null while it has not ended.' })
  readonly countsUntil!: string | null;
}

const DeclaredInterestPayload = payloadType('DeclaredInterestPayload', 'interest', () => DeclaredInterestType);

@InputType('DeclareInterestInput', { description: 'What ties you to an organisation. Nobody but you and the reviewers of records reads what it is.' })
export class DeclareInterestInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly organisation!: string;

  @Field(() => CoordinatorInterestEnum)
  readonly interest!: Interest;
}

@InputType('EndInterestInput', { description: 'It is over. It counts for 12 months more.' })
export class EndInterestInput implements WithCommandId {
  @CommandIdField()
  readonly commandId?: string | null;

  @Field(() => ID)
  readonly organisation!: string;
}

@Resolver(() => DeclaredInterestType)
export class InterestResolver {
  @Query(() => [DeclaredInterestType], { description: 'The ties to organisations that you have declared, the newest first. For coordinators.' })
  async declaredInterests(@Context() context: RequestContext): Promise<readonly ShownTie[]> {
    coordinatorIn(context);
    return Promise.all((await ownTies(queryOf(context))).map((row) => shownTie(context, row)));
  }

  @Mutation(() => DeclaredInterestPayload, { description: 'Declares what ties you to an organisation. For coordinators, before they decide anything about it.' })
  declareInterest(@Context() context: RequestContext, @Args('input') { commandId, organisation, interest }: DeclareInterestInput): Promise<Changed<ShownTie>> {
    const id = idOf(organisation);
    return context.change(DeclareInterest, { coordinator: coordinatorIn(context), organisation: id, interest }, showing(context, commandId, id));
  }

  @Mutation(() => DeclaredInterestPayload, { description: 'Says that a tie has ended. It counts for 12 months more.' })
  endInterest(@Context() context: RequestContext, @Args('input') { commandId, organisation }: EndInterestInput): Promise<Changed<ShownTie>> {
    const id = idOf(organisation);
    return context.change(EndInterest, { coordinator: coordinatorIn(context), organisation: id }, showing(context, commandId, id));
  }
}

function showing(context: RequestContext, commandId: string | null | undefined, organisation: Id): ChangeOptions<ShownTie> {
  return {
    commandId, shows: [organisationsReadModel.name],
    async node() {
      const row = (await ownTies(queryOf(context))).find((tie) => tie.organisation === organisation);
      return row ? shownTie(context, row) : null;
    },
  };
}

/** The person of a coordinator. @throws UNAUTHENTICATED, FORBIDDEN */
function coordinatorIn({ actor }: RequestContext): Id {
  if (actor.kind !== 'member') throw failure('UNAUTHENTICATED');
  if (actor.hat.kind !== 'staff' || actor.hat.role !== 'coordinator') throw failure('FORBIDDEN');
  return actor.person;
}

async function shownTie(context: RequestContext, { organisation, interest, since, until }: TieRow): Promise<ShownTie> {
  const opened = await context.open(interest);
  const iso = (at: bigint, more = 0): string => new Date(Number(at) + more).toISOString();
  return {
    organisation, interest: opened === forgotten ? null : opened, since: iso(since),
    endedAt: until === null ? null : iso(until), countsUntil: until === null ? null : iso(until, INTEREST_LASTS),
  };
}
