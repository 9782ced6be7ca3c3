import { days } from '#kernel';
import { box, specNow } from '#kernel/testing';
import { AdvisorJoined, AdvisorLeft, AffiliationClaimed, AffiliationConfirmed, AffiliationEnded } from './events';
import { JoinAsAdvisor, LeaveNetwork } from './joining';
import { advisorStanding } from './state';
import { association, consentTo, given, joined, person, said, sayAreas, wish } from './testing';

describe('joining as an advisor', () => {
  it('R-ADV-01: takes a tick, and no birth date', () => {
    given().when(wish).then(joined);
    given().when(JoinAsAdvisor({ advisor: person, adult: false, ...said })).thenRejected('MUST_BE_ADULT');
    expect(Object.keys(JoinAsAdvisor.fields).sort()).toEqual(['adult', 'advisor', 'howOften', 'languages', 'name', 'openTo']);
  });
  it('R-ADV-02: asks for no organisation, and makes a whole advisor of somebody without one', () => {
    expect(Object.keys(JoinAsAdvisor.fields)).not.toContain('organisation');
    expect(advisorStanding.fold([joined])).toEqual({ status: 'joined', identityConfirmed: false, confirmedAt: specNow, affiliations: [] });
  });
  it('R-ADV-03: ticks no consent by itself', () =>
    given(joined).when(sayAreas).thenRejected('CONSENT_REQUIRED'));
  it('twice says nothing new', () =>
    given(joined).when(wish).thenNothing());
  it('takes out of a name what nobody can see, and refuses one of which nothing is left', () => {
    const clear = { advisor: person, adult: true, languages: ['sv'], openTo: ['survey'], howOften: 'monthly' };
    expect(JoinAsAdvisor.clear.parse({ ...clear, name: 'Ma\u200Bja' })).toMatchObject({ name: 'Maja' });
    expect(JoinAsAdvisor.clear.safeParse({ ...clear, name: '\u2060' }).success).toBe(false);
  });
});

describe('leaving the network', () => {
  const leave = LeaveNetwork({ advisor: person });
  it('R-BRK-08: is one step without a reason, and ends every affiliation', () => {
    const tie = { person, organisation: association };
    given(joined, AffiliationClaimed({ ...tie, name: box('Maja') }), AffiliationConfirmed(tie)).when(leave).then(AffiliationEnded(tie), AdvisorLeft({ person }));
    expect(Object.keys(LeaveNetwork.fields)).toEqual(['advisor']);
  });
  it('R-BRK-08: twice, or without having joined, says nothing new', () => {
    given(joined, AdvisorLeft({ person })).when(leave).thenNothing();
    given().when(leave).thenNothing();
  });
  it('R-ADV-04: ends consents; who comes back begins anew', () => {
    const past = [joined, consentTo('condition-areas'), AdvisorLeft({ person })];
    expect(advisorStanding.fold(past)).toEqual({ status: 'left', identityConfirmed: false, affiliations: [] });
    const again = AdvisorJoined({ ...joined.data, at: specNow + days(1) });
    given(...past).at(specNow + days(1)).when(wish).then(again);
    given(...past, again).when(sayAreas).thenRejected('CONSENT_REQUIRED');
  });
});
