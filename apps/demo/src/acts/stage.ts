import type { Client } from '../client';
import { hand, type Hand, type Mutations } from './hand';

/** Where a scene is played: one network of the demo, at the time that the demo's clock shows. */
export interface Stage {
  readonly network: string;
  /** A demo person by their short name, as themselves. */
  readonly who: (slug: string) => Promise<Hand>;
  readonly coordinator: () => Promise<Hand>;
  /** The text in the network's own language. */
  readonly say: (english: string, swedish: string) => string;
  /** So many days from today as the demo's clock shows it, `YYYY-MM-DD`. */
  readonly day: (days: number) => string;
  /** The last day of something, so many days from today. */
  readonly by: (days: number) => { readonly date: string; readonly zone: string };
}

export interface StageOptions {
  readonly client: Client;
  readonly network: string;
  readonly language: 'en' | 'sv';
  readonly mutations: Mutations;
  readonly scene: string;
  readonly day: (days: number) => string;
}

export const ZONE = 'Europe/Stockholm';

export function stageFor({ client, network, language, mutations, scene, day }: StageOptions): Stage {
  const hands = new Map<string, Promise<Hand>>();
  const who = (slug: string): Promise<Hand> => {
    const known = hands.get(slug) ?? client.person(slug).then((person) => hand(person, slug, `${network} ${scene}`, mutations));
    hands.set(slug, known);
    return known;
  };
  return {
    network, who, day,
    coordinator: async () => (await who('coordinator')).as('coordinator'),
    say: (english, swedish) => (language === 'en' ? english : swedish),
    by: (days) => ({ date: day(days), zone: ZONE }),
  };
}

/** Asks again until the answer is what it should be: what follows from an event by itself comes a moment later. */
export async function once<T>(ask: () => Promise<T>, good: (answer: T) => boolean): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    const answer = await ask();
    if (good(answer)) return answer;
    if (attempt === 100) throw new Error(`it did not become what it should: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
