import { Context, Field, Float, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { findOrganisations } from '#directory';
import { failure, LevelEnum, PhaseEnum, type RequestContext } from '#graphql';
import { addDays, dateIn, days, type CalendarDate, type Id } from '#kernel';
import { bandOf, type Level, type PeopleBand, type Phase } from '#vocabulary';
import { calendarOf } from '../queue/queue.read-model';
import { askedFigures, coverageFigures, initiativeAnswers, monthFigures, organisationAnswers, peopleAnswers, requestFigures, type AnswerFigures, type CellFigures, type MonthFigures } from './overview.read-model';

/** How far back figures go. */
const DAYS = 365;
/** A middle value of fewer says something of single ones, and is not shown (as in R-ORG-13). */
const ENOUGH = 5;
/** Organisations in the list of how often each was asked. */
const MOST = 1000;

interface ShownRequests {
  readonly published: number;
  readonly open: number;
  readonly closed: number;
  readonly withdrawn: number;
  readonly medianDaysToReview: number | null;
}

@ObjectType('OverviewOfRequests')
class RequestsType implements ShownRequests {
  @Field(() => Int)
  readonly published!: number;

  @Field(() => Int, { description: 'Of these, how many take answers now.' })
  readonly open!: number;

  @Field(() => Int)
  readonly closed!: number;

  @Field(() => Int, { description: 'Taken back by the asker, also before they were opened.' })
  readonly withdrawn!: number;

  @Field(() => Float, { nullable: true, description: 'Half of them were opened within so many days of being handed in; null while there are fewer than five.' })
  readonly medianDaysToReview!: number | null;
}

interface ShownAnswers {
  readonly sent: number;
  readonly yes: number;
  readonly no: number;
  readonly talk: number;
  readonly silent: number;
  readonly open: number;
  readonly medianDaysToAnswer: number | null;
}

@ObjectType('OverviewOfAnswers', { description: 'What became of what was asked of organisations.' })
class AnswersType implements ShownAnswers {
  @Field(() => Int, { description: 'Without those that were taken back unanswered.' })
  readonly sent!: number;

  @Field(() => Int)
  readonly yes!: number;

  @Field(() => Int)
  readonly no!: number;

  @Field(() => Int, { description: 'Of initiatives: let us talk.' })
  readonly talk!: number;

  @Field(() => Int, { description: 'The time was over without an answer.' })
  readonly silent!: number;

  @Field(() => Int, { description: 'They can still be answered.' })
  readonly open!: number;

  @Field(() => Float, { nullable: true, description: 'Half of the answers came within so many days; null while there are fewer than five.' })
  readonly medianDaysToAnswer!: number | null;
}

interface ShownPeople {
  readonly asked: PeopleBand;
  readonly yes: PeopleBand;
}

@ObjectType('OverviewOfPeople', { description: 'People who were asked in their own right, in bands.' })
class PeopleType implements ShownPeople {
  @Field(() => String, { description: 'under-10, 10-19, 20-49 or 50-or-more.' })
  readonly asked!: PeopleBand;

  @Field(() => String, { description: 'under-10, 10-19, 20-49 or 50-or-more.' })
  readonly yes!: PeopleBand;
}

@ObjectType('OverviewOfMonth')
class MonthType implements MonthFigures {
  @Field(() => String, { description: 'YYYY-MM' })
  readonly month!: string;

  @Field(() => Int, { description: 'Requests that were opened.' })
  readonly published!: number;

  @Field(() => Int, { description: 'Invitations to organisations.' })
  readonly sent!: number;

  @Field(() => Int, { description: 'How many of these got a yes.' })
  readonly yes!: number;
}

@ObjectType('OverviewOfCell', { description: 'Where and when patients take part.' })
class CellType implements CellFigures {
  @Field(() => LevelEnum)
  readonly level!: Level;

  @Field(() => PhaseEnum)
  readonly phase!: Phase;

  @Field(() => Int, { description: 'Requests that ask for it.' })
  readonly requests!: number;

  @Field(() => Int, { description: 'What tables have done together.' })
  readonly held!: number;

  @Field(() => Int, { description: 'What tables plan.' })
  readonly planned!: number;
}

interface ShownAsked {
  readonly organisationId: Id;
  readonly name: string;
  readonly times: number;
  readonly yes: number;
}

@ObjectType('OverviewOfAsked', { description: 'How often a checked organisation of the patient side was asked.' })
class AskedType implements ShownAsked {
  @Field(() => ID)
  readonly organisationId!: Id;

  @Field(() => String)
  readonly name!: string;

  @Field(() => Int)
  readonly times!: number;

  @Field(() => Int)
  readonly yes!: number;
}

interface ShownOverview {
  readonly from: CalendarDate;
  readonly requests: ShownRequests;
  readonly organisations: ShownAnswers;
  readonly initiatives: ShownAnswers;
  readonly people: ShownPeople;
  readonly months: readonly MonthFigures[];
  readonly coverage: readonly CellFigures[];
  readonly asked: readonly ShownAsked[];
}

@ObjectType('NetworkOverview', { description: 'How the network does, in figures of the last 12 months.' })
class OverviewType implements ShownOverview {
  @Field(() => String, { description: 'The first day that is counted, YYYY-MM-DD.' })
  readonly from!: CalendarDate;

  @Field(() => RequestsType)
  readonly requests!: ShownRequests;

  @Field(() => AnswersType, { description: 'Invitations to organisations.' })
  readonly organisations!: ShownAnswers;

  @Field(() => AnswersType, { description: 'Initiatives of the patient side, at the organisations that they went to.' })
  readonly initiatives!: ShownAnswers;

  @Field(() => PeopleType)
  readonly people!: ShownPeople;

  @Field(() => [MonthType], { description: 'The oldest first; months in which nothing happened are left out.' })
  readonly months!: readonly MonthFigures[];

  @Field(() => [CellType], { description: 'Only what is not empty.' })
  readonly coverage!: readonly CellFigures[];

  @Field(() => [AskedType], { description: 'Every checked organisation of the patient side, those asked most often first.' })
  readonly asked!: readonly ShownAsked[];
}

@Resolver(() => OverviewType)
export class OverviewResolver {
  @Query(() => OverviewType, { description: 'How the network does, in figures. For coordinators.' })
  async networkOverview(@Context() context: RequestContext): Promise<ShownOverview> {
    const { actor, now } = context;
    if (actor.kind !== 'member') throw failure('UNAUTHENTICATED');
    if (actor.hat.kind !== 'staff' || actor.hat.role !== 'coordinator') throw failure('FORBIDDEN');
    const since = now - days(DAYS);
    const { zone } = await calendarOf(context);
    const from = addDays(dateIn(zone, now), -DAYS);
    const [requests, organisations, people, initiatives, months, coverage, asked] = await Promise.all([
      requestFigures(context, since), organisationAnswers(context, since), peopleAnswers(context, since), initiativeAnswers(context, since),
      monthFigures(context, since, zone), coverageFigures(context, since, from), askedOften(context, since),
    ]);
    const { published, open, closed, withdrawn, reviewed, review_ms: review } = requests;
    return {
      from, months, coverage, asked, organisations: shownAnswers(organisations), initiatives: shownAnswers(initiatives),
      requests: { published, open, closed, withdrawn, medianDaysToReview: middle(review, reviewed) },
      people: { asked: bandOf(people.sent), yes: bandOf(people.yes) },
    };
  }
}

function shownAnswers({ sent, yes, no, talk, silent, open, answered, median_ms: median }: AnswerFigures): ShownAnswers {
  return { sent, yes, no, talk, silent, open, medianDaysToAnswer: middle(median, answered) };
}

function middle(milliseconds: number | null, of: number): number | null {
  return milliseconds === null || of < ENOUGH ? null : Math.round((milliseconds / days(1)) * 10) / 10;
}

async function askedOften(context: RequestContext, since: number): Promise<readonly ShownAsked[]> {
  const query = <Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]> => context.query<Row>(text, values);
  const kinds = ['patient-organisation', 'umbrella'];
  const [figures, ...found] = await Promise.all([askedFigures(context, since), ...kinds.map((kind) => findOrganisations(query, { status: 'verified', kind }, context.language, undefined, MOST))]);
  const asked = new Map(figures.map((row) => [row.organisation, row]));
  return found.flat().map(({ id, name }) => ({ organisationId: id, name, times: asked.get(id)?.times ?? 0, yes: asked.get(id)?.yes ?? 0 }))
    .sort((a, b) => b.times - a.times || a.name.localeCompare(b.name, context.language));
}
