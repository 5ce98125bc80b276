/** The payable evening in the real window: prepared, signed by two, a file for the bank, and closed by the statement that comes back. */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BatchLine } from '@shared/domain/grants/batch-line';
import { Day, instantOf, localDayOf } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { DEMO_SIGNERS } from '../support/demo-fund/payments';
import { goToScreen, openDemoFund } from '../support/demo-window';
import { PICTURES } from '../support/desk';
import { launchElectronApp, type RunningApp } from '../support/electron-app';
import { answerSaveWith } from '../support/save-dialog';
import { sharedIsAbsent } from '../support/shared-data';
import type { WrittenEntry } from '../support/statement-writers/written';
import { demoBank, type TakeIn } from '../support/statements-in-window';
import { xsdProblems } from '../support/xsd';

const DEMO = new URL('../../resources/demo-fund.json', import.meta.url);
const SCHEMAS = '../standards/iso20022';
const [author, second] = DEMO_SIGNERS;
/** Whose claim of the demo fund was approved and waits to be paid. */
const volunteer = 'Marjan Postma';
const today = localDayOf(instantOf(Date.now()));
let running: RunningApp;
let page: Page;
let folder = '';
let fromBank: TakeIn;
/** Of the batch of spring, the last two: both awards still run. */
let lines: readonly BatchLine[] = [];
let file = '';

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  folder = await mkdtemp(join(tmpdir(), 'buurtpot-payments-'));
  const { tables } = JSON.parse(await readFile(DEMO, 'utf8'));
  const all: readonly BatchLine[] = tables.batchLines.map((row: unknown) => BatchLine.parse(row));
  lines = all.filter(({ holder }) => holder === 'De Lange Tafel' || holder === 'Spoor Groen');
  running = await launchElectronApp();
  page = running.window;
  page.setDefaultTimeout(30_000);
  await openDemoFund(page);
  fromBank = await demoBank(page, folder);
});
afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true });
});

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const picture = (name: string) =>
  page.screenshot({ path: join(PICTURES, `payments-${name}.png`), fullPage: true });

async function pick(label: RegExp, option: string): Promise<void> {
  await button(label).click();
  await page.getByRole('option', { name: option }).click();
}

function entryOf(line: BatchLine, told: Partial<WrittenEntry>): WrittenEntry {
  return {
    day: today,
    amount: cents(-line.amount),
    counterName: line.holder.toUpperCase(),
    counterIban: line.iban ?? '',
    description: line.text,
    endToEndId: line.endToEndId,
    bankReference: `B-${line.endToEndId}`,
    ...told,
  };
}

describe('the payable evening', () => {
  test('payments that the bank gave back are payable again, and their line says so', async () => {
    const back = lines.map((line) =>
      entryOf(line, {
        day: Day.parse('2026-11-17'),
        amount: line.amount,
        bankReference: `BACK-${line.endToEndId}`,
      }),
    );
    await fromBank('terug', back);
    await goToScreen(page, '/payments/batches', 'Betaalopdrachten');
    await page.getByText('Betaalopdracht 1', { exact: true }).click();
    await page.getByText('Afgewezen').nth(1).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await goToScreen(page, '/payments', 'Betalingen');
    await page.getByText('4 betalingen, samen').waitFor();
    await page.getByRole('link', { name: 'Betaalopdracht maken' }).click();
  });

  test('a batch shows what the bank gets beside what is typed', async () => {
    await page.getByRole('heading', { level: 1, name: 'Betaalopdracht maken' }).waitFor();
    await pick(/Wie maakt deze opdracht/, author.name);
    await page.getByText('Deze termijn wacht op de ondertekende afspraken').waitFor();
    for (const { holder } of lines)
      await page
        .getByText(new RegExp(`^${holder}: €`))
        .first()
        .click();
    await page.getByLabel('Omschrijving: Spoor Groen').fill('Geveltuïn 🌻');
    await page.getByText('De bank krijgt: Geveltuin').waitFor();
    await page.getByText('Dit valt weg, want een bank kent het niet: 🌻').waitFor();
    await page.getByRole('heading', { name: 'Declaraties van vrijwilligers' }).waitFor();
    await page.getByText(new RegExp(`^${volunteer}: €`)).click();
    await page.getByText('Dit gaat mee als betalingskenmerk.').waitFor();
    await page.getByText('3 betalingen, samen').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture('compose');
    await button('Klaarzetten').click();
    await page.getByRole('heading', { level: 1, name: 'Betaalopdracht 2' }).waitFor();
    await picture('draft');
  });

  test('until it is signed a payment is taken out of it again', async () => {
    await page.getByRole('link', { name: 'Opdracht aanpassen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Betaalopdracht 2 aanpassen' }).waitFor();
    await page
      .getByText(/^De Lange Tafel: €/)
      .first()
      .click();
    await page.getByText('2 betalingen, samen').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture('change');
    await button('Opslaan').click();
    await page.getByRole('heading', { level: 1, name: 'Betaalopdracht 2', exact: true }).waitFor();
    await page.getByText(`Declaratie van ${volunteer}`).waitFor();
    expect(await page.getByText('De Lange Tafel').count()).toBe(0);
    await goToScreen(page, '/claims', 'Declaraties');
    await page.getByText('In opdracht 2').waitFor();
    await picture('claims');
    await goToScreen(page, '/payments/batches', 'Betaalopdrachten');
    await page.getByText('Betaalopdracht 2', { exact: true }).click();
  });

  test('the author signs with their own code, and no other', async () => {
    await page.getByLabel(`Tekencode van ${author.name}`).fill(second.code);
    await button('Tekenen').click();
    await page.getByText('Deze tekencode klopt niet.').first().waitFor();
    await page.getByLabel(`Tekencode van ${author.name}`).fill(author.code);
    await button('Tekenen').click();
    await page.getByText('Wacht op tweede handtekening').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture('frozen');
  });

  test('the author is refused as the second; somebody else signs', async () => {
    await pick(/Wie tekent/, author.name);
    await page.getByLabel('Tekencode', { exact: true }).fill(author.code);
    await button('Tekenen').click();
    await page.getByText('U maakte deze opdracht zelf.').first().waitFor();
    await pick(/Wie tekent/, second.name);
    await page.getByLabel('Tekencode', { exact: true }).fill(second.code);
    await button('Tekenen').click();
    await page.getByText('Klaar voor de bank').first().waitFor();
    await picture('approved');
  });

  test('the file is saved, the same bytes each time', async () => {
    const paths = [join(folder, 'eerste.xml'), join(folder, 'tweede.xml')] as const;
    await answerSaveWith(running.app, paths[0]);
    await button('Betaalbestand bewaren').click();
    await page.getByText('Nog niet terug van de bank').first().waitFor();
    await answerSaveWith(running.app, paths[1]);
    await button('Betaalbestand nog eens bewaren').click();
    await page.getByText('Bewaard als tweede.xml').first().waitFor();
    file = await readFile(paths[0], 'utf8');
    expect(await readFile(paths[1], 'utf8')).toBe(file);
    expect(file).toContain('<NbOfTxs>2</NbOfTxs>');
    await picture('sent');
  });

  test('a rejection that was told by mistake is taken back', async () => {
    await button(`Bank wees af: ${volunteer}`).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Waarom?').fill('AC04');
    await dialog.getByRole('button', { name: 'Bank wees af' }).click();
    await button(`Toch niet afgewezen: ${volunteer}`).click();
    await page.getByText('De regel wacht dan weer op het afschrift.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture('reopen');
    await button('Toch niet afgewezen').click();
    await button(`Bank wees af: ${volunteer}`).waitFor();
  });

  test.skipIf(sharedIsAbsent(SCHEMAS, 'the file of the window against its schema'))(
    'the file is valid by the official schema',
    async () => {
      expect(await xsdProblems(file, 'iso20022/pain.001.001.09.xsd')).toEqual([]);
    },
  );

  test('the statement with its ids closes every line', async () => {
    const ids = [...file.matchAll(/<EndToEndId>(.*?)</g)].map(([, id]) => id ?? '');
    const holders = [...file.matchAll(/<Cdtr>\s*<Nm>(.*?)</g)].map(([, name]) => name ?? '');
    const amounts = [...file.matchAll(/<InstdAmt[^>]*>(.*?)</g)].map(([, amount]) => Number(amount));
    expect(holders).toEqual(['Spoor Groen', volunteer]);
    const paid = holders.map((holder, index) =>
      entryOf(lines[0]!, {
        amount: cents(-Math.round((amounts[index] ?? 0) * 100)),
        counterName: holder.toUpperCase(),
        description: '',
        endToEndId: ids[index] ?? null,
        bankReference: `OUT-${index}`,
      }),
    );
    expect(paid).toHaveLength(2);
    await fromBank('betaald', paid);
    await goToScreen(page, '/payments/batches', 'Betaalopdrachten');
    await page.getByText('Klaar', { exact: true }).nth(1).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture('done');
    await goToScreen(page, '/claims', 'Declaraties');
    await page
      .getByRole('row', { name: /Parkeren bij het bezoek/ })
      .getByText('Betaald')
      .waitFor();
    expect(running.problems).toEqual([]);
  });
});
