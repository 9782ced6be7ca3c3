import { audience, tokenVerifier, webClient, type TokenVerifier } from '#access';
import type { Browser } from 'playwright-core';
import type { SignedIn } from '../../apps/demo/src/sign-in';
import { describeInBrowser, openBrowser, openPage, signInAs } from '../support/browser';
import { claimsOf, saidTo, signedIn, viewerOf } from './asking';
import type { Place } from './place';

const REGISTER = 'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { organisation { id name } userErrors { message } } }';
const made = { name: 'Made-up while it was away', kind: 'ACADEMIC', about: 'It does not exist.', countries: ['SE'], publicBody: true, personName: 'Somebody', personRole: 'Nurse', howToCheck: 'Call us.' };

interface Registered {
  readonly data: { readonly registerOrganisation: { readonly organisation: { readonly id: string; readonly name: string } } };
}

/** That people work on while the server that knows them is away. */
export function theServerAway(here: () => Place): void {
  let known: SignedIn;
  let late: SignedIn;
  let fresh: TokenVerifier;
  let organisation: string;
  beforeAll(async () => {
    const place = here();
    known = await signedIn(place, 'enpcr', 'coordinator');
    late = await signedIn(place, 'enpcr', 'university');
    expect(await saidTo(place, known.access_token)).toBe(200);
    const { url } = place.keycloak;
    // As a process that was just started: it has no keys yet.
    fresh = tokenVerifier({ audience, allowedParties: [webClient], clock: () => Date.now(), realms: () => [{ network: 'enpcr', issuer: `${url}/realms/enpcr`, authServerUrl: url }] });
    await place.keycloak.stop();
  }, 60_000);

  describe('while it is', () => {
    it('keeps those at work who have a token, seen before or not', async () => {
      const place = here();
      expect(await viewerOf(place, known.access_token)).toMatchObject({ status: 200, data: { viewer: { role: 'coordinator' } } });
      const answer = await fetch(`${place.server.origin}/graphql`, {
        method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${late.access_token}` }, body: JSON.stringify({ query: REGISTER, variables: { input: made } }),
      });
      const { data } = (await answer.json()) as Registered;
      expect(data.registerOrganisation.organisation.name).toBe(made.name);
      organisation = data.registerOrganisation.organisation.id;
      expect((await fetch(`${place.server.origin}/readyz`)).status).toBe(200);
    });

    it('lets nobody in, and judges no token whose keys it cannot ask for', async () => {
      expect(await fresh.verify(known.access_token)).toEqual({ ok: false, why: 'KEYS_UNAVAILABLE' });
      await expect(signedIn(here(), 'enpcr', 'adviser')).rejects.toThrow('fetch failed');
    });

    describeInBrowser('in a browser', () => {
      let browser: Browser;
      beforeAll(async () => { browser = await openBrowser(); });
      afterAll(async () => { await browser.close(); });

      it('tells whoever wants to sign in that it does not work right now', async () => {
        const page = await openPage(browser);
        await page.goto(`${here().server.origin}/n/enpcr`);
        await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).click();
        await page.getByRole('heading', { level: 1, name: 'This page could not be shown right now' }).waitFor();
        await page.getByRole('button', { name: 'Try again' }).click();
        await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).waitFor();
      }, 60_000);
    });
  });

  describe('once it is back', () => {
    beforeAll(() => here().keycloak.start(), 60_000);

    it('has lost nothing: tokens from before are good, people come in, and what was done meanwhile is there', async () => {
      const place = here();
      expect(await saidTo(place, known.access_token)).toBe(200);
      expect(await fresh.verify(known.access_token)).toMatchObject({ ok: true, token: { subject: claimsOf(known.access_token)['sub'] } });
      const person = await place.network('enpcr').person('university');
      const kept = await person.get<{ organisation: { name: string } }>('query ($id: ID!) { organisation(id: $id) { name } }', { id: organisation });
      expect(kept.organisation.name).toBe(made.name);
    });

    describeInBrowser('in a browser', () => {
      let browser: Browser;
      beforeAll(async () => { browser = await openBrowser(); });
      afterAll(async () => { await browser.close(); });

      it('signs people in again', async () => {
        const page = await openPage(browser);
        await page.goto(`${here().server.origin}/n/enpcr`);
        await signInAs(page, 'Coordinator');
        expect(await page.locator('button.placecard').innerText()).toContain('Coordinator');
      }, 60_000);
    });
  });
}
