import type { Locator, Page } from 'playwright-core';
import type { MessageKey, Params } from '#language';
import { axeFinds, scrollsSideways } from './browser';
import type { Speaking } from './speaking';

/** The dialog with this question, open and without barriers. @throws when it does not open, or axe finds something */
export async function asksFirst(page: Page, { say }: Speaking, question: MessageKey, params?: Params): Promise<Locator> {
  const dialog = page.getByRole('alertdialog', { name: say(question, params), exact: true });
  await dialog.waitFor();
  const found = await axeFinds(page);
  if (found.length > 0 || await scrollsSideways(page)) throw new Error(`the dialog “${say(question, params)}” has barriers: ${found.join('\n')}`);
  return dialog;
}
