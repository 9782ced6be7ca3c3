import { days, derivedId, type DomainEvent } from '#kernel';
import { specNow, specOf } from '#kernel/testing';
import { EvaluationEnded, OutcomeReported, PartnershipClosed, PartnershipFormed } from '../events';
import { partnership as concept } from '../partnership';
import { MemberLeft } from '../seats/events';
import { active, ali, as, asker, contact, deputy, evaluatingUntil, invitation, maja, noor, partnership, recipient, request, settings, title, use } from '../testing/cast';
import { staff } from '../testing/room';
import { wholePartnership } from '../whole';
import { ExistingPartnershipRecorded, PartnershipRenewed } from './events';
import { RecordExistingPartnership } from './recording';
import { RenewPartnership } from './renewing';

const { given } = specOf(concept);
const over = [...evaluatingUntil(0), OutcomeReported({ heard: 'A', did: 'B', didNot: 'C', next: 'D', use, person: contact, paragraphUntil: 0 }), EvaluationEnded({}), PartnershipClosed({ feedback: true })];
const place = (person: string) => ({ person, invitation, place: derivedId('place', person) });

describe('renewing', () => {
  const renew = (before: readonly DomainEvent[], ...past: readonly DomainEvent[]) => given(...past).by(as(maja)).knowing({ before: wholePartnership.fold(before), settings }).when(RenewPartnership({ partnership }));
  const formed = (...people: readonly string[]) => PartnershipFormed({ request, asker, title, use, parties: [{ invitation, recipient }], people: people.map(place), contact, deputy });
  const from = PartnershipRenewed({ from: partnership });

  it('R-PAR-12: brings the same people together again, and the two histories are linked', () => renew(over).then(formed(maja, noor), from));
  it('R-PAR-12: takes along neither goals nor pay nor anybody\'s yes: each is asked again', () => {
    expect(concept.fold([formed(maja, noor), from])).toMatchObject({ status: 'forming', renewedFrom: partnership, goals: [], plans: [], contacts: {}, seats: [{ person: maja }, { person: noor }, { person: contact }, { person: deputy }] });
    expect(JSON.stringify(concept.fold([formed(maja, noor), from]))).not.toContain('side"');
  });
  it('leaves out who had left', () => renew([...over, MemberLeft({ person: noor })]).then(formed(maja), from));
  it('is for what is finished, and once', () => {
    renew(active).thenRejected('WRONG_STATE');
    renew(over, formed(maja, noor), from).thenNothing();
    renew([...over, MemberLeft({ person: maja }), MemberLeft({ person: noor })]).thenRejected('OWN_CONSENT_REQUIRED');
  });
});

describe('recording one that was there before', () => {
  const verified = (kind: string, change: object = {}) => ({ status: 'verified', kind, representatives: [], formerRepresentatives: {}, ...change });
  const coordinator = staff('coordinator');
  const asked = { partnership, asker, recipients: [recipient], title, use, people: [maja, ali], contact, deputy };
  const record = (change: object = {}, facts: object = {}, ...past: readonly DomainEvent[]) =>
    given(...past).by(coordinator).knowing({ asker: verified('company'), recipients: [verified('patient-organisation')], interests: {}, ...facts }).when(RecordExistingPartnership({ ...asked, ...change }));

  it('R-PAR-02: is marked, and everybody then speaks for themselves', () => {
    const { decision } = record();
    expect(decision).toMatchObject([{ type: PartnershipFormed.type, data: { asker, title, people: [{ person: maja }, { person: ali }], contact, deputy } }, { type: ExistingPartnershipRecorded.type }]);
    expect(concept.fold(decision as readonly DomainEvent[])).toMatchObject({ status: 'forming', existedBefore: true });
    record({}, {}, ...(decision as readonly DomainEvent[])).thenNothing();
  });
  it('takes checked organisations, of both sides, and two who can be turned to', () => {
    record({}, { asker: { ...verified('company'), status: 'registered' } }).thenRejected('ORGANISATION_NOT_VERIFIED');
    record({}, { recipients: [verified('company')] }).thenRejected('NOT_A_PATIENT_SEAT');
    record({ deputy: contact }).thenRejected('CONTACT_NOT_CONFIRMED');
    record({ people: [contact, deputy] }).thenRejected('FIELD_REQUIRED');
  });
  it('R-STF-03: is done by nobody with a tie to one of its organisations, or with a seat there', () => {
    const self = derivedId('coordinator');
    record({ people: [maja, self] }).thenRejected('CONFLICT_OF_INTEREST');
    record({}, { interests: { [recipient]: Infinity } }).thenRejected('CONFLICT_OF_INTEREST');
    record({}, { asker: verified('company', { representatives: [self] }) }).thenRejected('CONFLICT_OF_INTEREST');
    record({}, { recipients: [verified('patient-organisation', { formerRepresentatives: { [self]: specNow - days(364) } })] }).thenRejected('CONFLICT_OF_INTEREST');
    expect(record({}, { recipients: [verified('patient-organisation', { formerRepresentatives: { [self]: specNow - days(366) } })] }).decision).toHaveLength(2);
  });
});
