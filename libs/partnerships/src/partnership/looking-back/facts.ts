import { networkId, networkSettings, type NetworkSettings } from '#directory';
import type { FactsContext, Id, ReadState } from '#kernel';
import type { Payment } from '../../payment/claim';
import { paymentId, paymentOf } from '../../payment/payment';
import { looksAt } from '../../evaluation/looks';
import type { Look } from '../../evaluation/unsealing';
import { wholePartnership } from '../whole';

/** What the end of a partnership depends on besides itself: each one's pay, each one's look back. */
export interface LookingBackFacts {
  readonly settings: NetworkSettings;
  readonly payments: readonly { readonly person: Id; readonly payment: Payment }[];
  readonly looks: readonly Look[];
}

export async function lookingBackFacts({ partnership }: { readonly partnership: Id }, read: ReadState, { network }: FactsContext): Promise<LookingBackFacts> {
  const [found, settings] = await Promise.all([read(wholePartnership, partnership), read(networkSettings, networkId(network))]);
  const seats = found.status === 'none' ? [] : found.seats;
  const [payments, looks] = await Promise.all([
    Promise.all(seats.map(async ({ person }) => ({ person, payment: await read(paymentOf, paymentId(partnership, person)) }))),
    looksAt(partnership, found, read),
  ]);
  return { settings, payments, looks };
}
