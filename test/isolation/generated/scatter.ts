/** Everybody of a network tries every change that the schema has, with every text marked: whatever rules let through is planted. */

import type { Client } from '../../../apps/demo/src/client';
import type { House } from '../../support/house';
import { chance } from '../../support/seed';
import { rootFieldsOf, variablesFor } from './generator';
import { knownLog } from './log';
import type { PlantedNetwork } from './planting';
import { valuesOf } from './values';

/** What ends things, so that there would be nothing left to look for. */
const ending = /^(withdraw(?!Consent)|terminate|abandon|close|leave|remove|suspend|drop|refuse|return|end|take(Story)|cancel|delete|decline|recover|propose(Suspension|Recovery)|pause|stepBack|giveUp|hide|pullBrake|correctSlip|passCaseOn)/;

/** Who tries: their short names, and their hats. */
function hats({ members: { university, company, lungs, joints, rare } }: PlantedNetwork): readonly (readonly [slug: string, hat: string])[] {
  return [
    ['university', `organisation:${university.id}`], ['university', 'person'], ['contact', `organisation:${company.id}`], ['contact', 'person'], ['patients-one', `organisation:${lungs.id}`], ['patients-two', `organisation:${joints.id}`],
    ['patients-three', `organisation:${rare.id}`], ['member-one', 'person'], ['member-two', 'person'], ['next-of-kin', 'person'], ['adviser', 'person'], ['coordinator', 'coordinator'], ['auditor', 'auditor'],
  ];
}

/** @param times how often: chance lets through more of what is hard to say right */
export async function scatter(house: House, network: PlantedNetwork, client: Client, times: number): Promise<void> {
  const { idsByConcept } = await knownLog(house.store, network.network);
  const values = valuesOf(idsByConcept, chance(7));
  const mutations = rootFieldsOf(house.schema).filter(({ kind, name }) => kind === 'mutation' && !ending.test(name));
  for (const [slug, hat] of Array.from({ length: times }, () => hats(network)).flat()) {
    const person = (await client.person(slug)).as(hat);
    for (const root of mutations) await person.ask(root.document, { ...variablesFor(root, values, new Set()) });
  }
}
