import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** Memory is 128 · N · r bytes = 32 MiB a check (OWASP Password Storage, scrypt). */
const cost = { N: 2 ** 15, r: 8, p: 3 };
const saltBytes = 16;
const hashBytes = 32;

export const shortestPassword = 12;
export const longestPassword = 256;

/** Checks and hashes under way at once, in this process: they must not fill the memory or block file access. */
const most = 2;
let running = 0;
const waiting: (() => void)[] = [];

async function derive(password: string, salt: Buffer): Promise<Buffer> {
  if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await new Promise((resolve, reject) => {
      scrypt(password.normalize('NFKC'), salt, hashBytes, { ...cost, maxmem: 64 * 1024 * 1024 }, (error, hash) => {
        if (error) reject(error);
        else resolve(hash);
      });
    });
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/** What is stored instead of a password: `scrypt$N$r$p$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes);
  const hash = await derive(password, salt);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/**
 * Whether a password belongs to a stored hash. Takes the same time when there is no account or it has no password, so
 * that nobody learns who has an account.
 */
export async function checkPassword(password: string, stored: string | undefined): Promise<boolean> {
  const [kind, N, r, p, salt = '', hash = ''] = (stored ?? '').split('$');
  const known = kind === 'scrypt' && Number(N) === cost.N && Number(r) === cost.r && Number(p) === cost.p;
  const expected = known ? Buffer.from(hash, 'base64url') : Buffer.alloc(hashBytes);
  const derived = await derive(password, known ? Buffer.from(salt, 'base64url') : Buffer.alloc(saltBytes));
  return timingSafeEqual(derived, expected.length === hashBytes ? expected : Buffer.alloc(hashBytes)) && known;
}
