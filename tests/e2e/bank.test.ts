/** The treasurer's evening at the bank, in the real window: statements in, matched with one key, bank and books the same. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BankAccount } from '@shared/domain/bank/bank-account';
import { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { goToScreen, openDemoFund } from '../support/demo-window';
import { PICTURES } from '../support/desk';
import { dropFiles } from '../support/drop-file';
import { launchElectronApp, type RunningApp } from '../support/electron-app';
import { camtText } from '../support/statement-writers/camt';
import type { Written } from '../support/statement-writers/written';

const DEMO = new URL('../../resources/demo-fund.json', import.meta.url);
let running: RunningApp;
let page: Page;
let folder = '';
let account = '';
let closing = cents(0);

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  folder = await mkdtemp(join(tmpdir(), 'buurtpot-bank-'));
  const { tables } = JSON.parse(await readFile(DEMO, 'utf8'));
  account = BankAccount.parse(tables.bankAccounts[0]).number;
  closing = cents(tables.bankStatements.at(-1).closing);
  running = await launchElectronApp();
  page = running.window;
  page.setDefaultTimeout(30_000);
  await openDemoFund(page);
});
afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true });
});

const drop = () =>
  page.getByRole('button', { name: 'Afschriften', exact: true }).or(page.locator('.file-drop'));

async function give(...files: readonly (readonly [name: string, contents: string | Uint8Array])[]) {
  const paths: string[] = [];
  for (const [name, contents] of files) {
    paths.push(join(folder, name));
    await writeFile(join(folder, name), contents);
  }
  await dropFiles(page, drop().first(), paths);
}

/** By keys, once it is the only one left: a list that opens over the page closes when a hand scrolls it. */
async function choose(name: string | RegExp): Promise<void> {
  await expect.poll(() => page.getByRole('option').count(), { timeout: 10_000 }).toBe(1);
  await page.getByRole('option', { name }).click();
  await page.getByRole('option').first().waitFor({ state: 'detached' });
}

/** What happened after the last statement of the demo fund: charges, with nobody on the other side. */
function nextStatement(): string {
  const written: Written = {
    account,
    number: '202611B',
    opening: closing,
    entries: [
      {
        day: Day.parse('2026-11-17'),
        amount: cents(-2985),
        counterName: '',
        counterIban: account,
        description: 'Kosten zakelijk betaalpakket',
        endToEndId: null,
        bankReference: 'B-2026-11-17-1',
      },
    ],
  };
  return camtText(written).replace(/<RltdPties>[\s\S]*?<\/RltdPties>/g, '');
}

describe('the bank', () => {
  test('says to the cent which entries differ', async () => {
    await goToScreen(page, '/bank', 'Bank');
    await page.getByText('Nog te verwerken (4)').waitFor();
    await page.getByText('Bij de bank en nog niet in de boeken: 4.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  test('is matched with one key for each entry, and the key goes on to the next', async () => {
    await page.getByRole('button', { name: /^Klopt: GROENE WIEKEN/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Nog te verwerken (3)').waitFor();
    await page.getByRole('button', { name: /^Klopt: GEMEENTE VECHTMOND/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Nog te verwerken (2)').waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''))
      .toMatch(/^Klopt: Van de bank zelf/);
    await page.keyboard.press('Enter');
    await page.getByText('Nog te verwerken (1)').waitFor();
  });

  test('asks by hand for what it does not know, and keeps the reason', async () => {
    await page.getByRole('link', { name: /^Iets anders: M\. DE RUITER/ }).click();
    await page.getByRole('heading', { level: 1, name: 'M. DE RUITER' }).waitFor();
    await page.getByRole('combobox', { name: 'Waar hoort dit bij?' }).fill('Nieuwe gift');
    await choose(/Nieuwe gift/);
    await page.getByRole('combobox', { name: 'Wie gaf dit?' }).waitFor();
    await page.getByRole('button', { name: 'Verwerken' }).click();
    await page.getByText('Vul bij elk deel alles in.').waitFor();
    await page.getByRole('combobox', { name: 'Wie gaf dit?' }).fill('Ruiter');
    await choose('Nieuwe gever: M. DE RUITER');
    await page.getByRole('button', { name: 'Verwerken' }).click();
    await page.getByText('Schrijf op waarom dit bij elkaar hoort.').waitFor();
    await page.getByLabel('Waarom?').fill('Een oud-bewoner, belde zelf.');
    await page.getByRole('button', { name: 'Verwerken' }).click();
    await page.getByText('Bank en boeken zijn gelijk, tot op de cent.').waitFor();
    await page.screenshot({ path: join(PICTURES, 'bank-same.png') });
  });

  test('takes in what is new, from many files at once, and says plainly what it did not read', async () => {
    await goToScreen(page, '/bank/import', 'Afschriften inlezen');
    const next = nextStatement();
    await give(
      ['november.zip', zipSync({ 'november.xml': strToU8(next) })],
      ['november.xml', next],
      ['bom.xml', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
      ['leeg.csv', ''],
    );
    await page.getByText('‘bom.xml’ is niet gelezen').waitFor();
    await page.getByText('‘leeg.csv’ is niet gelezen').waitFor();
    await page.getByRole('button', { name: 'Deze 2 afschriften overnemen' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: join(PICTURES, 'bank-import.png'), fullPage: true });
    await page.getByRole('button', { name: 'Deze 2 afschriften overnemen' }).click();
    await page.getByText('Eén nieuwe bankregel overgenomen.').waitFor();
  });

  test('takes the same file in a second time without anything new', async () => {
    await give(['nog-eens.xml', nextStatement()]);
    await page.getByRole('button', { name: 'Dit afschrift overnemen' }).click();
    await page.getByText('Er was niets nieuws bij.').waitFor();
  });

  test('learned what the charges are, and is on paper for the cash check', async () => {
    await goToScreen(page, '/bank', 'Bank');
    await page.getByText('Zo was het de vorige keer ook.').waitFor();
    await page.getByRole('button', { name: /^Klopt: Van de bank zelf/ }).click();
    await page.getByText('Alles van de bank is verwerkt.').waitFor();
    await page.getByRole('link', { name: '17 nov 2026' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bank naast boeken' }).waitFor();
    await page.getByText('Gezien door de kascommissie').waitFor();
  });

  test('finds an entry again, undoes its match with a reason, and the books follow', async () => {
    await goToScreen(page, '/bank/entries', 'Alle bankregels');
    await page.getByRole('searchbox').fill('ruiter 50,00');
    await page
      .getByRole('row', { name: /DE RUITER/ })
      .getByRole('rowheader')
      .click();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByRole('dialog').getByLabel('Waarom?').fill('Was een terugbetaling.');
    await page.getByRole('dialog').getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByText('Zelf kiezen').waitFor();
    await goToScreen(page, '/bank', 'Bank');
    await page.getByText('Nog te verwerken (1)').waitFor();
    expect(running.problems).toEqual([]);
  });

  test('pays a claim of a volunteer that somebody else approved, with a warning above the allowance', async () => {
    await goToScreen(page, '/claims', 'Declaraties');
    await page
      .getByRole('row', { name: /Begeleiden van de najaarsronde/ })
      .getByRole('rowheader')
      .click();
    await page.getByText(/In november 2026 komt de vergoeding op €\s230,00/).waitFor();
    await page.getByRole('combobox', { name: 'Kies de vrijwilliger' }).pressSequentially('Marjan');
    await choose('Marjan Postma');
    await page.getByRole('combobox', { name: 'Uit welke bijdrage?' }).pressSequentially('Wijkbudget 2025');
    await choose(/Wijkbudget 2025/);
    await page.getByRole('button', { name: 'Keur goed' }).click();
    await page.getByRole('button', { name: 'Leg de betaling vast' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Leg de betaling vast' }).click();
    await page.getByText(/De betaling van €\s230,00 is geboekt\./).waitFor();
    await page.getByRole('button', { name: 'Draai de betaling terug' }).waitFor();
    await page.getByRole('button', { name: 'Wijzig de vrijwilliger' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Naam' }).fill('Yusuf Kaya-Smit');
    await page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Yusuf Kaya-Smit').first().waitFor();
    expect(running.problems).toEqual([]);
  });
});
