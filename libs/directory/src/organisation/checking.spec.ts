import { derivedId, type Actor, type Id } from '#kernel';
import { box, specNow } from '#kernel/testing';
import { AnswerVerification, RefuseVerification, ReturnVerification } from './checking';
import { VerificationAnswered, VerificationRefused, VerificationReturned } from './events';
import { organisationStanding } from './standing';
import { check, checking, claimed, given, id, listed, person, registered, verified } from './testing';
import { VerifyOrganisation } from './verifying';

const staff = (of: Id): Actor => ({ kind: 'member', network: 'enpcr', person: of, hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] });
const one = derivedId('one');
const facts = { interests: {}, guests: [] };
const words = box('Nobody answers at that number.', one, 'comments');
const giveBack = ReturnVerification({ organisation: id, comments: words });
const refuse = RefuseVerification({ organisation: id, reason: words });
const returned = VerificationReturned({ by: one, comments: words });
const refused = (...people: Id[]) => VerificationRefused({ by: one, reason: words, people, at: specNow });
const answer = box('We have a new one.', person, 'answer');
const answered = VerificationAnswered({ by: person, answer });
const theirs: Actor = { kind: 'member', network: 'enpcr', person, hat: { kind: 'organisation', organisation: id }, staffRoles: [] };

describe('an organisation that cannot be checked as it is', () => {
  it('R-ORG-01: is told what is missing, answers, and can then be checked', () => {
    given(listed, claimed).by(staff(one)).knowing(facts).when(giveBack).then(returned);
    given(listed, claimed, returned).by(theirs).when(AnswerVerification({ organisation: id, answer })).then(answered);
    given(listed, claimed, returned, answered).by(staff(one)).knowing(checking).when(VerifyOrganisation(check)).then(verified);
    given(listed, claimed).by(theirs).when(AnswerVerification({ organisation: id, answer })).thenRejected('WRONG_STATE');
    given(listed, claimed, verified).by(staff(one)).knowing(facts).when(giveBack).thenRejected('WRONG_STATE');
  });
  it('R-ORG-01: is not taken in, with a reason: a claimed entry is listed again, and can be claimed by another', () => {
    given(listed, claimed).by(staff(one)).knowing(facts).when(RefuseVerification({ organisation: id })).thenRejected('REASON_REQUIRED');
    given(listed, claimed).by(staff(one)).knowing(facts).when(refuse).then(refused(person));
    expect(organisationStanding.fold([listed, claimed, refused(person)])).toMatchObject({ status: 'listed', representatives: [] });
  });
  it('R-ORG-01: that registered by itself keeps those who answer for it, who can answer once more', () => {
    given(registered).by(staff(one)).knowing(facts).when(refuse).then(refused());
    given(registered, refused()).by(staff(one)).knowing(facts).when(refuse).thenNothing();
    given(registered, refused()).by(theirs).when(AnswerVerification({ organisation: id, answer })).then(answered);
    expect(organisationStanding.fold([registered, refused()])).toMatchObject({ status: 'registered', representatives: [person] });
  });
  it('R-STF-03: is told so by nobody who answers for it or has another tie to it', () => {
    for (const wish of [giveBack, refuse]) {
      given(listed, claimed).by(staff(person)).knowing(facts).when(wish).thenRejected('CONFLICT_OF_INTEREST');
      given(listed, claimed).by(staff(one)).knowing({ ...facts, interests: { [id]: Infinity } }).when(wish).thenRejected('CONFLICT_OF_INTEREST');
    }
  });
});
