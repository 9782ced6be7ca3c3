import { Args, Context, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { badInput, codeList, CommandIdField, EngagementKindEnum, failure, payloadType, type Changed, type RequestContext, type WithCommandId } from '#graphql';
import type { Id } from '#kernel';
import { conditionName } from '#language';
import { Country, LanguageCode, peopleBands, type EngagementKind, type PeopleBand } from '#vocabulary';
import { z } from 'zod';
import { ConditionId } from '../study/condition-id';
import { countOrganisations } from './organisations-count.read-model';
import { AskAboutPeople, PeopleQuestion } from './people-question';
import { readPeopleAnswer } from './people-snapshot.read-model';

const PeopleBandEnum = codeList('PeopleBand', peopleBands, 'How many people: never exactly.');

@InputType('FeasibilityInput', { description: 'Whom a request would be for. What is left out does not matter.' })
class FeasibilityInput {
  @Field(() => [String], { nullable: true, description: 'Conditions; wider and narrower ones count, too.' })
  readonly conditions?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Languages, any of which will do.' })
  readonly languages?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Countries, any of which will do.' })
  readonly countries?: readonly string[] | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether one can take part from anywhere.' })
  readonly remote!: boolean;

  @Field(() => EngagementKindEnum, { nullable: true, description: 'What they would be asked to do.' })
  readonly kind?: EngagementKind | null;
}

interface LeftOutByFacts {
  readonly country: number;
  readonly language: number;
  readonly kind: number;
  readonly condition: number;
}

@ObjectType('LeftOutByFacts', { description: 'How many members public facts leave out, each counted once, by the first thing that stands against it.' })
class LeftOutByFactsType implements LeftOutByFacts {
  @Field(() => Int, { description: 'They are in other countries.' })
  readonly country!: number;

  @Field(() => Int, { description: 'No language in common.' })
  readonly language!: number;

  @Field(() => Int, { description: 'They are not open to this kind of work.' })
  readonly kind!: number;

  @Field(() => Int, { description: 'They work with other conditions.' })
  readonly condition!: number;
}

interface ShownFeasibility {
  readonly organisations: number;
  readonly leftOut: LeftOutByFacts;
}

@ObjectType('Feasibility', { description: 'How many could answer, by what is public about them. Whether they can be asked right now is not looked at.' })
class FeasibilityType implements ShownFeasibility {
  @Field(() => Int, { description: 'Members of the patient side that fit.' })
  readonly organisations!: number;

  @Field(() => LeftOutByFactsType, { description: 'How many do not fit, and why.' })
  readonly leftOut!: LeftOutByFacts;
}

@InputType('AskAboutPeopleInput', { description: 'How many people could answer? Of the four facts at most three at a time.' })
class AskAboutPeopleInput implements WithCommandId {
  @Field(() => String, { nullable: true, description: 'A condition area that they want to be asked about.' })
  readonly condition?: string | null;

  @Field(() => String, { nullable: true, description: 'The country that they live in.' })
  readonly country?: string | null;

  @Field(() => String, { nullable: true, description: 'A language that they can meet in.' })
  readonly language?: string | null;

  @Field(() => EngagementKindEnum, { nullable: true, description: 'What they would like to do.' })
  readonly kind?: EngagementKind | null;

  @CommandIdField()
  readonly commandId?: string | null;
}

interface ShownPeople {
  readonly band: PeopleBand;
  readonly condition: string | null;
  readonly conditionName: string | null;
  readonly countedOn: string | null;
}

@ObjectType('PeopleEstimate', { description: 'How many people could answer, roughly. The figures stand still for a week or more, whoever comes or goes.' })
class PeopleEstimateType implements ShownPeople {
  @Field(() => PeopleBandEnum, { description: 'Fewer than ten is never told from none.' })
  readonly band!: PeopleBand;

  @Field(() => ID, { nullable: true, description: 'The condition that was counted: the one asked about, or the nearest wider one with ten people. Null when none was asked about or none has ten: then the figure is for any condition.' })
  readonly condition!: string | null;

  @Field(() => String, { nullable: true, description: 'Its name in the language of the request.' })
  readonly conditionName!: string | null;

  @Field(() => String, { nullable: true, description: 'The day on which people were counted, YYYY-MM-DD; null when there were never ten of them.' })
  readonly countedOn!: string | null;
}

const AskAboutPeoplePayload = payloadType('AskAboutPeoplePayload', 'people', () => PeopleEstimateType);

const Wishes = z.object({ conditions: z.array(ConditionId).max(60).nullish(), languages: z.array(LanguageCode).max(40).nullish(), countries: z.array(Country).max(60).nullish() });

@Resolver()
export class FeasibilityResolver {
  @Query(() => FeasibilityType, { description: 'How many organisations could answer a request that is still being written. For those who answer for an organisation, and for coordinators.' })
  async feasibility(@Context() context: RequestContext, @Args('input') input: FeasibilityInput): Promise<ShownFeasibility> {
    const { actor } = context;
    if (actor.kind !== 'member') throw failure('UNAUTHENTICATED');
    if (actor.hat.kind !== 'organisation' && !(actor.hat.kind === 'staff' && actor.hat.role === 'coordinator')) throw failure('FORBIDDEN');
    const read = Wishes.safeParse(input);
    if (!read.success) throw badInput(read.error.issues.map(({ path, message }) => ({ path: ['input', ...path].join('.'), message })));
    const { conditions, languages, countries } = read.data;
    const { fitting, leftOut } = await countOrganisations(context, {
      conditions: conditions ?? undefined, languages: languages ?? undefined, countries: countries ?? undefined, remote: input.remote, kind: input.kind ?? undefined,
    });
    return { organisations: fitting, leftOut };
  }

  @Mutation(() => AskAboutPeoplePayload, { description: 'Asks how many people could answer, for a checked organisation. Questions are written down, and an organisation has so many different ones a day.' })
  async askAboutPeople(@Context() context: RequestContext, @Args('input') { commandId, ...asked }: AskAboutPeopleInput): Promise<Changed<ShownPeople>> {
    const question = Object.fromEntries(Object.entries(asked).filter(([, value]) => value != null)) as PeopleQuestion;
    return context.change(AskAboutPeople, { organisation: organisationOf(context), question }, { commandId, shows: [], node: () => shown(context, question) });
  }
}

async function shown(context: RequestContext, question: PeopleQuestion): Promise<ShownPeople> {
  const { band, condition, countedAt } = await readPeopleAnswer(context, question);
  return {
    band,
    condition: condition ?? null,
    conditionName: condition === undefined ? null : conditionName(context.language, condition),
    countedOn: countedAt === undefined ? null : new Date(countedAt).toISOString().slice(0, 10),
  };
}

/** People are asked about by organisations. */
function organisationOf({ actor }: RequestContext): Id {
  if (actor.kind !== 'member') throw failure('UNAUTHENTICATED');
  if (actor.hat.kind !== 'organisation') throw failure('FORBIDDEN');
  return actor.hat.organisation;
}
