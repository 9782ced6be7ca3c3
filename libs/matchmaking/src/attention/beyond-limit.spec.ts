import { days, derivedId, type Actor } from '#kernel';
import { box, specNow, specOf } from '#kernel/testing';
import { attention, ContactLimitOverridden, OverrideContactLimit, PauseBegun, SlotTaken, TakeSlot } from './attention';

const { given } = specOf(attention);
const [recipient, company, request, invitation, by] = [derivedId('recipient'), derivedId('company'), derivedId('request'), derivedId('invitation'), derivedId('coordinator')];
const staff: Actor = { kind: 'member', network: 'enpcr', person: by, hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] };
const until = specNow + days(28);
const nobody = { representatives: [], formerRepresentatives: {} };
const facts = { terms: { status: 'published', asker: company, writers: [] }, asker: nobody, recipient: nobody, interests: {}, exceptionBy: [] };
const reason = box('It is their own question, and they asked to be told of it.', by, 'reason');
const what = { invitation, request, asker: company };
const override = OverrideContactLimit({ recipient, ...what, reason });
const overridden = ContactLimitOverridden({ ...what, by, reason });
const full = [0, 1].map((n) => SlotTaken({ invitation: derivedId('other', n), asker: derivedId('asker', n), until }));
const willing = { standing: { status: 'verified', confirmedAt: specNow - days(100), verificationDue: '2026-12-01' }, settings: { contactLimit: 2 } };
const take = TakeSlot({ recipient, invitation, asker: company, until });
const taken = SlotTaken({ invitation, asker: company, until });

describe('R-STF-05: going beyond a contact limit', () => {
  it('takes a reason', () => {
    given(...full).by(staff).knowing(facts).when(override).then(overridden);
    given(...full).by(staff).knowing(facts).when(OverrideContactLimit({ recipient, ...what })).thenRejected('REASON_REQUIRED');
    given(...full, overridden).by(staff).knowing(facts).when(override).thenNothing();
  });
  it('lets that one invitation through, and no other', () => {
    given(...full).knowing(willing).when(take).thenRejected('NOT_AVAILABLE_NOW');
    given(...full, overridden).knowing(willing).when(take).then(taken);
    given(...full, overridden).knowing(willing).when(TakeSlot({ recipient, invitation: derivedId('another'), asker: derivedId('university'), until })).thenRejected('NOT_AVAILABLE_NOW');
  });
  it('does not break a break', () => given(...full, PauseBegun({}), overridden).knowing(willing).when(take).thenRejected('NOT_AVAILABLE_NOW'));
  it('is for an open request of that asker', () => {
    for (const terms of [{ status: 'none' }, { ...facts.terms, status: 'closed' }, { ...facts.terms, asker: recipient }]) {
      given(...full).by(staff).knowing({ ...facts, terms }).when(override).thenRejected('REQUEST_NOT_OPEN');
    }
  });
  it('R-STF-03: is not decided by one with a tie to either side or to the request', () => {
    const tied = [
      { interests: { [company]: Infinity } }, { interests: { [recipient]: Infinity } }, { asker: { ...nobody, representatives: [by] } }, { recipient: { ...nobody, representatives: [by] } },
      { asker: { ...nobody, formerRepresentatives: { [by]: specNow - days(300) } } }, { terms: { ...facts.terms, writers: [by] } }, { exceptionBy: [by] },
    ];
    for (const tie of tied) given(...full).by(staff).knowing({ ...facts, ...tie }).when(override).thenRejected('CONFLICT_OF_INTEREST');
    given(...full).by(staff).knowing({ ...facts, asker: { ...nobody, formerRepresentatives: { [by]: specNow - days(366) } } }).when(override).then(overridden);
  });
});
