/** Two networks in which people do everything that the product is for, through the API: the demo's scenes, and beside them what no scene shows. */

import { OpenNetwork } from '#directory';
import { addDays, days, dateIn } from '#kernel';
import { specNow } from '#kernel/testing';
import { advisersJoin } from '../../../apps/demo/src/network/advisers';
import { membersJoin, type Members } from '../../../apps/demo/src/network/members';
import { everything } from '../../../apps/demo/src/network/scenes';
import { mutationsOf } from '../../../apps/demo/src/acts/hand';
import { stageFor, ZONE, type Stage } from '../../../apps/demo/src/acts/stage';
import { joinsAsAdviser, saysAreas } from '../../../apps/demo/src/acts/advisers';
import type { Client } from '../../../apps/demo/src/client';
import type { House } from '../../support/house';
import { knownLog, type KnownLog } from './log';
import { Marks } from './marks';
import { clientIn, type Said } from './people';
import { scatter } from './scatter';

export const HERE = 'here';
export const THERE = 'there';

export interface PlantedNetwork {
  readonly client: Client;
  readonly network: string;
  readonly members: Members;
  readonly stage: (scene: string) => Stage;
}

/** Who answers for an organisation that has no part in what happens. */
export const UNRELATED = 'unrelated';
/** An adviser whom nobody asks. */
export const UNASKED = 'unasked';

export interface PlantedWorld {
  readonly marks: Marks;
  readonly said: readonly Said[];
  /** The network that is to be kept to itself, and another in which the same people do the same work. */
  readonly there: PlantedNetwork;
  readonly here: PlantedNetwork;
  /** The time that it is there, epoch milliseconds. */
  readonly now: number;
  readonly log: KnownLog;
  readonly logHere: KnownLog;
  /** The organisation there that has no part in anything. */
  readonly unrelated: string;
}

/** Days that pass between the parts of the scenes that take time. */
const PAST = [76, 31];

/** Opens both networks and lets the one that is to be kept to itself (`there`) live its whole life. In the other the same people do the same work, up to a request that is out. @param times how often everybody there tries everything */
export async function plant(house: House, times: number): Promise<PlantedWorld> {
  const marks = new Marks();
  const said: Said[] = [];
  let now = specNow;
  const open = async (network: string): Promise<PlantedNetwork> => {
    await house.makeRoomFor(network);
    await house.say({ kind: 'operator', network }, OpenNetwork, { slug: network, name: `The network ${network}`, owner: 'Somebody', zone: ZONE, languages: ['en', 'sv'] });
    const client = clientIn(house, network, marks, said);
    const mutations = await mutationsOf(client.visitor);
    const stage = (scene: string): Stage => stageFor({ client, network, language: 'en', mutations, scene, day: (of) => addDays(dateIn(ZONE, now), of) });
    const members = await membersJoin(stage('members'));
    await advisersJoin(stage('advisers'));
    return { network, members, stage, client };
  };
  const there = await open(THERE);
  const here = await open(HERE);
  const scenes = Object.entries(everything.past).map(([name, scene]) => scene(there.stage(name), there.members));
  for (const passed of [...PAST, 0]) {
    for (const scene of scenes) await scene.next();
    await house.waitUntil(now += days(passed));
  }
  for (const { stage, members } of [there, here]) await everything.present['openRequest']?.(stage('openRequest'), members);
  for (const [name, scene] of Object.entries(everything.present)) if (name !== 'openRequest') await scene(there.stage(name), there.members);
  await scatter(house, there, there.client, times);
  // After all of it, so that nobody has written to them or about them by chance.
  const unrelated = await besideIt(there);
  return { marks, said, there, here, unrelated, now, log: await knownLog(house.store, THERE), logHere: await knownLog(house.store, HERE) };
}

/** An organisation and an adviser who are members like others, and whom nobody asks. */
async function besideIt({ stage }: PlantedNetwork): Promise<string> {
  const at = stage('beside it');
  const who = await at.who(UNRELATED);
  const { organisation: { id } } = await who.makes<{ organisation: { id: string } }>('registerOrganisation', {
    name: 'Works of Somebody Else', kind: 'CARE_PROVIDER', about: 'We have no part in it.', countries: ['SE'], publicBody: false, personName: 'Somebody else', personRole: 'Director', howToCheck: 'Call our office.',
  }, 'organisation { id }');
  await (await at.coordinator()).does('verifyOrganisation', { organisation: id, method: 'CALL' });
  await who.as(`organisation:${id}`).does('reviseProfile', { organisation: id, languages: ['sv'] });
  const adviser = await at.who(UNASKED);
  await joinsAsAdviser(adviser, { name: 'Unasked adviser', howOften: 'MONTHLY', openTo: ['SPEAKING'] });
  await saysAreas(adviser, { conditions: ['rheumatic-disease'], experience: { own: true }, seenBy: 'NOBODY' });
  return id;
}
