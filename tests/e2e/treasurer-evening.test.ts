/**
 * The way of one euro through the bank, in the real window: promised, received by a statement, awarded, paid by a batch
 * with two signatures, closed by the statement that comes back, partly returned under its reference, and the year closed.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOf, localDayOf } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_SIGNERS } from '../support/demo-fund/payments';
import { goToScreen, openDemoFund } from '../support/demo-window';
import { PICTURES } from '../support/desk';
import { launchElectronApp, type RunningApp } from '../support/electron-app';
import { answerSaveWith } from '../support/save-dialog';
import { sharedIsAbsent } from '../support/shared-data';
import { PLAN, SOUP_ELECTION } from '../support/soup-election';
import type { WrittenEntry } from '../support/statement-writers/written';
import { demoBank, type TakeIn } from '../support/statements-in-window';
import { readXaf } from '../support/xaf-reader';
import { xsdProblems } from '../support/xsd';

const noSchemas = sharedIsAbsent('../standards', 'the files of an evening against their schemas');
const [author, second] = DEMO_SIGNERS;
const today = localDayOf(instantOf(Date.now()));
const GIVER = 'Buurtbank Vechtmond';
const GIFT = 'Soepgeld';
const HOLDER = 'Soepgroep';
const ITS_IBAN = 'NL91ABNA0417164300';
let running: RunningApp;
let page: Page;
let folder = '';
let fromBank: TakeIn;
/** What bank and books differ by because of entries that were open before this evening. */
let difference = '';

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  folder = await mkdtemp(join(tmpdir(), 'buurtpot-evening-'));
  await writeFile(join(folder, 'ronde.pb'), SOUP_ELECTION);
  running = await launchElectronApp();
  page = running.window;
  page.setDefaultTimeout(30_000);
  await openDemoFund(page);
  fromBank = await demoBank(page, folder);
  await goToScreen(page, '/bank', 'Bank');
  difference = await figure('Verschil');
});
afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true });
});

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const dialog = () => page.getByRole('dialog');
const question = () => page.getByRole('alertdialog');
const picture = (name: string) => page.screenshot({ path: join(PICTURES, `evening-${name}.png`) });

async function figure(label: string): Promise<string> {
  const card = page.locator('.stat-card', { has: page.getByText(label, { exact: true }) });
  const text = await card.locator('.stat-figure [aria-hidden]').first().textContent();
  return (text ?? '').replaceAll('\u00a0', ' ');
}

/** What a source or an award says of its money, in the order of the labels. */
async function figures(...labels: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const label of labels) found.push(await figure(label));
  return found;
}

function entry(told: Pick<WrittenEntry, 'amount' | 'counterName'> & Partial<WrittenEntry>): WrittenEntry {
  return {
    day: today,
    counterIban: ITS_IBAN,
    description: '',
    endToEndId: null,
    bankReference: `E-${told.counterName}-${told.amount}`,
    ...told,
  };
}

async function openGrant(): Promise<void> {
  await goToScreen(page, '/grants', 'Toekenningen');
  await page
    .getByRole('rowheader', { name: new RegExp(PLAN) })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: new RegExp(`Toekenning \\d+: ${PLAN}`) }).waitFor();
}

async function pick(label: RegExp, option: string): Promise<void> {
  await button(label).click();
  await page.getByRole('option', { name: option }).click();
}

/** A figure follows its message: it may come a moment later. */
const SOON = { timeout: 10_000 };

describe('money comes in', () => {
  test('a promise is written down', async () => {
    await goToScreen(page, '/contributions', 'Bijdragen');
    await button('Nieuwe bijdrage').click();
    await dialog().getByText('Een nieuwe gever', { exact: true }).click();
    await dialog().getByRole('textbox', { name: 'Naam' }).first().fill(GIVER);
    await dialog().getByRole('textbox', { name: 'Omschrijving' }).fill(GIFT);
    await dialog().getByRole('textbox', { name: 'Bedrag' }).first().fill('450');
    await dialog().getByRole('button', { name: 'Opslaan' }).click();
    await page.getByRole('heading', { level: 1, name: GIFT }).waitFor();
    await expect.poll(() => figures('Nog te komen', 'Binnen'), SOON).toEqual(['€ 450,00', '€ 0,00']);
  });

  test('and received by the statement of the bank, with one press', async () => {
    await fromBank('ontvangst', [entry({ amount: cents(450_00), counterName: GIVER, description: GIFT })]);
    await goToScreen(page, '/contributions', 'Bijdragen');
    await page.getByRole('rowheader', { name: GIFT }).click();
    await page.getByRole('heading', { level: 1, name: GIFT }).waitFor();
    await expect
      .poll(() => figures('Nog te komen', 'Binnen', 'Vrij'))
      .toEqual(['€ 0,00', '€ 450,00', '€ 450,00']);
  });
});

describe('money goes out', () => {
  test('a round is counted and awarded', async () => {
    await goToScreen(page, '/new/round/import', 'Stemming uit een bestand');
    await page.locator('input[type=file]').setInputFiles(join(folder, 'ronde.pb'));
    await button('Stemming overnemen').click();
    await page.getByRole('link', { name: 'Stemmen tellen' }).click();
    await button('Tel de stemmen').click();
    await page.waitForURL(/\/result/);
    await page.getByRole('link', { name: 'Toekenningen maken' }).click();
    await button('Toekenningen maken').click();
    await question().getByRole('button', { name: 'Toekenningen maken' }).click();
    await page.getByText('Er zijn 2 toekenningen gemaakt.').first().waitFor();
  });

  test('the initiative gets an account', async () => {
    await openGrant();
    await page.getByRole('main').getByRole('link', { name: PLAN }).first().click();
    await button('Wijzigen').first().click();
    await dialog()
      .getByRole('textbox', { name: /IBAN van het initiatief/ })
      .fill(ITS_IBAN);
    await dialog()
      .getByRole('textbox', { name: /Naam van de rekeninghouder/ })
      .fill(HOLDER);
    await dialog().getByRole('button', { name: 'Opslaan' }).click();
    await dialog().waitFor({ state: 'detached' });
  });

  test('its payment is prepared, signed by two, and written as a file that the bank takes', async () => {
    await goToScreen(page, '/payments/new', 'Betaalopdracht maken');
    await pick(/Wie maakt deze opdracht/, author.name);
    await page.getByText(new RegExp(`^${PLAN}: €`)).click();
    await button('Klaarzetten').click();
    await page.getByLabel(`Tekencode van ${author.name}`).fill(author.code);
    await button('Tekenen').click();
    await page.getByText('Wacht op tweede handtekening').first().waitFor();
    await pick(/Wie tekent/, second.name);
    await page.getByLabel('Tekencode', { exact: true }).fill(second.code);
    await button('Tekenen').click();
    await page.getByText('Klaar voor de bank').first().waitFor();
    await answerSaveWith(running.app, join(folder, 'betalen.xml'));
    await button('Betaalbestand bewaren').click();
    await page.getByText('Nog niet terug van de bank').first().waitFor();
    const file = await readFile(join(folder, 'betalen.xml'), 'utf8');
    if (!noSchemas) expect(await xsdProblems(file, 'iso20022/pain.001.001.09.xsd')).toEqual([]);
    expect([/<CtrlSum>(.*?)</.exec(file)?.[1], /<NbOfTxs>(.*?)</.exec(file)?.[1]]).toEqual(['450.00', '1']);
  });

  test('the statement that comes back closes the award', async () => {
    const file = await readFile(join(folder, 'betalen.xml'), 'utf8');
    const endToEndId = /<EndToEndId>(.*?)</.exec(file)?.[1] ?? '';
    await fromBank('betaald', [entry({ amount: cents(-450_00), counterName: 'SOEPGROEP', endToEndId })]);
    await openGrant();
    await expect.poll(() => figures('Betaald', 'Nog te betalen')).toEqual(['€ 450,00', '€ 0,00']);
    await picture('paid');
  });
});

describe('and what was not spent comes back', () => {
  test('the initiative tells that it spent less', async () => {
    const grantId = page.url().split('/').at(-1) ?? '';
    const photo = await page.screenshot({ clip: { x: 0, y: 0, width: 320, height: 240 } });
    await writeFile(join(folder, 'soep.png'), photo);
    await goToScreen(page, `/reports/${grantId}/form`, new RegExp(PLAN));
    await button('Begin het verslag').click();
    await page.getByRole('radio', { name: 'Ja, zoals bedacht' }).waitFor();
    await button('Volgende').click();
    await page.getByRole('textbox', { name: /Wat gebeurde er/ }).fill('Twintig buren aten samen soep.');
    await button('Volgende').click();
    await page.getByRole('textbox', { name: /Uitgegeven aan/ }).fill('300');
    await button('Volgende').click();
    await page.locator('input[type=file]').setInputFiles(join(folder, 'soep.png'));
    await page.getByRole('radio', { name: 'Niemand is te herkennen' }).check({ force: true });
    await page.getByRole('textbox', { name: /Wat zien we/ }).fill('De soep');
    await button('Foto toevoegen').click();
    await button('Foto weghalen: De soep').waitFor();
    for (let step = 0; step < 3; step += 1) await button('Volgende').click();
    await button('Verslag inleveren').click();
    await question().getByRole('button', { name: 'Verslag inleveren' }).click();
    await page.getByRole('heading', { level: 1, name: `Wat er gebeurde: ${PLAN}` }).waitFor();
  });

  test('the rest is asked back by a letter, and the bank finds it by its reference', async () => {
    await openGrant();
    await button('Afrekenen').click();
    await question().getByRole('button', { name: 'Afrekenen' }).click();
    await page.getByRole('link', { name: 'Brief maken' }).click();
    const reference = (await page.getByText(/^RF\d{2} /).textContent()) ?? '';
    await fromBank('terug', [
      entry({
        amount: cents(150_00),
        counterName: 'J. SOEP',
        counterIban: 'NL44RABO0123456789',
        description: reference,
      }),
    ]);
    await openGrant();
    await expect
      .poll(() => figures('Toegekend', 'Betaald', 'Kwam terug'))
      .toEqual(['€ 300,00', '€ 450,00', '€ 150,00']);
  });

  test('bank and books differ by nothing that this evening brought', async () => {
    await goToScreen(page, '/bank', 'Bank');
    await expect.poll(() => figure('Verschil'), SOON).toBe(difference);
    await picture('bank');
  });
});

test('the year before is closed, and both years stand in audit files that add up', async () => {
  await goToScreen(page, '/years/2025', 'Jaar 2025');
  await button('Jaar afsluiten').click();
  await dialog().getByRole('button', { name: 'Jaar afsluiten' }).click();
  await page.getByText('2025 is afgesloten.').waitFor();
  for (const year of [2025, Number(today.slice(0, 4))]) {
    await goToScreen(page, `/years/${year}`, `Jaar ${year}`);
    const file = join(folder, `${year}.xaf`);
    await answerSaveWith(running.app, file);
    await button('Auditbestand bewaren').click();
    await page.getByText(`Bewaard als ${year}.xaf.`).waitFor();
    const xml = await readFile(file, 'utf8');
    expect(readXaf(xml).totals).toEqual(readXaf(xml).counted);
    if (!noSchemas) expect(await xsdProblems(xml, 'xaf/XmlAuditfileFinancieel4.0.xsd')).toEqual([]);
  }
  expect(running.problems).toEqual([]);
});
