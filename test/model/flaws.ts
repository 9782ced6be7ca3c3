/** What can be wrong with a request's form, each thing with its rule and its code. */

type Content = Record<string, unknown>;

export interface Flaw {
  readonly rule: string;
  readonly code: string;
  /** What is written instead. */
  readonly instead: Content;
  /** Whether it is wrong for a company only. */
  readonly ofCompanies?: boolean;
}

const flaw = (rule: string, code: string, instead: Content): Flaw => ({ rule, code, instead });
const fee = { kind: 'PAID', amount: { minor: 240_000, currency: 'SEK' }, payer: 'The asker', withinDays: 30 };
const expenses = { kind: 'ADVANCED', upTo: { minor: 150_000, currency: 'SEK' } };

export const flaws: readonly Flaw[] = [
  flaw('R-REQ-02', 'FIELD_REQUIRED', { role: null }),
  flaw('R-REQ-02', 'TEXT_TOO_LONG', { oneSentence: 'x'.repeat(161) }),
  flaw('R-REQ-02', 'TEXT_TOO_LONG', { why: 'x'.repeat(1_201) }),
  flaw('R-REQ-04', 'LATE_START_REASON_REQUIRED', { cells: [{ level: 'MESO', phase: 'EVALUATE' }] }),
  flaw('R-REQ-05', 'PROMISE_TOO_LOW', { promise: 'INFORM' }),
  flaw('R-REQ-06', 'TRIAL_RECRUITMENT', { kind: 'TRIAL_RECRUITMENT' }),
  flaw('R-REQ-06', 'PROMOTION', { kind: 'PROMOTION' }),
  flaw('R-REQ-06', 'LEGAL_BASIS_REQUIRED', { kind: 'SURVEY' }),
  flaw('R-REQ-07', 'FIELD_REQUIRED', { use: null }),
  flaw('R-REQ-09', 'EXPERIENCE_REASON_REQUIRED', { experienceNeeded: true }),
  flaw('R-PAY-01', 'PAY_INCOMPLETE', { pay: { fee: { ...fee, amount: null }, expenses } }),
  flaw('R-PAY-01', 'PAY_INCOMPLETE', { pay: { fee: { ...fee, withinDays: 31 }, expenses } }),
  { ...flaw('R-PAY-02', 'UNPAID_REASON_REFUSED', { pay: { fee: { kind: 'UNPAID', reason: 'VOLUNTEER_RUN', because: 'There is no budget.' }, expenses } }), ofCompanies: true },
  flaw('R-PAY-03', 'FIELD_REQUIRED', { othersPaid: null }),
  flaw('R-PAY-06', 'CANCELLATION_TERMS_REQUIRED', { cancellation: null }),
];

/** A form with which nothing is wrong, as far as it says nothing of days and seats. */
export const sound: Readonly<Content> = {
  oneSentence: 'Help us choose what a study of cystic fibrosis should measure.',
  why: 'Too many studies measure what is easy to measure.',
  use: 'The measures that you choose become the main ones of the study.',
  backing: { payer: 'The asker', funder: 'The asker', product: 'A tablet that is being studied', companies: 'The asker makes the tablet.', gains: 'The asker learns what to measure.' },
  role: 'Read ten pages beforehand, and talk with us for an afternoon.',
  kind: 'PROTOCOL_REVIEW',
  conditions: { kind: 'SOME', ids: ['cystic-fibrosis'] },
  effort: { preparation: 2, meeting: 3, travel: 1 },
  pay: { fee, expenses },
  othersPaid: true,
  cancellation: { paidInFullWithin: 5 },
  cells: [{ level: 'MESO', phase: 'PLAN' }],
  promise: 'INVOLVE',
  languages: ['sv', 'en'],
  access: 'Step-free rooms, and breaks every hour.',
  feedback: { what: 'Which measures we chose, and why.', by: '2027-06-30' },
  excludingInterests: ['You own shares in a company that makes a competing tablet.'],
  experienceNeeded: false,
};
