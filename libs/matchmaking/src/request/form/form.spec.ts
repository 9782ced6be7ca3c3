import type { OrganisationStanding } from '#directory';
import { specNow } from '#kernel/testing';
import { draftWith, settings, standing, wholeForm } from '../testing';
import { complete } from './complete';
import { RequestDraft, RequestForm } from './form';
import { judge } from './judge';

type Changes = Parameters<typeof draftWith>[0];

const lacksOf = (changes: Changes) => {
  const completed = complete(draftWith(changes));
  return completed.ok ? [] : completed.lacks.map(({ code, field }) => `${code} ${field ?? ''}`);
};
const brokenBy = (changes: Changes, asker: Partial<OrganisationStanding> = {}) =>
  judge(draftWith(changes), { asker: standing(asker), settings, now: specNow }).map(({ code, field }) => `${code} ${field ?? ''}`);

const fee = (said: object) => ({ pay: { fee: said, expenses: wholeForm.pay.expenses } }) as Changes;
const expenses = (said: object) => ({ pay: { fee: wholeForm.pay.fee, expenses: said } }) as Changes;

describe('a whole form', () => {
  it('lacks nothing and breaks no rule', () => {
    expect(complete(draftWith())).toEqual({ ok: true, form: wholeForm });
    expect(brokenBy({})).toEqual([]);
  });

  it('R-REQ-02: an empty one is told everything that it lacks at once', () => {
    const completed = complete({});
    expect(completed.ok ? [] : completed.lacks.map(({ field }) => field).sort()).toEqual([
      'access', 'answerBy', 'backing', 'cells', 'conditions', 'effort', 'excludingInterests', 'feedback', 'kind', 'languages', 'meeting', 'oneSentence', 'othersPaid', 'pay', 'promise',
      'role', 'seats', 'use', 'why',
    ]);
    expect(completed.ok ? [] : [...new Set(completed.lacks.map(({ code }) => code))]).toEqual(['FIELD_REQUIRED']);
  });

  it('R-REQ-02: every field that the table of forms names must be there, to the last part', () => {
    expect(lacksOf({ backing: { payer: 'A', gains: 'B' }, feedback: { what: 'C' }, effort: { meeting: 1 } })).toEqual([
      'FIELD_REQUIRED backing.funder', 'FIELD_REQUIRED backing.product', 'FIELD_REQUIRED backing.companies',
      'FIELD_REQUIRED effort.preparation', 'FIELD_REQUIRED effort.travel', 'FIELD_REQUIRED feedback.by',
    ]);
  });

  it('R-REQ-02: blanks are no answer', () => expect(lacksOf({ role: ' \n ' })).toEqual(['FIELD_REQUIRED role']));

  it('R-REQ-02: one sentence has at most 160 characters, the purpose at most 1,200', () => {
    expect(lacksOf({ oneSentence: 'a'.repeat(160), why: 'b'.repeat(1200) })).toEqual([]);
    expect(lacksOf({ oneSentence: 'a'.repeat(161), why: 'b'.repeat(1201) })).toEqual(['TEXT_TOO_LONG oneSentence', 'TEXT_TOO_LONG why']);
  });

  it('a draft may be longer than it will be allowed, but not without end', () => {
    expect(RequestDraft.safeParse({ oneSentence: 'a'.repeat(1600) }).success).toBe(true);
    expect(RequestDraft.safeParse({ oneSentence: 'a'.repeat(1601) }).success).toBe(false);
  });

  it.each(['eligibility', 'attachments', 'proofOfDiagnosis', 'quotas', 'idealPatient', 'curriculumVitae', 'contactEmail'])('R-REQ-06: has no field for %s', (field) => {
    expect(RequestForm.safeParse({ ...wholeForm, [field]: 'x' }).success).toBe(false);
    expect(RequestDraft.safeParse({ ...wholeForm, [field]: 'x' }).success).toBe(false);
  });

  it('leaves out what was written for a choice that is no longer chosen', () => {
    const completed = complete(draftWith(fee({ ...wholeForm.pay.fee, reason: 'volunteer-run', because: 'We had no money then.' })));
    expect(completed.ok && completed.form.pay.fee).toEqual(wholeForm.pay.fee);
  });

  it('names the same cell once', () => {
    const completed = complete(draftWith({ cells: [...wholeForm.cells, ...wholeForm.cells] }));
    expect(completed.ok && completed.form.cells).toEqual(wholeForm.cells);
  });
});

describe('R-TXT-02: characters that hide something', () => {
  const formOf = (changes: Changes) => {
    const completed = complete(draftWith(changes));
    if (!completed.ok) throw new Error(JSON.stringify(completed.lacks));
    return completed.form;
  };

  it('are taken out of every text, wherever it stands', () => {
    expect(formOf({ why: 'Pay \u202E0042 kronor', role: 'un\u200Bpaid', excludingInterests: ['none\u2060 at all'] })).toMatchObject({
      why: 'Pay 0042 kronor', role: 'unpaid', excludingInterests: ['none at all'],
    });
    expect(formOf(fee({ kind: 'unpaid', reason: 'asked-for-it', because: 'a\u00ADb' })).pay.fee).toMatchObject({ because: 'ab' });
  });

  it('are no answer', () => expect(lacksOf({ role: '\u200B\u2060' })).toEqual(['TEXT_REFUSED role']));

  it('are left to right-to-left text and to emoji that need them, but may not turn it round', () => {
    expect(formOf({ why: 'می\u200Cخواهیم بدانیم', role: 'Family 👨\u200D👩\u200D👧 and ❤\uFE0F' })).toMatchObject({ why: 'می\u200Cخواهیم بدانیم', role: 'Family 👨\u200D👩\u200D👧 and ❤\uFE0F' });
    expect(lacksOf({ why: 'می\u202Eخواهیم' })).toEqual(['TEXT_REFUSED why']);
  });

  it('are refused when they control a line', () => expect(lacksOf({ oneSentence: 'one\u0007two' })).toEqual(['TEXT_REFUSED oneSentence']));

  it('that cannot be stored are refused in a draft already', () => {
    expect(RequestDraft.safeParse({ why: 'a\u0000b' }).success).toBe(false);
    expect(RequestDraft.safeParse({ why: 'a\uD800b' }).success).toBe(false);
  });
});

describe('what a request is for', () => {
  it.each([
    ['trial-recruitment', 'TRIAL_RECRUITMENT'], ['promotion', 'PROMOTION'], ['health-data', 'ASKS_FOR_HEALTH_DATA'], ['named-treatment', 'NAMED_TREATMENT'],
  ] as const)('R-REQ-06: %s is refused with its own code', (kind, code) => expect(brokenBy({ kind })).toEqual([`${code} kind`]));

  it('R-REQ-06: a survey says where its ethical or legal basis can be read', () => {
    expect(brokenBy({ kind: 'survey' })).toEqual(['LEGAL_BASIS_REQUIRED legalBasis']);
    expect(brokenBy({ kind: 'survey', legalBasis: 'https://ethics.example.org/2026-17' })).toEqual([]);
  });

  it('R-REQ-06: a basis is a web address that begins with https', () => {
    expect(lacksOf({ legalBasis: 'see appendix' })).toEqual(['LEGAL_BASIS_REQUIRED legalBasis']);
    expect(lacksOf({ legalBasis: 'http://ethics.example.org/' })).toEqual(['LEGAL_BASIS_REQUIRED legalBasis']);
    expect(lacksOf({ legalBasis: 'javascript:alert(1)' })).toEqual(['LEGAL_BASIS_REQUIRED legalBasis']);
  });

  it('T14: R-REQ-07: cannot be left open: who pays, funder, product, companies and the use of the result', () => {
    expect(lacksOf({ backing: undefined, use: undefined })).toEqual(['FIELD_REQUIRED use', 'FIELD_REQUIRED backing']);
  });
});

describe('whom a request concerns', () => {
  it('conditions of the vocabulary, or all patients', () => {
    expect(brokenBy({ conditions: { kind: 'some', ids: ['cystic-fibrosis', 'no-such-condition'] } })).toEqual(['FIELD_REQUIRED conditions.ids']);
    expect(lacksOf({ conditions: { kind: 'some', ids: [] } })).toEqual(['FIELD_REQUIRED conditions.ids']);
    const completed = complete(draftWith({ conditions: { kind: 'all', ids: ['cystic-fibrosis'] } }));
    expect(completed.ok && completed.form.conditions).toEqual({ kind: 'all' });
  });
});

describe('when patients come in', () => {
  it('R-REQ-04: neither at the question nor at the plan takes a reason', () => {
    expect(brokenBy({ cells: [{ level: 'meso', phase: 'implement' }] })).toEqual(['LATE_START_REASON_REQUIRED lateStartReason']);
    expect(brokenBy({ cells: [{ level: 'macro', phase: 'evaluate' }], promise: 'consult' })).toEqual(['LATE_START_REASON_REQUIRED lateStartReason']);
    expect(brokenBy({ cells: [{ level: 'meso', phase: 'evaluate' }], lateStartReason: 'The study is done; we look back.' })).toEqual([]);
  });

  it('R-REQ-04: one cell at the question or at the plan is early enough', () => {
    expect(brokenBy({ cells: [{ level: 'micro', phase: 'evaluate' }, { level: 'micro', phase: 'initiate' }] })).toEqual([]);
  });

  it('R-REQ-05: to be told is not partnership', () => expect(brokenBy({ promise: 'inform' })).toEqual(['PROMISE_TOO_LOW promise']));

  it('R-REQ-09: new voices are welcome unless experience is needed, for a reason', () => {
    const completed = complete(draftWith({ experienceNeeded: undefined }));
    expect(completed.ok && completed.form.experienceNeeded).toBe(false);
    expect(brokenBy({ experienceNeeded: true })).toEqual(['EXPERIENCE_REASON_REQUIRED experienceReason']);
    expect(brokenBy({ experienceNeeded: true, experienceReason: 'The board meets in statistics.' })).toEqual([]);
  });

  it('R-REQ-09: of three patient seats or more one is for a new voice, also when nobody says so', () => {
    expect(brokenBy({ seats: { patients: 3, all: 8, reserves: 0, newVoices: 0 } })).toEqual(['SEAT_FOR_NEW_VOICE seats.newVoices']);
    const completed = complete(draftWith({ seats: { patients: 3, all: 8 } }));
    expect(completed.ok && completed.form.seats).toEqual({ patients: 3, all: 8, reserves: 0, newVoices: 1 });
  });

  it('R-INV-02: there are never more reserves than patient seats, nor more patient seats than seats', () => {
    expect(brokenBy({ seats: { patients: 2, all: 1, reserves: 3, newVoices: 3 } })).toEqual(['FIELD_REQUIRED seats.all', 'FIELD_REQUIRED seats.reserves', 'FIELD_REQUIRED seats.newVoices']);
  });
});

describe('pay', () => {
  it('R-PAY-01: says how much, by whom and how soon', () => {
    expect(lacksOf(fee({ kind: 'paid' }))).toEqual(['PAY_INCOMPLETE pay.fee.amount', 'PAY_INCOMPLETE pay.fee.payer', 'PAY_INCOMPLETE pay.fee.withinDays']);
    expect(lacksOf(fee({}))).toEqual(['PAY_INCOMPLETE pay.fee']);
  });

  it('R-PAY-01: comes within 30 days, and is not nothing', () => {
    expect(brokenBy(fee({ ...wholeForm.pay.fee, withinDays: 31 }))).toEqual(['PAY_INCOMPLETE pay.fee.withinDays']);
    expect(brokenBy(fee({ ...wholeForm.pay.fee, amount: { minor: 0, currency: 'SEK' } }))).toEqual(['PAY_INCOMPLETE pay.fee.amount']);
  });

  it('R-PAY-01: is for some hours', () => expect(brokenBy({ effort: { preparation: 0, meeting: 0, travel: 0 } })).toEqual(['FIELD_REQUIRED effort']));

  const unpaid = (reason: string, more: Changes = {}) => ({ ...fee({ kind: 'unpaid', reason, because: 'Because.' }), cancellation: undefined, ...more });

  it('R-PAY-02: none takes a reason from the list and a text', () => {
    expect(lacksOf(fee({ kind: 'unpaid' }))).toEqual(['PAY_INCOMPLETE pay.fee.reason', 'PAY_INCOMPLETE pay.fee.because']);
    expect(brokenBy(unpaid('asked-for-it'))).toEqual([]);
  });

  it('R-PAY-02: a company cannot plead lack of budget, volunteers can', () => {
    expect(brokenBy(unpaid('volunteer-run'))).toEqual(['UNPAID_REASON_REFUSED pay.fee.reason']);
    expect(brokenBy(unpaid('volunteer-run'), { kind: 'guideline-body' })).toEqual([]);
  });

  it('R-PAY-02: only a public body can be barred by a law for public bodies', () => {
    expect(brokenBy(unpaid('barred-by-law'))).toEqual(['UNPAID_REASON_REFUSED pay.fee.reason']);
    expect(brokenBy(unpaid('barred-by-law'), { kind: 'regulator', publicBody: true })).toEqual([]);
  });

  it('R-PAY-02: under one hour is reckoned with preparation and travel', () => {
    expect(brokenBy(unpaid('under-one-hour'))).toEqual(['UNPAID_REASON_REFUSED pay.fee.reason']);
    expect(brokenBy(unpaid('under-one-hour', { effort: { preparation: 0.25, meeting: 0.5, travel: 0.25 } }))).toEqual(['UNPAID_REASON_REFUSED pay.fee.reason']);
    expect(brokenBy(unpaid('under-one-hour', { effort: { preparation: 0, meeting: 0.5, travel: 0.25 } }))).toEqual([]);
  });

  it('R-PAY-03: says whether others are paid for the same time', () => expect(lacksOf({ othersPaid: undefined })).toEqual(['FIELD_REQUIRED othersPaid']));

  it('R-PAY-04: travel is booked or advanced, or it says why not', () => {
    expect(lacksOf(expenses({ kind: 'none' }))).toEqual(['FIELD_REQUIRED pay.expenses.because']);
    expect(lacksOf(expenses({ kind: 'repaid', upTo: { minor: 1, currency: 'SEK' }, withinDays: 10 }))).toEqual(['FIELD_REQUIRED pay.expenses.because']);
    expect(brokenBy(expenses({ kind: 'repaid', upTo: { minor: 1, currency: 'SEK' }, withinDays: 31, because: 'Our system cannot.' }))).toEqual(['PAY_INCOMPLETE pay.expenses.withinDays']);
  });

  it('R-PAY-06: says what happens when a meeting is cancelled, and no less than the network asks', () => {
    expect(brokenBy({ cancellation: undefined })).toEqual(['CANCELLATION_TERMS_REQUIRED cancellation']);
    expect(lacksOf({ cancellation: { also: 'We are sorry.' } })).toEqual(['CANCELLATION_TERMS_REQUIRED cancellation.paidInFullWithin']);
    expect(brokenBy({ cancellation: { paidInFullWithin: 4 } })).toEqual(['CANCELLATION_TERMS_REQUIRED cancellation.paidInFullWithin']);
    expect(brokenBy({ cancellation: { paidInFullWithin: 10 } })).toEqual([]);
  });
});

describe('time', () => {
  const by = (date: string, from = '2026-04-20') => ({ answerBy: { date, zone: 'Europe/Stockholm' }, meeting: { ...wholeForm.meeting, from } });

  it('R-TIM-03: leaves 14 days to answer', () => {
    expect(brokenBy(by('2026-03-16'))).toEqual([]);
    expect(brokenBy(by('2026-03-15'))).toEqual(['LEAD_TIME answerBy']);
    expect(brokenBy(by('2026-03-01'))).toEqual(['DEADLINE_PASSED answerBy']);
  });

  it('R-TIM-03: does not count quiet weeks', () => {
    const judged = judge(draftWith(by('2026-03-16')), { asker: standing(), settings: { ...settings, quietWeeks: [11] }, now: specNow });
    expect(judged).toEqual([{ code: 'LEAD_TIME', field: 'answerBy' }]);
  });

  it('R-TIM-02: nobody is expected less than 14 days after the last day to answer', () => {
    expect(brokenBy(by('2026-03-30', '2026-04-13'))).toEqual([]);
    expect(brokenBy(by('2026-03-30', '2026-04-12'))).toEqual(['LEAD_TIME meeting.from']);
  });

  it('a meeting ends after it begins, and has a place if people come there', () => {
    expect(brokenBy({ meeting: { ...wholeForm.meeting, to: '2026-04-19', place: ' ', countries: [] } })).toEqual([
      'FIELD_REQUIRED meeting.countries', 'FIELD_REQUIRED meeting.place', 'FIELD_REQUIRED meeting.to',
    ]);
    expect(brokenBy({ meeting: { format: 'remote', countries: [], from: '2026-04-20', to: '2026-04-20' } })).toEqual([]);
  });
});
