import { days, type AnyEventDefinition } from '#kernel';
import { box, specNow } from '#kernel/testing';
import { AccessNeedsSaid, AdvisorProfileConfirmed, AdvisorProfileRevised, advisorEvents, AvailabilitySet, ConditionAreasSaid, ConsentGiven, ConsentWithdrawn } from './events';
import { GiveConsent, WithdrawConsent } from './consent';
import { ConfirmAdvisorProfile, ReviseAdvisorProfile, SayAccessNeeds, SayConditionAreas, SetAvailability } from './profile';
import { advisorStanding } from './state';
import { areas, consentTo, given, joined, person, sayAccess, sayAreas } from './testing';
import { Experience } from './values';

const areasSaid = ConditionAreasSaid({ person, purpose: box('condition-areas'), ...areas });
const accessSaid = AccessNeedsSaid({ person, purpose: box('access-needs'), access: box('A hearing loop.') });
const giveAreas = GiveConsent({ advisor: person, purpose: box('condition-areas') });
const withdrawAreas = WithdrawConsent({ advisor: person, purpose: box('condition-areas') });

describe('an advisor\'s profile', () => {
  const revise = ReviseAdvisorProfile({ advisor: person, name: box('Maja'), country: box('SE'), bringsSupporter: box(true) });
  it('R-ADV-08: records what changes, a supporter included', () =>
    given(joined).when(revise).then(AdvisorProfileRevised({ person, country: box('SE'), bringsSupporter: box(true) })));
  it('said again is nothing new', () =>
    given(joined, AdvisorProfileRevised({ person, country: box('SE'), bringsSupporter: box(true) })).when(revise).thenNothing());
  it('belongs to somebody who has joined', () => {
    const set = SetAvailability({ advisor: person, howOften: box('monthly'), takesPart: box('remote') });
    for (const asked of [revise, set, ConfirmAdvisorProfile({ advisor: person }), giveAreas, sayAreas, sayAccess]) given().when(asked).thenRejected('WRONG_STATE');
  });
  it('says how often and where one can take part', () => {
    const set = SetAvailability({ advisor: person, howOften: box('monthly'), takesPart: box('remote') });
    const saidIt = AvailabilitySet({ person, howOften: box('monthly'), takesPart: box('remote') });
    given(joined).when(set).then(saidIt);
    given(joined, saidIt).when(set).thenNothing();
  });
  it('R-ORG-07: is confirmed by one click, and others can see until when that holds', () => {
    const later = specNow + days(300);
    const confirmed = AdvisorProfileConfirmed({ at: later });
    given(joined).at(later).when(ConfirmAdvisorProfile({ advisor: person })).then(confirmed);
    given(joined, confirmed).at(later + days(1) - 1).when(ConfirmAdvisorProfile({ advisor: person })).thenNothing();
    expect(advisorStanding.fold([joined, confirmed])).toMatchObject({ confirmedAt: later });
  });
});

describe('consents', () => {
  it('R-ADV-03: are given one by one', () => {
    given(joined).when(giveAreas).then(ConsentGiven({ person, purpose: box('condition-areas') }));
    given(joined, consentTo('condition-areas')).when(giveAreas).thenNothing();
  });
  it('R-ADV-03: condition areas need their own', () => {
    given(joined, consentTo('access-needs'), consentTo('listed-to-members')).when(sayAreas).thenRejected('CONSENT_REQUIRED');
    given(joined, consentTo('condition-areas')).when(sayAreas).then(areasSaid);
    given(joined, consentTo('condition-areas'), areasSaid).when(sayAreas).thenNothing();
  });
  it('R-ADV-03: what somebody needs to take part needs its own', () => {
    given(joined, consentTo('condition-areas')).when(sayAccess).thenRejected('CONSENT_REQUIRED');
    given(joined, consentTo('access-needs')).when(sayAccess).then(accessSaid);
    given(joined, consentTo('access-needs'), accessSaid).when(sayAccess).thenNothing();
  });
  it('R-ADV-03: nobody rests one thing on the consent to another', () => {
    const clear = { advisor: person, conditions: ['dementia'], seenBy: 'nobody' };
    expect(SayConditionAreas.clear.safeParse({ ...clear, purpose: 'condition-areas' }).success).toBe(true);
    expect(SayConditionAreas.clear.safeParse({ ...clear, purpose: 'listed-publicly' }).success).toBe(false);
    expect(SayAccessNeeds.clear.safeParse({ advisor: person, access: 'A loop.', purpose: 'condition-areas' }).success).toBe(false);
  });
  it('R-ADV-04: one that is taken back takes with it what rested on it, and nothing else', () => {
    const past = [joined, consentTo('condition-areas'), consentTo('access-needs'), areasSaid, accessSaid];
    const withdrawn = ConsentWithdrawn({ person, purpose: box('condition-areas') });
    given(...past).when(withdrawAreas).then(withdrawn);
    given(...past, withdrawn).when(sayAreas).thenRejected('CONSENT_REQUIRED');
    given(...past, withdrawn).when(sayAccess).thenNothing();
    given(...past, withdrawn, consentTo('condition-areas')).when(sayAreas).then(areasSaid);
  });
  it('R-ADV-04: taking back what was never given, or twice, is nothing', () => {
    given(joined).when(withdrawAreas).thenNothing();
    given().when(withdrawAreas).thenNothing();
  });
});

describe('next of kin', () => {
  it('R-ADV-06: say what they are to somebody, and bereaved if they wish', () => {
    expect(Experience.safeParse({ own: true, nextOfKin: { relation: 'sibling', bereaved: false } }).success).toBe(true);
    expect(Experience.safeParse({ own: false, nextOfKin: { bereaved: false } }).success).toBe(false);
    expect(Experience.safeParse({ own: false, nextOfKin: { relation: 'neighbour', bereaved: false } }).success).toBe(false);
  });
  it.each(['name', 'age', 'hospital', 'illness', 'diagnosis'])('R-ADV-06: cannot say the ill person\'s %s', (field) => {
    expect(Experience.safeParse({ own: false, nextOfKin: { relation: 'parent', bereaved: false, [field]: 'x' } }).success).toBe(false);
    for (const { fields } of advisorEvents.filter(({ type }) => type === 'ConditionAreasSaid')) expect(Object.keys(fields)).not.toContain(field);
  });
});

describe('what the log holds of an advisor', () => {
  it('is sealed under their key but for ids and the instant', () => {
    const events: readonly AnyEventDefinition[] = advisorEvents;
    const plainFields = new Set(events.flatMap(({ fields }) => Object.entries(fields).filter(([, field]) => field.kind === 'plain').map(([name]) => name)));
    expect([...plainFields].sort()).toEqual(['at', 'organisation', 'person']);
    const subjects = new Set(events.flatMap(({ fields }) => Object.values(fields).flatMap((field) => (field.kind === 'personal' ? [field.subject] : field.kind === 'words' ? [field.author] : []))));
    expect([...subjects]).toEqual(['person']);
  });
});
