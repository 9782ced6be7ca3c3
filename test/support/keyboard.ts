import type { Locator, Page } from 'playwright-core';

/** Somebody who uses the keyboard alone: every control is reached with the Tab key from wherever one is. */
export interface Keyboard {
  /** Reaches it with Tab. @throws when a whole round of the page does not come by it */
  readonly reach: (place: Locator) => Promise<void>;
  /** Reaches a button or link by its name, and presses it. */
  readonly press: (name: string | RegExp, within?: Locator) => Promise<void>;
  /** Reaches a field by its label, and replaces what stands there. */
  readonly write: (label: string | RegExp, text: string, within?: Locator) => Promise<void>;
  /** Chooses one of several, as arrow keys do. */
  readonly choose: (group: string | RegExp, option: string | RegExp) => Promise<void>;
  /** Reaches a box to tick, and ticks it. */
  readonly tick: (label: string | RegExp) => Promise<void>;
  /** Finds a value of a long list by the beginning of its name, and takes the first. */
  readonly pick: (label: string | RegExp, beginning: string, name: string | RegExp) => Promise<void>;
}

/** More stops than any page has. */
const STOPS = 250;

/** As much of a browser as is asked for here. */
interface Control {
  readonly type?: string;
  readonly name?: string;
}
interface InBrowser {
  readonly document: { readonly activeElement: Control | null };
}

// These run in the page, by themselves.
type InPage = (element: Control) => boolean;
const hasFocus: InPage = (element) => element === (globalThis as unknown as InBrowser).document.activeElement;
const isOfItsGroup: InPage = (element) => {
  const { activeElement } = (globalThis as unknown as InBrowser).document;
  return activeElement?.type === 'radio' && activeElement.name === element.name;
};

export function keyboardOn(page: Page): Keyboard {
  const until = async (place: Locator, condition: InPage, key: string): Promise<void> => {
    await place.waitFor({ state: 'attached' });
    for (let stop = 0; !(await place.evaluate(condition as never)); stop++) {
      if (stop === STOPS) throw new Error(`the keyboard does not come by ${String(place)}`);
      await page.keyboard.press(key);
    }
  };
  const reach = (place: Locator): Promise<void> => until(place.first(), hasFocus, 'Tab');
  const byName = (name: string | RegExp, within: Locator): Locator => {
    const exact = typeof name === 'string';
    return within.getByRole('button', { name, exact }).or(within.getByRole('link', { name, exact }));
  };
  const whole = (): Locator => page.locator('body');
  return {
    reach,
    async press(name, within = whole()) {
      const place = byName(name, within).first();
      await reach(place);
      await page.keyboard.press('Enter');
    },
    async write(label, text, within = whole()) {
      await reach(within.getByLabel(label, { exact: typeof label === 'string' }));
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(text);
    },
    async choose(group, option) {
      const radio = page.getByRole('group', { name: group }).getByRole('radio', { name: option }).first();
      await until(radio, isOfItsGroup, 'Tab');
      await until(radio, hasFocus, 'ArrowDown');
      if (!(await radio.isChecked())) await page.keyboard.press('Space');
    },
    async tick(label) {
      await reach(page.getByLabel(label, { exact: typeof label === 'string' }));
      await page.keyboard.press('Space');
    },
    async pick(label, beginning, name) {
      const field = page.getByRole('textbox', { name: label });
      await reach(field);
      await page.keyboard.insertText(beginning);
      await page.locator('.offered').getByRole('button', { name }).first().waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.chosen').getByText(name).first().waitFor();
    },
  };
}
