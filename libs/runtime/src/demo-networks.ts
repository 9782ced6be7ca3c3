import type { OpenNetwork } from '#directory';
import type { InputOf } from '#kernel';

/** The networks that every demo begins with. */
export const demoNetworkList: readonly InputOf<typeof OpenNetwork>[] = [
  { slug: 'enpcr', name: 'European demo network', owner: 'The owner of this demo', zone: 'Europe/Brussels', languages: ['en', 'sv'] },
  { slug: 'nordic', name: 'Nordiskt demonätverk', owner: 'Demons ägare', zone: 'Europe/Stockholm', languages: ['sv', 'en'] },
];
