/** Taken back and opened again within 90 days: the two are linked, and those who were asked for the first are told (R-REQ-13). */

import { command, days, id, line, nothing, type CommandOf, type Decision, type Id, type Instant, type ReadState } from '#kernel';
import { withdrawnBy } from '../asking/asking';
import type { InvitationEvent } from '../invitation/events';
import { sidesOf, type Invitation } from '../invitation/state';
import type { RequestEvent } from '../request/events';
import type { RequestForm } from '../request/form';
import type { Request } from '../request/state';
import { requestTerms } from '../request/terms';
import type { StudyFacts } from '../study/study-facts';
import { AskedForAgain, EarlierRecipientsTold, RequestOpenedAgain, type Likeness } from './events';
import { overlaps } from './overlap';

/** After a request that was handed in again was opened. */
export const TellEarlierRecipients = command('TellEarlierRecipients', { request: id('request') });
export const TellAskedForAgain = command('TellAskedForAgain', { invitation: id('invitation'), again: id('request'), oneSentence: line(160) });

/** So long a request that was taken back is remembered. */
const WITHIN = days(90);

/** A request that its asker took back lately. */
export interface Earlier {
  readonly request: Id;
  readonly oneSentence: string;
  readonly study?: Pick<StudyFacts, 'registry' | 'registryId' | 'title'>;
  readonly invitations: readonly Id[];
}

/** What an asker took back within 90 days, the latest first. */
export async function earlierOf(asker: Id, read: ReadState, now: Instant): Promise<readonly Earlier[]> {
  const lately = (await read(withdrawnBy, asker)).filter(({ at }) => now < at + WITHIN);
  const found = await Promise.all(lately.map(async ({ request }): Promise<readonly Earlier[]> => {
    const terms = await read(requestTerms, request);
    if (terms.status === 'none' || terms.form === undefined) return [];
    return [{ request, oneSentence: terms.form.oneSentence, invitations: terms.everInvited, ...(terms.study ? { study: terms.study } : {}) }];
  }));
  return found.flat();
}

/** That a request is an earlier one again: by its number in a registry first, by its title otherwise. It is said once. */
export function openedAgain(request: Request, form: RequestForm, earlier: readonly Earlier[]): readonly RequestEvent[] {
  if (request.status === 'none' || request.again) return nothing;
  const like = (by: Likeness, same: (one: Earlier) => boolean) => earlier.filter(same).map(({ request: of, invitations }) => ({ of, by, invitations: [...invitations] }));
  const { study } = request;
  const [found] = [
    ...like('registry', (one) => study !== undefined && one.study?.registry === study.registry && one.study.registryId === study.registryId),
    ...like('title', (one) => overlaps(one.oneSentence, form.oneSentence) || (study !== undefined && one.study !== undefined && overlaps(one.study.title, study.title))),
  ];
  return found ? [RequestOpenedAgain(found)] : nothing;
}

/** Once, and not before a coordinator has opened it: what is never opened nobody needs to hear of. */
export function tellEarlierRecipients(request: Request): Decision<RequestEvent> {
  if (request.status !== 'published' || !request.form || !request.again || request.again.told || request.again.invitations.length === 0) return nothing;
  const { of, invitations } = request.again;
  return [EarlierRecipientsTold({ of, invitations: [...invitations], oneSentence: request.form.oneSentence })];
}

/** Whatever they answered then. An invitation whose places were held and that was never sent tells nobody. */
export function tellAskedForAgain(invitation: Invitation, { again, oneSentence }: CommandOf<typeof TellAskedForAgain>): Decision<InvitationEvent> {
  if (invitation.status === 'none' || invitation.again.includes(again)) return nothing;
  return [AskedForAgain({ ...sidesOf(invitation), again, oneSentence })];
}
