import { days, derivedId } from '#kernel';
import { box, specNow, specOf } from '#kernel/testing';
import { ContactWithdrawn, ContactReleased } from '../invitation/events';
import { invitation as concept } from '../invitation/invitation';
import { accepted, asker, asOrganisation, asPerson, contact, invitation, maja, noor, opened, place, recipient, request, sent, taken, terms } from '../invitation/testing/cast';
import { wholeForm } from '../request/testing';
import { AnswerNewTerms, AskAgain, SettleTerms } from './agreeing';
import { NewTermsAccepted, NewTermsAsked, NewTermsDeclined, OldTermsKept, PlaceReleased } from './events';

const { given } = specOf(concept);
const revision = derivedId('revision');
const next = derivedId('next revision');
const until = specNow + days(14);
const released = ContactReleased({ place: place(1), person: maja, toPerson: contact, purpose: 'this-request', name: box('Maja', maja) });
const yes = [sent(), accepted(), opened(1), taken(1), released];
const words = { request, asker, recipient, place: place(1), person: maja, revision };
const askAgain = (of = revision, person = maja) => AskAgain({ invitation, place: place(1), person, revision: of, until });
const asked = NewTermsAsked({ ...words, held: revision, until });
const answer = (said: boolean, of = revision) => AnswerNewTerms({ invitation, place: place(1), person: maja, revision: of, yes: said });
const settle = (keep: boolean, hours = 0) => SettleTerms({ invitation, place: place(1), keep, hours });
const facts = { begun: false, terms: { ...terms, form: { ...wholeForm, pay: { ...wholeForm.pay, fee: { ...wholeForm.pay.fee, amount: { minor: 1, currency: 'SEK' } } } }, revisions: [{ revision, before: wholeForm }] } };
const byMaja = asPerson(maja);
const byAsker = asOrganisation(asker, contact);

describe('R-CHG-06: who said yes is asked again', () => {
  it('once for each revision; until their yes the terms before the first of them hold', () => {
    given(...yes).when(askAgain()).then(asked);
    given(...yes, asked).when(askAgain()).thenNothing();
    given(...yes, asked).when(askAgain(next)).then(NewTermsAsked({ ...words, revision: next, held: revision, until }));
    given(...yes, asked, NewTermsDeclined(words)).when(askAgain(next)).then(NewTermsAsked({ ...words, revision: next, held: revision, until }));
    given(...yes, asked, NewTermsAccepted(words)).when(askAgain(next)).then(NewTermsAsked({ ...words, revision: next, held: next, until }));
    given(...yes).when(askAgain(revision, noor)).thenNothing();
  });
  it('silence is not consent: only their own word is', () => {
    given(...yes, asked).by(byMaja).when(answer(true)).then(NewTermsAccepted(words));
    given(...yes, asked).by(asPerson(noor)).when(answer(true)).thenRejected('OWN_CONSENT_REQUIRED');
    given(...yes, asked, NewTermsAccepted(words)).by(byMaja).when(answer(true)).thenNothing();
    given(...yes, asked).by(byMaja).when(answer(true, next)).thenRejected('INVITATION_NOT_OPEN');
    given(...yes).by(byMaja).when(answer(true)).thenRejected('INVITATION_NOT_OPEN');
  });
  it('a no leaves no mark: the place and its old terms stay, it can become a yes, and the asker decides as if there was no answer', () => {
    given(...yes, asked).by(byMaja).when(answer(false)).then(NewTermsDeclined(words));
    given(...yes, asked, NewTermsDeclined(words)).by(byMaja).when(answer(true)).then(NewTermsAccepted(words));
    for (const said of [[], [NewTermsDeclined(words)]]) {
      given(...yes, asked, ...said).by(byAsker).knowing(facts).when(settle(false)).thenRejected('DEADLINE_EARLIER');
      given(...yes, asked, ...said).by(byAsker).knowing(facts).when(settle(true)).then(OldTermsKept(words));
    }
    expect(concept.fold([...yes, asked, NewTermsDeclined(words)])).toMatchObject({ status: 'accepted', people: 2, places: [{ status: 'taken', person: maja }] });
  });
});

describe('R-CHG-07: without an answer for 14 days', () => {
  it('the asker keeps the old terms for that person', () => {
    given(...yes, asked).at(until).by(byAsker).knowing(facts).when(settle(true)).then(OldTermsKept(words));
    given(...yes, asked, OldTermsKept(words)).at(until).by(byAsker).knowing(facts).when(settle(true)).thenNothing();
    given(...yes, asked, OldTermsKept(words)).at(until).by(byAsker).knowing(facts).when(settle(false)).thenRejected('INVITATION_NOT_OPEN');
    given(...yes, asked, OldTermsKept(words)).by(byMaja).when(answer(true)).thenRejected('INVITATION_NOT_OPEN');
  });
  it('or frees the place and pays for work done, by the hour of the terms that held', () => {
    given(...yes, asked).at(until).by(byAsker).knowing(facts).when(settle(false, 2)).then(PlaceReleased({ ...words, hours: 2, owed: { minor: 80_000, currency: 'SEK' } }));
    given(...yes, asked).at(until).by(byAsker).knowing(facts).when(settle(false)).then(PlaceReleased({ ...words, hours: 0 }), ContactWithdrawn({ place: place(1), person: maja, toPerson: contact }));
    given(...yes, asked).at(until - 1).by(byAsker).knowing(facts).when(settle(false)).thenRejected('DEADLINE_EARLIER');
    expect(concept.fold([...yes, asked, PlaceReleased({ ...words, hours: 0 })])).toMatchObject({ people: 1, places: [{ status: 'given-up' }] });
  });
  it('but not of one who agreed, nor once the work together has begun', () => {
    given(...yes, asked, NewTermsAccepted(words)).at(until).by(byAsker).knowing(facts).when(settle(false)).thenRejected('INVITATION_NOT_OPEN');
    given(...yes, asked).at(until).by(byAsker).knowing({ ...facts, begun: true }).when(settle(false)).thenRejected('INVITATION_NOT_OPEN');
    given(...yes).at(until).by(byAsker).knowing(facts).when(settle(false)).thenRejected('INVITATION_NOT_OPEN');
  });
});
