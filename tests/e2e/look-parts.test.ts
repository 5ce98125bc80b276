/** Every part of the look, in every display: nothing keeps anyone out, nothing is cut, nothing breaks the policy. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import {
  type OpenedGallery,
  openGallery,
  type SeenPage,
  USUAL,
  type Viewer,
} from '../support/gallery/gallery-page';

const PAGES = {
  'a home': '#/treasurer',
  'a list': '#/givers',
  'a list of thousands': '#/ledger',
  'a form': '#/contributions',
  'a board': '#/applications',
  charts: '#/position',
  'one thing': '#/grants/1',
  'a letter': '#/letters/award/1',
  'an empty screen': '#/rounds',
  'a ballot to tick': '#/rounds/approval',
  'a ballot to rank': '#/rounds/ordinal',
  'a ballot with points': '#/rounds/cumulative',
  'a ballot of yes and no': '#/rounds/yes-no',
  'a ballot of consent': '#/rounds/consent',
  'a ballot of amounts': '#/rounds/allocation',
  help: '#/help',
  'an address that leads nowhere': '#/nowhere',
} as const;

const VIEWERS: Readonly<Record<string, Viewer>> = {
  'Dutch, light': USUAL,
  'English, dark, text twice as large': {
    ...USUAL,
    language: 'en',
    theme: 'dark',
    textSize: 200,
    accent: 'brick',
  },
  'Dutch, as narrow as at 400 %': { ...USUAL, width: 320, accent: 'plum' },
};

/** Another screen in the same window, as a person would go there; the title of the new one has come. */
async function goWithin(page: Page, address: string): Promise<void> {
  if (page.url().endsWith(address)) return;
  const before = await page.locator('h1').elementHandle();
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
  await page.waitForFunction((old) => {
    const title = document.querySelector('h1');
    return title !== null && title !== old;
  }, before);
}

let gallery: OpenedGallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(async () => gallery.close());

describe.each(Object.entries(VIEWERS))('%s', (_, viewer) => {
  let seen: SeenPage;
  beforeAll(async () => {
    seen = await gallery.see(PAGES['a home'], viewer);
  });
  afterAll(async () => seen.close());

  test.each(Object.entries(PAGES))('%s is open to all', async (__, address) => {
    const { page, problems } = seen;
    await goWithin(page, address);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect({ findings: await axeFindings(page), overflow, problems }).toEqual({
      findings: [],
      overflow: 0,
      problems: [],
    });
  });
});

describe('the start', () => {
  test('is open to all, in a window of any width', async () => {
    for (const width of [1280, 320]) {
      const { page, close } = await gallery.see('view=start', { ...USUAL, width });
      expect(await axeFindings(page)).toEqual([]);
      await close();
    }
  });
});

describe('Windows contrast themes', () => {
  test('keep edges around what backgrounds told apart', async () => {
    const { page, close } = await gallery.see(PAGES['one thing'], { ...USUAL, forcedColors: 'active' });
    const edges = await page
      .locator('.button, .card, .callout, .badge')
      .evaluateAll((parts) => parts.map((part) => Number.parseFloat(getComputedStyle(part).borderTopWidth)));
    expect(Math.min(...edges)).toBeGreaterThan(0);
    await close();
  });
});

describe('paper', () => {
  test('gets the content and nothing around it', async () => {
    const { page, close } = await gallery.see(PAGES['a letter'], USUAL);
    await page.emulateMedia({ media: 'print' });
    const shown = await page
      .locator('.side-nav, .top-bar, .print-tools, .sheet')
      .evaluateAll((parts) =>
        parts.filter((part) => getComputedStyle(part).display !== 'none').map((part) => part.className),
      );
    expect(shown).toEqual(['sheet']);
    await close();
  });

  test('gets all rows of a list, of which the screen draws only those in sight', async () => {
    const { page, close } = await gallery.see(PAGES['a list of thousands'], USUAL);
    const rows = () => page.locator('[role=row], tr').count();
    const onScreen = await rows();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const onPaper = await rows();
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect([onScreen < 60, onPaper, (await rows()) < 60]).toEqual([true, 5001, true]);
    await close();
  });
});

describe('a board', () => {
  test('lets a card be dragged to where it may go, and nowhere else', async () => {
    const { page, problems, close } = await gallery.see(PAGES['a board'], USUAL);
    const column = (name: string) => page.locator('.board-column', { hasText: name });
    const card = page.locator('.board-card', { hasText: 'Repaircafé' });
    await card.dragTo(column('Afgerond'));
    await column('Afgerond').getByRole('link', { name: 'Repaircafé' }).waitFor();
    await card.dragTo(column('Concept'));
    await page.waitForTimeout(200);
    expect(await column('Afgerond').getByRole('link').allInnerTexts()).toEqual(['Repaircafé']);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('a screen that breaks', () => {
  test('says that the data is safe, and offers a report without data', async () => {
    const { page, close } = await gallery.see('view=crash', USUAL);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Er ging iets mis in de app');
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.locator('pre').evaluate((part) => part.textContent)).not.toContain('12345');
    await close();
  });
});
