/** A network: the organisations and people who share this service, who is responsible for it, and the numbers that its rules use. */

import { command, concept, derivedId, event, line, nothing, plain, prose, reject, rejectAll, TimeZone, type CommandOf, type Context, type Decision, type EventOf, type Id } from '#kernel';
import { LanguageCode } from '#vocabulary';
import { z } from 'zod';
import { moved, settingNames, SettingValue, startSettings, type Settings } from './settings';

/** A network's short name: in addresses, stream names and the name of its Keycloak realm. */
export const Slug = z.string().regex(/^[a-z][a-z0-9]{1,30}$/, 'not a short name: small letters a to z and digits, 2 to 31 of them, a letter first');

/** The id of a network's stream: one network per short name. */
export function networkId(slug: string): Id {
  return derivedId('network', slug);
}

// ── Events ───────────────────────────────────────────────────────────────────
export const NetworkOpened = event('NetworkOpened', 1, {
  slug: plain(Slug),
  name: plain(line(120)),
  owner: plain(line(200)),           // the controller of personal data, named on every page
  zone: plain(TimeZone),
  languages: plain(z.array(LanguageCode).min(1).max(12)),
});
export const NetworkSettingChanged = event('NetworkSettingChanged', 1, {
  setting: plain(z.enum(settingNames)),
  value: plain(SettingValue),
  reason: plain(prose(1200)),        // every member can read it (R-NET-01)
});
export const NetworkClosed = event('NetworkClosed', 1, { reason: plain(prose(1200)) });
export type NetworkEvent = EventOf<typeof NetworkOpened | typeof NetworkSettingChanged | typeof NetworkClosed>;

// ── State ────────────────────────────────────────────────────────────────────
interface Opened {
  readonly slug: string;
  readonly name: string;
  readonly owner: string;
  readonly zone: string;
  readonly languages: readonly string[];
  readonly settings: Settings;
}
export type Network = { readonly status: 'none' } | ({ readonly status: 'open' | 'closed' } & Opened);

const initial: Network = { status: 'none' };

function evolve(network: Network, happened: NetworkEvent): Network {
  switch (happened.type) {
    case 'NetworkOpened': return { status: 'open', ...happened.data, settings: startSettings };
    case 'NetworkSettingChanged':
      return network.status === 'none' ? network : { ...network, settings: { ...network.settings, [happened.data.setting]: happened.data.value } };
    case 'NetworkClosed': return network.status === 'none' ? network : { ...network, status: 'closed' };
  }
}

// ── Commands and decisions ───────────────────────────────────────────────────
export const OpenNetwork = command('OpenNetwork', {
  slug: Slug, name: line(120), owner: line(200), zone: TimeZone, languages: z.array(LanguageCode).min(1).max(12),
});
export const ChangeSetting = command('ChangeSetting', { setting: z.enum(settingNames), value: SettingValue, reason: prose(1200).optional() });
export const CloseNetwork = command('CloseNetwork', { reason: prose(1200).optional() });

function open(network: Network, asked: CommandOf<typeof OpenNetwork>, { network: slug }: Context): Decision<NetworkEvent> {
  if (asked.slug !== slug) return reject('WRONG_STATE', 'slug');
  if (network.status === 'none') return [NetworkOpened({ ...asked })];
  return network.status === 'open' && network.name === asked.name && network.owner === asked.owner ? nothing : reject('WRONG_STATE');
}

function changeSetting(network: Network, { setting, value, reason }: CommandOf<typeof ChangeSetting>): Decision<NetworkEvent> {
  if (network.status !== 'open') return reject('WRONG_STATE');
  const change = moved(network.settings, setting, value);
  if (change === 'same') return nothing;
  if (typeof change === 'object' && reason !== undefined) return [NetworkSettingChanged({ setting, value: change.to, reason })];
  return rejectAll([
    change === 'too weak' ? { code: 'SETTING_TOO_WEAK', field: 'value' } : undefined,
    change === 'not a value' ? { code: 'FIELD_REQUIRED', field: 'value' } : undefined,
    reason === undefined ? { code: 'REASON_REQUIRED', field: 'reason' } : undefined,
  ]) ?? nothing;
}

function close(network: Network, { reason }: CommandOf<typeof CloseNetwork>): Decision<NetworkEvent> {
  if (network.status === 'closed') return nothing;
  if (network.status === 'none') return reject('WRONG_STATE');
  return reason === undefined ? reject('REASON_REQUIRED', 'reason') : [NetworkClosed({ reason })];
}

const stream = { stream: (_command: unknown, { network }: { readonly network: string }): Id => networkId(network) };

export const network = concept('network', [NetworkOpened, NetworkSettingChanged, NetworkClosed], initial, evolve)
  .when(OpenNetwork, open, stream)
  .when(ChangeSetting, changeSetting, stream)
  .when(CloseNetwork, close, stream);

// ── What others may know ─────────────────────────────────────────────────────

/** A network's standing and the numbers that its rules use. Before it is opened: closed, with the numbers that it would start with. */
export interface NetworkSettings extends Settings {
  readonly open: boolean;
  readonly name: string;
  readonly zone: string;
  readonly languages: readonly string[];
}

/** Folds the stream `networkId(slug)` to what other contexts' decisions may know. */
export const networkSettings = {
  name: network.name,
  fold(events: Parameters<typeof network.fold>[0]): NetworkSettings {
    const folded = network.fold(events);
    if (folded.status === 'none') return { ...startSettings, open: false, name: '', zone: 'UTC', languages: ['en'] };
    const { status, name, zone, languages, settings } = folded;
    return { ...settings, open: status === 'open', name, zone, languages };
  },
};
