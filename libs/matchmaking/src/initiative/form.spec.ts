import { completeInitiative, InitiativeDraft, InitiativeForm } from './form';
import { draftWith, wholeForm } from './testing/cast';

describe('the form', () => {
  const lacksOf = (changes: Parameters<typeof draftWith>[0]) => completeInitiative(draftWith(changes)).lacks.map(({ code, field }) => `${code} ${field}`);
  it('R-INI-02: asks what the table of forms names', () => {
    expect(completeInitiative(draftWith())).toEqual({ form: wholeForm, lacks: [] });
    expect(completeInitiative({}).lacks.map(({ code, field }) => `${code} ${field}`).sort()).toEqual(
      ['answerBy', 'bring', 'change', 'company', 'cost', 'need', 'speaksFor', 'wanted', 'why'].map((field) => `FIELD_REQUIRED ${field}`));
    expect(lacksOf({ wanted: { who: 'Anybody.' }, need: { kinds: [] } })).toEqual(['FIELD_REQUIRED wanted.kinds', 'FIELD_REQUIRED need.kinds', 'FIELD_REQUIRED need.what']);
  });
  it.each(['pay', 'budget', 'cells', 'level', 'phase', 'promise', 'seats', 'excludingInterests', 'experienceNeeded', 'recipients', 'conditions'])('R-INI-02: has no field for %s', (field) => {
    expect(InitiativeForm.safeParse({ ...wholeForm, [field]: 'x' }).success).toBe(false);
    expect(InitiativeDraft.safeParse({ ...wholeForm, [field]: 'x' }).success).toBe(false);
  });
  it('says which company pays, if one does', () => {
    expect(lacksOf({ company: { pays: true } })).toEqual(['FIELD_REQUIRED company.which']);
    expect(lacksOf({ company: { pays: true, which: 'A company' } })).toEqual([]);
  });
  it('R-INI-03: wants organisations of the professional side', () => expect(lacksOf({ wanted: { kinds: ['company', 'patient-organisation'] } })).toEqual(['FIELD_REQUIRED wanted.kinds.1']));
  it('R-TXT-02: has no hidden characters', () => {
    expect(completeInitiative(draftWith({ why: 'Pay \u202E0042', cost: 'no\u200Bthing' })).form).toMatchObject({ why: 'Pay 0042', cost: 'nothing' });
    expect(lacksOf({ why: 'می\u202Eخواهیم', bring: 'a'.repeat(601) })).toEqual(['TEXT_REFUSED why', 'TEXT_TOO_LONG bring']);
    expect(lacksOf({ wanted: { kinds: ['company'], who: 'a\u0007b' } })).toEqual(['TEXT_REFUSED wanted.who']);
  });
});
