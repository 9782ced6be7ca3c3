import { event, id, plain, type EventOf } from '#kernel';
import { z } from 'zod';

/**
 * Contact details that people released at their yes are hidden again from those who got them, who are asked to delete them (R-CON-06).
 * `waitFor`: whose are kept only until they are paid, by whoever owes it.
 */
export const ContactHidden = event('ContactHidden', 1, {
  people: plain(z.array(z.strictObject({ person: id('person'), invitation: id('invitation') })).max(600)), waitFor: plain(z.array(id('person')).max(600)),
});

export const contactEvents = [ContactHidden] as const;
export type ContactEvent = EventOf<(typeof contactEvents)[number]>;
