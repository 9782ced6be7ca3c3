import { derivedId, type Actor } from '#kernel';
import { authorise } from './authorise';

const own = derivedId('own organisation');
const other = derivedId('other organisation');
const member = (hat: Extract<Actor, { kind: 'member' }>['hat']): Actor => ({ kind: 'member', network: 'enpcr', person: derivedId('person'), hat, staffRoles: [] });
const representative = member({ kind: 'organisation', organisation: own });

describe('the choke point', () => {
  it('knows no action that is not in the table, whatever its name', () => {
    for (const action of ['NoSuchCommand', 'constructor', '__proto__', 'toString']) expect(authorise.everMay(representative, action)).toBe(false);
  });

  it('refuses a role without a row', () => {
    expect(authorise.everMay({ kind: 'visitor', network: 'enpcr' }, 'ReviseProfile')).toBe(false);
    expect(authorise.everMay(member({ kind: 'staff', role: 'auditor' }), 'ReviseProfile')).toBe(false);
  });

  it('lets a representative act for the organisation of the active hat only (R-NET-03)', () => {
    expect(authorise.mayWith(representative, 'ReviseProfile', { self: [own] })).toBe(true);
    expect(authorise.mayWith(representative, 'ReviseProfile', { self: [other] })).toBe(false);
    expect(authorise.mayWith(member({ kind: 'person' }), 'ReviseProfile', { self: [own] })).toBe(false);
  });

  it('finds no relation where a thing says nothing about it', () => {
    expect(authorise.mayWith(representative, 'ReviseProfile', {})).toBe(false);
  });

  it('gives what belongs to anybody to every holder of the role', () => {
    expect(authorise.mayWith(member({ kind: 'staff', role: 'coordinator' }), 'VerifyOrganisation', {})).toBe(true);
  });
});
