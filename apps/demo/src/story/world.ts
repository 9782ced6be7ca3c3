import { addDays } from '#kernel';
import { mutationsOf } from '../acts/hand';
import { stageFor, type Stage } from '../acts/stage';
import type { Client } from '../client';
import type { Instance } from '../instance';
import type { Records } from '../records';
import type { Telling } from '../steps';

/** What the parts of the story share. */
export interface World extends Telling {
  readonly instance: Instance;
  readonly client: Client;
  readonly records: Records;
  readonly network: string;
  readonly stage: Stage;
}

/** @param today as the demo's clock shows it, `YYYY-MM-DD`: the story counts its days from it */
export async function worldOf(parts: Omit<World, 'stage'>, today: string): Promise<World> {
  const { client, network } = parts;
  const mutations = await mutationsOf(client.visitor);
  return { ...parts, stage: stageFor({ client, network, mutations, language: 'en', scene: 'story', day: (days) => addDays(today, days) }) };
}

/** Moves the demo's clock forward; everything that is then due has happened when it answers. Returns the new time. */
export async function moveClock({ instance }: Pick<World, 'instance'>, days: number): Promise<Date> {
  const response = await fetch(`${instance.origin}/demo/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ days }) });
  if (!response.ok) throw new Error(`the clock answered ${response.status}`);
  return new Date(((await response.json()) as { readonly now: string }).now);
}
