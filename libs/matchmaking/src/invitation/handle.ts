import type { RequestContext } from '#graphql';
import type { Id } from '#kernel';
import type { PeopleCards } from '../matching';
import { invitationId } from './sending';
import { idOf } from './shown.graphql';

/** The invitation that an asker means: by its own id, or by the code of the person who was asked. */
export async function invitationMeant(context: RequestContext, cards: PeopleCards, said: string): Promise<Id> {
  const id = idOf(said);
  const card = await cards.behind(context.network, id);
  return card ? invitationId(card.request, card.person) : id;
}
