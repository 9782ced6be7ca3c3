import { embeddedIdentityMayRun, isLoopback, onTheInternet } from './may-run';

it.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://127.8.9.1', 'http://[::1]:3000', 'https://LOCALHOST/'])('%s is the own machine', (url) => {
  expect(isLoopback(url)).toBe(true);
});

it.each(['http://localhost.example', 'http://127.0.0.1.example', 'http://10.0.0.1', 'http://0.0.0.0', 'http://[::]', 'http://127.example', 'http://localhost@elsewhere.example', 'localhost:3000x', ''])(
  '%s is not',
  (url) => expect(isLoopback(url)).toBe(false),
);

it('runs on the own machine, with demo features', () => {
  expect(embeddedIdentityMayRun('http://localhost:3000', undefined)).toEqual({ ok: true, demoFeatures: true });
});

it('refuses any other address, and says what to do', () => {
  const refused = embeddedIdentityMayRun('https://roundtable.example', undefined);
  expect(refused.ok ? '' : refused.reason).toMatch(/KEYCLOAK_URL.*EMBEDDED_IDENTITY=on-the-internet-i-know/);
  expect(embeddedIdentityMayRun('https://roundtable.example', 'yes').ok).toBe(false);
});

it('T18: has no demo features beyond the own machine, whatever is set', () => {
  expect(embeddedIdentityMayRun('https://roundtable.example', onTheInternet)).toEqual({ ok: true, demoFeatures: false });
});
