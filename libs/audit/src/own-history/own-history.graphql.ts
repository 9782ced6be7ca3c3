import { Args, Context, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { connectionOf, connectionType, failure, pageOf, PageArgs, type Connection, type RequestContext } from '#graphql';
import { isId, type Id } from '#kernel';
import type { TableThen } from '#partnerships';
import { tableAt, TableThenType } from '../history/table-then';
import { SentencesType, tellAll, type Numbered, type Told } from '../history/told';
import { seenDrawing, seenEntries, seenNames, seenOrganisations, seenPeople, seenZone } from './own-history.read-model';

interface ShownEntry extends Told {
  readonly table: TableThen | null;
}

@ObjectType('OwnHistoryEntry', { description: 'One thing that happened, as far as you could see it.' })
class OwnHistoryEntryType implements ShownEntry {
  @Field(() => String, { description: 'When, ISO 8601.' })
  readonly at!: string;

  @Field(() => String, { description: 'The day in the network\'s time zone, YYYY-MM-DD: the one that the sentence says.' })
  readonly day!: string;

  @Field(() => String, { description: 'The kind of event, as a code.' })
  readonly type!: string;

  @Field(() => String, { description: 'Who did it, as they then were. Whoever is not named to you has a number, the same throughout this history.' })
  readonly who!: string;

  @Field(() => String, { description: 'What happened, in the language of the request.' })
  readonly sentence!: string;

  @Field(() => SentencesType)
  readonly sentences!: Told['sentences'];

  @Field(() => TableThenType, { nullable: true, description: 'The table as it was then; null before there was one.' })
  readonly table!: TableThen | null;
}

const OwnHistoryConnection = connectionType('OwnHistoryEntry', () => OwnHistoryEntryType);

@Resolver(() => OwnHistoryEntryType)
export class OwnHistoryResolver {
  @Query(() => OwnHistoryConnection, { description: 'What happened, as far as you, or the organisation that you are here for, could see it then: to a request or an initiative, to an invitation, to a partnership. The oldest first.' })
  async ownHistory(@Context() context: RequestContext, @Args('about', { type: () => ID, description: 'The request, initiative, invitation or partnership.' }) about: Id, @Args() args: PageArgs): Promise<Connection<ShownEntry>> {
    if (context.actor.kind === 'visitor') throw failure('UNAUTHENTICATED');
    const page = pageOf(args, ['number']);
    const [after = '0'] = page.after ?? [];
    if (!isId(about)) throw failure('NOT_FOUND');
    const rows = await seenEntries(context, about, after, page.first + 1);
    if (rows.length === 0 && page.after === undefined) throw failure('NOT_FOUND');
    const [cast, zone, drawing] = await Promise.all([seenPeople(context, about), seenZone(context), seenDrawing(context, about)]);
    const table = tableAt(drawing);
    const numbered = (id: Id): Numbered | undefined => (cast.includes(id) ? { number: cast.indexOf(id) + 1, adviser: false } : undefined);
    const told = await tellAll(context, rows, { zone, numbered, people: seenNames(about), organisations: seenOrganisations });
    return connectionOf(page, rows, ({ nth }) => [String(nth)], (row) => ({ table: table(row), ...told(row) }));
  }
}
