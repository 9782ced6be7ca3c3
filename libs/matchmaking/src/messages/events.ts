/** Words between somebody who is asked and the asker's contact, in the invitation's own stream: each text under a key of its own (R-CON-04). */

import { event, id, plain, prose, words } from '#kernel';
import { whose } from '../invitation/whose';

const message = plain(id('message'));

/** By the organisation or the person that was asked, or by a person whom a place was offered to. */
export const ContactWrittenTo = event('ContactWrittenTo', 1, { ...whose, message, place: plain(id('place')).optional(), text: words('actor', { schema: prose(1200) }) });
export const ContactReplied = event('ContactReplied', 1, { ...whose, message, text: words('actor', { schema: prose(1200) }) });

export const messageEvents = [ContactWrittenTo, ContactReplied] as const;
