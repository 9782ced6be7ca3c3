import { checkPassword, hashPassword } from './password';

it('knows its own password and no other', async () => {
  const stored = await hashPassword('correct horse battery');
  expect(await checkPassword('correct horse battery', stored)).toBe(true);
  expect(await checkPassword('correct horse batter', stored)).toBe(false);
  expect(await checkPassword('', stored)).toBe(false);
});

it('stores neither the password nor the same for two people', async () => {
  const [one, two] = await Promise.all([hashPassword('correct horse battery'), hashPassword('correct horse battery')]);
  expect(one).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
  expect(one).not.toBe(two);
});

it('takes one way of writing å for another', async () => {
  expect(await checkPassword('r\u00e4ksm\u00f6rg\u00e5s och smör', await hashPassword('ra\u0308ksmo\u0308rga\u030as och smör'))).toBe(true);
});

it.each([undefined, '', 'plain', 'scrypt$32768$8$3$$', 'scrypt$1$1$1$c2FsdA$aGFzaA', `scrypt$32768$8$3$AAAAAAAAAAAAAAAAAAAAAA$${'A'.repeat(43)}`])('lets nobody in by %j', async (stored) => {
  expect(await checkPassword('anything at all', stored)).toBe(false);
});

it('does the same work for nobody as for somebody', async () => {
  const stored = await hashPassword('correct horse battery');
  const time = async (hash: string | undefined): Promise<number> => {
    const { user, system } = process.cpuUsage();
    await checkPassword('another password', hash);
    const after = process.cpuUsage({ user, system });
    return after.user + after.system;
  };
  const known = Math.min(await time(stored), await time(stored));
  const unknown = Math.min(await time(undefined), await time(undefined));
  expect(unknown).toBeGreaterThan(known / 3);
  expect(known).toBeGreaterThan(unknown / 3);
});
