import { addDays, days, derivedId, endOf } from '#kernel';
import { box, specNow, specOf } from '#kernel/testing';
import { invitation } from '../invitation/invitation';
import { SendInvitation } from '../invitation/sending';
import { answerBy, asker, contact, deputy, endsAt, member, professional, request, sent, settings, wish } from '../invitation/testing/cast';
import { PublishRequest } from '../request/review';
import { request as requestConcept } from '../request/request';
import { RequestPublished } from '../request/events';
import { coordinator, staff, submitted, wholeForm, writer } from '../request/testing';
import { judge } from '../request/form';
import { startSettings, type NetworkSettings, type OrganisationStanding } from '#directory';
import { AskForException, exception, ExceptionAsked, ExceptionGranted, ExceptionRefused, exceptionsGranted, GrantException, RefuseException } from './exception';

const { given } = specOf(exception);
const why = box('The committee met late.');
const reason = box('The committee met late, and the law sets the day.');
const terms = { status: 'published', asker, writers: [writer], contact, deputy };
const standing = { ...professional, formerRepresentatives: {} };
const facts = { terms, asker: standing, interests: {}, guests: [] };
const other = derivedId('other request');
const ask = (of = request) => AskForException({ asker, request: of, why });
const grant = (of = request) => GrantException({ asker, request: of, reason });
const nextFrom = specNow + days(90);
const asked = ExceptionAsked({ request, why });
const granted = ExceptionGranted({ request, by: coordinator, reason, nextFrom });

describe('R-TIM-04: an exception from the time that people are given', () => {
  it('is asked for with a why, and given by a coordinator with a reason', () => {
    given().knowing(facts).when(ask()).then(asked);
    given(asked).knowing(facts).when(ask()).thenNothing();
    given(asked).by(staff(coordinator)).knowing(facts).when(grant()).then(granted);
    given(asked, granted).by(staff(coordinator)).knowing(facts).when(grant()).thenNothing();
    given().by(staff(coordinator)).knowing(facts).when(grant()).then(granted);
    expect(exceptionsGranted.fold([asked, granted])).toEqual([{ request, by: coordinator }]);
  });
  it('or refused with a reason; then it can be asked for again', () => {
    const refuse = RefuseException({ asker, request, reason });
    const refused = ExceptionRefused({ request, reason });
    given(asked).by(staff(coordinator)).knowing(facts).when(refuse).then(refused);
    given(asked, refused).by(staff(coordinator)).knowing(facts).when(refuse).thenNothing();
    given().by(staff(coordinator)).knowing(facts).when(refuse).thenRejected('WRONG_STATE');
    given(asked, refused).knowing(facts).when(ask()).then(asked);
  });
  it('is for an open request of the asker\'s own', () => {
    for (const known of [{ status: 'none' }, { ...terms, status: 'closed' }, { ...terms, asker: derivedId('somebody else') }]) {
      given().knowing({ ...facts, terms: known }).when(ask()).thenRejected('REQUEST_NOT_OPEN');
      given().by(staff(coordinator)).knowing({ ...facts, terms: known }).when(grant()).thenRejected('REQUEST_NOT_OPEN');
    }
  });
  it('is not given to one asker twice within 90 days', () => {
    given(granted).at(nextFrom - 1).by(staff(coordinator)).knowing(facts).when(grant(other)).thenRejected('EXCEPTION_USED');
    given(granted).at(nextFrom - 1).knowing(facts).when(ask(other)).thenRejected('EXCEPTION_USED');
    given(granted).at(nextFrom).by(staff(coordinator)).knowing(facts).when(grant(other)).then(ExceptionGranted({ request: other, by: coordinator, reason, nextFrom: nextFrom + days(90) }));
  });
  it('R-STF-03: and by nobody who answers for the asker, did within a year, wrote the request or is its contact', () => {
    for (const person of [writer, contact, deputy]) given(asked).by(staff(person)).knowing(facts).when(grant()).thenRejected('CONFLICT_OF_INTEREST');
    const left = { ...facts, asker: { ...standing, formerRepresentatives: { [coordinator]: specNow - days(300) } } };
    given(asked).by(staff(coordinator)).knowing(left).when(grant()).thenRejected('CONFLICT_OF_INTEREST');
  });
});

describe('R-TIM-03, R-TIM-04: with an exception', () => {
  const soon = { ...answerBy, date: addDays(answerBy.date, -20) };
  const networkSettings = { ...startSettings, open: true, name: 'ENPCR', owner: 'Owner', zone: 'Europe/Stockholm', languages: ['sv'] } as unknown as NetworkSettings;

  it('a request is handed in with less time to answer', () => {
    const circumstances = { asker: { status: 'verified', kind: 'company' } as OrganisationStanding, settings: networkSettings, now: specNow };
    const draft = { ...wholeForm, answerBy: soon, meeting: { ...wholeForm.meeting, from: '2026-03-12' } };
    expect(judge(draft, circumstances).map(({ code }) => code)).toEqual(['LEAD_TIME', 'LEAD_TIME']);
    expect(judge(draft, { ...circumstances, shortNotice: true })).toEqual([]);
    expect(judge({ ...draft, answerBy: { ...soon, date: '2026-03-01' } }, { ...circumstances, shortNotice: true }).map(({ code }) => code)).toEqual(['DEADLINE_PASSED']);
  });
  it('and published, though not by the one who gave it (R-STF-03)', () => {
    const { given: givenRequest } = specOf(requestConcept);
    const publish = PublishRequest({ request });
    const late = givenRequest(...submitted).at(Date.UTC(2026, 2, 20, 12)).by(staff(coordinator));
    const knowing = { interests: {}, guests: [], asker: { status: 'verified', representatives: [], formerRepresentatives: {} }, settings: networkSettings };
    late.knowing(knowing).when(publish).thenRejected('LEAD_TIME');
    late.knowing({ ...knowing, exceptionBy: derivedId('another coordinator') }).when(publish).then(RequestPublished({ correctUntil: Date.UTC(2026, 2, 21, 12) }));
    late.knowing({ ...knowing, exceptionBy: coordinator }).when(publish).thenRejected('CONFLICT_OF_INTEREST');
  });
  it('an invitation is sent with less time to answer, and some', () => {
    const { given: givenInvitation } = specOf(invitation);
    const sending = { terms, asker: professional, recipient: member, settings, shortNotice: true };
    givenInvitation().knowing(sending).when(SendInvitation({ ...wish, answerBy: soon })).then(sent({ answerBy: soon, endsAt: endOf(soon) }));
    givenInvitation().knowing({ ...sending, shortNotice: false }).when(SendInvitation({ ...wish, answerBy: soon })).thenRejected('LEAD_TIME');
    givenInvitation().at(endsAt).knowing(sending).when(SendInvitation(wish)).thenRejected('DEADLINE_PASSED');
  });
});
