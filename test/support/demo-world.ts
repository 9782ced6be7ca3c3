import { addDays, dateIn } from '#kernel';
import { client } from '../../apps/demo/src/client';
import type { Instance } from '../../apps/demo/src/instance';
import { advisersJoin } from '../../apps/demo/src/network/advisers';
import { mutationsOf } from '../../apps/demo/src/acts/hand';
import { membersJoin, type Members } from '../../apps/demo/src/network/members';
import { stageFor, ZONE, type Stage } from '../../apps/demo/src/acts/stage';

/** A network of the demo with its organisations and advisers in it, and nothing that has happened between them yet. */
export interface DemoWorld {
  readonly network: string;
  readonly members: Members;
  /** Where a scene of the demo is played; each scene has a name of its own. */
  readonly stage: (scene: string) => Stage;
}

export async function demoWorld({ origin }: Instance, network: 'enpcr' | 'nordic', now = Date.now()): Promise<DemoWorld> {
  const visiting = client(origin, network, () => Date.now());
  const mutations = await mutationsOf(visiting.visitor);
  const today = dateIn(ZONE, now);
  const stage = (scene: string): Stage => stageFor({ client: visiting, network, language: network === 'nordic' ? 'sv' : 'en', mutations, scene, day: (days) => addDays(today, days) });
  const members = await membersJoin(stage('members'));
  await advisersJoin(stage('advisers'));
  return { network, members, stage };
}
