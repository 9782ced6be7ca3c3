import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { chromiumHere, troubleOf } from './chromium';

export { openBrowser, openPage, signInAs, troubleOf } from './chromium';

/** Tests in a real browser; named as not run where there is none. */
export const describeInBrowser = chromiumHere === undefined ? describe.skip : describe;

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The ways to look at a page that all must do well. */
export const views: readonly (readonly [string, BrowserContextOptions])[] = [
  ['a wide window', { viewport: { width: 1280, height: 900 } }],
  ['a narrow phone', { viewport: { width: 320, height: 700 } }],
  ['the dark', { viewport: { width: 390, height: 800 }, colorScheme: 'dark' }],
  ['forced colours', { viewport: { width: 1280, height: 900 }, forcedColors: 'active' }],
];

/** Half of them in each language, where both are looked at. */
export const viewsIn = { en: [...views.slice(0, 1), ...views.slice(2, 3)], sv: [...views.slice(1, 2), ...views.slice(3)] } as const;

const everything = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } as const;
/** What a choice of colours alone can break. */
export const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;

/** What axe finds against WCAG 2.2, A and AA, and its best practices: nothing, or a line for each. */
export async function axeFinds(page: Page, rules: typeof everything | typeof colours = everything): Promise<readonly string[]> {
  if (await page.evaluate<boolean>("typeof axe === 'undefined'")) await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`));
}

/**
 * What is in somebody's way on a page as it stands, in every way to look at it unless some are named: what axe finds, whether one must scroll sideways,
 * what its program complained about. Afterwards it is looked at as before. What is there is the same in the dark and in forced
 * colours: there only the colours are looked at anew.
 */
export async function barriersOf(page: Page, where: string, seen = views): Promise<readonly string[]> {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const [view, { viewport, colorScheme = 'light', forcedColors = 'none' }] of seen) {
    if (viewport) await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, forcedColors });
    found.push(...(await axeFinds(page, colorScheme === 'dark' || forcedColors === 'active' ? colours : everything)).map((line) => `${where}, ${view}: ${line}`));
    if (await scrollsSideways(page)) found.push(`${where}, ${view}: must be scrolled sideways`);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  if (before) await page.setViewportSize(before);
  return [...found, ...troubleOf(page).map((line) => `${where}: ${line}`)];
}

/** Whether one must scroll sideways. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');
}
