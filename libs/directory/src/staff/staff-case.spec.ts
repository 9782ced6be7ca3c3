import { derivedId, type Actor } from '#kernel';
import { specOf } from '#kernel/testing';
import { CasePassedOn, GuestReviewerNamed, NameGuestReviewer, PassCaseOn, staffCase } from './staff-case';

const { given } = specOf(staffCase);
const about = derivedId('request');
const guest = derivedId('guest');
const staff = (name: string): Actor => ({ kind: 'member', network: 'enpcr', person: derivedId(name), hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] });
const which = { kind: 'review' as const, about };
const reason = 'Both coordinators worked there.';
const passed = CasePassedOn({ ...which, by: derivedId('one') });
const named = GuestReviewerNamed({ ...which, person: guest, reason, by: derivedId('two') });

describe('a case with a conflict of interest', () => {
  it('R-STF-04: is passed on to another coordinator', () => {
    given().by(staff('one')).when(PassCaseOn(which)).then(passed);
    given(passed).by(staff('one')).when(PassCaseOn(which)).thenNothing();
  });
  it('R-STF-04: else goes to a guest reviewer who is named for it, with a reason', () => {
    given(passed).by(staff('two')).when(NameGuestReviewer({ ...which, person: guest, reason })).then(named);
    given(passed, named).by(staff('two')).when(NameGuestReviewer({ ...which, person: guest, reason })).thenNothing();
    given(passed).by(staff('two')).when(NameGuestReviewer({ ...which, person: guest })).thenRejected('REASON_REQUIRED');
  });
  it('R-STF-04: has no guest while no coordinator had to pass it on, and none who did', () => {
    given().by(staff('two')).when(NameGuestReviewer({ ...which, person: guest, reason })).thenRejected('WRONG_STATE');
    given(passed).by(staff('two')).when(NameGuestReviewer({ ...which, person: derivedId('one'), reason })).thenRejected('CONFLICT_OF_INTEREST');
  });
});
