/** Voting at home: the page saved from the real window, a vote by keyboard without a network, the file taken in at the desk. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { type OpenedFile, openFileInChromium } from '../support/chromium-app';
import { openDemoFund } from '../support/demo-window';
import { PICTURES, sizeOf } from '../support/desk';
import { dropFiles } from '../support/drop-file';
import { freshUserData, launchElectronApp, type RunningApp } from '../support/electron-app';
import { keyboardOf } from '../support/keyboard';
import { answerSaveWith } from '../support/save-dialog';
import { visit } from '../support/screen-tour';

let userData = '';
let running: RunningApp;
let home: OpenedFile;
let page: Page;
/** As they stand on the strips. */
let codes: readonly string[] = [];
let ballot = '';
let receipt = '';

const place = (name: string) => join(userData, name);

async function look(shown: Page, name: string): Promise<void> {
  expect(await axeFindings(shown)).toEqual([]);
  await shown.screenshot({ path: join(PICTURES, `ballot-file-${name}.png`), fullPage: true });
}

beforeAll(async () => {
  userData = await freshUserData();
  await mkdir(PICTURES, { recursive: true });
  running = await launchElectronApp({ userData });
  page = running.window;
  await openDemoFund(page);
  await visit(page, '#/rounds');
  await page
    .getByRole('row', { name: /Ronde 4/ })
    .getByRole('rowheader')
    .click();
  const keys = keyboardOf(page);
  await keys.activate(/link "Stemcodes uitgeven en innemen"/);
  await keys.write(/textbox "Hoeveel codes/, '5');
  await keys.activate(/button "Maak de codes"/);
  await page.getByRole('heading', { name: 'U ziet deze codes één keer' }).waitFor();
  codes = await page.locator('.code-strip-code').allInnerTexts();
  await keys.activate(/button "De codes staan op papier"/);
  await keys.activate(/link "Naar de ronde"/);
});

afterAll(async () => {
  await home?.close();
  await running?.close();
  await rm(userData, { recursive: true, force: true });
});

describe('voting at home with a file', () => {
  test('the desk saves one page for all voters', async () => {
    const keys = keyboardOf(page);
    await keys.activate(/link "Stembestanden"/);
    await page.getByRole('heading', { name: 'De pagina voor kiezers' }).waitFor();
    await page.getByText('0 van 17 codes gebruikt').waitFor();
    await look(page, 'desk');
    await answerSaveWith(running.app, place('stempagina.html'));
    await keys.activate(/button "Bewaar de stempagina"/);
    await expect.poll(() => sizeOf(place('stempagina.html')), { timeout: 20_000 }).toBeGreaterThan(100_000);
    await page.getByText('Bewaard als stempagina.html.').first().waitFor();
    expect(running.problems).toEqual([]);
  });

  test('the voter opens it without a network; a mistyped code is seen there', async () => {
    home = await openFileInChromium(place('stempagina.html'));
    const keys = keyboardOf(home.page);
    await home.page.getByRole('heading', { name: /^Stemmen: / }).waitFor();
    await look(home.page, 'code');
    await keys.write(
      /textbox "Uw stemcode/,
      (codes[0] ?? '').replace(/.$/, (last) => (last === '7' ? '8' : '7')),
    );
    await keys.press('Enter');
    await home.page.getByText('Deze code klopt niet. Kijk elk teken nog eens na.').waitFor();
    await look(home.page, 'code-wrong');
  });

  test('the ballot is filled in by keyboard alone, looked at once more, and sealed into a file', async () => {
    const keys = keyboardOf(home.page);
    await keys.write(/textbox "Uw stemcode/, (codes[0] ?? '').toLowerCase());
    await keys.press('Enter');
    await home.page.getByRole('heading', { name: 'Uw stembiljet' }).waitFor();
    await look(home.page, 'ballot');
    for (const box of [0, 1]) {
      await home.page.getByRole('checkbox').nth(box).focus();
      await keys.press('Space');
    }
    await keys.activate(/button "Verder"/);
    await home.page.getByRole('heading', { name: 'Klopt uw stem?' }).waitFor();
    await look(home.page, 'review');
    const [download] = await Promise.all([
      home.page.waitForEvent('download'),
      keys.activate(/button "Stem uitbrengen"/),
    ]);
    ballot = place(download.suggestedFilename());
    await download.saveAs(ballot);
    expect(download.suggestedFilename()).toMatch(/^stem-[0-9A-Y]{4}\.buurtpot-stem$/);
    await home.page.getByRole('heading', { name: 'Uw stembestand is gemaakt' }).waitFor();
    receipt = (await home.page.locator('.ballot-receipt').textContent()) ?? '';
    expect(receipt).toMatch(/^(\w{4} ){2}\w{4}$/);
    await look(home.page, 'done');
    await keys.activate(/button "Klaar, wis het scherm"/);
    await home.page.getByRole('textbox', { name: 'Uw stemcode' }).waitFor();
    expect(await home.page.content()).not.toContain(receipt);
    expect(home.requests.filter((address) => !address.startsWith('blob:'))).toEqual([
      pathToFileURL(place('stempagina.html')).href,
    ]);
    expect(home.problems).toEqual([]);
  });

  test('the desk takes it in beside files that are none, says why of each, and a second time nothing changes', async () => {
    const text = await readFile(ballot, 'utf8');
    expect(text).not.toContain(receipt);
    await writeFile(place('brief.txt'), 'Hierbij mijn stem.');
    await writeFile(place('groot.buurtpot-stem'), ' '.repeat(200_000));
    await writeFile(place('half.buurtpot-stem'), text.slice(0, 200));
    const box = page.locator('.file-drop');
    const names = ['brief.txt', 'groot.buurtpot-stem', 'half.buurtpot-stem'];
    await dropFiles(page, box, [...names.map(place), ballot]);
    await page.getByText('1 bestand zit nu in de stembus.').waitFor();
    await page.getByText('brief.txt: Dit is geen stembestand').waitFor();
    await page.getByText('groot.buurtpot-stem: Dit bestand is te groot.').waitFor();
    await page.getByText('half.buurtpot-stem: Dit is geen stembestand').waitFor();
    await page.getByText('1 van 17 codes gebruikt').waitFor();
    await look(page, 'taken');
    await dropFiles(page, box, [ballot]);
    await page.getByText('Dit bestand zit er al in.').waitFor();
    await page.getByText('1 van 17 codes gebruikt').waitFor();
    expect(running.problems).toEqual([]);
  });

  test('after the count the voter finds the ballot back by its receipt in the recount page', async () => {
    const keys = keyboardOf(page);
    await keys.activate(/link "Naar de ronde"/);
    await keys.activate(/link "Stembus sluiten"/);
    await keys.activate(/button "Vul de woorden van het voorbeeld in"/);
    await keys.activate(/button "Stembus sluiten"/);
    await keys.activate(/link "Stemmen tellen"/);
    await keys.activate(/button "Tel de stemmen"/);
    await answerSaveWith(running.app, place('hertelling.html'));
    await keys.activate(/button "Hertelbestand bewaren"/);
    await expect.poll(() => sizeOf(place('hertelling.html')), { timeout: 20_000 }).toBeGreaterThan(0);
    await answerSaveWith(running.app, place('codes.csv'));
    await keys.activate(/button "Bewaar de lijst met ontvangstcodes"/);
    await expect.poll(() => sizeOf(place('codes.csv'))).toBeGreaterThan(0);
    expect(await readFile(place('codes.csv'), 'utf8')).toContain(receipt);
    const council = await openFileInChromium(place('hertelling.html'));
    await council.page.getByText('Opnieuw geteld: alles klopt met wat het fonds vastlegde.').waitFor();
    await council.page.getByText('Het bewijs klopt').waitFor();
    await council.page.getByLabel('Uw ontvangstcode').fill(receipt.toLowerCase());
    await council.page.getByRole('button', { name: 'Zoek mijn code' }).click();
    await council.page.getByText(/^Uw code staat in de lijst\./).waitFor();
    for (const fold of ['Toon de hele tabel met betalingen', 'Toon alle ontvangstcodes'])
      await council.page.getByText(fold, { exact: true }).first().click();
    await look(council.page, 'recount');
    expect(council.problems).toEqual([]);
    await council.close();
    expect(running.problems).toEqual([]);
  });
});
