/** The treasurer closes a year in the real window: locked, written for the tax office, and opened again with a reason. */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goToScreen, openDemoFund } from '../support/demo-window';
import { PICTURES } from '../support/desk';
import { launchElectronApp, type RunningApp } from '../support/electron-app';
import { answerSaveWith } from '../support/save-dialog';
import { sharedIsAbsent } from '../support/shared-data';
import { readXaf } from '../support/xaf-reader';
import { xsdProblems } from '../support/xsd';

const noSchema = sharedIsAbsent('../standards/xaf', 'the audit file of the window against its schema');
let running: RunningApp;
let page: Page;
let folder = '';

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  folder = await mkdtemp(join(tmpdir(), 'buurtpot-year-'));
  running = await launchElectronApp();
  page = running.window;
  page.setDefaultTimeout(20_000);
  await openDemoFund(page);
});
afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a year', () => {
  test('asks attention, and is closed when bank and books agree on its last day', async () => {
    await page
      .getByRole('row', { name: /Jaar afsluiten en publiceren/ })
      .getByRole('rowheader')
      .click();
    await page.getByRole('heading', { level: 1, name: 'Jaar 2025' }).waitFor();
    await page.getByRole('button', { name: 'Jaar afsluiten' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Bank en boeken zijn gelijk, en geen bankregel staat open.').waitFor();
    await dialog.getByRole('button', { name: 'Jaar afsluiten' }).click();
    await page.getByText('2025 is afgesloten.').waitFor();
    await page.getByText(/^Afgesloten op /).waitFor();
    await page.screenshot({ path: join(PICTURES, 'year-closed.png'), fullPage: true });
  });

  test('takes no money any more: who tries is told why, and what to do', async () => {
    await goToScreen(page, '/contributions', 'Bijdragen');
    await page.getByRole('button', { name: 'Nieuwe bijdrage' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Een nieuwe gever', { exact: true }).click();
    await dialog.getByRole('textbox', { name: 'Naam' }).first().fill('Vergeten gever');
    await dialog.getByRole('textbox', { name: 'Omschrijving' }).fill('Vergeten gift');
    await dialog.getByRole('textbox', { name: 'Bedrag' }).first().fill('100');
    await dialog.getByRole('textbox', { name: 'Toegezegd op' }).fill('31-12-2025');
    await dialog.getByRole('button', { name: 'Opslaan' }).click();
    await dialog.getByText(/31-12-2025 ligt in 2025, en dat jaar is afgesloten\./).waitFor();
    await dialog.getByRole('button', { name: 'Annuleren' }).click();
  });

  test('is written as an audit file that fits the official schema', async () => {
    await goToScreen(page, '/years/2025', 'Jaar 2025');
    const file = join(folder, 'boeken.xaf');
    await answerSaveWith(running.app, file);
    await page.getByRole('button', { name: 'Auditbestand bewaren' }).click();
    await page.getByText('Bewaard als boeken.xaf.').waitFor();
    const xml = await readFile(file, 'utf8');
    expect(readXaf(xml).totals).toEqual(readXaf(xml).counted);
    if (!noSchema) expect(await xsdProblems(xml, 'xaf/XmlAuditfileFinancieel4.0.xsd')).toEqual([]);
  });

  test('is checked by the cash committee, with a word of its own', async () => {
    await goToScreen(page, '/years/2025/cash-check', 'Kascontrole 2025');
    await page.getByRole('textbox', { name: 'Woord van de kascommissie' }).fill('wieken');
    await page.getByRole('button', { name: 'Boekingen trekken' }).click();
    await page.getByText('Te bekijken boekingen').first().waitFor();
    await page.getByText(/^Woord: wieken\./).waitFor();
  });

  test('is opened again with a reason', async () => {
    await goToScreen(page, '/years/2025', 'Jaar 2025');
    await page.getByRole('button', { name: 'Jaar heropenen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Waarom?').fill('Gift vergeten.');
    await dialog.getByRole('button', { name: 'Jaar heropenen' }).click();
    await page.getByText(/^Heropend op .*: Gift vergeten\.$/).waitFor();
    expect(running.problems).toEqual([]);
  });
});
