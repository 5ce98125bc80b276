/** Every registered screen with the demo fund in it: open to all, and without an error. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { deskOf } from '../support/desk';
import { choose, type Looks } from '../support/screen-tour';
import { faultsOnTheWay, type ScreenWalk, startScreenWalk, WALK_LIMIT } from '../support/screen-walk';

let walk: ScreenWalk;

beforeAll(async () => {
  walk = await startScreenWalk();
}, WALK_LIMIT);
afterAll(async () => walk.running.close());

/** Both languages and both themes; words and colours do not depend on each other, so two rounds show all four. */
const LOOKS: readonly Looks[] = [
  { language: 'Nederlands', theme: 'light' },
  { language: 'English', theme: 'dark' },
];

describe('every screen', () => {
  test('has an address in the demo fund', () => {
    const { stops } = walk;
    expect(new Set(stops.map(({ href }) => href)).size).toBe(stops.length);
    expect(stops.length).toBeGreaterThan(35);
  });

  test.each(LOOKS)(
    'in $language and $theme keeps nobody out and logs no error',
    async (looks) => {
      const { page } = walk;
      await choose(page, looks);
      const desk = await deskOf(page, `screens-${looks.language.slice(0, 2).toLowerCase()}-${looks.theme}`);
      expect(await faultsOnTheWay(walk, () => axeFindings(page), desk)).toEqual({});
    },
    WALK_LIMIT,
  );
});
