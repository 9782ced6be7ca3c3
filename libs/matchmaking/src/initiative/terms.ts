import type { Deadline, DomainEvent, Foldable, Id, ReadState } from '#kernel';
import type { InitiativeEvent, OpenedBy } from './events';
import { evolve, initial, type AskedOrganisation, type InitiativeStatus, type Tables } from './state';

/** What other concepts' decisions may know of an initiative. */
export type InitiativeTerms = { readonly status: 'none' } | {
  readonly status: InitiativeStatus;
  readonly opener: Id;
  readonly openedBy: OpenedBy;
  readonly answerBy?: Deadline;
  /** What each organisation that it went to has said, by its id. */
  readonly answers: Readonly<Record<Id, AskedOrganisation['status']>>;
  /** Who has said yes to sitting at a table with which of them. */
  readonly tables: Tables;
};

/** Folds an initiative's stream to what other concepts' decisions may know. */
export const initiativeTerms: Foldable<InitiativeTerms> = {
  name: 'initiative',
  fold(events: readonly DomainEvent[]): InitiativeTerms {
    const initiative = (events as readonly InitiativeEvent[]).reduce(evolve, initial);
    if (initiative.status === 'none') return initiative;
    const { status, opener, openedBy, answerBy, asked, tables } = initiative;
    return { status, opener, openedBy, tables, answers: Object.fromEntries(Object.entries(asked).map(([recipient, one]) => [recipient, one.status])), ...(answerBy === undefined ? {} : { answerBy }) };
  },
};

/** Whether an initiative really went to the organisation whose attention was taken for it. */
export async function initiativeWasSent({ initiative, recipient }: { readonly initiative: Id; readonly recipient: Id }, read: ReadState): Promise<{ readonly sent: boolean }> {
  const terms = await read(initiativeTerms, initiative);
  return { sent: terms.status !== 'none' && recipient in terms.answers };
}
