/**
 * Privacy in the real window: who is known, the access file, erasing with its list shown first, the register, removal by
 * decision of the board, and the list of data leaks.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PROCESSING } from '@shared/domain/privacy/purposes';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goToScreen, openDemoFund } from '../support/demo-window';
import { PICTURES } from '../support/desk';
import { launchElectronApp, type RunningApp } from '../support/electron-app';

let running: RunningApp;
let page: Page;
let name = '';
let address = '';

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
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
  page.screenshot({ path: join(PICTURES, `privacy-${what}.png`), fullPage: true });
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
  expect(await page.locator('.sheet').getByRole('heading', { level: 3 }).count()).toBe(PROCESSING.length);
  await picture('register');
});

test('what was kept too long is proposed to the board, and nothing goes before it decided', async () => {
  await goToScreen(page, '/retention', 'Bewaren en opruimen');
  await page.getByText('6 weken na het besluit over de ronde.', { exact: false }).waitFor();
  await picture('retention');
  await page.getByRole('button', { name: 'Maak een voorstel voor het bestuur' }).click();
  await page.getByRole('heading', { level: 1, name: 'Voorstel 2' }).waitFor();
  await page
    .getByRole('textbox', { name: 'Bij welk besluit of in welke vergadering' })
    .fill('Bestuursvergadering');
  const kept = page.getByRole('checkbox', { name: /^Voorjaarsronde 2026/ });
  await page.locator('label', { has: kept }).click();
  await page.getByRole('button', { name: 'Leg het besluit vast' }).click();
  const reason = page.getByRole('textbox', { name: /^Reden om te bewaren: Voorjaarsronde 2026/ });
  await reason.fill('Iemand vroeg om een hertelling');
  await picture('decision');
  await page.getByRole('button', { name: 'Leg het besluit vast' }).click();
  await page.getByRole('cell', { name: /Iemand vroeg om een hertelling/ }).waitFor();
});

test('what was decided is carried out, with a report of numbers and without a name', async () => {
  await page.getByRole('button', { name: 'Ruim nu op' }).click();
  const asked = page.getByRole('alertdialog');
  await asked.getByText(/Geen enkele boeking verandert/).waitFor();
  await asked.getByRole('button', { name: 'Ruim nu op' }).click();
  const sheet = page.locator('.sheet');
  await sheet.getByRole('heading', { name: 'Verslag van het opruimen' }).waitFor();
  await sheet.getByRole('row', { name: /^Stembiljetten: persoonlijk deel 2 / }).waitFor();
  await picture('report');
  await goToScreen(page, '/retention', 'Bewaren en opruimen');
  await page.getByText('Er is niets waarvan de termijn om is').waitFor();
  await goToScreen(page, '/rounds', 'Rondes');
  await page
    .getByRole('row', { name: /Voorjaarsronde 2024/ })
    .getByRole('rowheader')
    .click();
  await page.getByRole('link', { name: 'Uitslag bekijken' }).first().click();
  await page.getByText('Van deze stemming zijn alleen de totalen bewaard').waitFor();
  await picture('totals');
});

test('a data leak is written down, its hours run, and it closes only when all is decided', async () => {
  await goToScreen(page, '/new/leak', 'Nieuw datalek');
  await page.getByRole('textbox', { name: 'Wat is er gebeurd?' }).fill('Mail naar een verkeerd adres');
  await picture('new-leak');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Datalek 2' }).waitFor();
  await page.getByText(/nog 7[12] uur/).waitFor();
  await page.getByRole('button', { name: 'Sluit af' }).click();
  await page
    .locator('.toaster')
    .getByText(/Vul eerst in/)
    .waitFor();
  await picture('leak');
  await goToScreen(page, '/treasurer', 'Gemeenschapsfonds Molenkwartier');
  const asksAttention = page.getByRole('row').filter({ hasText: 'Datalek: melden en afsluiten' });
  await asksAttention.filter({ hasText: 'Mail naar een verkeerd adres' }).waitFor();
});
