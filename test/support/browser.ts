import axe, { type AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { chromiumHere } from './chromium';

export { openBrowser, openPage, signInAs, troubleOf } from './chromium';

/** Tests in a real browser; named as not run where there is none. */
export const describeInBrowser = chromiumHere === undefined ? describe.skip : describe;

/** The ways to look at a page that all must do well. */
export const views: readonly (readonly [string, BrowserContextOptions])[] = [
  ['a wide window', { viewport: { width: 1280, height: 900 } }],
  ['a narrow phone', { viewport: { width: 320, height: 700 } }],
  ['the dark', { viewport: { width: 390, height: 800 }, colorScheme: 'dark' }],
  ['forced colours', { viewport: { width: 1280, height: 900 }, forcedColors: 'active' }],
];

/** What axe finds against WCAG 2.2, A and AA, and its best practices: nothing, or a line for each. */
export async function axeFinds(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>("axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })");
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`));
}

/** Whether one must scroll sideways. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');
}
