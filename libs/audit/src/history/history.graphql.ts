import { Args, Context, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { connectionOf, connectionType, failure, pageOf, PageArgs, type Connection, type RequestContext } from '#graphql';
import { command, id as idOf, isId, roleOf, type Id } from '#kernel';
import type { TableThen } from '#partnerships';
import { castOf, drawingOf, entriesOf, openCaseAbout, organisationNames, personNames, requestOf, zoneOf } from './history.read-model';
import { tableAt, TableThenType } from './table-then';
import { SentencesType, tellAll, type Numbered, type Told } from './told';

/** The permission to read a history; there is nothing to change. */
export const ReadHistory = command('ReadHistory', { partnership: idOf('partnership') });

interface ShownEntry extends Told {
  readonly id: Id;
  readonly table: TableThen | null;
}

@ObjectType('HistoryEntry', { description: 'One thing that happened.' })
class HistoryEntryType implements ShownEntry {
  @Field(() => ID, { description: 'The event\'s own id.' })
  readonly id!: Id;

  @Field(() => String, { description: 'When, ISO 8601.' })
  readonly at!: string;

  @Field(() => String, { description: 'The day in the network\'s time zone, YYYY-MM-DD: the one that the sentence says.' })
  readonly day!: string;

  @Field(() => String, { description: 'The kind of event, as a code.' })
  readonly type!: string;

  @Field(() => String, { description: 'Who did it, as they then were. Auditors see a number in place of a name.' })
  readonly who!: string;

  @Field(() => String, { description: 'What happened, in the language of the request.' })
  readonly sentence!: string;

  @Field(() => SentencesType)
  readonly sentences!: Told['sentences'];

  @Field(() => TableThenType, { nullable: true, description: 'The table as it was then; null before there was one.' })
  readonly table!: TableThen | null;
}

const HistoryConnection = connectionType('HistoryEntry', () => HistoryEntryType);

@Resolver(() => HistoryEntryType)
export class HistoryResolver {
  @Query(() => HistoryConnection, { description: 'What happened to a partnership, to the request that it came from, and to every invitation to it, in order. For coordinators, and for auditors in an open case about it: they see no names unless they have revealed them.' })
  async history(@Context() context: RequestContext, @Args('partnership', { type: () => ID }) partnership: Id, @Args() args: PageArgs): Promise<Connection<ShownEntry>> {
    if (context.actor.kind === 'visitor') throw failure('UNAUTHENTICATED');
    if (!context.may(ReadHistory, {})) throw failure('FORBIDDEN');
    const page = pageOf(args, ['number', 'number']);
    const request = isId(partnership) ? await requestOf(context, partnership) : undefined;
    if (request === undefined) throw failure('NOT_FOUND');
    const named = await mayBeNamed(context, [partnership, request]);
    const rows = await entriesOf(context, request, page.after, page.first + 1);
    const [cast, zone, drawing] = await Promise.all([castOf(context, request), zoneOf(context), drawingOf(context, partnership)]);
    const table = tableAt(drawing);
    const numbered = (id: Id): Numbered | undefined => {
      const nth = cast.findIndex(({ person }) => person === id);
      return nth < 0 ? undefined : { number: nth + 1, adviser: cast[nth]?.adviser ?? false };
    };
    const told = await tellAll(context, rows, { zone, numbered, people: named ? personNames : () => Promise.resolve([]), organisations: organisationNames });
    return connectionOf(page, rows, (row) => [String(row.position), String(row.revision)], (row) => ({ id: row.event, table: table(row), ...told(row) }));
  }
}

/** Coordinators read names; auditors read a history in a case about it, and names when they have revealed them there (R-STF-08). @throws NOT_FOUND */
async function mayBeNamed(context: RequestContext, things: readonly Id[]): Promise<boolean> {
  if (roleOf(context.actor) !== 'auditor') return true;
  const found = await openCaseAbout(context, things, context.now);
  if (!found) throw failure('NOT_FOUND');
  return found.names;
}
