/** A request that was taken back and is opened again soon after (R-REQ-13). */

import { event, id, line, plain } from '#kernel';
import { z } from 'zod';
import { whose } from '../invitation/whose';

/** How it is known: by the number in a registry, or by the words of its title. */
export const Likeness = z.enum(['registry', 'title']);
export type Likeness = z.infer<typeof Likeness>;

const invitations = plain(z.array(id('invitation')).max(5000));

/** In the request that is handed in: it is the earlier one again. `invitations`: those of the earlier one. */
export const RequestOpenedAgain = event('RequestOpenedAgain', 1, { of: plain(id('request')), by: plain(Likeness), invitations });
/** A coordinator opened it, and whoever was asked for the earlier one is told. */
export const EarlierRecipientsTold = event('EarlierRecipientsTold', 1, { of: plain(id('request')), invitations, oneSentence: plain(line(160)) });
/** In an invitation of the earlier one: what was taken back is asked again. */
export const AskedForAgain = event('AskedForAgain', 1, { ...whose, again: plain(id('request')), oneSentence: plain(line(160)) });

export const againOfRequest = [RequestOpenedAgain, EarlierRecipientsTold] as const;
