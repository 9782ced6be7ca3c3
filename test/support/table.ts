import { dateIn } from '#kernel';
import type { Hand } from '../../apps/demo/src/acts/hand';
import { agreed, formed, seated, started } from '../../apps/demo/src/acts/table';
import { client } from '../../apps/demo/src/client';
import type { Instance } from '../../apps/demo/src/instance';
import { madeUpRecords } from '../../apps/demo/src/records';
import { telling } from '../../apps/demo/src/steps';
import { answersAreOver, threeAreAsked } from '../../apps/demo/src/story/invitations';
import { organisationsJoin } from '../../apps/demo/src/story/organisations';
import { FEE, requestIsPublished } from '../../apps/demo/src/story/request';
import { worldOf } from '../../apps/demo/src/story/world';

/** A partnership that was formed over the API. */
export interface FormedTable {
  readonly id: string;
  readonly patients: readonly [Hand, Hand];
  /** The contact and the deputy. */
  readonly professionals: readonly [Hand, Hand];
  /** Everybody says what a start takes, and it starts: without a last day, to be looked through every month. */
  start(): Promise<void>;
}

/** The demo's story on made-up records, as far as four people at one table. @param whileOpen what whoever asks does when all have said yes, and it is open still */
export async function formedTable(instance: Instance, whileOpen?: (asker: Hand, request: string) => Promise<void>): Promise<FormedTable> {
  const world = await worldOf({ ...telling(() => undefined), instance, records: madeUpRecords(), network: 'enpcr', client: client(instance.origin, 'enpcr', () => Date.now()) }, dateIn('Europe/Stockholm', Date.now()));
  const members = await organisationsJoin(world);
  const request = await requestIsPublished(world, members);
  const { invitation, people } = await threeAreAsked(world, members, request);
  await whileOpen?.(members.asker.contact, request);
  await answersAreOver(world, members, request);
  const table = await formed(members.asker, request, [invitation], people);
  return {
    id: table.id, patients: people, professionals: [table.contact, table.deputy],
    async start() {
      await seated(table, people.map(() => 'OWN_EXPERIENCE'));
      await agreed(table, { text: 'A plan that people can bear to follow to the end.', criterion: 'All of us would take part in it ourselves.' });
      await started(world.stage, table, members.asker, FEE, world.stage.day(150), 1);
    },
  };
}
