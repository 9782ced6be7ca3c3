import type { Pool } from 'pg';
import { column, json, readModel, table } from '#engine';
import { NetworkClosed, NetworkOpened, NetworkSettingChanged } from './network';
import { startSettings, type SettingName, type Settings, type SettingValue } from './settings';

/** The networks there are, with the numbers that hold in them: every member and visitor may read them (R-NET-01). */
export const networks = readModel('networks', 1, {
  network: table({
    columns: {
      network: column('text'), name: column('text'), owner: column('text'), zone: column('text'),
      languages: column('text[]'), open: column('boolean'), since: column('bigint'), settings: json<Settings>(),
    },
    key: ['network'],
    visible: 'true',
  }),
  change: table({
    columns: { network: column('text'), event: column('uuid'), setting: column('text'), value: column('jsonb'), reason: column('text'), at: column('bigint') },
    key: ['network', 'event'],
    visible: 'true',
  }),
})
  .on(NetworkOpened, ({ network: slug, at, data }, { network }) => network.put({
    network: slug, name: data.name, owner: data.owner, zone: data.zone, languages: data.languages, open: true, since: at, settings: startSettings,
  }))
  .on(NetworkSettingChanged, ({ network: slug, eventId, at, data }, { network, change }) => {
    network.change([slug], (row) => ({ ...row, settings: { ...row.settings, [data.setting]: data.value } }));
    change.put({ network: slug, event: eventId, setting: data.setting, value: data.value, reason: data.reason, at });
  })
  .on(NetworkClosed, ({ network: slug }, { network }) => network.change([slug], (row) => ({ ...row, open: false })));

/** A network that is open. */
export interface OpenedNetwork {
  readonly slug: string;
  readonly name: string;
  /** The controller of personal data, named on every page. */
  readonly owner: string;
  readonly zone: string;
}

/** Every open network of the installation, the oldest first. For the program itself, which serves all of them: takes the projector's pool. */
export async function openNetworks(projector: Pool): Promise<readonly OpenedNetwork[]> {
  const { rows } = await projector.query<OpenedNetwork>('select network as slug, name, owner, zone from networks.network where open order by since, network');
  return rows;
}

/** A network as its members and visitors see it. */
export interface NetworkRow extends OpenedNetwork {
  readonly languages: readonly string[];
  readonly open: boolean;
  readonly settings: Settings;
}

/** A change of a setting, with its reason (R-NET-01). `at` in epoch milliseconds. */
export interface SettingChangeRow {
  readonly setting: SettingName;
  readonly value: SettingValue;
  readonly reason: string;
  readonly at: bigint;
}

type Query = <Row extends object>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

/** The network of whoever reads; none before it is opened. */
export async function ownNetwork(query: Query): Promise<NetworkRow | undefined> {
  return (await query<NetworkRow>('select network as slug, name, owner, zone, languages, open, settings from networks.network'))[0];
}

/** How its settings were changed, the newest first. */
export async function settingChanges(query: Query): Promise<readonly SettingChangeRow[]> {
  return query<SettingChangeRow>('select setting, value, reason, at from networks.change order by at desc, event limit 200');
}
