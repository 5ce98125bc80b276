/** The frame around the screens, with the demo fund in it: the palette, and what is wider than the window. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchElectronApp, type RunningApp } from '../support/electron-app';
import { resize } from '../support/screen-tour';

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
