import { isIP } from 'node:net';

/** What somebody must type to let the built-in identity serve more than the own machine. */
export const onTheInternet = 'on-the-internet-i-know';

export type MayRun =
  | { readonly ok: true; /** One-click people and printed tokens: on loopback only (T18). */ readonly demoFeatures: boolean }
  | { readonly ok: false; readonly reason: string };

/**
 * Whether the built-in identity may run at this address. It has no second factor, no mail and no recovery: beyond the own
 * machine it is refused unless that was said in so many words.
 */
export function embeddedIdentityMayRun(publicUrl: string, setting: string | undefined): MayRun {
  if (isLoopback(publicUrl)) return { ok: true, demoFeatures: true };
  if (setting === onTheInternet) return { ok: true, demoFeatures: false };
  return {
    ok: false,
    reason:
      `The built-in identity runs only for the own machine, and PUBLIC_URL is ${publicUrl}. ` +
      `Set KEYCLOAK_URL to your Keycloak server, or EMBEDDED_IDENTITY=${onTheInternet} if you know what that means.`,
  };
}

/** Whether browsers reach this address on their own machine only. Anything that cannot be read is not loopback. */
export function isLoopback(publicUrl: string): boolean {
  if (!URL.canParse(publicUrl)) return false;
  const host = new URL(publicUrl).hostname.replace(/^\[|\]$/g, '');
  if (host === 'localhost' || host === '::1') return true;
  return isIP(host) === 4 && host.startsWith('127.');
}
