import { Args, Context, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { failure, type RequestContext } from '#graphql';
import type { Id, Personal } from '#kernel';
import { fold } from '#vocabulary';
import { organisationsInShort } from '../organisation/organisation-queries.read-model';

interface ShownPerson {
  readonly person: Id;
  readonly name: string;
  readonly adviser: boolean;
  readonly answersFor: readonly string[];
}

@ObjectType('PersonFound', { description: 'Somebody whom staff may help: by what they are called here.' })
class PersonFoundType implements ShownPerson {
  @Field(() => ID)
  readonly person!: Id;

  @Field(() => String)
  readonly name!: string;

  @Field(() => Boolean, { description: 'They have joined as an adviser.' })
  readonly adviser!: boolean;

  @Field(() => [String], { description: 'The names of the organisations that they answer for.' })
  readonly answersFor!: readonly string[];
}

interface CalledRow {
  readonly person: Id;
  readonly name: Personal<string>;
  readonly organisation: Id | null;
}

/** Letters that a search has at least, and people that it finds at most. */
const FEWEST = 2;
const MOST = 10;

@Resolver(() => PersonFoundType)
export class PeopleResolver {
  @Query(() => [PersonFoundType], { description: 'Advisers, and people who answer for an organisation, whose name has words that begin with these; at most ten. For coordinators.' })
  async findPeople(@Context() context: RequestContext, @Args('name') name: string): Promise<readonly ShownPerson[]> {
    const { actor } = context;
    if (actor.kind !== 'member') throw failure('UNAUTHENTICATED');
    if (actor.hat.kind !== 'staff' || actor.hat.role !== 'coordinator') throw failure('FORBIDDEN');
    const wanted = wordsOf(name.slice(0, 200));
    if (wanted.join('').length < FEWEST) return [];
    const rows = await context.query<CalledRow>(
      `select person, name, null::uuid as organisation from advisors.identity where network = viewer.network()
       union all select person, person_name, organisation from organisations.representative where network = viewer.network() and until is null`);
    const called = (await Promise.all(rows.map(async (row) => ({ ...row, name: await context.open(row.name) }))))
      .flatMap(({ name: said, ...row }) => (typeof said === 'string' && matches(said, wanted) ? [{ ...row, name: said }] : []));
    const people = [...new Set(called.map(({ person }) => person))].slice(0, MOST);
    const organisations = await organisationsInShort((text, values) => context.query(text, values), called.flatMap(({ organisation }) => (organisation === null ? [] : [organisation])));
    return people.map((person) => {
      const own = called.filter((one) => one.person === person);
      return {
        person, name: own[0]?.name ?? '', adviser: own.some(({ organisation }) => organisation === null),
        answersFor: own.flatMap(({ organisation }) => (organisation === null ? [] : [organisations.find(({ id }) => id === organisation)?.name ?? ''])).filter((one) => one !== ''),
      };
    }).sort((a, b) => a.name.localeCompare(b.name, context.language));
  }
}

function wordsOf(text: string): readonly string[] {
  return fold(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function matches(name: string, wanted: readonly string[]): boolean {
  const words = wordsOf(name);
  return wanted.every((begins) => words.some((word) => word.startsWith(begins)));
}
