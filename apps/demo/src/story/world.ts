import type { Client, Person } from '../client';
import type { Instance } from '../instance';
import type { Records } from '../records';
import type { Telling } from '../steps';

/** What the parts of the story share. */
export interface World extends Telling {
  readonly instance: Instance;
  readonly client: Client;
  readonly records: Records;
  readonly network: string;
}

/** Days from today as the demo's clock shows it, `YYYY-MM-DD`. */
export type DaysFromNow = (days: number) => string;

/** Moves the demo's clock forward; everything that is then due has happened when it answers. Returns the new time. */
export async function moveClock({ instance }: World, days: number): Promise<Date> {
  const response = await fetch(`${instance.origin}/demo/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ days }) });
  if (!response.ok) throw new Error(`the clock answered ${response.status}`);
  return new Date(((await response.json()) as { readonly now: string }).now);
}

/** Asks again until the answer is what it should be: what follows from an event by itself comes a moment later. */
export async function until<T>(ask: () => Promise<T>, good: (answer: T) => boolean): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    const answer = await ask();
    if (good(answer)) return answer;
    if (attempt === 100) throw new Error(`it did not become what it should: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export async function personId(person: Person): Promise<string> {
  return (await person.get<{ viewer: { person: string } }>('{ viewer { person } }')).viewer.person;
}
