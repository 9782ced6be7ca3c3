import { command, id, nothing, type CommandOf, type Context, type Decision, type FactsContext, type Id, type ReadState } from '#kernel';
import { z } from 'zod';
import { isOwed } from '../../payment/claim';
import type { PartnershipEvent } from '../events';
import { renewalId } from '../beginnings/renewing';
import { lookingBackFacts, type LookingBackFacts } from '../looking-back/facts';
import type { Partnership } from '../state';
import { wholePartnership } from '../whole';
import { ContactHidden } from './events';

/** Days after closing until contact details are hidden again (R-CON-06). */
export const CONTACT_DAYS = 90;

/** By the program: somebody left, the days after closing are over, or somebody was paid. */
export const HideContacts = command('HideContacts', { partnership: id('partnership'), because: z.enum(['left', 'over', 'paid']) });

export interface HidingFacts extends LookingBackFacts {
  /** Whether the partnership goes on in a renewed one; then it is not over for those who stay. */
  readonly goesOn: boolean;
}

export async function hidingFacts(asked: CommandOf<typeof HideContacts>, read: ReadState, context: FactsContext): Promise<HidingFacts> {
  const [facts, renewed] = await Promise.all([lookingBackFacts(asked, read, context), read(wholePartnership, renewalId(asked.partnership))]);
  return { ...facts, goesOn: renewed.status !== 'none' };
}

/** Of who has left at once, of everybody when the days after closing are over; whoever still owes pay keeps the contact until it is paid (R-CON-06). */
export function hideContacts(partnership: Partnership, { because }: CommandOf<typeof HideContacts>, { facts: { payments, goesOn } }: Context<HidingFacts>): Decision<PartnershipEvent> {
  if (partnership.status === 'none') return nothing;
  const { seats, hidden = [], hiddenWhenPaid = [] } = partnership;
  const isDue = ({ person, left }: { readonly person: Id; readonly left?: boolean }): boolean => (because === 'over' && !goesOn) || left === true || hiddenWhenPaid.includes(person);
  const due = seats.flatMap((seat) => (seat.from && isDue(seat) && !hidden.includes(seat.person) ? [{ person: seat.person, invitation: seat.from.invitation }] : []));
  const owed = (person: Id): boolean => payments.some((one) => one.person === person && isOwed(partnership, person, one.payment));
  const people = due.filter(({ person }) => !owed(person));
  const waitFor = due.filter(({ person }) => owed(person) && !hiddenWhenPaid.includes(person)).map(({ person }) => person);
  return people.length === 0 && waitFor.length === 0 ? nothing : [ContactHidden({ people, waitFor })];
}
