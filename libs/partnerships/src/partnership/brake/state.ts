import type { CalendarDate, Id, Instant } from '#kernel';
import type { BrakeEvent } from './events';

/** The brake as it is pulled. What names people is for decisions; read models leave it out. */
export interface Brake {
  /** What the partnership goes back to. */
  readonly was: 'active' | 'paused';
  readonly answerBy: CalendarDate;
  /** When all other patient members together may release it, because who pulled it cannot be reached. */
  readonly othersFrom?: Instant;
  /** Who has it pulled. */
  readonly holders: readonly Id[];
  /** Who of them cannot be reached, with the moment from which the others may release it. */
  readonly silent: Readonly<Record<Id, Instant>>;
  /** Who of the others would release it. */
  readonly support: readonly Id[];
}

export interface Pull {
  readonly person: Id;
  readonly at: Instant;
}

/** What the brake changes in a partnership. */
interface Braked {
  readonly status: string;
  readonly brake?: Brake | undefined;
  readonly pulls?: readonly Pull[] | undefined;
}

export function withBrake<T extends Braked>(table: T, { type, data }: BrakeEvent): T {
  const { brake } = table;
  switch (type) {
    case 'BrakePulled': return { ...table, status: 'halted', brake: pulled(table, data), pulls: [...table.pulls ?? [], { person: data.person, at: data.at }] };
    case 'BrakeKept': return brake ? { ...table, brake: without(brake, data.person, [...brake.holders]) } : table;
    case 'BrakeSilenceNoted': return brake ? { ...table, brake: { ...brake, silent: { ...brake.silent, [data.person]: data.othersFrom }, othersFrom: data.othersFrom } } : table;
    case 'BrakeReleaseSupported': return brake ? { ...table, brake: { ...brake, support: [...brake.support, data.person] } } : table;
    case 'BrakeReleased': return data.stillPulled && brake
      ? { ...table, brake: without(brake, data.person, brake.holders.filter((holder) => holder !== data.person)) }
      : { ...table, status: brake?.was ?? table.status, brake: undefined };
    case 'MediationOffered': return table;
  }
}

function pulled({ status, brake }: Braked, { person, answerBy }: Extract<BrakeEvent, { readonly type: 'BrakePulled' }>['data']): Brake {
  if (brake) return { ...brake, holders: [...brake.holders, person] };
  return { was: status === 'paused' ? 'paused' : 'active', answerBy, holders: [person], silent: {}, support: [] };
}

function without({ was, answerBy, silent }: Brake, person: Id, holders: readonly Id[]): Brake {
  const left = Object.entries(silent).filter(([other]) => other !== person);
  const [first] = left.map(([, from]) => from);
  return { was, answerBy, holders, silent: Object.fromEntries(left), support: [], ...(first !== undefined && { othersFrom: first }) };
}

/** As the table sees it: that it is pulled, not by whom (R-BRK-01). */
export function unnamed<T extends Braked>(table: T): T {
  const { brake } = table;
  return brake || table.pulls ? { ...table, brake: brake && { ...brake, holders: [], silent: {}, support: [] }, pulls: undefined } : table;
}
