/** Every registered screen with the demo fund in it is never wider than its window. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deskOf } from '../support/desk';
import { choose, resize } from '../support/screen-tour';
import { faultsOnTheWay, type ScreenWalk, startScreenWalk, WALK_LIMIT } from '../support/screen-walk';

let walk: ScreenWalk;

beforeAll(async () => {
  walk = await startScreenWalk();
}, WALK_LIMIT);
afterAll(async () => walk.running.close());

/** Parts that hang out of the page to the right, when it can be moved sideways. */
const tooWide = () =>
  walk.page.evaluate(() => {
    const sheet = document.scrollingElement ?? document.documentElement;
    const over = sheet.scrollWidth - sheet.clientWidth;
    if (over <= 0) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (part) => part.getBoundingClientRect().right > sheet.clientWidth + 1,
    );
    const names = wide.slice(0, 4).map((part) => `${part.tagName.toLowerCase()}.${part.className}`);
    return [`${over} px too wide: ${names.join(', ')}`];
  });

describe('every screen', () => {
  test(
    'with text twice as large needs no scrolling sideways',
    async () => {
      const { page } = walk;
      await choose(page, { language: 'Nederlands', theme: 'light', textSize: '200%' });
      expect(await faultsOnTheWay(walk, tooWide, await deskOf(page, 'screens-large'))).toEqual({});
    },
    WALK_LIMIT,
  );

  test(
    'in a window of 400 pixels needs no scrolling sideways',
    async () => {
      const { page, running } = walk;
      await choose(page, { language: 'Nederlands', theme: 'light' });
      await resize(running.app, 400, 800);
      await page.waitForFunction(() => window.innerWidth <= 400);
      expect(await faultsOnTheWay(walk, tooWide, await deskOf(page, 'screens-narrow'))).toEqual({});
    },
    WALK_LIMIT,
  );
});
