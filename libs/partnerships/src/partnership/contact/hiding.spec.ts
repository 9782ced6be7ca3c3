import type { DomainEvent } from '#kernel';
import { specNow, specOf } from '#kernel/testing';
import { PaymentReceived, paymentOf } from '../../payment/payment';
import { EvaluationEnded, PartnershipClosed } from '../events';
import { partnership as concept } from '../partnership';
import { MemberLeft } from '../seats/events';
import { active, evaluatingUntil, invitation, maja, noor, partnership, theClock } from '../testing/cast';
import { ContactHidden } from './events';
import { HideContacts } from './hiding';

const { given } = specOf(concept);
const left = MemberLeft({ person: maja });
const over = [...evaluatingUntil(specNow), EvaluationEnded({}), PartnershipClosed({ feedback: false })];
const paid = paymentOf.fold([PaymentReceived({ partnership, person: maja })]);
const unpaid = paymentOf.fold([]);
const hide = (because: 'left' | 'over' | 'paid', past: readonly DomainEvent[], payments: Readonly<Record<string, typeof paid>>, goesOn = false) =>
  given(...past).by(theClock).knowing({ goesOn, payments: Object.entries(payments).map(([person, payment]) => ({ person, payment })) }).when(HideContacts({ partnership, because }));
const hidden = (people: readonly string[], waitFor: readonly string[] = []) => ContactHidden({ people: people.map((person) => ({ person, invitation })), waitFor: [...waitFor] });

describe('contact details', () => {
  it('R-CON-06: of who leaves are hidden at once', () => {
    hide('left', [...active, left], { [maja]: paid }).then(hidden([maja]));
    hide('left', [...active, left, hidden([maja])], { [maja]: paid }).thenNothing();
    hide('left', active, { [maja]: paid }).thenNothing();
  });
  it('R-CON-06: of everybody are hidden when the days after closing are over', () => hide('over', over, { [maja]: paid, [noor]: paid }).then(hidden([maja, noor])));
  it('R-CON-06, R-PAY-08: are kept by whoever still owes pay until it is paid', () => {
    hide('left', [...active, left], { [maja]: unpaid }).then(hidden([], [maja]));
    hide('left', [...active, left, hidden([], [maja])], { [maja]: unpaid }).thenNothing();
    hide('paid', [...active, left, hidden([], [maja])], { [maja]: paid }).then(hidden([maja]));
    hide('over', over, { [maja]: unpaid, [noor]: paid }).then(hidden([noor], [maja]));
    hide('paid', [...over, hidden([noor], [maja])], { [maja]: paid, [noor]: paid }).then(hidden([maja]));
    hide('paid', active, { [maja]: paid }).thenNothing();
  });
  it('R-PAR-12: stay with those who go on together', () => hide('over', over, { [maja]: paid, [noor]: paid }, true).thenNothing());
});
