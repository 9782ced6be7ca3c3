import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/** Seconds until there is room again; undefined when there is room now. */
type Wait = number | undefined;

/** How much may be asked in a short time, by one person and from one address, over HTTP and WebSocket together. */
export interface Allowances {
  /** Counts a request of a person. */
  readonly ofPerson: (network: string, person: string) => Wait;
  /** Counts a request from wherever it comes. */
  readonly ofAddress: (request: IncomingMessage) => Wait;
}

export interface AllowanceSettings {
  /** What one person may ask in a minute, all at once if need be. */
  readonly perMinute: number;
  /** Whether a proxy in front says where requests come from. */
  readonly behindProxy: boolean;
  /** Epoch milliseconds. */
  readonly clock: () => number;
}

/** People behind one address: a ward, a library, a whole hospital. */
const PEOPLE_AT_ONE_ADDRESS = 10;
const MOST_COUNTED = 50_000;
const MINUTE = 60_000;

export function allowances({ perMinute, behindProxy, clock }: AllowanceSettings): Allowances {
  const people = buckets(perMinute, clock);
  const addresses = buckets(perMinute * PEOPLE_AT_ONE_ADDRESS, clock);
  return {
    ofPerson: (network, person) => people(`${network} ${person}`),
    ofAddress(request) {
      const address = addressOf(request, behindProxy);
      return address === undefined ? undefined : addresses(address);
    },
  };
}

/** One bucket for each key: it holds as much as a minute brings, and fills again evenly. */
function buckets(perMinute: number, clock: () => number): (key: string) => Wait {
  const known = new Map<string, { readonly left: number; readonly at: number }>();
  return (key) => {
    const now = clock();
    const { left, at } = known.get(key) ?? { left: perMinute, at: now };
    const filled = Math.min(perMinute, left + Math.max(0, now - at) * perMinute / MINUTE);
    known.delete(key);
    known.set(key, { left: Math.max(0, filled - 1), at: now });
    if (known.size > MOST_COUNTED) for (const oldest of known.keys()) {
      known.delete(oldest);
      break;
    }
    return filled >= 1 ? undefined : Math.max(1, Math.ceil((1 - filled) * MINUTE / perMinute / 1_000));
  };
}

/** Where a request comes from, as far as it is to be counted: this machine itself is not. A proxy's last word counts; what stands before it, anybody can write. */
export function addressOf({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>, behindProxy: boolean): string | undefined {
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',').at(-1)?.trim() ?? '';
  const address = (behindProxy && isIP(forwarded) !== 0 ? forwarded : socket.remoteAddress ?? '').replace(/^::ffff:(?=\d+\.)/, '');
  if (address === '' || address === '::1' || address.startsWith('127.')) return undefined;
  return isIP(address) === 6 ? networkPart(address) : address;
}

/** The first half of an IPv6 address: the rest is one household's to choose. */
function networkPart(address: string): string {
  const [head = '', tail] = address.split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = tail === undefined ? first : [...first, ...Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0'), ...last];
  return groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':');
}
