/** An initiative as its decisions see it. */

import type { Deadline, Id, Instant, Parties, Personal } from '#kernel';
import type { InitiativeAnswer, InitiativeEvent, OpenedBy, TableSeat } from './events';
import type { InitiativeDraft, InitiativeForm } from './form';

export type InitiativeStatus = 'draft' | 'submitted' | 'returned' | 'published' | 'closed' | 'withdrawn';

/** An organisation that it went to. */
export interface AskedOrganisation {
  readonly status: 'waiting' | 'unanswered' | InitiativeAnswer;
  readonly endsAt: Instant;
}

/** Who has said yes to sitting at a table with an organisation, and as what, by organisation and person. */
export type Tables = Readonly<Record<Id, Readonly<Record<Id, TableSeat>>>>;

export interface Begun {
  readonly status: InitiativeStatus;
  readonly opener: Id;
  readonly openedBy: OpenedBy;
  /** Everybody who wrote at it; none of them may review it (R-STF-03). */
  readonly writers: readonly Id[];
  readonly draft: Personal<InitiativeDraft>;
  readonly form?: Personal<InitiativeForm>;
  /** The day hoped for, and from publishing on the one that stands. */
  readonly answerBy?: Deadline;
  readonly asked: Readonly<Record<Id, AskedOrganisation>>;
  readonly tables: Tables;
}
export type Initiative = { readonly status: 'none' } | Begun;

export const initial: Initiative = { status: 'none' };

export function evolve(initiative: Initiative, happened: InitiativeEvent): Initiative {
  if (happened.type === 'InitiativeDrafted') {
    const { opener, openedBy, writer, draft } = happened.data;
    return { status: 'draft', opener, openedBy, writers: [writer], draft, asked: {}, tables: {} };
  }
  return initiative.status === 'none' ? initiative : after(initiative, happened);
}

function after(begun: Begun, happened: Exclude<InitiativeEvent, { readonly type: 'InitiativeDrafted' }>): Begun {
  switch (happened.type) {
    case 'InitiativeDraftRevised': return { ...begun, draft: happened.data.draft, writers: withWriter(begun.writers, happened.data.writer) };
    case 'InitiativeSubmitted': {
      const { form, hopedFor, writer } = happened.data;
      return { ...begun, status: 'submitted', form, answerBy: hopedFor, writers: withWriter(begun.writers, writer) };
    }
    case 'InitiativeReturned': return { ...begun, status: 'returned' };
    case 'InitiativePublished': return { ...begun, status: 'published', answerBy: happened.data.answerBy };
    case 'InitiativeSent': return { ...begun, asked: { ...begun.asked, [happened.data.recipient]: { status: 'waiting', endsAt: happened.data.endsAt } } };
    case 'InitiativeAnswered': return withStatus(begun, happened.data.recipient, happened.data.answer);
    case 'InitiativeUnanswered': return withStatus(begun, happened.data.recipient, 'unanswered');
    case 'InitiativeTableJoined': {
      const { organisation, person, seat } = happened.data;
      return { ...begun, tables: { ...begun.tables, [organisation]: withSeat(begun.tables[organisation], person, seat) } };
    }
    case 'InitiativeClosed': return { ...begun, status: 'closed' };
    case 'InitiativeWithdrawn': return { ...begun, status: 'withdrawn' };
  }
}

function withWriter(writers: readonly Id[], writer: Id): readonly Id[] {
  return writers.includes(writer) ? writers : [...writers, writer];
}

function withStatus(begun: Begun, recipient: Id, status: AskedOrganisation['status']): Begun {
  const asked = begun.asked[recipient];
  return asked ? { ...begun, asked: { ...begun.asked, [recipient]: { ...asked, status } } } : begun;
}

/** One person holds the role of contact, another that of deputy: whoever says so last. */
function withSeat(table: Tables[Id] = {}, person: Id, seat: TableSeat): Tables[Id] {
  const others = Object.entries(table).filter(([, taken]) => seat === 'patient' || taken !== seat);
  return { ...Object.fromEntries(others), [person]: seat };
}

/** Organisations that have not answered yet. */
export function waitingIn({ asked }: Begun): readonly Id[] {
  return Object.entries(asked).filter(([, { status }]) => status === 'waiting').map(([recipient]) => recipient);
}

/** Whose an initiative is. */
export function partiesOf(initiative: Initiative): Parties {
  return initiative.status === 'none' ? {} : { asker: [initiative.opener] };
}
