import { Context, Field, Float, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationType, type ShownOrganisation } from '#directory';
import type { RequestContext } from '#graphql';
import { days, type Id } from '#kernel';
import { isPatientSide } from '#vocabulary';
import { recordsOf, type RecordRow } from './record.read-model';

/** How a professional organisation has treated the patient side (R-ORG-13). */
export interface OrganisationRecord {
  readonly organisation: Id;
  readonly initiatives: number | null;
  readonly answerRate: number | null;
  readonly medianDaysToAnswer: number | null;
  readonly shortNoticeExceptions: number;
  readonly lapsedChangeProposals: number;
}

@ObjectType('OrganisationRecord', { description: 'How a professional organisation has treated the patient side, in numbers. Rates are shown from five initiatives on.' })
export class OrganisationRecordType implements Omit<OrganisationRecord, 'organisation'> {
  @Field(() => Int, { nullable: true, description: 'How many initiatives it has answered or let pass; null while there are fewer than five.' })
  readonly initiatives!: number | null;

  @Field(() => Float, { nullable: true, description: 'The share of them that it answered in time, from 0 to 1; null while there are fewer than five.' })
  readonly answerRate!: number | null;

  @Field(() => Float, { nullable: true, description: 'In half of its answers it took so many days or fewer; null while there are fewer than five initiatives, or no answer.' })
  readonly medianDaysToAnswer!: number | null;

  @Field(() => Int, { description: 'How often it was allowed to ask at short notice.' })
  readonly shortNoticeExceptions!: number;

  @Field(() => Int, { description: 'How many changes suggested by the patient side it left without an answer.' })
  readonly lapsedChangeProposals!: number;
}

@Resolver(() => OrganisationType)
export class OrganisationRecordResolver {
  @ResolveField(() => OrganisationRecordType, { nullable: true, description: 'How it has treated the patient side; null for the patient side itself, and for those who are no members.' })
  async record(@Context() context: RequestContext, @Parent() { id, kind, status }: ShownOrganisation): Promise<OrganisationRecord | null> {
    if (kind === null || isPatientSide(kind) || status !== 'verified') return null;
    const row = await context.loader('matchmaking.record', async (ids: readonly Id[]) => {
      const rows = new Map((await recordsOf(context, ids)).map((found) => [found.organisation, found]));
      return ids.map((one) => rows.get(one));
    }).load(id);
    return row ? shown(row) : null;
  }
}

function shown({ organisation, initiatives, answered, median_ms: median, lapses, exceptions }: RecordRow): OrganisationRecord {
  return {
    organisation, initiatives,
    answerRate: initiatives === null || answered === null ? null : rounded(answered / initiatives, 100),
    medianDaysToAnswer: median === null ? null : rounded(median / days(1), 10),
    shortNoticeExceptions: exceptions, lapsedChangeProposals: lapses,
  };
}

function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
