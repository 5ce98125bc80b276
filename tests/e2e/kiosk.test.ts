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
