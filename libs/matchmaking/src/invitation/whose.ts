import { id, plain } from '#kernel';
import { z } from 'zod';

/** A moment, epoch milliseconds. */
export const instant = z.int().nonnegative();

/** To which request an invitation belongs, who asks and who is asked: events that other streams react to say it. */
export const whose = { request: plain(id('request')), asker: plain(id('organisation')), recipient: plain(id('organisation')) };
