import { startSettings, type NetworkSettings } from '#directory';
import { days, derivedId } from '#kernel';
import { specNow, specOf } from '#kernel/testing';
import { DeadlineExtended, PlacesHeld, QuestionChanged } from '../request/events';
import { request as concept } from '../request/request';
import { answerBy, closed, contact, deputy, invitation, published, wholeForm } from '../request/testing';
import { withNew } from './adopted';
import { TermsRevised } from './events';
import { AdoptTerms, ReviseTerms, whyNotAdopted } from './revising';

const { given } = specOf(concept);
const request = derivedId('request');
const revision = derivedId('revision');
const yes = { invitation, place: derivedId('place'), person: derivedId('maja') };
const settings = { ...startSettings, open: true, name: 'ENPCR', zone: 'Europe/Stockholm' } as unknown as NetworkSettings;
const facts = { asker: { status: 'verified', kind: 'company', representatives: [contact, deputy], formerRepresentatives: {} }, settings, yeses: [] as (typeof yes)[] };
const afterYes = { ...facts, yeses: [yes] };
const until = specNow + days(14);
const fee = (minor: number) => ({ pay: { fee: { amount: { minor, currency: 'SEK' } } } });
const revise = (news: object, askAgain = false, id = revision) => ReviseTerms({ request, revision: id, news, askAgain });
const after = (news: object) => withNew(wholeForm, news);
const revised = (news: object, parts: { changed: string[]; toAgree: string[]; again?: (typeof yes)[] }, more: object = {}) =>
  TermsRevised({ revision, before: wholeForm, after: after(news), again: [], until, ...parts, ...more } as Parameters<typeof TermsRevised>[0]);

describe('R-CHG-04: what is better', () => {
  const better = fee(300_000);
  it('holds for everybody at once, also for those who said yes', () => {
    given(...published).knowing(afterYes).when(revise(better)).then(revised(better, { changed: ['total-pay', 'pay-per-hour'], toAgree: [] }));
    expect(concept.fold([...published, revised(better, { changed: ['total-pay'], toAgree: [] })])).toMatchObject({ form: { pay: { fee: { amount: { minor: 300_000 } } } } });
  });
  it('and comes of a suggestion of one, for everyone on the same kind of seat', () =>
    given(...published).knowing(afterYes).when(AdoptTerms({ request, proposal: revision, terms: better })).then(revised(better, { changed: ['total-pay', 'pay-per-hour'], toAgree: [] }, { proposal: revision })));
});

describe('R-CHG-06: what is worse or different', () => {
  const worse = fee(200_000);
  const parts = { changed: ['total-pay', 'pay-per-hour'], toAgree: ['total-pay', 'pay-per-hour'] };
  it('needs a new yes from each who said yes, and the asker knows that', () => {
    given(...published).knowing(afterYes).when(revise(worse)).thenRejected('RECONSENT_REQUIRED');
    given(...published).knowing(afterYes).when(revise(worse, true)).then(revised(worse, { ...parts, again: [yes] }));
    given(...published).knowing(facts).when(revise(worse)).then(revised(worse, parts));
  });
  it('once said it is said; what is the same is nothing', () => {
    given(...published, revised(worse, parts)).knowing(facts).when(revise(worse)).thenNothing();
    given(...published).knowing(facts).when(revise({ role: wholeForm.role })).thenNothing();
  });
  it('a suggested change of the question is shown to all as changed by the patient side, and whoever said yes is asked again (R-CHG-03)', () => {
    const news = { oneSentence: 'Ask what hurts.' };
    given(...published).knowing(afterYes).when(AdoptTerms({ request, proposal: revision, terms: news })).then(
      revised(news, { changed: ['purpose'], toAgree: ['purpose'], again: [yes] }, { proposal: revision }),
      QuestionChanged({ proposal: revision, before: { oneSentence: wholeForm.oneSentence, why: wholeForm.why }, after: { oneSentence: news.oneSentence, why: wholeForm.why } }));
  });
  it('can be seen beforehand in a suggestion: what it lacks, and whether somebody must be asked again', () => {
    expect(whyNotAdopted(wholeForm, worse, true, false)).toEqual([{ code: 'RECONSENT_REQUIRED' }]);
    expect([whyNotAdopted(wholeForm, worse, true, true), whyNotAdopted(wholeForm, worse, false, false), whyNotAdopted(wholeForm, fee(300_000), true, false)]).toEqual([[], [], []]);
    expect(whyNotAdopted({ ...wholeForm, pay: { ...wholeForm.pay, fee: { kind: 'unpaid', reason: 'under-one-hour', because: 'Short.' } } }, { pay: { fee: { kind: 'paid' } } }, false, false).map(({ code }) => code)).toContain('PAY_INCOMPLETE');
  });
});

describe('R-CHG-08: a revision', () => {
  it('never moves the last day earlier; later it does', () => {
    given(...published).knowing(facts).when(revise({ answerBy: answerBy('2026-03-29') })).thenRejected('DEADLINE_EARLIER');
    given(...published).knowing(facts).when(revise({ answerBy: answerBy('2026-04-02') })).then(revised({ answerBy: answerBy('2026-04-02') }, { changed: ['answer-by'], toAgree: [] }), DeadlineExtended({ answerBy: answerBy('2026-04-02') }));
  });
  it('keeps the rules of the form, and the places that are held', () => {
    given(...published).knowing(facts).when(revise({ promise: 'inform' })).thenRejected('PROMISE_TOO_LOW');
    given(...published).knowing(facts).when(revise({ role: '' })).thenRejected('FIELD_REQUIRED');
    given(...published, PlacesHeld({ invitation, places: 2, offers: 'place' })).knowing(facts).when(revise({ seats: { patients: 1 } })).thenRejected('NO_PLACES_LEFT');
  });
  it('is for an open request', () => given(...closed).knowing(facts).when(revise(fee(300_000))).thenRejected('REQUEST_NOT_OPEN'));
});
