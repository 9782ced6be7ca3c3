import DataLoader from 'dataloader';
import { authorise } from '#access';
import { View } from '#engine';
import type { RequestContext } from '#graphql';
import { newId, type Actor, type Forgotten, type Personal } from '#kernel';
import type { Stage } from '../../../../test/support/read-model';
import type { World } from './world';

/** Whoever asks in a spec. */
export interface Asking {
  readonly actor: Actor;
  readonly verifiedEmail?: string;
  readonly language?: 'en' | 'sv';
}

/** What a resolver gets for one operation, over real commands, rows and keys. Close it. */
export function contextFor(stage: Stage, world: World, { actor, verifiedEmail, language = 'en' }: Asking): RequestContext & { close(): Promise<void> } {
  const view = new View(stage.database.pool('reader'), actor);
  const { network } = actor;
  return {
    network, actor, language, verifiedEmail,
    now: world.clock(),
    query: (text, values) => view.query(text, values),
    loader: <K, V>(_name: string, batch: (keys: readonly K[]) => Promise<readonly V[]>) => new DataLoader<K, V>(batch),
    open: async <T>(box: Personal<T>) => (await world.keys.open(network, [box]))[0] as T | Forgotten,
    lookup: (purpose, value) => world.keys.lookup(network, purpose, value),
    async change(definition, input, { commandId, shows, node }) {
      const outcome = await world.commands.do(definition, input, { actor, commandId: commandId ?? newId(world.clock()) });
      if (!outcome.ok) {
        if (outcome.kind !== 'rejected') throw new Error(`${outcome.kind} ${JSON.stringify('problems' in outcome ? outcome.problems : [])}`);
        return { stale: false, node: null, userErrors: outcome.rejections.map(({ code, field }) => ({ code, message: code, field: field ?? null })) };
      }
      const shown = await stage.projections.waitFor(outcome.position, 10_000, shows);
      await view.renew();
      return { stale: !shown, userErrors: [], node: await node(outcome.id) };
    },
    changes: () => { throw new Error('nothing subscribes here'); },
    changesThat: () => { throw new Error('nothing subscribes here'); },
    may: (definition, parties) => authorise.mayWith(actor, definition.command, parties),
    close: () => view.close(),
  };
}
