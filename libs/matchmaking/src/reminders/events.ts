import { event, plain } from '#kernel';
import { z } from 'zod';
import { whose } from '../invitation/whose';

/** When half of the time to answer is over, and two days before all of it is. */
export const ReminderKind = z.enum(['half-time', 'two-days']);
export type ReminderKind = z.infer<typeof ReminderKind>;

/** For the recipient's own eyes: whoever asks never learns whether there was one. */
export const ReminderGiven = event('ReminderGiven', 1, { ...whose, kind: plain(ReminderKind) });
