import type { Page } from 'playwright-core';
import { signInAs } from './chromium';

/** What a tab keeps of a sign-in: under which key, and what. */
const keptSignIn = "Object.entries(sessionStorage).find(([key]) => key.startsWith('oidc.user'))";

/** A person comes in from the page of a network, stays over a reload and when their token ends, and leaves nothing behind: the same whoever it is that knows people. */
export async function signsInAndOut(page: Page, origin: string): Promise<void> {
  await signInAs(page, 'Adviser');
  expect(await page.locator('button.placecard').innerText()).toContain('Adviser');
  const asked: string[] = [];
  page.on('request', (request) => { if (request.postData()?.includes('"Viewer"') === true) asked.push(request.url()); });
  await page.reload();
  await page.locator('button.placecard').waitFor();
  // It is asked before the program is there, and not again.
  expect(asked).toEqual([`${origin}/graphql`]);
  await page.evaluate(`(() => { const [key, kept] = ${keptSignIn}; sessionStorage.setItem(key, JSON.stringify({ ...JSON.parse(kept), expires_at: 1 })); })()`);
  await page.reload();
  await page.locator('button.placecard').waitFor();
  expect(await page.evaluate<number>(`JSON.parse(${keptSignIn}[1]).expires_at`)).toBeGreaterThan(Date.now() / 1000);
  await page.locator('button.placecard').click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(/\/signed-out/);
  await page.goto(`${origin}/n/enpcr`);
  await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).waitFor();
  expect(await page.evaluate("Object.keys(sessionStorage).filter((key) => key.startsWith('oidc.user'))")).toEqual([]);
}
