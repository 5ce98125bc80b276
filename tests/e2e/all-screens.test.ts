/** Every registered screen with the demo fund in it: open to all, without an error, and never wider than its window. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { openDemoFund } from '../support/demo-window';
import { type Desk, deskOf, PICTURES } from '../support/desk';
import { launchElectronApp, type RunningApp } from '../support/electron-app';
import { choose, type Looks, resize, type Stop, tourOf, visit } from '../support/screen-tour';

const WIDE = [1280, 860] as const;
const LIMIT_MS = 420_000;

let running: RunningApp;
let page: Page;
let stops: readonly Stop[] = [];

beforeAll(async () => {
  running = await launchElectronApp();
  page = running.window;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await resize(running.app, ...WIDE);
  await openDemoFund(page);
  stops = await tourOf(page);
  console.info(`Pictures of all screens: ${PICTURES}/screens-*.png`);
}, LIMIT_MS);
afterAll(async () => running.close());

/** What is wrong on each screen, by its name; screens without a fault are left out. */
async function faults(look: () => Promise<readonly string[]>, desk: Desk): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const { name, href } of stops) {
    const before = running.problems.length;
    await visit(page, href);
    const seen = [...(await look()), ...running.problems.slice(before)];
    if (seen.length > 0) found[name] = seen;
    await desk.picture(name);
  }
  return found;
}

/** Parts that hang out of the page to the right, when it can be moved sideways. */
const tooWide = () =>
  page.evaluate(() => {
    const sheet = document.scrollingElement ?? document.documentElement;
    const over = sheet.scrollWidth - sheet.clientWidth;
    if (over <= 0) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (part) => part.getBoundingClientRect().right > sheet.clientWidth + 1,
    );
    const names = wide.slice(0, 4).map((part) => `${part.tagName.toLowerCase()}.${part.className}`);
    return [`${over} px too wide: ${names.join(', ')}`];
  });

/** Both languages and both themes; words and colours do not depend on each other, so two rounds show all four. */
const LOOKS: readonly Looks[] = [
  { language: 'Nederlands', theme: 'light' },
  { language: 'English', theme: 'dark' },
];

describe('every screen', () => {
  test('has an address in the demo fund', () => {
    expect(new Set(stops.map(({ href }) => href)).size).toBe(stops.length);
    expect(stops.length).toBeGreaterThan(35);
  });

  test.each(LOOKS)(
    'in $language and $theme keeps nobody out and logs no error',
    async (looks) => {
      await choose(page, looks);
      const desk = await deskOf(page, `screens-${looks.language.slice(0, 2).toLowerCase()}-${looks.theme}`);
      expect(await faults(() => axeFindings(page), desk)).toEqual({});
    },
    LIMIT_MS,
  );

  test(
    'with text twice as large needs no scrolling sideways',
    async () => {
      await choose(page, { language: 'Nederlands', theme: 'light', textSize: '200%' });
      expect(await faults(tooWide, await deskOf(page, 'screens-large'))).toEqual({});
    },
    LIMIT_MS,
  );

  test(
    'in a window of 400 pixels needs no scrolling sideways',
    async () => {
      await choose(page, { language: 'Nederlands', theme: 'light' });
      await resize(running.app, 400, 800);
      await page.waitForFunction(() => window.innerWidth <= 400);
      expect(await faults(tooWide, await deskOf(page, 'screens-narrow'))).toEqual({});
    },
    LIMIT_MS,
  );
});
