/** Drives a page by keys alone, as somebody without a mouse does: nothing is clicked and no field is filled from outside. */
import type { Page } from 'playwright-core';

const MOST_TABS = 150;
const DIALOG = ':is([role=dialog], [role=alertdialog])';

export type Keyboard = {
  /** What has the focus, as a screen reader names it: `button "Opslaan"`. */
  readonly focus: () => Promise<string>;
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Tab until what has the focus is named so. */
  readonly tabTo: (named: RegExp) => Promise<void>;
  /** Tab to it and press Enter. */
  readonly activate: (named: RegExp) => Promise<void>;
  /** Tab to a field and write over what stands in it. */
  readonly write: (named: RegExp, text: string) => Promise<void>;
  /** Tab to a choice and take it with the space bar. */
  readonly choose: (named: RegExp) => Promise<void>;
  /** Types into a field with suggestions and takes the first that fits. */
  readonly suggest: (named: RegExp, text: string) => Promise<void>;
  /** Once a dialog has the focus: does what is named there, after which the dialog is gone. */
  readonly answer: (named: RegExp) => Promise<void>;
  /** Opens a place through the palette: Ctrl+K, its name, Enter. */
  readonly find: (words: string) => Promise<void>;
};

export function keyboardOf(page: Page): Keyboard {
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focus = async () => {
    const focused = page.locator(':focus');
    if ((await focused.count()) === 0) return '';
    // What had the focus may be gone by now: then nothing has it.
    const snapshot = await focused
      .first()
      .ariaSnapshot({ timeout: 2000 })
      .catch(() => '');
    const [line = ''] = snapshot.split('\n');
    return line.replace(/^- /, '');
  };
  const tabTo = async (named: RegExp) => {
    const passed: string[] = [];
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      const now = await focus();
      if (named.test(now)) return;
      passed.push(now);
      await press('Tab');
    }
    throw new Error(`No Tab reaches ${named}. Passed: ${[...new Set(passed)].join(' | ')}`);
  };
  const type = async (text: string) => page.keyboard.type(text);
  const write = async (named: RegExp, text: string) => {
    await tabTo(named);
    await press('Control+a');
    await type(text);
  };
  const activate = async (named: RegExp) => {
    await tabTo(named);
    await press('Enter');
  };
  return {
    focus,
    press,
    type,
    tabTo,
    activate,
    write,
    choose: async (named) => {
      await tabTo(named);
      await press('Space');
    },
    suggest: async (named, text) => {
      await write(named, text);
      await page.getByRole('option').first().waitFor();
      await press('ArrowDown', 'Enter');
    },
    answer: async (named) => {
      await page.locator(`${DIALOG}:focus-within`).waitFor();
      await activate(named);
      await page.locator(DIALOG).first().waitFor({ state: 'detached' });
    },
    find: async (words) => {
      await press('Control+k');
      await page.getByRole('dialog').waitFor();
      await type(words);
      await page.getByRole('menuitem').first().waitFor();
      await press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    },
  };
}
