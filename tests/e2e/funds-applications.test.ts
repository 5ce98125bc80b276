/** Money and plans in the real window: begin a fund, record money, refuse what is wrong beside its field, take in a plan. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { carryAward } from '../support/carried-in-window';
import { PICTURES } from '../support/desk';
import { launchElectronApp, type RunningApp } from '../support/electron-app';
import { sheetInForm } from '../support/sheet-in-window';

let running: RunningApp;
let page: Page;

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  running = await launchElectronApp();
  page = running.window;
  page.setDefaultTimeout(10_000);
});
afterAll(async () => {
  await running.close();
});

const picture = (name: string) => page.screenshot({ path: join(PICTURES, `funds-${name}.png`) });
const button = (name: string | RegExp, within: Page | Locator = page) =>
  within.getByRole('button', { name, exact: true });
const field = (name: string | RegExp, within: Page | Locator = page) => within.getByRole('textbox', { name });
const row = (text: RegExp) => page.getByRole('row').filter({ hasText: text });
const dialog = () => page.getByRole('dialog');
/** About a number that looks like a citizen service number. */
const question = () => page.getByRole('alertdialog', { name: 'Is dit een burgerservicenummer?' });
const heading = (name: string | RegExp) => page.getByRole('heading', { name, level: 1 });
const menu = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true });

async function fill(name: string | RegExp, text: string): Promise<void> {
  await field(name).fill(text);
}

describe('a fund begins', () => {
  test('in three steps, the first of which wants a name and a place', async () => {
    await button(/Nieuw fonds/).click();
    await heading('Nieuw fonds').waitFor();
    await button('Volgende').click();
    await page.getByText('Er kloppen nog 2 dingen niet').waitFor();
    await picture('wizard-errors');
    await fill('Naam van het fonds', 'Buurtfonds De Linde');
    await fill('Plaats', 'Lindedorp');
    await button('Volgende').click();
    await fill(/Buurten/, 'Noord\nZuid');
    await fill(/Thema’s/, 'Groen\nOntmoeting');
    await picture('wizard-what');
    await button('Volgende').click();
  });

  test('but not with an account number of which the check fails', async () => {
    await fill(/IBAN van het fonds/, 'NL91 ABNA 0417 1643 01');
    await page.keyboard.press('Tab');
    await page.getByText('Dit IBAN klopt niet. Kijk of u een cijfer bent vergeten.').waitFor();
    await button('Fonds beginnen').click();
    await page.getByText('Er klopt nog 1 ding niet').waitFor();
    await picture('wizard-iban');
    await fill(/IBAN van het fonds/, 'nl91abna0417164300');
    await page.getByRole('radio', { name: 'Pruim' }).check({ force: true });
    await button('Fonds beginnen').click();
    await heading('Beveilig uw fonds').waitFor();
    await page.getByRole('link', { name: 'Later, naar het overzicht' }).click();
    await heading('Buurtfonds De Linde').waitFor();
    await expect.poll(() => page.locator('html').getAttribute('data-accent')).toBe('plum');
    await picture('home-empty');
  });
});

describe('money comes in', () => {
  test('a promise with a wrong amount and a day that does not exist is refused beside the fields', async () => {
    await menu('Bijdragen').click();
    await button('Nieuwe bijdrage').click();
    await field('Naam', dialog()).first().fill('Gemeente Lindedorp');
    await field('Omschrijving', dialog()).fill('Wijkbudget 2026');
    await field('Bedrag', dialog()).fill('1.234.5');
    await field('Toegezegd op', dialog()).fill('30-2-2026');
    await page.keyboard.press('Tab');
    await button('Opslaan', dialog()).click();
    await dialog().getByText('Dit is geen bedrag. Schrijf het zoals 1.234,50.').first().waitFor();
    await dialog().getByText('Deze dag bestaat niet. Kijk naar de dag en de maand.').first().waitFor();
    await picture('contribution-refused');
  });

  test('typed the Dutch way it is recorded and booked', async () => {
    await field('Bedrag', dialog()).fill('10.000,-');
    await field('Toegezegd op', dialog()).fill('2 januari 2025');
    await button('Opslaan', dialog()).click();
    await heading('Wijkbudget 2026').waitFor();
    await row(/Toezegging/).waitFor();
    await picture('contribution');
  });

  test('more than was promised cannot come in; the figure and the way out stand beside the field', async () => {
    await button('Ontvangst boeken').click();
    await field('Ontvangen bedrag', dialog()).fill('12.000');
    await button('Opslaan', dialog()).click();
    const refusal = dialog().getByText(/Er komt nog hoogstens €\s10\.000,00\./);
    await refusal.waitFor();
    await picture('receipt-refused');
    await field('Ontvangen bedrag', dialog()).fill('4.000,50');
    await button('Opslaan', dialog()).click();
    await dialog().waitFor({ state: 'detached' });
    await row(/Ontvangst/).waitFor();
  });

  test('the position shows what is free and what is still to come, today and on an earlier day', async () => {
    await menu('Stand van het geld').click();
    const source = row(/Wijkbudget 2026/);
    await source.waitFor();
    expect(((await source.textContent()) ?? '').replaceAll(/\s+/g, ' ')).toContain('€ 4.000,50');
    expect(((await source.textContent()) ?? '').replaceAll(/\s+/g, ' ')).toContain('€ 5.999,50');
    await picture('position');
    await field('Stand op').fill('1-1-2025');
    await page.getByText('Op deze dag was er nog niets geboekt.').waitFor();
    await field('Stand op').fill('2-1-2025');
    await source.waitFor();
    expect(((await source.textContent()) ?? '').replaceAll(/\s+/g, ' ')).toContain('€ 10.000,00');
  });

  test('each figure leads to the entries that make it, and going back shows the same day', async () => {
    await field('Stand op').fill('31-12-2026');
    await page.getByRole('link', { name: /4\.000,50, Binnen: Wijkbudget 2026/ }).click();
    await page.getByRole('heading', { name: 'Binnen: Wijkbudget 2026', level: 1 }).waitFor();
    await page.getByText('1 boeking').waitFor();
    await row(/Ontvangst/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture('figure');
    await page.getByRole('link', { name: 'Stand van het geld' }).first().click();
    expect(await field('Stand op').inputValue()).toBe('31-12-2026');
    await page.getByRole('button', { name: / Per$/ }).click();
    await page.getByRole('option', { name: 'Oormerk' }).click();
    await row(/Vrij te besteden/)
      .first()
      .waitFor();
  });

  test('a receipt is reversed by a new entry, with a reason', async () => {
    await menu('Grootboek').click();
    await row(/Ontvangst/).click();
    await dialog().getByText('Regels van boeking 2').first().waitFor();
    await picture('entry');
    await button('Terugdraaien', dialog()).click();
    await button('Terugdraaien', dialog()).click();
    await dialog().getByText('Er klopt nog 1 ding niet').waitFor();
    await field(/Waarom draait u/).fill('Dubbel, van 1234.56.782');
    await button('Terugdraaien', dialog()).click();
    await question().getByText('1234.56.782 lijkt op een burgerservicenummer (BSN).').waitFor();
    await picture('number-asked');
    await expect.poll(() => axeFindings(page), { timeout: 15_000 }).toEqual([]);
    await page.keyboard.press('Enter');
    await question().waitFor({ state: 'detached' });
    await dialog()
      .getByText(/Hier staat een nummer dat op een BSN lijkt/)
      .waitFor();
    await picture('number-told');
    await field(/Waarom draait u/).fill('Bij de verkeerde bijdrage geboekt');
    await button('Terugdraaien', dialog()).click();
    await row(/teruggedraaid met boeking 3/).waitFor();
    await picture('ledger');
  });

  test('the giver is there, with what was promised', async () => {
    await menu('Gevers').click();
    await row(/Gemeente Lindedorp/).click();
    await heading('Gemeente Lindedorp').waitFor();
    await row(/Wijkbudget 2026/).waitFor();
    await picture('giver');
  });
});

describe('a plan comes in', () => {
  test('with its new initiative; a plan that others pay whole is refused with the figures', async () => {
    await menu('Aanvragen').click();
    await page.getByRole('link', { name: 'Nieuwe aanvraag' }).click();
    await fill('Naam van het initiatief', 'Groene Gevels');
    await fill('Naam van het plan', 'Geveltuinen in de Lindestraat');
    await fill('Waarvoor', 'Planten');
    await field('Bedrag').first().fill('650');
    await button('Bijdrage van anderen toevoegen').click();
    await fill('Van wie', 'Bewoners');
    await field('Bedrag').nth(1).fill('700');
    await button('Aanvraag vastleggen').click();
    await page.getByText(/Er blijft niets te vragen/).waitFor();
    await picture('application-refused');
    await field('Bedrag').nth(1).fill('50');
    await button('Aanvraag vastleggen').click();
    await heading('Geveltuinen in de Lindestraat').waitFor();
    await picture('application');
  });

  test('its scan starts, stands still with a reason, runs again and is answered', async () => {
    await button('Scan beginnen').click();
    await field(/Wie zorgt voor het antwoord/).fill('Fatma');
    await button('Scan beginnen', dialog()).click();
    await page.getByRole('img', { name: '0 van 14 dagen gebruikt, nog 14 dagen' }).waitFor();
    await button('Klok stilzetten').click();
    await field('Waar wacht u op?').fill('De offerte 123456782');
    await button('Klok stilzetten', dialog()).click();
    await button('Bewaren met deze uitleg', question()).click();
    await question().getByText('Maak hier een keuze.').waitFor();
    await question()
      .getByRole('radio', { name: /Kenmerk/ })
      .check({ force: true });
    await button('Bewaren met deze uitleg', question()).click();
    await page.getByRole('img', { name: /de klok staat stil/ }).waitFor();
    await picture('scan-paused');
    await button('Klok weer laten lopen').click();
    await button('Antwoord geven').click();
    await page.getByRole('radio', { name: 'Het kan, mits' }).check({ force: true });
    await field('Toelichting').fill('Het kan, mits de stoep breed genoeg blijft.');
    await picture('scan-answer');
    await button('Opslaan', dialog()).click();
    await page.getByText('Klaar voor een ronde').first().waitFor();
    await picture('scan-answered');
  });

  test('it stands in the list and on the board, under the same filters', async () => {
    await menu('Aanvragen').click();
    await row(/Geveltuinen/).waitFor();
    await page.getByRole('tab', { name: 'Bord' }).click();
    await page.getByRole('link', { name: /Geveltuinen/ }).waitFor();
    await picture('board');
    await page.getByRole('searchbox', { name: 'Zoek een plan' }).fill('iets anders');
    await page.getByText('0 van 1 plannen').waitFor();
    await page.getByRole('searchbox', { name: 'Zoek een plan' }).fill('gevel');
    await page.getByText('1 van 1 plannen').waitFor();
  });

  test('the account of the initiative is checked before it is kept', async () => {
    await menu('Initiatieven').click();
    await row(/Groene Gevels/).click();
    await button('Wijzigen').click();
    await field(/IBAN van het initiatief/).fill('NL91 ABNA 0417 1643 00');
    await button('Opslaan', dialog()).click();
    await dialog().getByText('Vul ook de naam van de rekeninghouder in.').first().waitFor();
    await field(/Naam van de rekeninghouder/).fill('N. de Boer');
    await button('Opslaan', dialog()).click();
    await page.getByText('NL91 ABNA 0417 1643 00').waitFor();
    await picture('initiative');
  });

  test('a fund that had money already begins its books with it and with an award from before, and takes that back as a whole', async () => {
    await menu('Bijdragen').click();
    await page.getByRole('link', { name: 'Beginstand' }).click();
    await fill('Stand aan het eind van', '31-12-2024');
    await fill(/Toen op de bank/, '1.000');
    await page.getByRole('combobox', { name: 'Gever' }).pressSequentially('Gemeente');
    await page.getByRole('option', { name: 'Gemeente Lindedorp' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await fill('Naam van de bijdrage', 'Wijkbudget 2024');
    await fill(/Nog op de bank/, '900');
    await button('Leg de beginstand vast').click();
    await page.getByText(/Op de bank staat €\s100,00 meer dan alle bijdragen samen\./).waitFor();
    await fill(/Nog op de bank/, '1.000');
    await button('Leg de beginstand vast').click();
    await page.getByText('Zo begonnen de boeken, aan het eind van dinsdag 31 december 2024.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture('opening');
    await carryAward(page, picture);
    await button('Draai de beginstand terug').click();
    await field('Reden', dialog()).fill('Het was al bij de toezegging geteld');
    await button('Draai de beginstand terug', dialog()).click();
    await field('Stand aan het eind van').waitFor();
  });

  test('or takes over what a spreadsheet held: its columns, its mistakes, and then its contributions', async () => {
    const made = await sheetInForm(page, picture);
    await fill('Stand aan het eind van', '31-12-2024');
    await fill(/Toen op de bank/, made.onBank);
    await page.getByText(/De bijdragen zijn samen €\s650,00/).waitFor();
    await button('Leg de beginstand vast').click();
    await page.getByText('Zo begonnen de boeken, aan het eind van dinsdag 31 december 2024.').waitFor();
    await row(/Restant 2024/).waitFor();
    await button('Draai de beginstand terug').click();
    await field('Reden', dialog()).fill('Alleen om te proberen');
    await button('Draai de beginstand terug', dialog()).click();
    await field('Stand aan het eind van').waitFor();
  });

  test('the initiative sees its plan and what comes next', async () => {
    await page.getByText('Initiatief', { exact: true }).first().click();
    await heading('Uw plannen').waitFor();
    await page.getByText('Uw plan kan meedoen in de volgende ronde.').waitFor();
    await picture('initiative-home');
  });

  test('without a single error in the window', () => {
    expect(running.problems).toEqual([]);
  });
});
