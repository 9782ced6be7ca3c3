import { Args, Context, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { connectionOf, connectionType, failure, pageOf, PageArgs, type Connection, type RequestContext } from '#graphql';
import { command, forgotten, id as idOf, isId, type Id } from '#kernel';
import { languages, sentence, type Language } from '#language';
import type { Entry } from './entry';
import { castOf, entriesOf, organisationNames, personNames, requestOf, zoneOf, type EntryRow } from './history.read-model';
import { tell, whoIn, type Names } from './sentences';

/** The permission to read a history; there is nothing to change. */
export const ReadHistory = command('ReadHistory', { partnership: idOf('partnership') });

interface Sentences {
  readonly en: string;
  readonly sv: string;
}

@ObjectType('Sentences', { description: 'The same in both languages.' })
class SentencesType implements Sentences {
  @Field(() => String)
  readonly en!: string;

  @Field(() => String)
  readonly sv!: string;
}

interface ShownEntry {
  readonly id: Id;
  readonly at: string;
  readonly type: string;
  readonly who: string;
  readonly sentence: string;
  readonly sentences: Sentences;
}

@ObjectType('HistoryEntry', { description: 'One thing that happened.' })
class HistoryEntryType implements ShownEntry {
  @Field(() => ID, { description: 'The event\'s own id.' })
  readonly id!: Id;

  @Field(() => String, { description: 'When, ISO 8601.' })
  readonly at!: string;

  @Field(() => String, { description: 'The kind of event, as a code.' })
  readonly type!: string;

  @Field(() => String, { description: 'Who did it, as they then were. Auditors see a number in place of a name.' })
  readonly who!: string;

  @Field(() => String, { description: 'What happened, in the language of the request.' })
  readonly sentence!: string;

  @Field(() => SentencesType)
  readonly sentences!: Sentences;
}

const HistoryConnection = connectionType('HistoryEntry', () => HistoryEntryType);

@Resolver(() => HistoryEntryType)
export class HistoryResolver {
  @Query(() => HistoryConnection, { description: 'What happened to a partnership, to the request that it came from, and to every invitation to it, in order. For coordinators and auditors.' })
  async history(@Context() context: RequestContext, @Args('partnership', { type: () => ID }) partnership: Id, @Args() args: PageArgs): Promise<Connection<ShownEntry>> {
    if (context.actor.kind === 'visitor') throw failure('UNAUTHENTICATED');
    if (!context.may(ReadHistory, {})) throw failure('FORBIDDEN');
    const page = pageOf(args, ['number', 'number']);
    const request = isId(partnership) ? await requestOf(context, partnership) : undefined;
    if (request === undefined) throw failure('NOT_FOUND');
    const rows = await entriesOf(context, request, page.after, page.first + 1);
    const [namesIn, zone] = await Promise.all([namesFor(context, request, rows), zoneOf(context)]);
    return connectionOf(page, rows, (row) => [String(row.position), String(row.revision)], (row) => {
      const entry = entryOf(row);
      const inLanguage = (language: Language): string => tell(entry, { language, names: namesIn(language), zone, now: context.now });
      const sentences = Object.fromEntries(languages.map((language) => [language, inLanguage(language)])) as unknown as Sentences;
      return {
        id: entry.event, at: new Date(entry.at).toISOString(), type: entry.type,
        who: whoIn(entry, { language: context.language, names: namesIn(context.language) }), sentence: sentences[context.language], sentences,
      };
    });
  }
}

function entryOf({ event, type, at, actor, role, organisation, on_behalf_of: onBehalfOf, data }: EntryRow): Entry {
  return { event, type, data, at: Number(at), actor, role, organisation, onBehalfOf } as Entry;
}

/**
 * What everybody is called: coordinators read names, auditors a number that stays the same throughout one history. Somebody whose
 * data are deleted has no name; somebody who never gave one has a number.
 */
async function namesFor(context: RequestContext, request: Id, rows: readonly EntryRow[]): Promise<(language: Language) => Names> {
  const ids = [...new Set(rows.flatMap(({ people }) => people))];
  const organisations = [...new Set(rows.flatMap(({ organisation, data }) => [organisation, ...organisationsIn(data)]).filter((id) => id !== null))];
  const [cast, boxes, called] = await Promise.all([castOf(context, request), personNames(context, ids), organisationNames(context, organisations)]);
  const names = new Map(await Promise.all(boxes.map(async ({ person, name }) => [person, await context.open(name)] as const)));
  const organisationOf = new Map(called.map(({ organisation, name }) => [organisation, name]));
  return (language) => ({
    organisation: (id) => organisationOf.get(id),
    person(id) {
      const name = names.get(id);
      if (name !== undefined) return name === forgotten ? undefined : name;
      const nth = cast.findIndex(({ person }) => person === id);
      return nth < 0 ? undefined : sentence(language, cast[nth]?.adviser ? 'who.adviser' : 'who.person', { number: nth + 1 });
    },
  });
}

function organisationsIn(data: unknown): readonly Id[] {
  const { recipient } = data as { readonly recipient?: Id };
  return recipient === undefined ? [] : [recipient];
}
