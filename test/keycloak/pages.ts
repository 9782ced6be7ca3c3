import { readFileSync } from 'node:fs';
import path from 'node:path';
import { demoNetworkList } from '#runtime';
import type { Browser, Page } from 'playwright-core';
import { demoPassword } from '../../apps/demo/src/keycloak/realm';
import { style } from '../../libs/access/src/embedded-identity/pages/style';
import { barriersOf, describeInBrowser, openBrowser, openPage, viewsIn } from '../support/browser';
import { signsInAndOut } from '../support/signing-in';
import type { Place } from './place';

const css = readFileSync(path.resolve(__dirname, '../../infra/keycloak/themes/roundtable/login/resources/css/roundtable.css'), 'utf8');
/** Colours, typefaces and measures, in every way to look at them. */
const tokensOf = (sheet: string): readonly string[] => sheet.match(/:root\{[^}]*\}/g) ?? [];

/** The pages of Keycloak in our look, and the way from the product's pages through them and back. */
export function thePages(here: () => Place): void {
  it('have the colours and typefaces of our own', () => {
    expect(tokensOf(style).length).toBeGreaterThan(3);
    expect(tokensOf(css)).toEqual(tokensOf(style));
  });

  describeInBrowser('in a browser', () => {
    let browser: Browser;
    beforeAll(async () => { browser = await openBrowser(); });
    afterAll(async () => { await browser.close(); });

    const signInPage = async (network: string, locale: 'en' | 'sv'): Promise<Page> => {
      const page = await openPage(browser, { locale });
      await page.goto(`${here().server.origin}/n/${network}`);
      await page.getByRole('banner').getByRole('button', { name: /^(Sign in|Logga in)$/ }).click();
      await page.waitForURL(/\/realms\//);
      await page.locator('h1').waitFor();
      return page;
    };

    it.each([['enpcr', 'en'], ['enpcr', 'sv'], ['nordic', 'sv']] as const)('T16: name network and controller, in %s in %s, and stand in nobody’s way, also when something is wrong', async (network, locale) => {
      const page = await signInPage(network, locale);
      const { name, owner } = demoNetworkList.find(({ slug }) => slug === network) ?? { name: '', owner: '' };
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      expect(await page.locator('.place').innerText()).toBe(`${locale === 'en' ? 'You are signing in to' : 'Du loggar in på'}\n${name}\n${locale === 'en' ? 'Run by' : 'Drivs av'} ${owner}`);
      const found = [...await barriersOf(page, 'sign-in', viewsIn[locale])];
      await page.locator('#username').fill('nobody-here');
      if (await page.locator('#password').count() > 0) await page.locator('#password').fill('not the password');
      await page.locator('#kc-login').click();
      await page.locator('.err, #password').last().waitFor();
      found.push(...await barriersOf(page, 'something is wrong', viewsIn[locale]));
      const forgotten = page.locator('a[href*="reset-credentials"]');
      if (await forgotten.count() > 0) {
        await forgotten.click();
        await page.waitForURL(/reset-credentials/);
        found.push(...await barriersOf(page, 'a new password', viewsIn[locale]));
      }
      expect(found).toEqual([]);
      await page.context().close();
    }, 60_000);

    it('take a passkey in place of a password, once somebody has made one', async () => {
      const { admin, server } = here();
      const [person] = await admin.get<{ id: string }[]>('/enpcr/users?username=next-of-kin&exact=true');
      await admin.put(`/enpcr/users/${person?.id ?? ''}`, { ...person, requiredActions: ['webauthn-register-passwordless'] });
      const page = await openPage(browser);
      const device = await page.context().newCDPSession(page);
      await device.send('WebAuthn.enable');
      await device.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } });
      page.on('dialog', (dialog) => void dialog.accept('My device'));

      await page.goto(`${server.origin}/n/enpcr`);
      await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).click();
      await page.locator('#username').fill('next-of-kin');
      await page.locator('#password').fill(demoPassword);
      await page.locator('#kc-login').click();
      await page.locator('#registerWebAuthn').waitFor();
      expect(await barriersOf(page, 'making a passkey', viewsIn.en)).toEqual([]);
      await page.locator('#registerWebAuthn').click();
      await page.locator('button.placecard').click();
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.waitForURL(/\/signed-out/);

      await page.goto(`${server.origin}/n/enpcr`);
      await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).click();
      // A browser may offer it by itself, before the button is reached.
      await page.locator('#authenticateWebAuthnButton').click({ timeout: 5_000 }).catch(() => undefined);
      expect(await page.locator('button.placecard').innerText()).toContain('Next of kin');
      await page.context().close();
    }, 60_000);

    it('ask nobody but the two servers for anything', async () => {
      const place = here();
      const page = await openPage(browser);
      const asked = new Set<string>();
      page.on('request', (request) => asked.add(new URL(request.url()).origin));
      await page.goto(`${place.server.origin}/n/enpcr`);
      await signsInAndOut(page, place.server.origin);
      expect([...asked].sort()).toEqual([place.server.origin, place.keycloak.url].sort());
      await page.context().close();
    }, 60_000);
  });
}
