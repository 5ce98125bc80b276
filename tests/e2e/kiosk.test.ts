/** Voting on a screen in the real window: the window stays, a vote by keyboard, and nothing of it left behind. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { openDemoFund } from '../support/demo-window';
import { PICTURES } from '../support/desk';
import { launchElectronApp, type RunningApp } from '../support/electron-app';
import { keyboardOf } from '../support/keyboard';
import { quietUntil } from '../support/quiet-time';
import { visit } from '../support/screen-tour';

let running: RunningApp;
/** As they stand on the strips. */
let codes: readonly string[] = [];

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  running = await launchElectronApp();
  await openDemoFund(running.window);
  await visit(running.window, '#/rounds');
  await running.window
    .getByRole('row', { name: /Ronde 4/ })
    .getByRole('rowheader')
    .click();
  await running.window.getByRole('link', { name: 'Stemcodes uitgeven en innemen' }).waitFor();
});
afterAll(() => running.close());

async function look(page: Page, name: string): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  await page.screenshot({ path: join(PICTURES, `kiosk-${name}.png`), fullPage: true });
}

describe('the codes of a round', () => {
  test('they are shown once, to print (V57)', async () => {
    const page = running.window;
    const keys = keyboardOf(page);
    await page.getByText('0 van 12 codes gebruikt').waitFor();
    await keys.activate(/link "Stemcodes uitgeven en innemen"/);
    await page.getByRole('heading', { name: 'Codes uitgeven' }).waitFor();
    await look(page, 'codes-form');
    await keys.write(/textbox "Hoeveel codes/, '5');
    await keys.activate(/button "Maak de codes"/);
    await page.getByRole('heading', { name: 'U ziet deze codes één keer' }).waitFor();
    codes = await page.locator('.code-strip-code').allInnerTexts();
    expect(codes.map((code) => /^(\w{4} ){2}\w{4}$/.test(code))).toEqual([true, true, true, true, true]);
    await look(page, 'codes-strips');
    await keys.activate(/button "De codes staan op papier"/);
    await page.getByText('0 van 17 codes gebruikt').waitFor();
    expect(await page.content()).not.toContain(codes[0]);
  });

  test('a ballot and its strip go on one sheet, all sheets alike but for the code', async () => {
    const page = running.window;
    const keys = keyboardOf(page);
    await keys.write(/textbox "Hoeveel codes/, '2');
    await page.getByRole('radio', { name: /Stembiljetten met een strook/ }).check({ force: true });
    await page.getByRole('radio', { name: 'English' }).check({ force: true });
    await keys.activate(/button "Maak de codes"/);
    await page.getByRole('heading', { name: 'U ziet deze codes één keer' }).waitFor();
    const sheets = await page.locator('.sheet').allInnerTexts();
    const more = await page.locator('.code-strip-code').allInnerTexts();
    expect(sheets.map((sheet, index) => sheet.replace(more[index] ?? '?', 'CODE'))).toEqual(
      Array(2).fill(expect.stringContaining('CODE')),
    );
    expect(new Set(sheets.map((sheet, index) => sheet.replace(more[index] ?? '?', 'CODE'))).size).toBe(1);
    expect(await page.locator('.sheet').first().getAttribute('lang')).toBe('en');
    await look(page, 'codes-ballots');
    await keys.activate(/button "De codes staan op papier"/);
    await page.getByText('0 van 19 codes gebruikt').waitFor();
  });

  test('the strip of somebody who votes on paper is taken in, once (V51)', async () => {
    const page = running.window;
    const keys = keyboardOf(page);
    await keys.write(/textbox "Code op de strook/, (codes[0] ?? '').replace(/.$/, '?'));
    await keys.activate(/button "Innemen"/);
    await page.getByText('Deze code klopt niet. Kijk hem na op het papier.').first().waitFor();
    await keys.write(/textbox "Code op de strook/, (codes[0] ?? '').toLowerCase().replaceAll(' ', ''));
    await keys.activate(/button "Innemen"/);
    await page.getByText('De strook is ingenomen. Het biljet mag in de bus.').waitFor();
    await page.getByText('1 van 19 codes gebruikt').waitFor();
    await keys.write(/textbox "Code op de strook/, codes[0] ?? '');
    await keys.activate(/button "Innemen"/);
    await page
      .getByText(/Deze code is al gebruikt/)
      .first()
      .waitFor();
    await look(page, 'codes-taken');
    expect(running.problems).toEqual([]);
  });
});

describe('voting on the screen, by keyboard alone', () => {
  const DESK = 'bureau 7';
  let receipt = '';

  test('the desk chooses a code of its own, and the window is the voters’ (V55)', async () => {
    const { window: page, app } = running;
    const keys = keyboardOf(page);
    await keys.activate(/link "Naar de ronde"/);
    await keys.activate(/link "Stemmen op dit scherm"/);
    await keys.write(/textbox "Code van het bureau"/, DESK);
    await keys.write(/textbox "De code nog een keer"/, 'anders');
    await keys.activate(/button "Beginnen"/);
    await page.getByText('De twee codes zijn niet gelijk.').first().waitFor();
    await look(page, 'begin');
    await keys.write(/textbox "De code nog een keer"/, DESK);
    await keys.activate(/button "Beginnen"/);
    await page.getByText('Kies uw taal').waitFor();
    expect(await page.getByRole('navigation').count()).toBe(0);
    await keys.press('Control+k', 'Control+f', '?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    const place = page.url();
    await page.evaluate(() => window.history.back());
    await page.evaluate(() => {
      window.location.hash = '#/treasurer';
    });
    await expect.poll(() => page.url()).toBe(place);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    expect(await keys.focus()).toBe('heading "Kies uw taal Choose your language" [level=2]');
    await look(page, 'language');
  });

  test('a wrong code is one sentence, and so is one that was used (V50, V51)', async () => {
    const { window: page } = running;
    const keys = keyboardOf(page);
    await keys.activate(/button "Vote in English"/);
    await page.getByRole('heading', { name: 'Type your voting code' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await keys.write(/textbox "Voting code"/, 'ABCD');
    await keys.press('Enter');
    await page.getByText('This code is not right. Check it on your paper.').waitFor();
    await keys.write(/textbox "Voting code"/, codes[0] ?? '');
    await keys.press('Enter');
    await page.getByText('This code was used before. A code gives one vote.').waitFor();
    expect(await page.locator('.kiosk').ariaSnapshot()).toBe(
      [
        '- main:',
        '  - heading "Najaarsronde 2026" [level=1]',
        '  - heading "Type your voting code" [level=2]',
        '  - text: "Voting code The code is on your paper: three groups of four characters."',
        `  - textbox "Voting code": ${codes[0] ?? ''}`,
        '  - alert: This code was used before. A code gives one vote.',
        '  - button "Next"',
        '  - button "Stop"',
        '- contentinfo:',
        '  - button "Desk"',
      ].join('\n'),
    );
    await look(page, 'code');
  });

  test('a code typed carelessly votes, and there is a receipt (V50, V52)', async () => {
    const { window: page } = running;
    const keys = keyboardOf(page);
    const careless = (codes[1] ?? '')
      .toLowerCase()
      .replaceAll('0', 'o')
      .replaceAll('1', 'l')
      .replace(' ', '');
    await keys.write(/textbox "Voting code"/, careless);
    await keys.press('Enter');
    await page.getByRole('heading', { name: 'Your ballot' }).waitFor();
    expect(await keys.focus()).toBe('heading "Your ballot" [level=2]');
    await keys.choose(/checkbox "[^"]*Tree planting day/);
    await keys.choose(/checkbox "[^"]*Repair café on the road/);
    await look(page, 'ballot');
    const heights = await page
      .locator('.kiosk button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(64);
    await keys.activate(/button "Next"/);
    await page.getByRole('heading', { name: 'Is this your vote?' }).waitFor();
    await look(page, 'review');
    await keys.activate(/button "Cast the vote"/);
    await page.getByRole('heading', { name: 'Your vote is in the box' }).waitFor();
    expect(await keys.focus()).toBe('heading "Your vote is in the box" [level=2]');
    receipt = (await page.locator('.kiosk-receipt').textContent()) ?? '';
    expect(receipt).toMatch(/^(\w{4} ){2}\w{4}$/);
    await look(page, 'receipt');
    await keys.activate(/button "Done"/);
    await page.getByText('Kies uw taal').waitFor();
  });

  test('nothing of it stays, and the code cannot vote again (V51, V56)', async () => {
    const { window: page } = running;
    const keys = keyboardOf(page);
    const left = await page.evaluate(() =>
      [
        document.documentElement.outerHTML,
        window.location.href,
        JSON.stringify({ ...window.localStorage }),
        JSON.stringify({ ...window.sessionStorage }),
        JSON.stringify(window.history.state),
        ...[...document.querySelectorAll('input')].map(({ value }) => value),
      ].join('\n'),
    );
    for (const trace of [receipt, codes[1] ?? '?', 'Tree planting', 'Repair café'])
      expect(left).not.toContain(trace);
    await keys.activate(/button "Stemmen in het Nederlands"/);
    await keys.write(/textbox "Stemcode"/, codes[1] ?? '');
    await keys.press('Enter');
    await page.getByText('Deze code is al gebruikt. Met een code kan één keer worden gestemd.').waitFor();
  });

  test('the plans can be read in a language of their own, from right to left where that is how it is read', async () => {
    const { window: page } = running;
    const keys = keyboardOf(page);
    await keys.activate(/button "Stoppen"/);
    await keys.activate(/button "العربية"/);
    await keys.write(/textbox "Voting code"/, codes[2] ?? '');
    await keys.press('Enter');
    const plan = page.locator('.voter-plan-title', { hasText: 'طعام الشتاء' }).locator('bdi');
    expect(
      await plan.evaluate((title) => [title.getAttribute('lang'), getComputedStyle(title).direction]),
    ).toEqual(['ar', 'rtl']);
    // Nobody put this one into Arabic: it stands in the language of the buttons.
    await page.locator('.voter-plan-title', { hasText: 'Tree planting day' }).waitFor();
    await look(page, 'arabic');
    await keys.activate(/button "Stop without voting"/);
    await keys.activate(/button "Stemmen in het Nederlands"/);
    await page.getByRole('heading', { name: 'Typ uw stemcode' }).waitFor();
  });

  test('after two minutes without a touch it warns, and then clears (V56)', async () => {
    const { window: page } = running;
    const keys = keyboardOf(page);
    await keys.write(/textbox "Stemcode"/, codes[2] ?? '');
    await page.clock.install();
    await keys.press('Enter');
    await page.getByRole('heading', { name: 'Uw stembiljet' }).waitFor();
    const asked = page.getByRole('alertdialog', { name: 'Bent u er nog?' });
    await quietUntil(page, asked);
    await asked.getByRole('status').getByText('Dit scherm is over 30 seconden leeg.').waitFor();
    await look(page, 'warning');
    await keys.press('Shift');
    await asked.waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Uw stembiljet' }).waitFor();
    await quietUntil(page, asked);
    await page.clock.fastForward(31_000);
    await page.getByText('Kies uw taal').waitFor();
    expect(await page.getByRole('alertdialog').count()).toBe(0);
    await page.clock.resume();
  });

  test('only the code of the desk leads out, and the round says how many were used (V55)', async () => {
    const { window: page } = running;
    const keys = keyboardOf(page);
    await keys.activate(/button "Bureau"/);
    await page.getByRole('dialog', { name: 'Alleen voor het bureau' }).waitFor();
    await keys.write(/textbox "Code van het bureau"/, 'verkeerd');
    await keys.press('Enter');
    await page.getByText('Dit is niet de code van het bureau.').waitFor();
    await look(page, 'desk');
    await keys.write(/textbox "Code van het bureau"/, DESK);
    await keys.press('Enter');
    await page.getByText('2 van 19 codes gebruikt').waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('nl');
    await page.getByRole('navigation').first().waitFor();
    expect(running.problems).toEqual([]);
  });
});

describe('the window while people vote on it', () => {
  test('is not closed, quit, or loaded anew, and has no menu, until that ends (V55)', async () => {
    const { app, window } = running;
    const ask = (method: string) =>
      window.evaluate((name) => Reflect.get(globalThis, 'buurtpot')[name]({}), method);
    const seen = () =>
      app.evaluate(({ BrowserWindow, Menu }) => ({
        windows: BrowserWindow.getAllWindows().length,
        isKiosk: BrowserWindow.getAllWindows()[0]?.isKiosk(),
        hasMenu: Menu.getApplicationMenu() !== null,
      }));
    await window.evaluate(() => Object.assign(globalThis, { stillHere: true }));
    await ask('kioskStart');
    await app.evaluate(({ app: electron, BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.close();
      electron.quit();
    });
    for (const keys of ['Control+r', 'F5', 'Control+w', 'Alt+ArrowLeft']) await window.keyboard.press(keys);
    await expect.poll(seen).toEqual({ windows: 1, isKiosk: true, hasMenu: false });
    expect(await window.evaluate(() => Reflect.get(globalThis, 'stillHere'))).toBe(true);
    await ask('kioskEnd');
    await expect.poll(seen).toEqual({ windows: 1, isKiosk: false, hasMenu: true });
  });
});
