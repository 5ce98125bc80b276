/** A person at the window with a keyboard and a folder of files: what they press, what they read, what they hand over. */
import { mkdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Keyboard, keyboardOf } from './keyboard';

/** Pictures of what tests saw; never part of the source. */
export const PICTURES = process.env.BUURTPOT_PICTURES ?? join(tmpdir(), 'buurtpot-pictures');

const PATIENCE_MS = 20_000;

export type Desk = {
  readonly page: Page;
  readonly keys: Keyboard;
  /** The screen that is shown, by its heading. */
  readonly at: (heading: string | RegExp) => Promise<void>;
  /** The part of the screen that is shown, by its heading. */
  readonly part: (heading: string) => Promise<void>;
  /** Waits for words anywhere in the window; amounts as `€ 12,50`. */
  readonly reads: (words: string) => Promise<void>;
  /** The figure beside a word, as it is seen. */
  readonly figure: (label: string) => Promise<string>;
  /** Opens a place through the palette and waits for its heading, which may differ from its name in the menu. */
  readonly goTo: (place: string, heading?: string | RegExp) => Promise<void>;
  /** Looks for a row by typing in the search field above a table, and opens it. */
  readonly openRow: (search: RegExp, words: string, row: RegExp) => Promise<void>;
  /** Presses a button that asks for a file, and gives this one to the dialog of the system. */
  readonly handOver: (button: RegExp, path: string) => Promise<void>;
  /** A picture of the screen, for people who look afterwards. */
  readonly picture: (name: string) => Promise<void>;
};

/** The first step of a form begins where the focus was. */
const FOCUS_MS = 1000;

export async function deskOf(page: Page, series: string): Promise<Desk> {
  await mkdir(PICTURES, { recursive: true });
  page.setDefaultTimeout(PATIENCE_MS);
  const keys = keyboardOf(page);
  const at = async (heading: string | RegExp) =>
    page.getByRole('heading', { level: 1, name: heading }).waitFor();
  let taken = 0;
  return {
    page,
    keys,
    at,
    part: async (name) => {
      const heading = page.getByRole('heading', { level: 2, name, exact: true });
      await heading.waitFor();
      // The focus comes here a moment later; a key that is pressed before that would go to the step before.
      await heading
        .and(page.locator(':focus'))
        .waitFor({ timeout: FOCUS_MS })
        .catch(() => undefined);
    },
    reads: async (words) => page.getByText(asShown(words)).first().waitFor(),
    figure: (label) => figureOf(page, label),
    goTo: async (place, heading = place) => {
      await keys.find(place);
      await at(heading);
    },
    openRow: async (search, words, row) => {
      await page.getByRole('row').nth(1).waitFor();
      await keys.write(search, words);
      await page.getByRole('row', { name: row }).waitFor();
      await keys.activate(new RegExp(`^'?row "${row.source}`));
    },
    handOver: async (button, path) => {
      const asked = page.waitForEvent('filechooser');
      await keys.activate(button);
      await (await asked).setFiles(path);
    },
    picture: async (name) => {
      taken += 1;
      const file = `${series}-${String(taken).padStart(2, '0')}-${name}.png`;
      await page.screenshot({ path: join(PICTURES, file), fullPage: true });
    },
  };
}

/** Amounts stand with a space that does not break. */
function asShown(words: string): string {
  return words.replaceAll('€ ', '€\u00a0');
}

/** Without the spoken form of an amount, which screen readers hear instead. */
async function figureOf(page: Page, label: string): Promise<string> {
  const card = page.locator('.stat-card').filter({ has: page.getByText(label, { exact: true }) });
  const figure = card.locator('.stat-figure');
  await figure.waitFor();
  const seen = figure.locator('[aria-hidden]');
  const text = await ((await seen.count()) > 0 ? seen : figure).textContent();
  return (text ?? '').replaceAll('\u00a0', ' ');
}

/** In bytes; none while it is not there. */
export async function sizeOf(path: string): Promise<number> {
  return await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
