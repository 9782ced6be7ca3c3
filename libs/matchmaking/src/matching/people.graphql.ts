import { Args, Context, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { badInput, failure, type RequestContext } from '#graphql';
import { isId, type Id } from '#kernel';
import { sentence } from '#language';
import { readWanted } from './candidate-queries.read-model';
import { PeopleCards } from './cards.read-model';
import { restsOnConditions } from './people';
import { proposedPeople } from './proposed-people';

/** All that an asker sees of a person before a yes (R-MAT-06). */
interface PersonCard {
  readonly code: Id;
  readonly name: string;
  readonly country: string | null;
  readonly language: string;
  readonly fitsConditionArea: boolean;
}

@ObjectType('PersonCard', { description: 'A person who could be asked. Nothing else is shown of them before they say yes.' })
class PersonCardType implements PersonCard {
  @Field(() => ID, { description: 'What you send an invitation to. It stands for this person in this request only.' })
  readonly code!: Id;

  @Field(() => String, { description: 'A name for this request, such as "Adviser 3".' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2; null when they have not said it.' })
  readonly country!: string | null;

  @Field(() => String, { description: 'A language in common, BCP 47.' })
  readonly language!: string;

  @Field(() => Boolean, { description: 'Whether what the request is about is one of the areas that they want to be asked about. False may also mean that they have not said.' })
  readonly fitsConditionArea!: boolean;
}

const MOST_SHOWN = 20;

@Resolver()
export class MatchedPeopleResolver {
  constructor(private readonly cards: PeopleCards) {}

  @Query(() => [PersonCardType], { description: 'People who could be asked in their own right, best first. There is no total, and nothing tells how many there are besides. For those who answer for the asker, and for coordinators.' })
  async matchedPeople(
    @Context() context: RequestContext,
    @Args('request', { type: () => ID }) request: Id,
    @Args('first', { type: () => Int, defaultValue: 10, description: `How many, at most ${MOST_SHOWN}.` }) first: number,
  ): Promise<readonly PersonCard[]> {
    if (first < 1 || first > MOST_SHOWN) throw badInput([{ path: 'first', message: `between 1 and ${MOST_SHOWN}` }]);
    if (context.actor.kind === 'visitor') throw failure('UNAUTHENTICATED');
    const wanted = isId(request) ? await readWanted(context, request) : undefined;
    if (!wanted) throw failure('NOT_FOUND');
    const shown = (await proposedPeople(context, wanted, context.now)).slice(0, first);
    const cards = new Map((await this.cards.give(context.network, request, shown.map(({ proposal }) => proposal.recipient))).map((card) => [card.person, card]));
    return shown.flatMap(({ proposal: { recipient, factors }, country }) => {
      const card = cards.get(recipient);
      const spoken = factors.find(({ factor }) => factor === 'LANGUAGE');
      if (!card || spoken?.factor !== 'LANGUAGE') return [];
      return [{
        code: card.code, name: sentence(context.language, 'sentence.adviserNumber', { number: card.number }),
        country: country ?? null, language: spoken.language, fitsConditionArea: restsOnConditions(factors),
      }];
    });
  }
}
