import { Args, Context, Field, ID, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { failure, type RequestContext } from '#graphql';
import type { Id } from '#kernel';
import { sentence } from '#language';
import { InvitedRequestType, type InvitedRequest } from '../invitation/invited-request.graphql';
import { idOf } from '../invitation/shown.graphql';
import { askersById } from './askers.read-model';

/** What stands beside every text and every contact detail before it goes to an organisation. */
interface BeforeYouWrite {
  readonly sideEffects: string;
  readonly publicBody: string | null;
}

@ObjectType('BeforeYouWrite', { description: 'What is said before you write or share something, in your language.' })
class BeforeYouWriteType implements BeforeYouWrite {
  @Field(() => String, { description: 'Under every text that a company can read: where side effects are reported instead.' })
  readonly sideEffects!: string;

  @Field(() => String, { nullable: true, description: 'That what you send may have to be disclosed to others; null unless the organisation is a public authority.' })
  readonly publicBody!: string | null;
}

@Resolver(() => InvitedRequestType)
export class BeforeYouWriteResolver {
  @Query(() => BeforeYouWriteType, { description: 'What to show beside a field whose text or contact details go to an organisation: questions, messages, suggested changes, notes with a yes or a no.' })
  beforeYouWriteTo(@Context() context: RequestContext, @Args('organisation', { type: () => ID }) organisation: string): Promise<BeforeYouWrite> {
    if (context.actor.kind === 'visitor') throw failure('UNAUTHENTICATED');
    return saidBefore(context, idOf(organisation));
  }

  @ResolveField(() => BeforeYouWriteType, { description: 'What to show beside every text and contact detail that goes to the asking side.' })
  beforeYouWrite(@Context() context: RequestContext, @Parent() { askerId }: InvitedRequest): Promise<BeforeYouWrite> {
    return saidBefore(context, askerId);
  }
}

async function saidBefore(context: RequestContext, organisation: Id): Promise<BeforeYouWrite> {
  const loader = context.loader<Id, boolean>('public bodies', async (ids) => {
    const rows = await askersById(context, ids);
    return ids.map((id) => rows.find((row) => row.id === id)?.public_body ?? false);
  });
  const { language } = context;
  return {
    sideEffects: sentence(language, 'sentence.sideEffects', { authority: sentence(language, 'sentence.medicinesAuthority') }),
    publicBody: (await loader.load(organisation)) ? sentence(language, 'sentence.publicBody') : null,
  };
}
