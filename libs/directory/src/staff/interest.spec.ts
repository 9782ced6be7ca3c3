import { days, derivedId, type Actor } from '#kernel';
import { box, specNow, specOf } from '#kernel/testing';
import { CoordinatorInterestDeclared, CoordinatorInterestEnded, coordinatorInterests, DeclareInterest, EndInterest, interest, isTied } from './interest';
import type { Interest } from './interest';

const { given } = specOf(interest);
const coordinator = derivedId('coordinator');
const organisation = derivedId('organisation');
const by: Actor = { kind: 'member', network: 'enpcr', person: coordinator, hat: { kind: 'staff', role: 'coordinator' }, staffRoles: ['coordinator'] };
const board = box<Interest>('board', coordinator, 'interest');
const declared = CoordinatorInterestDeclared({ coordinator, organisation, interest: board });
const ended = CoordinatorInterestEnded({ coordinator, organisation, at: specNow });
const known = { standing: { status: 'listed' } };

describe('a coordinator\'s ties', () => {
  it('R-STF-03: are declared, once', () => {
    given().by(by).knowing(known).when(DeclareInterest({ coordinator, organisation, interest: board })).then(declared);
    given(declared).by(by).knowing(known).when(DeclareInterest({ coordinator, organisation, interest: board })).thenNothing();
    given().by(by).knowing({ standing: { status: 'none' } }).when(DeclareInterest({ coordinator, organisation, interest: board })).thenRejected('WRONG_STATE');
  });
  it('R-STF-03: count now and for 12 months after', () => {
    expect(isTied(coordinatorInterests.fold([declared]), [organisation], specNow + days(10_000))).toBe(true);
    const over = coordinatorInterests.fold([declared, ended]);
    expect([isTied(over, [organisation], specNow + days(364)), isTied(over, [organisation], specNow + days(365))]).toEqual([true, false]);
    expect(isTied(over, [derivedId('another'), undefined], specNow)).toBe(false);
  });
  it('end once, and can begin again', () => {
    given(declared).by(by).when(EndInterest({ coordinator, organisation })).then(ended);
    given(declared, ended).by(by).at(specNow + days(1)).when(EndInterest({ coordinator, organisation })).thenNothing();
    given().by(by).when(EndInterest({ coordinator, organisation })).thenNothing();
    given(declared, ended).by(by).knowing(known).when(DeclareInterest({ coordinator, organisation, interest: board })).then(declared);
  });
});
