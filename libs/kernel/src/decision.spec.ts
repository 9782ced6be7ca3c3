import { actorId, derivedId, isRejected, nothing, reject, rejectAll, roleOf, type Actor, type StaffRole } from '#kernel';

describe('a decision', () => {
  it('rejects with a code, and with the field that is to blame', () => {
    expect(reject('WRONG_STATE')).toEqual({ rejected: [{ code: 'WRONG_STATE' }] });
    expect(reject('FIELD_REQUIRED', 'title')).toEqual({ rejected: [{ code: 'FIELD_REQUIRED', field: 'title' }] });
  });

  it('lists all that is wrong at once, in order, and is undefined when nothing is', () => {
    expect(rejectAll([undefined, { code: 'LEAD_TIME' }, undefined, { code: 'FIELD_REQUIRED', field: 'title' }])).toEqual({ rejected: [{ code: 'LEAD_TIME' }, { code: 'FIELD_REQUIRED', field: 'title' }] });
    expect(rejectAll([undefined, undefined])).toBeUndefined();
    expect(rejectAll([])).toBeUndefined();
  });

  it('is told from events and from nothing', () => {
    expect([isRejected(reject('WRONG_STATE')), isRejected(nothing), isRejected([{ type: 'Said', data: {} }])]).toEqual([true, false, false]);
  });
});

describe('who acts', () => {
  const person = derivedId('anna');
  const member = (hat: Extract<Actor, { kind: 'member' }>['hat'], staffRoles: readonly StaffRole[] = []): Actor => ({ kind: 'member', network: 'enpcr', person, hat, staffRoles });

  it.each([
    ['a person', member({ kind: 'person' }, ['coordinator']), 'person', person],
    ['a representative', member({ kind: 'organisation', organisation: derivedId('org') }, ['auditor']), 'representative', person],
    ['a coordinator', member({ kind: 'staff', role: 'coordinator' }, ['coordinator']), 'coordinator', person],
    ['an auditor', member({ kind: 'staff', role: 'auditor' }, ['auditor']), 'auditor', person],
    ['the data protection officer', member({ kind: 'staff', role: 'data-protection-officer' }, ['data-protection-officer']), 'data-protection-officer', person],
    ['a visitor', { kind: 'visitor', network: 'enpcr' } as const, 'visitor', 'visitor'],
    ['a process', { kind: 'process', network: 'enpcr', name: 'places' } as const, 'process', 'process:places'],
    ['the operator', { kind: 'operator', network: 'enpcr' } as const, 'operator', 'operator'],
  ])('R-NET-03: %s has one role, that of the hat that is on', (_who, actor, role, name) => {
    expect([roleOf(actor), actorId(actor)]).toEqual([role, name]);
  });
});
