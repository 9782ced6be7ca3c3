import type { Page } from 'playwright-core';
import { signInAs } from './chromium';

/** A person comes in from the page of a network, stays over a reload, and leaves nothing behind: the same whoever it is that knows people. */
export async function signsInAndOut(page: Page, origin: string): Promise<void> {
  await signInAs(page, 'Adviser');
  expect(await page.locator('button.placecard').innerText()).toContain('Adviser');
  await page.reload();
  await page.locator('button.placecard').click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(/\/signed-out/);
  await page.goto(`${origin}/n/enpcr`);
  await page.getByRole('banner').getByRole('button', { name: 'Sign in' }).waitFor();
  expect(await page.evaluate("Object.keys(sessionStorage).filter((key) => key.startsWith('oidc.user'))")).toEqual([]);
}
