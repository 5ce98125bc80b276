/** Privacy in the real window: who is known, the access file, erasing with its list shown first, and the register. */
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goToScreen, openDemoFund } from '../support/demo-window';
import { launchElectronApp, type RunningApp } from '../support/electron-app';

const pictures = process.env.BUURTPOT_PICTURES ?? join(tmpdir(), 'buurtpot-pictures');
let running: RunningApp;
let page: Page;
let name = '';
let address = '';

beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  running = await launchElectronApp();
  page = running.window;
  page.setDefaultTimeout(20_000);
  await openDemoFund(page);
});
afterAll(async () => {
  expect(running.problems).toEqual([]);
  await running.close();
});

const picture = (what: string) =>
  page.screenshot({ path: join(pictures, `privacy-${what}.png`), fullPage: true });
const rows = () =>
  page
    .getByRole('main')
    .getByRole('row')
    .filter({ hasNot: page.getByRole('columnheader') });

test('the list of people leads to all that is known of one', async () => {
  await goToScreen(page, '/privacy', 'Privacy');
  await rows().first().waitFor();
  await picture('people');
  await page.getByRole('heading', { level: 2, name: 'Initiatieven' }).waitFor();
  const initiative = rows().filter({ hasText: 'contactpersoon' }).filter({ hasText: 'Groene Wieken' });
  await initiative.getByRole('rowheader', { name: 'Groene Wieken' }).click();
  await page.getByRole('heading', { level: 1, name: 'Groene Wieken' }).waitFor();
  await page.getByRole('button', { name: 'Bewaar als JSON' }).waitFor();
  await goToScreen(page, '/privacy', 'Privacy');
  const row = rows().filter({ hasText: 'Contactpersoon van Groene Wieken' });
  name = (await row.getByRole('rowheader').textContent()) ?? '';
  await row.getByRole('rowheader').click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  address = new URL(page.url()).hash.slice(1);
  await page.locator('.sheet').getByText(name, { exact: true }).first().waitFor();
  await picture('person');
});

test('what will happen is shown, asked once more, and then the name is nowhere in the app', async () => {
  await page.getByRole('cell', { name: 'Gaat helemaal weg' }).waitFor();
  await page.getByRole('button', { name: 'Gegevens wissen' }).click();
  const asked = page.getByRole('alertdialog');
  await asked.getByText(/niet ongedaan/).waitFor();
  await picture('asked');
  await asked.getByRole('button', { name: 'Gegevens wissen' }).click();
  await page.locator('.toaster').getByText('De gegevens zijn gewist.').waitFor();
  await page.getByRole('heading', { level: 1, name: 'Privacy' }).waitFor();
  await rows().first().waitFor();
  expect(await page.getByRole('main').getByText(name, { exact: true }).count()).toBe(0);
  await goToScreen(page, address, 'Privacy van één persoon');
  await goToScreen(page, '/audit', 'Logboek');
  await page.getByText('Persoonsgegevens gewist').first().waitFor();
  await page.getByRole('button', { name: 'Logboek controleren' }).click();
  await page.getByText('Het logboek is heel').waitFor();
});

test('the register names every kind of data', async () => {
  await goToScreen(page, '/privacy/register', 'Register van verwerkingen');
  expect(await page.locator('.sheet').getByRole('heading', { level: 3 }).count()).toBe(14);
  await picture('register');
});
