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
  readonly isConnected: boolean;
  readonly type?: string;
  readonly name?: string;
  readonly checked?: boolean;
  readonly checkVisibility: (options: object) => boolean;
}
interface InBrowser {
  readonly document: { readonly activeElement: Control | null; readonly querySelectorAll: (selector: string) => Iterable<Control> };
}

// These run in the page, by themselves.
type InPage<T = boolean> = (element: Control) => T;
const isThere: InPage = (element) => element.isConnected;
const hasFocus: InPage = (element) => element === (globalThis as unknown as InBrowser).document.activeElement;
const isOfItsGroup: InPage = (element) => {
  const { activeElement } = (globalThis as unknown as InBrowser).document;
  return activeElement === element || (activeElement?.type === 'radio' && activeElement.name === element.name);
};
/** About how many stops lie before it, from where one is; as far as can be told without going there. */
const stopsBefore: InPage<number> = (element) => {
  const { document } = globalThis as unknown as InBrowser;
  const seen = new Set<string>();
  const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter((one) => {
    if (!one.checkVisibility({ visibilityProperty: true })) return false;
    if (one.type !== 'radio') return true;
    const isNew = !seen.has(one.name ?? '');
    seen.add(one.name ?? '');
    return isNew;
  });
  const place = (wanted: Control | null): number => stops.findIndex((one) => one === wanted || (one.type === 'radio' && wanted?.type === 'radio' && one.name === wanted.name));
  return place(element) - place(document.activeElement) - 1;
};

export function keyboardOn(page: Page): Keyboard {
  const until = async (place: Locator, condition: InPage, key: string): Promise<void> => {
    let pressed = 0;
    const press = async (times: number): Promise<void> => {
      for (let left = times; left > 0; left--, pressed++) await page.keyboard.press(key);
    };
    for (;;) {
      await place.waitFor({ state: 'attached' });
      const [element] = await place.elementHandles();
      if (key === 'Tab' && element) await press(await element.evaluate<number>(stopsBefore as never));
      // A page that is drawn anew may have another element in its place.
      while (element && await element.evaluate<boolean>(isThere as never)) {
        if (await element.evaluate<boolean>(condition as never)) return;
        if (pressed > STOPS) throw new Error(`the keyboard does not come by ${String(place)}`);
        await press(1);
      }
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
      const field = within.getByLabel(label, { exact: typeof label === 'string' });
      // A form that has just been opened takes the focus to its first field a moment later.
      for (let tries = 0; tries < 3; tries++) {
        await reach(field);
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.insertText(text);
        if (await field.first().inputValue() === text) return;
      }
      throw new Error(`what is written does not stay in ${String(field)}`);
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
