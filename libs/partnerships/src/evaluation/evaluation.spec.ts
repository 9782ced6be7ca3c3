import * as fc from 'fast-check';
import { days, derivedId, type DomainEvent, type Id } from '#kernel';
import { box, specNow, specOf } from '#kernel/testing';
import type { Side } from '#vocabulary';
import { EvaluationsAwaited, EvaluationsUnsealed } from '../partnership/looking-back/events';
import { AwaitEvaluations } from '../partnership/looking-back/looking-back';
import { EvaluationEnded, OutcomeReported, PartnershipClosed } from '../partnership/events';
import { ClosePartnership, CloseWithoutFeedback, EndEvaluation } from '../partnership/finishing';
import { partnership as table } from '../partnership/partnership';
import { MemberLeft } from '../partnership/seats/events';
import { active, as, asker, asOrganisation, contact, deputy, evaluatingUntil, maja, noor, partnership, settings, theClock, use } from '../partnership/testing/cast';
import { wholePartnership } from '../partnership/whole';
import { PayeeChosen, paymentOf, PaymentReceived } from '../payment/payment';
import { evaluation as concept, GiveEvaluation, OpenEvaluation, ReleaseEvaluation } from './evaluation';
import { EvaluationGiven, EvaluationOpened, EvaluationReleased, type IfAlone, type Said } from './events';
import { evaluationId, evaluationOf } from './state';
import { openedOf, type Look } from './unsealing';

const { given } = specOf(concept);
const until = specNow + days(30);
const own = (person: Id): Id => evaluationId(partnership, person);
const said = (text: string, person: Id = maja) => box<Said>({ worked: text }, person, 'said');
const opened = (person: Id, side: Side, because: 'nothing-owed' | 'paid' | 'overdue' = 'nothing-owed') => EvaluationOpened({ partnership, person, side, because, until });
const gave = (person: Id, ifAlone: IfAlone = 'keep') => EvaluationGiven({ partnership, person, said: said('Well.', person), ifAlone });
const looking = evaluatingUntil(specNow);
const awaited = EvaluationsAwaited({ people: [{ person: maja, opensAt: specNow + days(60) }, ...[noor, contact, deputy].map((person) => ({ person, opensAt: specNow }))] });
const awaiting = [...looking, awaited];
const paid = paymentOf.fold([PaymentReceived({ partnership, person: maja })]);
const unpaid = paymentOf.fold([]);

describe('opening', () => {
  const open = OpenEvaluation({ partnership, person: maja });
  const at = (past: readonly DomainEvent[], payment = unpaid, ...before: readonly DomainEvent[]) => given(...before).by(theClock).knowing({ partnership: wholePartnership.fold(past), payment, settings });

  it('R-EVA-01: opens for a person whose pay is ticked paid, and lasts 30 days', () => {
    at(awaiting, paid).when(open).then(opened(maja, 'patient', 'paid'));
    at(awaiting).when(open).thenNothing();
    at(awaiting, paid, opened(maja, 'patient', 'paid')).when(open).thenNothing();
  });
  it('R-EVA-01, T12: opens all the same when pay is 30 days overdue', () => {
    at(awaiting).at(specNow + days(60) - 1).when(open).thenNothing();
    at(awaiting).at(specNow + days(60)).when(open).then({ ...opened(maja, 'patient', 'overdue'), data: { ...opened(maja, 'patient', 'overdue').data, until: specNow + days(90) } });
  });
  it('R-EVA-01: opens at once for whom nothing is owed', () => {
    at(awaiting, paymentOf.fold([PayeeChosen({ partnership, person: maja, payTo: box('nobody', maja, 'payTo'), declined: true })])).when(open).then(opened(maja, 'patient'));
    at(awaiting).when(OpenEvaluation({ partnership, person: contact })).then(opened(contact, 'professional'));
  });
  it('R-EVA-01: opens only while they look back, for those at the table', () => {
    at(active, paid).when(open).thenNothing();
    at([...awaiting, EvaluationEnded({})], paid).when(open).thenNothing();
    at([...awaiting, MemberLeft({ person: maja })], paid).when(open).thenNothing();
    at(awaiting, paid).when(OpenEvaluation({ partnership, person: derivedId('stranger') })).thenNothing();
  });
  it('R-EVA-01: is awaited of everybody, at the latest 30 days after pay is due', () => {
    const payments = [maja, noor, contact, deputy].map((person) => ({ person, payment: person === noor ? paid : unpaid }));
    const wait = (...past: readonly DomainEvent[]) => specOf(table).given(...past).by(theClock).knowing({ settings, payments, looks: [] }).when(AwaitEvaluations({ partnership }));
    wait(...looking).then(EvaluationsAwaited({ people: [maja, noor, contact, deputy].map((person) => ({ person, opensAt: person === maja ? specNow + days(60) : specNow })) }));
    wait(...awaiting).thenNothing();
    wait(...looking, EvaluationEnded({})).thenNothing();
  });
});

describe('giving', () => {
  const give = (person: Id = maja, text = 'We were heard.') => GiveEvaluation({ evaluation: own(person), partnership, said: said(text, person), ifAlone: 'share' });
  const at = (past: readonly DomainEvent[], ...before: readonly DomainEvent[]) => given(...before).by(as(maja)).knowing({ partnership: wholePartnership.fold(past) });
  const gaveIt = EvaluationGiven({ partnership, person: maja, said: said('We were heard.'), ifAlone: 'share' });

  it('is each one\'s own, and can be done anew', () => {
    at(awaiting, opened(maja, 'patient')).when(give()).then(gaveIt);
    at(awaiting, opened(maja, 'patient'), gaveIt).when(give()).thenNothing();
    at(awaiting, opened(maja, 'patient'), gaveIt).when(give(maja, 'And more.')).then({ ...gaveIt, data: { ...gaveIt.data, said: said('And more.') } });
    at(awaiting, opened(noor, 'patient')).when(give(noor)).thenRejected('OWN_CONSENT_REQUIRED');
  });
  it('R-EVA-01: is refused before it opens, and when its time is over', () => {
    at(awaiting).when(give()).thenRejected('EVALUATION_NOT_OPEN');
    at(awaiting, opened(maja, 'patient')).at(until - 1).when(give()).then(gaveIt);
    at(awaiting, opened(maja, 'patient')).at(until).when(give()).thenRejected('EVALUATION_NOT_OPEN');
    at([...awaiting, EvaluationEnded({})], opened(maja, 'patient')).when(give()).thenRejected('EVALUATION_NOT_OPEN');
  });
});

const look = (person: Id, side: Side, status: 'none' | 'open' | 'given', ifAlone: IfAlone = 'keep', present = true): Look => ({
  person, side, present,
  evaluation: evaluationOf.fold([...(status === 'none' ? [] : [opened(person, side)]), ...(status === 'given' ? [gave(person, ifAlone)] : [])]),
});

describe('the seals', () => {
  const ending = (looks: readonly Look[], now = specNow, ...more: readonly DomainEvent[]) => specOf(table).given(...awaiting, ...more).by(theClock).at(now).knowing({ settings, payments: [], looks }).when(EndEvaluation({ partnership }));
  const all = (status: 'open' | 'given') => [look(maja, 'patient', status), look(noor, 'patient', 'given'), look(contact, 'professional', 'given'), look(deputy, 'professional', 'given')];
  const unsealed = EvaluationsUnsealed({
    opened: [maja, noor, contact, deputy].map((person) => ({ evaluation: own(person), readers: [maja, noor].includes(person) ? [contact, deputy] : [maja, noor], coordinator: true })), notGiven: [],
  });

  it('R-EVA-02: are broken when all have given theirs', () => ending(all('given')).then(EvaluationEnded({}), unsealed));
  it('R-EVA-02: hold while one has time, and nothing is recorded that would tell who has not', () => {
    ending(all('open')).thenNothing();
    ending(all('open'), until - 1).thenNothing();
  });
  it('R-EVA-02, R-EVA-03: are broken when the time is over; who gave none is recorded and reads none', () => ending(all('open'), until).then(EvaluationEnded({}), EvaluationsUnsealed({
    opened: [{ evaluation: own(noor), readers: [], coordinator: false }, { evaluation: own(contact), readers: [noor], coordinator: true }, { evaluation: own(deputy), readers: [noor], coordinator: true }].filter(({ readers }) => readers.length > 0),
    notGiven: [maja],
  })));
  it('R-EVA-01: hold for whom it has not opened yet, because pay is late', () => {
    const waiting = [look(maja, 'patient', 'none'), ...all('given').slice(1)];
    ending(waiting, specNow + days(90) - 1).thenNothing();
    expect(ending(waiting, specNow + days(90)).decision).toHaveLength(2);
  });
  it('wait for nobody who has left, and keep what they gave', () => {
    const gone = look(maja, 'patient', 'given', 'keep', false);
    ending([gone, ...all('given').slice(1)]).then(EvaluationEnded({}), unsealed);
    expect(ending([look(maja, 'patient', 'open', 'keep', false), ...all('given').slice(1)]).decision).toHaveLength(2);
  });
});

describe('who reads what', () => {
  const read = (...looks: readonly Look[]) => openedOf(looks, own);
  const carl = look(contact, 'professional', 'given');
  it('R-EVA-03: who gave theirs reads the other side\'s; who gave none reads none', () => {
    const found = read(look(maja, 'patient', 'given'), look(noor, 'patient', 'given'), carl, look(deputy, 'professional', 'open'));
    expect(found.map(({ evaluation, readers }) => [evaluation, readers])).toEqual([[own(maja), [contact]], [own(noor), [contact]], [own(contact), [maja, noor]]]);
  });
  it.each([['share', [contact], true], ['coordinator-only', [], true], ['keep', undefined, undefined]] as const)('R-EVA-04: of an only patient author: %s', (ifAlone, readers, coordinator) => {
    const found = read(look(maja, 'patient', 'given', ifAlone), look(noor, 'patient', 'open'), carl).find(({ evaluation }) => evaluation === own(maja));
    expect([found?.readers, found?.coordinator]).toEqual([readers, coordinator]);
  });
  it('R-EVA-03, R-EVA-04: whatever people gave, nobody reads without having given, nor their own side\'s', () => {
    const looks = fc.array(fc.record({ patient: fc.boolean(), given: fc.boolean(), ifAlone: fc.constantFrom<IfAlone>('share', 'coordinator-only', 'keep') }), { maxLength: 8 })
      .map((people) => people.map(({ patient, given: has, ifAlone }, n) => look(derivedId('person', n), patient ? 'patient' : 'professional', has ? 'given' : 'open', ifAlone)));
    fc.assert(fc.property(looks, (everybody) => {
      const patients = everybody.filter(({ side, evaluation }) => side === 'patient' && evaluation.status === 'given');
      for (const { evaluation, readers } of read(...everybody)) {
        const author = everybody.find(({ person }) => own(person) === evaluation);
        expect(author?.evaluation.status).toBe('given');
        for (const reader of readers) {
          expect(everybody.find(({ person }) => person === reader)).toMatchObject({ side: author?.side === 'patient' ? 'professional' : 'patient', evaluation: { status: 'given' } });
          if (author?.side === 'patient' && author.evaluation.ifAlone !== 'share') expect(patients.length).toBeGreaterThan(1);
        }
      }
    }));
  });
});

describe('letting others read', () => {
  const ended = wholePartnership.fold([...awaiting, EvaluationEnded({})]);
  const looks = [look(maja, 'patient', 'given'), look(noor, 'patient', 'open'), look(contact, 'professional', 'given'), look(deputy, 'professional', 'open')];
  const at = (state = ended, ...past: readonly DomainEvent[]) => given(opened(maja, 'patient'), gave(maja), ...past).by(as(maja)).knowing({ partnership: state, looks });
  const released = (readers: Id[]) => EvaluationReleased({ partnership, person: maja, readers, coordinator: true });

  it('R-EVA-03: an author lets those read who gave none', () => at().when(ReleaseEvaluation({ partnership, to: 'everybody' })).then(released([contact, deputy])));
  it('R-EVA-04: a lone author lets a coordinator, or the other side', () => {
    at().when(ReleaseEvaluation({ partnership, to: 'coordinator' })).then(released([]));
    at(ended, released([])).when(ReleaseEvaluation({ partnership, to: 'coordinator' })).thenNothing();
    at(ended, released([])).when(ReleaseEvaluation({ partnership, to: 'who-gave' })).then(released([contact]));
  });
  it('R-EVA-02: not before the seals are broken, and only of what is one\'s own', () => {
    at(wholePartnership.fold(awaiting)).when(ReleaseEvaluation({ partnership, to: 'everybody' })).thenRejected('WRONG_STATE');
    at().by(as(contact)).when(ReleaseEvaluation({ partnership, to: 'everybody' })).thenRejected('OWN_CONSENT_REQUIRED');
  });
});

describe('the end', () => {
  const reported = OutcomeReported({ heard: 'A', did: 'B', didNot: 'C', next: 'D', use, person: contact, paragraphUntil: specNow });
  const done = [...awaiting, EvaluationEnded({})];
  const at = (past: readonly DomainEvent[], payment = unpaid, looks: readonly Look[] = []) => specOf(table).given(...past).knowing({ settings, payments: [{ person: maja, payment }], looks });
  it('R-EVA-06: unsettled pay keeps it open for the payer only', () => {
    for (const payer of [as(contact), asOrganisation(asker, derivedId('a colleague'))]) {
      at([...done, reported]).by(payer).when(ClosePartnership({ partnership })).thenRejected('PAY_NOT_SETTLED');
      at([...done, reported], paid).by(payer).when(ClosePartnership({ partnership })).then(PartnershipClosed({ feedback: true }));
    }
    at([...done, reported]).by(as(maja)).when(ClosePartnership({ partnership })).then(PartnershipClosed({ feedback: true }));
  });
  it('R-EVA-06: 60 days without a report close it without feedback, once everybody has had their time to look back', () => {
    const close = (past: readonly DomainEvent[], now: number) => at(past, unpaid, [look(maja, 'patient', 'none')]).by(theClock).at(now).when(CloseWithoutFeedback({ partnership }));
    close(awaiting, specNow + days(60)).thenNothing();
    close(done, specNow + days(60)).then(PartnershipClosed({ feedback: false }));
    close(awaiting, specNow + days(90)).then(EvaluationEnded({}), PartnershipClosed({ feedback: false }));
    close([...done, reported], specNow + days(90)).thenNothing();
  });
});
