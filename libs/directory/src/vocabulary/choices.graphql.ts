import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { badInput, type RequestContext } from '#graphql';
import { NamedCodeType } from '../organisation/graphql/types';
import { conditionsFor, countriesIn, languagesIn, type Choice } from './choices';

const MOST = 200;
const LONGEST_SEARCH = 200;

/** What forms let people choose from, in their own language. Anyone may read it. */
@Resolver(() => NamedCodeType)
export class ChoicesResolver {
  @Query(() => [NamedCodeType], { description: 'Conditions of the vocabulary. With a search, those whose name begins with it come first; other names count, too.' })
  conditions(
    @Context() { language }: RequestContext,
    @Args('search', { type: () => String, nullable: true, description: 'Part of a name, at most 200 characters.' }) search: string | null | undefined,
    @Args('first', { type: () => Int, defaultValue: 20, description: `How many, at most ${MOST}.` }) first: number,
  ): readonly Choice[] {
    if (first < 1 || first > MOST) throw badInput([{ path: 'first', message: `between 1 and ${MOST}` }]);
    if (search != null && search.length > LONGEST_SEARCH) throw badInput([{ path: 'search', message: `at most ${LONGEST_SEARCH} characters` }]);
    return conditionsFor(language, search ?? '', first);
  }

  @Query(() => [NamedCodeType], { description: 'Every country, in the order of letters of your language.' })
  countries(@Context() { language }: RequestContext): readonly Choice[] {
    return countriesIn(language);
  }

  @Query(() => [NamedCodeType], { description: 'Every language that people can meet in, in the order of letters of your language.' })
  languages(@Context() { language }: RequestContext): readonly Choice[] {
    return languagesIn(language);
  }
}
