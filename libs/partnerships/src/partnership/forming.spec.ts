import { derivedId, type DomainEvent } from '#kernel';
import { specOf } from '#kernel/testing';
import { AgreeingBegun, PartnershipAbandoned, PartyJoined } from './events';
import { AbandonPartnership, FormPartnership, JoinParty, partnershipId, StateSeat } from './forming';
import { partnership as concept } from './partnership';
import {
  active, agreeing, ali, as, asker, asOrganisation, basis, company, contact, deputy, facts, formed, invitation, maja, noor, outcome, partnership, recipient, request, seated, terms,
} from './testing/cast';

const { given } = specOf(concept);
const form = (change: Partial<Parameters<typeof FormPartnership>[0]> = {}) => FormPartnership({ request, invitations: [invitation], ...change });
const withOutcome = (changed: object) => ({ ...facts, answers: [{ invitation, outcome: changed }] });

describe('forming a partnership', () => {
  it('R-PAR-02: brings everybody who said an own yes to one table with the contact and the deputy', () =>
    given().knowing(facts).when(form()).then(formed()));
  it('R-PAR-02: has one stream per request, the same for ever', () => {
    expect(partnershipId(request)).toBe(partnershipId(request));
    expect(partnershipId(derivedId('another request'))).not.toBe(partnershipId(request));
  });
  it('twice says nothing new', () => given(formed()).knowing(facts).when(form()).thenNothing());
  it('R-PAR-02: a second time from other invitations is refused: those join', () => {
    const other = derivedId('another invitation');
    given(formed()).knowing({ ...facts, answers: [{ invitation: other, outcome: outcome([ali]) }] }).when(form({ invitations: [other] })).thenRejected('PARTNERSHIP_EXISTS');
  });
  it.each([
    ['nobody has said yes', outcome([])],
    ['was not sent', { status: 'none' }],
    ['waits for an answer', outcome([maja], { status: 'waiting' })],
    ['belongs to another request', outcome([maja], { request: derivedId('another request') })],
    ['offers reserve places', outcome([maja], { offers: 'reserve' })],
  ])('R-PAR-02: takes a yes: an invitation where %s is none', (_why, answer) => given().knowing(withOutcome(answer)).when(form()).thenRejected('OWN_CONSENT_REQUIRED'));
  it('R-REQ-03: takes a contact and a deputy who have said yes to it', () =>
    given().knowing({ ...facts, terms: { ...terms, deputy: undefined } }).when(form()).thenRejected('CONTACT_NOT_CONFIRMED'));
  it('lists all that is wrong at once', () =>
    given().knowing({ ...withOutcome(outcome([])), terms: { ...terms, contact: undefined } }).when(form()).thenRejected('CONTACT_NOT_CONFIRMED', 'OWN_CONSENT_REQUIRED'));
  it.each(['none', 'draft', 'submitted', 'returned', 'withdrawn'])('is refused for a request that is %s', (status) =>
    given().knowing({ ...facts, terms: { ...terms, status } }).when(form()).thenRejected('REQUEST_NOT_OPEN'));
  it('goes on when the request is closed for answers', () => given().knowing({ ...facts, terms: { ...terms, status: 'closed' } }).when(form()).then(formed()));
  it('gives one seat to somebody who said yes in two organisations, and none twice to the contact', () => {
    const second = { invitation: derivedId('second'), outcome: outcome([maja, contact]) };
    const { decision } = given().knowing({ ...facts, answers: [...facts.answers, second] }).when(form({ invitations: [invitation, second.invitation] }));
    const [event] = decision as readonly [ReturnType<typeof formed>];
    expect(event.data.people.map(({ person }) => person)).toEqual([maja, noor]);
  });
});

describe('joining later', () => {
  const joined = PartyJoined({ party: { invitation, recipient }, people: [{ person: ali, place: derivedId('place', ali), invitation }] });
  const wish = JoinParty({ partnership, invitation });
  it('R-PAR-02: seats those who said yes since', () => given(formed()).knowing(facts).when(wish).then(joined));
  it('twice says nothing new', () => given(formed(), joined).knowing(facts).when(wish).thenNothing());
  it('R-PAR-02: takes a yes', () => given(formed()).knowing({ answer: { invitation, outcome: outcome([]) } }).when(wish).thenRejected('OWN_CONSENT_REQUIRED'));
  it('needs a table', () => given().knowing(facts).when(wish).thenRejected('PARTNERSHIP_NOT_ACTIVE'));
  it('R-PAR-07: whoever joins before the start says on what basis before it starts', () => {
    given(...active.slice(0, -1), joined).by(as(ali)).knowing(facts).when(StateSeat({ partnership, side: 'patient', basis: basis(ali, 'all-users'), employedByAsker: false }))
      .then({ type: 'SeatStated', data: { person: ali, side: 'patient', basis: basis(ali, 'all-users') } });
  });
});

describe('stating a seat', () => {
  const own = (person: string, change: Partial<Parameters<typeof StateSeat>[0]> = {}) => StateSeat({ partnership, side: 'patient', basis: basis(person, 'own-experience'), employedByAsker: false, ...change });
  const past = (...events: readonly DomainEvent[]) => given(formed(), ...events).knowing(facts);

  it('R-PAR-04: says the side and the basis in the person\'s own words for it', () => past().by(as(maja)).when(own(maja)).then(seated(maja, 'patient')));
  it('R-PAR-04: is asked of the professional side as well', () =>
    past().by(as(contact)).when(own(contact, { side: 'professional', basis: basis(contact, 'own-profession') })).then(seated(contact, 'professional')));
  it('R-PAR-04: takes a basis', () => past().by(as(maja)).when(own(maja, { basis: undefined })).thenRejected('REPRESENTATION_REQUIRED'));
  it('R-PAR-03: nobody states it for somebody else', () => {
    past().by(as(ali)).when(own(ali)).thenRejected('OWN_CONSENT_REQUIRED');
    past().by(asOrganisation(recipient, ali)).when(own(ali)).thenRejected('OWN_CONSENT_REQUIRED');
  });
  it('a person who is there for their organisation speaks for themselves all the same', () =>
    past().by(asOrganisation(asker, contact)).when(own(contact, { side: 'professional', basis: basis(contact, 'own-profession') })).then(seated(contact, 'professional')));
  it.each([
    ['says so', maja, { employedByAsker: true }, company],
    ['answers for it', maja, {}, { ...company, representatives: [maja] }],
    ['is its contact', contact, {}, { ...company, representatives: [] }],
    ['is its deputy', deputy, {}, { ...company, representatives: [] }],
  ])('R-PAR-03: one of the asker\'s own who %s holds no patient seat', (_how, person, change, standing) =>
    given(formed()).knowing({ ...facts, asker: standing }).by(as(person)).when(own(person, change)).thenRejected('NOT_A_PATIENT_SEAT'));
  it('lists all that is wrong at once', () => past().by(as(contact)).when(own(contact, { basis: undefined })).thenRejected('NOT_A_PATIENT_SEAT', 'REPRESENTATION_REQUIRED'));
  it('R-PAR-01: by the last one begins the agreeing', () =>
    past(seated(noor, 'patient'), seated(contact, 'professional'), seated(deputy, 'professional')).by(as(maja)).when(own(maja)).then(seated(maja, 'patient'), AgreeingBegun({})));
  it('twice says nothing new', () => past(seated(maja, 'patient')).by(as(maja)).when(own(maja)).thenNothing());
  it('can be put in other words later', () =>
    given(...agreeing).knowing(facts).by(as(maja)).when(own(maja, { basis: basis(maja, 'all-users') })).then({ type: 'SeatStated', data: { person: maja, side: 'patient', basis: basis(maja, 'all-users') } }));
  it('R-ORG-12: but nobody changes sides once agreeing has begun', () => {
    past(seated(maja, 'professional')).by(as(maja)).when(own(maja)).then(seated(maja, 'patient'));
    given(...agreeing).knowing(facts).by(as(maja)).when(own(maja, { side: 'professional' })).thenRejected('BOTH_SIDES');
  });
});

describe('abandoning', () => {
  const wish = AbandonPartnership({ partnership });
  it('R-PAR-01: is possible before the start only', () => {
    given(formed()).when(wish).then(PartnershipAbandoned({}));
    given(...agreeing).when(wish).then(PartnershipAbandoned({}));
    given(...active).when(wish).thenRejected('WRONG_STATE');
  });
  it('twice says nothing new', () => given(formed(), PartnershipAbandoned({})).when(wish).thenNothing());
  it('ends everything else', () => given(formed(), PartnershipAbandoned({})).knowing(facts).by(as(maja)).when(StateSeat({ partnership, side: 'patient', basis: basis(maja, 'all-users'), employedByAsker: false })).thenRejected('PARTNERSHIP_NOT_ACTIVE'));
});
