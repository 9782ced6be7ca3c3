import type { Draft } from '../request-form/draft';

/** What is new, part by part: only that is sent. */
export function newsIn(old: Draft, draft: Draft): Draft {
  const parts = Object.keys(draft) as (keyof Draft)[];
  const news: Draft = Object.fromEntries(parts.filter((part) => canonical(old[part]) !== canonical(draft[part])).map((part) => [part, draft[part]]));
  return news.seats ? { ...news, seats: withNewVoice(news.seats) } : news;
}

/** Of three or more seats for patients one is for somebody who has not done this before (R-REQ-09). */
function withNewVoice(seats: NonNullable<Draft['seats']>): NonNullable<Draft['seats']> {
  return (seats.patients ?? 0) >= 3 && (seats.newVoices ?? 0) < 1 ? { ...seats, newVoices: 1 } : seats;
}

/** The same for the same answer: what is empty is as if it had not been said, and the order of fields says nothing. */
function canonical(value: unknown): string {
  return JSON.stringify({ value }, (_key, part: unknown) => {
    if (part === null || part === '') return undefined;
    return typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part;
  });
}
