/** Whether something that happened is a reason to look again. Pure but for what the reader can see: a sign must tell no more than a look would. */

import type { Change } from '#graphql';
import type { Actor, Id } from '#kernel';
import { matchmakingAudiences, type Audience } from '../audience';
import type { Reader } from '../reader';

interface Said {
  readonly request?: unknown;
  readonly recipient?: unknown;
  readonly person?: unknown;
  readonly toPerson?: unknown;
}

function audiencesOf({ concept, type }: Change): readonly Audience[] {
  const known: Readonly<Record<string, readonly Audience[]>> = matchmakingAudiences;
  return ['request', 'invitation', 'initiative'].includes(concept) ? known[type] ?? [] : [];
}

/** For the asker of a request: what happened to it and to its invitations, never a no or a silence (R-VIS-05). */
export function concernsAsker(change: Change, request: Id): boolean {
  if (!audiencesOf(change).includes('asker')) return false;
  return change.concept !== 'invitation' ? change.id === request : (change.data as Said).request === request;
}

/** For those who are asked: what happened to their invitations and places, and to the requests behind them. */
export async function concernsInbox(change: Change, actor: Actor, reader: Reader): Promise<boolean> {
  if (actor.kind !== 'member') return false;
  const audiences = audiencesOf(change);
  const { recipient, person, toPerson } = change.data as Said;
  const own = actor.hat.kind === 'organisation' ? actor.hat.organisation : actor.person;
  if (audiences.includes('recipient') && recipient === own) return true;
  if (actor.hat.kind === 'person') {
    if (audiences.includes('person') && person === actor.person) return true;
    if (audiences.includes('toPerson') && toPerson === actor.person) return true;
  }
  return audiences.includes('asked') && isAskedFor(reader, change.id);
}

async function isAskedFor(reader: Reader, request: Id): Promise<boolean> {
  return (await reader.query('select from invited.request where id = $1', [request])).length > 0;
}
