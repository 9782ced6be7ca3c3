import { Args, Context, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { failure, type RequestContext } from '#graphql';
import { isId, type Id } from '#kernel';
import { fold } from '#vocabulary';
import { organisationsInShort } from '../organisation/organisation-queries.read-model';
import { calledSo, isCoordinator, type Called } from './called';

export interface ShownPerson {
  readonly person: Id;
  readonly name: string;
  readonly adviser: boolean;
  readonly answersFor: readonly string[];
}

/** Other contexts add what staff need of them to help somebody. */
@ObjectType('PersonFound', { description: 'Somebody whom staff may help: by what they are called here.' })
export class PersonFoundType implements ShownPerson {
  @Field(() => ID)
  readonly person!: Id;

  @Field(() => String)
  readonly name!: string;

  @Field(() => Boolean, { description: 'They have joined as an adviser.' })
  readonly adviser!: boolean;

  @Field(() => [String], { description: 'The names of the organisations that they answer for.' })
  readonly answersFor!: readonly string[];
}

/** Letters that a search has at least, and people that it finds at most. */
const FEWEST = 2;
const MOST = 10;

@Resolver(() => PersonFoundType)
export class PeopleResolver {
  @Query(() => [PersonFoundType], { description: 'Advisers, and people who answer for an organisation, whose name has words that begin with these; at most ten. For coordinators.' })
  async findPeople(@Context() context: RequestContext, @Args('name') name: string): Promise<readonly ShownPerson[]> {
    onlyCoordinators(context);
    const wanted = wordsOf(name.slice(0, 200));
    if (wanted.join('').length < FEWEST) return [];
    const called = (await calledSo(context, null)).filter((one) => matches(one.name, wanted));
    const people = [...new Set(called.map(({ person }) => person))].slice(0, MOST);
    return (await shownPeople(context, people, called)).sort((a, b) => a.name.localeCompare(b.name, context.language));
  }

  @Query(() => PersonFoundType, { description: 'Somebody whom staff help, with what they are part of. For coordinators.' })
  async personToHelp(@Context() context: RequestContext, @Args('person', { type: () => ID }) person: string): Promise<ShownPerson> {
    onlyCoordinators(context);
    if (!isId(person)) throw failure('NOT_FOUND');
    const [found] = await shownPeople(context, [person], await calledSo(context, [person]));
    if (!found) throw new Error('one person was asked for, and none came');
    return found;
  }
}

function onlyCoordinators(context: RequestContext): void {
  if (context.actor.kind !== 'member') throw failure('UNAUTHENTICATED');
  if (!isCoordinator(context)) throw failure('FORBIDDEN');
}

async function shownPeople(context: RequestContext, people: readonly Id[], called: readonly Called[]): Promise<ShownPerson[]> {
  const organisations = await organisationsInShort((text, values) => context.query(text, values), called.flatMap(({ organisation }) => (organisation === null ? [] : [organisation])));
  return people.map((person) => {
    const own = called.filter((one) => one.person === person);
    return {
      person, name: own[0]?.name ?? '', adviser: own.some(({ organisation }) => organisation === null),
      answersFor: own.flatMap(({ organisation }) => organisations.filter(({ id }) => id === organisation).map(({ name }) => name)),
    };
  });
}

function wordsOf(text: string): readonly string[] {
  return fold(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function matches(name: string, wanted: readonly string[]): boolean {
  const words = wordsOf(name);
  return wanted.every((begins) => words.some((word) => word.startsWith(begins)));
}
