/** The frame and the parts by keyboard alone: where the focus goes, and what is said. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { type OpenedGallery, openGallery, type SeenPage, USUAL } from '../support/gallery/gallery-page';

let gallery: OpenedGallery;
let seen: SeenPage;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(async () => gallery.close());
afterEach(async () => {
  expect(seen.problems).toEqual([]);
  await seen.close();
});

async function see(address: string): Promise<Page> {
  seen = await gallery.see(address, USUAL);
  return seen.page;
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return `${element?.tagName.toLowerCase()} ${element?.getAttribute('aria-label') ?? element?.textContent ?? ''}`;
  });

describe('the frame', () => {
  test('begins with a link past the menu', async () => {
    const page = await see('#/treasurer');
    await page.keyboard.press('Tab');
    const first = await focused(page);
    await page.keyboard.press('Enter');
    expect([first, await page.evaluate(() => document.activeElement?.id)]).toEqual([
      'button Ga naar de inhoud',
      'main',
    ]);
  });

  test('goes round its parts with F6, and back', async () => {
    const page = await see('#/treasurer');
    const stops: string[] = [];
    for (const key of ['F6', 'F6', 'F6', 'Shift+F6']) {
      await page.keyboard.press(key);
      stops.push(
        await page.evaluate(
          () => document.activeElement?.closest('[data-region]')?.tagName.toLowerCase() ?? 'nowhere',
        ),
      );
    }
    expect(stops).toEqual(['header', 'nav', 'main', 'nav']);
  });

  test('finds a screen with Ctrl+K, goes there, and puts the focus on its title', async () => {
    const page = await see('#/treasurer');
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.type('grootb');
    await page.getByRole('menuitem', { name: 'Grootboek' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Grootboek' }).waitFor();
    await expect.poll(() => focused(page)).toBe('h1 Grootboek');
    expect(await page.title()).toBe('Grootboek - Buurtpot');
  });

  test('shows the keys with F1, closes with Escape, and puts the focus back', async () => {
    const page = await see('#/treasurer');
    await page.getByRole('button', { name: 'Weergave' }).focus();
    await page.keyboard.press('F1');
    await page.getByRole('dialog', { name: 'Toetsen' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('button Weergave');
  });

  test('makes the text larger and smaller, and keeps it', async () => {
    const page = await see('#/treasurer');
    const size = () => page.evaluate(() => document.documentElement.dataset.textSize);
    await page.keyboard.press('Control+=');
    await page.keyboard.press('Control+=');
    const larger = await size();
    await page.keyboard.press('Control+-');
    expect([larger, await size()]).toEqual(['125', '110']);
  });

  test('changes language at once, the page itself included', async () => {
    const page = await see('#/rounds');
    await page.getByRole('button', { name: 'Weergave' }).press('Enter');
    await page.getByRole('radio', { name: 'Nederlands' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('radiogroup', { name: 'Language' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  test('tells what was done in a status line, and keeps it to read again', async () => {
    const page = await see('#/treasurer');
    await page.getByRole('button', { name: 'Nieuwe bijdrage' }).press('Enter');
    await page.getByRole('status').getByText('De gever is opgeslagen.').waitFor();
    await page.getByRole('button', { name: 'Bericht weghalen' }).press('Enter');
    await page.getByRole('button', { name: 'Berichten', exact: true }).press('Enter');
    const log = page.getByRole('dialog', { name: 'Berichten' });
    expect(await log.getByRole('listitem').allInnerTexts()).toEqual(['De gever is opgeslagen.']);
  });
});

describe('the parts', () => {
  test('a form says what is wrong on top and leads to each field', async () => {
    const page = await see('#/contributions');
    await page.getByLabel('Bedrag').fill('1.234.5');
    await page.getByRole('button', { name: 'Opslaan' }).press('Enter');
    await page.getByRole('heading', { name: /Er kloppen nog \d+ dingen niet/ }).waitFor();
    await expect.poll(() => focused(page)).toMatch(/^h2 Er kloppen nog/);
    expect(await axeFindings(page)).toEqual([]);
    await page
      .getByRole('button', { name: 'Bedrag: Dit is geen bedrag. Schrijf het zoals 1.234,50.' })
      .press('Enter');
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value))
      .toBe('1.234.5');
  });

  test.each([
    ['Bedrag', '€ 1234,5', '1.234,50'],
    ['Dag', '4 dec 2026', '04-12-2026'],
    ['Mensen', '1200', '1.200'],
    ['Rekening', 'nl91abna0417164300', 'NL91 ABNA 0417 1643 00'],
  ])('%s tidies up what was typed when it is left', async (label, typed, tidy) => {
    const page = await see('#/contributions');
    const field = page.getByRole('textbox', { name: label });
    await field.focus();
    await page.keyboard.type(typed);
    await page.keyboard.press('Tab');
    expect(await field.inputValue()).toBe(tidy);
  });

  test('a day can be chosen in the calendar', async () => {
    const page = await see('#/contributions');
    const field = page.getByRole('textbox', { name: 'Dag' });
    await field.fill('4-12-2026');
    await page.getByRole('button', { name: /Kies een dag in de kalender/ }).press('Enter');
    await page.getByRole('grid').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => field.inputValue()).toBe('05-12-2026');
  });

  test('a card moves by its menu, and a row opens with Enter', async () => {
    const page = await see('#/applications');
    await page.getByRole('button', { name: 'Repaircafé verplaatsen' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Verplaatsen naar: Afgerond' }).press('Enter');
    const done = page.locator('.board-column', { hasText: 'Afgerond' });
    await done.getByRole('link', { name: 'Repaircafé' }).waitFor();
    await page.evaluate(() => {
      window.location.hash = '#/givers';
    });
    const table = page.getByRole('grid', { name: 'Gevers' });
    await table.getByRole('row', { name: /Bakkerij/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Buurttuin De Hoef' }).waitFor();
  });

  test('a question puts the focus on the way back, and Escape takes it', async () => {
    const page = await see('#/grants/1');
    await page.getByRole('button', { name: 'Betalen' }).press('Enter');
    await page.getByRole('alertdialog', { name: 'De eerste termijn betalen?' }).waitFor();
    await expect.poll(() => focused(page)).toBe('button Annuleren');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('button Betalen');
  });
});
