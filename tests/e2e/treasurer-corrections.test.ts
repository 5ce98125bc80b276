/** What a treasurer does when a plan goes another way, in the real window: withdraw, remind, give back, repay. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { openDemoFund } from '../support/demo-window';
import { PICTURES } from '../support/desk';
import { launchElectronApp, type RunningApp } from '../support/electron-app';

let running: RunningApp;
let page: Page;

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  running = await launchElectronApp();
  page = running.window;
  page.setDefaultTimeout(20_000);
  await openDemoFund(page);
});
afterAll(async () => {
  await running.close();
});

const dialog = () => page.getByRole('dialog');
const button = (name: string, within: ReturnType<typeof dialog> | Page = page) =>
  within.getByRole('button', { name, exact: true });
const field = (name: string | RegExp) => dialog().getByRole('textbox', { name });
/** Amounts stand with a space that does not break. */
const told = (text: string, within: ReturnType<typeof dialog> | Page = page) =>
  within.getByText(text.replaceAll('€ ', '€\u00a0')).first().waitFor();

/** In a list that opens under its field. */
async function pick(label: string, option: string): Promise<void> {
  await dialog().getByRole('button', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
}

/** Looked at by axe and kept as a picture; then sent. */
async function send(name: string, label = 'Opslaan'): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  await page.screenshot({ path: join(PICTURES, `corrections-${name}.png`) });
  await button(label, dialog()).click();
  await dialog().waitFor({ state: 'detached' });
}

async function openRow(screen: string, row: string | RegExp, heading: string | RegExp): Promise<void> {
  await page.evaluate((hash) => window.location.assign(hash), `#${screen}`);
  await page.getByRole('row', { name: row }).getByRole('rowheader').first().click();
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

describe('an award that goes another way', () => {
  test('pays an instalment only once what was asked is shown and accepted', async () => {
    await openRow('/grants', /^14\b/, /Toekenning 14/);
    const second = () => page.getByRole('row', { name: /Termijn 2/ });
    await second().getByText('Wacht op: ondertekende afspraken', { exact: false }).waitFor();
    const pay = () => button('Betaling vastleggen: Termijn 2');
    expect(await pay().count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: join(PICTURES, 'corrections-requirement.png'), fullPage: true });
    const mark = async (act: string) => {
      await page.getByRole('button', { name: /^Wat is er met: / }).click();
      await page.getByRole('menuitem', { name: act }).click();
    };
    await mark('Het is binnen');
    await page.getByText('Binnen, nog bekijken').waitFor();
    expect(await pay().count()).toBe(0);
    await mark('Goedkeuren');
    await pay().waitFor();
  });

  test('becomes higher and lower: the money comes out of a source, and is free there again', async () => {
    await openRow('/grants', /^17\b/, /Toekenning 17/);
    const change = async (amount: string, words: string, reason: string) => {
      await button('Bedrag wijzigen').click();
      await field('Nieuw bedrag').fill(amount);
      await told(words, dialog());
      await field(/Waarom verandert het bedrag/).fill(reason);
    };
    await change('2.300', 'Er komt € 150,00 bij. Dat komt uit:', 'De pluktuin wordt groter.');
    await told('De termijnen zijn samen precies € 2.300,00.', dialog());
    await send('award-higher', 'Bedrag wijzigen');
    await told('De toekenning is nu € 2.300,00.');
    await told('Reden: De pluktuin wordt groter.');
    await change('2.149', 'Er is nog € 150,00 te betalen. Lager dan € 2.150,00 kan dus niet.', 'Toch niet.');
    await field('Nieuw bedrag').fill('2.150');
    await told('Er gaat € 150,00 af. Dat wordt weer vrij in:', dialog());
    await send('award-lower', 'Bedrag wijzigen');
    await told('De toekenning is nu € 2.150,00.');
    await page.getByRole('link', { name: 'Brief over de wijziging' }).click();
    await told('Het bedrag voor uw plan verandert');
    await told('Dat is € 150,00 minder dan eerst.');
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: join(PICTURES, 'corrections-award-letter.png'), fullPage: true });
  });

  test('is withdrawn with a reason; what was paid has to come back', async () => {
    await openRow('/grants', /^17\b/, /Toekenning 17/);
    await button('Intrekken').click();
    await field('Waarom trekt u de toekenning in?').fill('Het plan gaat niet door.');
    await send('withdraw', 'Intrekken');
    await told('Het plan gaat niet door.');
    await told('Er moet nog € 2.150,00 terugkomen');
    await page.getByText('Ingetrokken', { exact: true }).first().waitFor();
  });

  test('may keep part of what should have come back, by a decision', async () => {
    await button('Laten houden').click();
    await field('Wat het initiatief mag houden').fill('150');
    await field(/Waarom mag dat/).fill('De planten zijn al gekocht.');
    await send('leave', 'Laten houden');
    await told('Er moet nog € 2.000,00 terugkomen');
    await told('€ 150,00 mocht het initiatief houden: De planten zijn al gekocht.');
    await told('€ 150,00 hoeft niet terug');
  });

  test('stands with what is still to be paid, per contribution and year', async () => {
    await page.evaluate(() => window.location.assign('#/position'));
    const table = page.getByRole('table', { name: 'Wat er nog betaald wordt, per jaar' });
    const total = table.getByRole('row', { name: /^Totaal/ });
    await total.waitFor();
    const shown = await total.getByRole('cell').allInnerTexts();
    expect(shown.map((text) => text.split('\n').at(-1))).toEqual(['2000 euro', '1000 euro', '3000 euro']);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('is reminded of its report by a letter, and not twice in a week', async () => {
    await page.evaluate(() => window.location.assign('#/treasurer'));
    await page
      .getByRole('row', { name: /^Herinneren: verslag/ })
      .getByRole('rowheader')
      .click();
    await told('Wilt u nog vertellen hoe het ging?');
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: join(PICTURES, 'corrections-reminder.png') });
    await button('Vastleggen: verstuurd').click();
    await told('De herinnering is vastgelegd.');
    await button('Vastleggen: verstuurd').waitFor({ state: 'detached' });
  });
});

describe('money that goes back to who gave it', () => {
  test('is free money of a gift, with the reason', async () => {
    await openRow('/contributions', /Opbrengst kerstmarkt 2025/, 'Opbrengst kerstmarkt 2025');
    await button('Teruggeven aan de gever').click();
    await field('Bedrag').fill('12,75');
    await field(/Waarom gaat het terug/).fill('Te veel gestort.');
    await send('refund');
    await told('€ 12,75 is teruggegeven.');
    await page.getByRole('link', { name: 'Boekingen van terug naar gever' }).waitFor();
  });

  test('is a loan, by its plan, out of its own money', async () => {
    await page.evaluate(() => window.location.assign('#/contributions'));
    await button('Nieuwe bijdrage').click();
    await dialog().getByRole('radio', { name: 'Een nieuwe gever' }).check({ force: true });
    await field('Naam').first().fill('Energiecoöperatie De Molen');
    await field('Omschrijving').fill('Lening zonnepanelen');
    await pick('Vorm', 'Lening');
    await field('Bedrag').fill('3.000');
    await button('Opslaan', dialog()).click();
    await page.getByRole('heading', { level: 1, name: 'Lening zonnepanelen' }).waitFor();
    await button('Ontvangst boeken').click();
    await send('loan-receipt');
    await button('Plan wijzigen').click();
    await button('In delen vastleggen', dialog()).click();
    await button('Gelijk verdelen', dialog()).click();
    await told('Samen precies € 3.000,00.', dialog());
    await field('Deel 3: Terug op').waitFor();
    await send('loan-plan');
    await button('Terugbetaling boeken').click();
    expect(await field('Bedrag').inputValue()).toBe('1.000,00');
    await send('repayment');
    await told('De terugbetaling van € 1.000,00 is geboekt.');
    await page.getByText('Terugbetaald', { exact: true }).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: join(PICTURES, 'corrections-loan.png'), fullPage: true });
    expect(running.problems).toEqual([]);
  });
});
