import { Field, ObjectType } from '@nestjs/graphql';
import type { RequestContext } from '#graphql';
import { dateIn, forgotten, type Id, type Personal } from '#kernel';
import { languages, sentence, type Language } from '#language';
import type { Entry } from './entry';
import type { EntryRow, Reader } from './history.read-model';
import { tell, whoIn, type Names } from './sentences';

interface Sentences {
  readonly en: string;
  readonly sv: string;
}

@ObjectType('Sentences', { description: 'The same in both languages.' })
export class SentencesType implements Sentences {
  @Field(() => String)
  readonly en!: string;

  @Field(() => String)
  readonly sv!: string;
}

/** Something that happened, in words. */
export interface Told {
  /** ISO 8601. */
  readonly at: string;
  /** The day in the network, YYYY-MM-DD: the one that the sentence says. */
  readonly day: string;
  readonly type: string;
  readonly who: string;
  readonly sentence: string;
  readonly sentences: Sentences;
}

/** What stands in place of a name that the reader does not see: the same throughout one history. */
export interface Numbered {
  readonly number: number;
  readonly adviser: boolean;
}

/** How a history calls people and organisations. */
export interface Calling {
  readonly zone: string;
  readonly numbered: (person: Id) => Numbered | undefined;
  readonly people: (reader: Reader, people: readonly Id[]) => Promise<readonly { readonly person: Id; readonly name: Personal<string> }[]>;
  readonly organisations: (reader: Reader, organisations: readonly Id[]) => Promise<readonly { readonly organisation: Id; readonly name: string }[]>;
}

/** Tells rows of a history in both languages. Somebody whose data are deleted has no name; somebody whose name is not the reader's to see has a number. */
export async function tellAll(context: RequestContext, rows: readonly EntryRow[], calling: Calling): Promise<(row: EntryRow) => Told> {
  const namesIn = await namesFor(context, rows, calling);
  return (row) => {
    const entry = entryOf(row);
    const inLanguage = (language: Language): string => tell(entry, { language, names: namesIn(language), zone: calling.zone, now: context.now });
    const sentences = Object.fromEntries(languages.map((language) => [language, inLanguage(language)])) as unknown as Sentences;
    const { language } = context;
    return { at: new Date(entry.at).toISOString(), day: dateIn(calling.zone, entry.at), type: entry.type, who: whoIn(entry, { language, names: namesIn(language) }), sentence: sentences[language], sentences };
  };
}

function entryOf({ event, type, at, actor, role, organisation, on_behalf_of: onBehalfOf, data }: EntryRow): Entry {
  return { event, type, data, at: Number(at), actor, role, organisation, onBehalfOf } as Entry;
}

async function namesFor(context: RequestContext, rows: readonly EntryRow[], { numbered, people, organisations }: Calling): Promise<(language: Language) => Names> {
  const named = [...new Set(rows.flatMap((row) => row.people))];
  const mentioned = [...new Set(rows.flatMap(({ organisation, data }) => [organisation, ...organisationsIn(data)]).filter((id) => id !== null))];
  const [boxes, called] = await Promise.all([people(context, named), organisations(context, mentioned)]);
  const names = new Map(await Promise.all(boxes.map(async ({ person, name }) => [person, await context.open(name)] as const)));
  const organisationOf = new Map(called.map(({ organisation, name }) => [organisation, name]));
  return (language) => ({
    organisation: (id) => organisationOf.get(id),
    person(id) {
      const name = names.get(id);
      if (name !== undefined) return name === forgotten ? undefined : name;
      const shown = numbered(id);
      return shown && sentence(language, shown.adviser ? 'who.adviser' : 'who.person', { number: shown.number });
    },
  });
}

function organisationsIn(data: unknown): readonly Id[] {
  const { recipient, asker, organisation } = data as { readonly recipient?: Id; readonly asker?: Id; readonly organisation?: Id };
  return [recipient, asker, organisation].filter((id) => id !== undefined);
}
