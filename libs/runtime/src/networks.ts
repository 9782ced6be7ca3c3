import { networkId, openNetworks, OpenNetwork, type OpenedNetwork } from '#directory';
import { derivedId, type InputOf } from '#kernel';
import type { Background } from './background';
import type { Commands } from '#engine';
import type { Storage } from './storage';

/** The networks of this process, and what it takes to open one. */
export interface Networks {
  /** Those that are open and that this process serves; the oldest first. */
  list(): readonly OpenedNetwork[];
  /** Opens a network: keys first, so that what is said in it can be sealed. Harmless when it is open. */
  open(network: InputOf<typeof OpenNetwork>): Promise<void>;
  /** Reads the list anew. */
  refresh(): Promise<void>;
}

/** @param served short names that this process is narrowed to, or all */
export async function networksOf(storage: Storage, commands: Commands, background: Background, served: 'all' | readonly string[]): Promise<Networks> {
  let known: readonly OpenedNetwork[] = [];
  const refresh = async (): Promise<void> => {
    const open = await openNetworks(storage.projector);
    for (const { slug } of open) await storage.privacy.openNetwork(slug);
    known = open.filter(({ slug }) => served === 'all' || served.includes(slug));
  };
  await refresh();
  return {
    list: () => known,
    refresh,
    async open(network) {
      await storage.privacy.openNetwork(network.slug);
      const outcome = await commands.do(OpenNetwork, network, {
        actor: { kind: 'operator', network: network.slug },
        commandId: derivedId('open network', networkId(network.slug)),
      });
      if (!outcome.ok) throw new Error(`the network ${network.slug} could not be opened: ${outcome.kind}`);
      await background.projections.waitFor(outcome.position, 10_000);
      await refresh();
    },
  };
}
