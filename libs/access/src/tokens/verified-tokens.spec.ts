import type { VerifiedToken } from './token';
import { verifiedTokens } from './verified-tokens';

const token = (network: string, expiresAt = 1000): VerifiedToken => ({
  network,
  issuer: '',
  subject: '',
  realmRoles: [],
  organizations: [],
  authorizedParty: '',
  issuedAt: 0,
  expiresAt,
});

it('keeps no more than its limit: what was used longest ago makes room', () => {
  const kept = verifiedTokens(2);
  kept.keep('a', token('enpcr'));
  kept.keep('b', token('enpcr'));
  kept.get('a', 0);
  kept.keep('c', token('enpcr'));
  expect(kept.size()).toBe(2);
  expect([kept.get('a', 0), kept.get('b', 0), kept.get('c', 0)].map((t) => t !== undefined)).toEqual([true, false, true]);
});

it('forgets one network and leaves the others', () => {
  const kept = verifiedTokens(10);
  kept.keep('a', token('enpcr'));
  kept.keep('b', token('nordic'));
  kept.forget('enpcr');
  expect(kept.get('a', 0)).toBeUndefined();
  expect(kept.get('b', 0)).toBeDefined();
});

it('gives nothing back from the millisecond of expiry on', () => {
  const kept = verifiedTokens(10);
  kept.keep('a', token('enpcr', 1000));
  expect(kept.get('a', 999)).toBeDefined();
  expect(kept.get('a', 1000)).toBeUndefined();
  expect(kept.size()).toBe(0);
});
