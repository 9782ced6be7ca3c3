import { networkId, networkSettings, type NetworkSettings } from '#directory';
import type { FactsContext, ReadState } from '#kernel';

export interface SettingsFacts {
  readonly settings: NetworkSettings;
}

/** The network's numbers, for decisions that count days. */
export async function settingsFacts(_asked: unknown, read: ReadState, { network }: FactsContext): Promise<SettingsFacts> {
  return { settings: await read(networkSettings, networkId(network)) };
}
