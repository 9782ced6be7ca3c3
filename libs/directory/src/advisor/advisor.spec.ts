import * as fc from 'fast-check';
import { days, derivedId, isRejected, type Actor, type Command, type DomainEvent } from '#kernel';
import { box, specNow } from '#kernel/testing';
import { ClaimAffiliation, ConfirmAffiliation, EndAffiliation, HideAffiliation, partiesToAffiliation, ShowAffiliation } from './affiliation';
import { GiveConsent, WithdrawConsent } from './consent';
import { AffiliationClaimed, AffiliationConfirmed, AffiliationEnded, AffiliationHidden, AffiliationShown, IdentityConfirmed } from './events';
import { ConfirmIdentity } from './identity';
import { LeaveNetwork } from './joining';
import { ConfirmAdvisorProfile, ReviseAdvisorProfile, SetAvailability } from './profile';
import { advisor } from './advisor';
import { advisorStanding } from './state';
import { association, coordinator, given, joined, person, sayAccess, sayAreas, wish } from './testing';
import { ConsentPurpose } from './values';

const tie = { person, organisation: association };
const asked = { advisor: person, organisation: association };
const claimed = AffiliationClaimed({ ...tie, name: box('Maja') });
const self: Actor = { kind: 'member', network: 'enpcr', person, hat: { kind: 'person' }, staffRoles: [] };
const knowing = (status: string) => ({ organisation: { status } });

describe('affiliations', () => {
  it('R-ADV-05: are said by the person and confirmed by the organisation', () => {
    given(joined).knowing(knowing('verified')).when(ClaimAffiliation(asked)).then(claimed);
    given(joined, claimed).knowing(knowing('verified')).when(ClaimAffiliation(asked)).thenNothing();
    given(joined, claimed).when(ConfirmAffiliation(asked)).then(AffiliationConfirmed(tie));
    given(joined, claimed, AffiliationConfirmed(tie)).when(ConfirmAffiliation(asked)).thenNothing();
    given(joined).when(ConfirmAffiliation(asked)).thenRejected('WRONG_STATE');
    expect(advisorStanding.fold([joined, claimed]).affiliations).toEqual([]);
    expect(advisorStanding.fold([joined, claimed, AffiliationConfirmed(tie)]).affiliations).toEqual([association]);
  });
  it('R-ADV-05: are told to no organisation that nobody has checked, and all of those give one answer', () => {
    for (const status of ['none', 'listed', 'registered', 'suspended']) given(joined).knowing(knowing(status)).when(ClaimAffiliation(asked)).thenRejected('ORGANISATION_NOT_A_MEMBER');
    given().knowing(knowing('verified')).when(ClaimAffiliation(asked)).thenRejected('WRONG_STATE');
  });
  it('R-ADV-05: end by either of the two in the same way', () => {
    given(joined, claimed).when(EndAffiliation(asked)).then(AffiliationEnded(tie));
    given(joined, claimed, AffiliationConfirmed(tie)).when(EndAffiliation(asked)).then(AffiliationEnded(tie));
    given(joined, claimed, AffiliationEnded(tie)).when(EndAffiliation(asked)).thenNothing();
  });
  it('R-ADV-05: are shown by the person alone, once they are confirmed, and hidden again', () => {
    const confirmed = AffiliationConfirmed(tie);
    const shown = AffiliationShown(tie);
    given(joined, claimed).when(ShowAffiliation(asked)).thenRejected('WRONG_STATE');
    given(joined, claimed, confirmed).when(ShowAffiliation(asked)).then(shown);
    given(joined, claimed, confirmed, shown).when(ShowAffiliation(asked)).thenNothing();
    given(joined, claimed, confirmed, shown).when(HideAffiliation(asked)).then(AffiliationHidden(tie));
    given(joined, claimed, confirmed, shown, AffiliationEnded(tie)).when(HideAffiliation(asked)).thenNothing();
    expect(advisor.fold([joined, claimed, confirmed, shown, AffiliationEnded(tie), claimed, confirmed])).toMatchObject({ shownAffiliations: [] });
  });
  it('R-ADV-05: are no business of another organisation that the person belongs to', () => {
    const state = advisor.fold([joined, claimed]);
    expect(partiesToAffiliation.parties(state, asked)).toEqual({ self: [person], affiliated: [association] });
    expect(partiesToAffiliation.parties(state, { ...asked, organisation: derivedId('another') })).toEqual({ self: [person], affiliated: [] });
  });
});

describe('identity', () => {
  const confirm = ConfirmIdentity({ advisor: person, method: box('telephone'), on: box('2026-03-02') });
  const confirmed = IdentityConfirmed({ person, method: box('telephone'), on: box('2026-03-02') });
  it('R-ADV-10: is confirmed by a coordinator with a method and a date, and nothing else', () => {
    given(joined).by(coordinator).when(confirm).then(confirmed);
    given(joined, confirmed).by(coordinator).when(confirm).thenNothing();
    given(joined, confirmed).by(coordinator).when(ConfirmIdentity({ ...confirm.data, method: box('e-id') })).then(IdentityConfirmed({ ...confirmed.data, method: box('e-id') }));
    expect(Object.keys(IdentityConfirmed.fields)).toEqual(['person', 'method', 'on']);
    expect(advisorStanding.fold([joined, confirmed]).identityConfirmed).toBe(true);
  });
  it('R-ADV-10: is that of somebody who has joined', () =>
    given().by(coordinator).when(confirm).thenRejected('WRONG_STATE'));
  it('R-STF-03: is not confirmed by the person', () =>
    given(joined).when(confirm).thenRejected('CONFLICT_OF_INTEREST'));
});

describe('whatever is asked, in whatever order', () => {
  const wishes: readonly Command[] = [
    wish, LeaveNetwork({ advisor: person }), sayAreas, sayAccess, ConfirmAdvisorProfile({ advisor: person }),
    ...ConsentPurpose.options.flatMap((purpose) => [GiveConsent({ advisor: person, purpose: box(purpose) }), WithdrawConsent({ advisor: person, purpose: box(purpose) })]),
    ReviseAdvisorProfile({ advisor: person, name: box('Eva') }), ReviseAdvisorProfile({ advisor: person, name: box('Maja'), country: box('NO') }),
    SetAvailability({ advisor: person, howOften: box('monthly'), takesPart: box('remote') }), SetAvailability({ advisor: person, howOften: box('once-a-year'), takesPart: box('anywhere') }),
    ConfirmIdentity({ advisor: person, method: box('e-id'), on: box('2026-03-02') }),
    ClaimAffiliation(asked), ConfirmAffiliation(asked), EndAffiliation(asked), ShowAffiliation(asked), HideAffiliation(asked), ClaimAffiliation({ ...asked, organisation: derivedId('another') }),
  ];
  const step = fc.record({ wish: fc.constantFrom(...wishes), by: fc.constantFrom(coordinator, self), after: fc.constantFrom(0, days(1), days(400)) });

  it('saying it again says nothing new, and nothing rests on a consent that is not alive', () =>
    fc.assert(fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const past: DomainEvent[] = [];
      let now = specNow;
      for (const { wish: wanted, by, after } of steps) {
        now += after;
        const { decision } = given(...past).at(now).by(by).knowing(knowing('verified')).when(wanted);
        if (isRejected(decision)) continue;
        past.push(...decision);
        given(...past).at(now).by(by).knowing(knowing('verified')).when(wanted).thenNothing();
        const state = advisor.fold(past);
        if (state.status !== 'joined') {
          expect(advisorStanding.fold(past).affiliations).toEqual([]);
          continue;
        }
        for (const resting of [state.conditions, state.access]) if (resting) expect(state.consents).toContain(resting.purpose);
        expect(new Set(state.consents).size).toBe(state.consents.length);
      }
    })));
});
