/** The frame around the screens, with the demo fund in it: the palette, and what is wider than the window. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { launchElectronApp, type RunningApp } from '../support/electron-app';
import { choose, resize, visit } from '../support/screen-tour';

let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await launchElectronApp();
  page = running.window;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await resize(running.app, 1280, 860);
});
afterAll(async () => running.close());

test('Ctrl+K pressed while the fund is still being opened opens the palette with it', async () => {
  await page.getByRole('button', { name: 'Voorbeeldfonds openen' }).click();
  await page.keyboard.press('Control+k');
  expect(await page.getByRole('navigation').count()).toBe(0);
  await page.getByRole('dialog', { name: 'Zoek of doe iets' }).waitFor();
  await page.getByRole('navigation', { includeHidden: true }).first().waitFor({ state: 'attached' });
});

test('the palette goes to another workspace, by its name in either language', async () => {
  await page.keyboard.type('treasurer');
  await page.getByRole('menuitem', { name: 'Penningmeester' }).waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('initiatief');
  await page.getByRole('menuitem', { name: 'Initiatief', exact: true }).click();
  await page.waitForURL(/#\/initiative$/);
  const here = page.getByRole('navigation').locator('.workspace-switch [aria-current]');
  expect(await here.textContent()).toBe('Initiatief');
});

const boxes = () =>
  page
    .locator('.table-scroll, .data-table-virtual')
    .evaluateAll((found) =>
      found.map((box) => ({ isTooWide: box.scrollWidth > box.clientWidth + 1, left: box.scrollLeft })),
    );
/** Of the first table on the screen. */
const edges = () =>
  page
    .locator('.sideways-edges')
    .first()
    .evaluate((edge) => ['before', 'after'].filter((side) => edge.classList.contains(`sideways-${side}`)));
const HINT = 'Schuif opzij voor meer kolommen.';

test.each(['position', 'applications', 'ledger', 'payments', 'audit'])(
  'the whole table of %s is in sight in a usual window',
  async (name) => {
    await visit(page, `#/${name}`);
    await page.locator('.sideways').first().waitFor();
    expect((await boxes()).filter(({ isTooWide }) => isTooWide)).toEqual([]);
    expect(await page.getByText(HINT).count()).toBe(0);
  },
);

test('a table wider than the window says so, shows where there is more, and scrolls by keyboard', async () => {
  await resize(running.app, 640, 860);
  await visit(page, '#/position');
  await page.getByText(HINT).waitFor();
  expect(await edges()).toEqual(['after']);
  await page.getByRole('group', { name: /Stand per bijdrage op/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(edges).toEqual(['before', 'after']);
  await page
    .locator('.table-scroll')
    .first()
    .evaluate((box) => box.scrollTo(box.scrollWidth, 0));
  await expect.poll(edges).toEqual(['before']);
  expect(await axeFindings(page)).toEqual([]);
  await resize(running.app, 1280, 860);
});

test('the panel begins at what it can do now, and comes from there to the ballots', async () => {
  await page.getByRole('navigation').getByRole('link', { name: 'Panel', exact: true }).click();
  await page.waitForURL(/#\/panel$/);
  await page.getByRole('heading', { level: 2, name: 'Nu te doen' }).waitFor();
  await page.getByText('Er zitten 19 biljetten in de stembus.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Stembiljetten invoeren: Ronde 4: Najaarsronde 2026' }).click();
  await page.waitForURL(/#\/rounds\/[^/]+\/ballots$/);
});

/** On how many lines each word of the title stands: more than one where it was broken. */
const linesOfWords = () =>
  page.locator('main h1').evaluate((title) => {
    const text = title.firstChild;
    const words = [...(text?.textContent ?? '').matchAll(/\S+/g)];
    return words.map(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text ?? title, index);
      range.setEnd(text ?? title, index + word.length);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size;
    });
  });

test('a title keeps its words whole in a narrow window with text twice as large', async () => {
  await choose(page, { language: 'Nederlands', theme: 'light', textSize: '200%' });
  await resize(running.app, 400, 860);
  await page.waitForFunction(() => window.innerWidth <= 400);
  const broken: string[] = [];
  for (const name of ['reports', 'applications', 'initiatives', 'grants', 'ledger', 'settings', 'backup']) {
    await visit(page, `#/${name}`);
    if ((await linesOfWords()).some((lines) => lines > 1)) broken.push(name);
  }
  await resize(running.app, 1280, 860);
  await choose(page, { language: 'Nederlands', theme: 'light' });
  expect(broken).toEqual([]);
});

test('a button that was at work leaves nothing behind that points at it', async () => {
  await visit(page, '#/audit');
  await page.getByRole('button', { name: 'Logboek controleren' }).click();
  await page.waitForFunction(() => document.querySelector('main .button-pending') === null);
  await visit(page, '#/rounds');
  const lost = await page.evaluate(() =>
    [...document.querySelectorAll('[aria-labelledby]')]
      .flatMap((part) => (part.getAttribute('aria-labelledby') ?? '').split(' '))
      .filter((id) => document.getElementById(id) === null),
  );
  expect(lost).toEqual([]);
});
