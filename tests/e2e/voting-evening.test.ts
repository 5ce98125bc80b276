/**
 * A whole vote in the real window, from the lottery for the panel to the council that counts again: papers typed in twice, one
 * vote on the screen by keyboard, one handed in as a file, and a record with the hash that everybody finds again.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { openFileInChromium } from '../support/chromium-app';
import { openDemoFund } from '../support/demo-window';
import { deskOf, PICTURES, sizeOf } from '../support/desk';
import { dropFiles } from '../support/drop-file';
import { freshUserData, launchElectronApp, type RunningApp } from '../support/electron-app';
import { keyboardOf } from '../support/keyboard';
import { drawInWindow } from '../support/lottery-in-window';
import { openInWindow, prepareInWindow, typeInWindow } from '../support/round-in-window';
import { answerSaveWith } from '../support/save-dialog';

const PAPERS = 30;
/** Read as blank the second time. */
const SLIP = 7;
const DESK = 'bureau 7';

let userData = '';
let running: RunningApp;
let page: Page;
let codes: readonly string[] = [];
const receipts: string[] = [];

const place = (name: string) => join(userData, name);

beforeAll(async () => {
  userData = await freshUserData();
  await mkdir(PICTURES, { recursive: true });
  running = await launchElectronApp({ userData });
  page = running.window;
  await openDemoFund(page);
});

afterAll(async () => {
  await running?.close();
  await rm(userData, { recursive: true, force: true });
});

test('a panel is drawn by lot, and anyone can redo it', async () => {
  expect(await drawInWindow(running, await deskOf(page, 'evening-lottery'))).toMatch(/^\d+$/);
});

test('a round with codes is prepared and opened: its rules are frozen', async () => {
  await prepareInWindow(page, { name: 'Dorpsronde', hasCodes: true });
  await openInWindow(page);
  const keys = keyboardOf(page);
  await keys.activate(/link "Stemcodes uitgeven en innemen"/);
  await keys.write(/textbox "Hoeveel codes/, '6');
  await keys.activate(/button "Maak de codes"/);
  await page.getByRole('heading', { name: 'U ziet deze codes één keer' }).waitFor();
  codes = await page.locator('.code-strip-code').allInnerTexts();
  await keys.activate(/button "De codes staan op papier"/);
  await page.getByText('0 van 6 codes gebruikt').waitFor();
  await keys.activate(/link "Naar de ronde"/);
});

test('thirty papers are typed in by two people, one of whom slips', async () => {
  const keys = keyboardOf(page);
  await keys.activate(/link "Stembiljetten invoeren"/);
  await page.getByLabel('Nummers op het biljet').waitFor();
  const papers = { from: 1, until: PAPERS };
  await typeInWindow(page, {
    ...papers,
    told: (n) => `Eerste keer ${n}, tweede keer 0`,
    choice: (paper) => (paper % 10 === 0 ? '0' : '1'),
  });
  await page.getByRole('radio', { name: 'Tweede keer' }).check({ force: true });
  await typeInWindow(page, {
    ...papers,
    told: (n) => `Eerste keer ${PAPERS}, tweede keer ${n}`,
    choice: (paper) => (paper % 10 === 0 || paper === SLIP ? '0' : '1'),
  });
  await keys.activate(/link "Naar de ronde"/);
});

test('one votes on the screen, by keyboard and by ear', async () => {
  const keys = keyboardOf(page);
  await keys.activate(/link "Stemmen op dit scherm"/);
  await keys.write(/textbox "Code van het bureau"/, DESK);
  await keys.write(/textbox "De code nog een keer"/, DESK);
  await keys.activate(/button "Beginnen"/);
  await keys.activate(/button "Stemmen in het Nederlands"/);
  await keys.write(/textbox "Stemcode"/, codes[0] ?? '');
  await keys.press('Enter');
  await page.getByRole('heading', { name: 'Uw stembiljet' }).waitFor();
  await keys.choose(/checkbox "[^"]*Vuurwerkvrij plein/);
  expect(await page.locator('.voter-ballot').ariaSnapshot()).toMatch(
    /heading "Uw stembiljet" \[level=2\][\s\S]*checkbox "1\. Vuurwerkvrij plein[^"]*€\s1\.\d{3}[^"]*" \[checked\][\s\S]*status: 1 plan gekozen[\s\S]*button "Verder"[\s\S]*button "Blanco stemmen"/,
  );
  await keys.activate(/button "Verder"/);
  await keys.activate(/button "Stem uitbrengen"/);
  await page.getByRole('heading', { name: 'Uw stem zit in de stembus' }).waitFor();
  receipts.push((await page.locator('.kiosk-receipt').textContent()) ?? '');
  await keys.activate(/button "Klaar"/);
  await keys.activate(/button "Bureau"/);
  await keys.write(/textbox "Code van het bureau"/, DESK);
  await keys.press('Enter');
  await page.getByText('1 van 6 codes gebruikt').waitFor();
});

test('one votes at home, and hands the file in', async () => {
  const keys = keyboardOf(page);
  await keys.activate(/link "Stembestanden"/);
  await answerSaveWith(running.app, place('stempagina.html'));
  await keys.activate(/button "Bewaar de stempagina"/);
  await page.getByText('Bewaard als stempagina.html.').first().waitFor();
  const home = await openFileInChromium(place('stempagina.html'));
  const homeKeys = keyboardOf(home.page);
  await homeKeys.write(/textbox "Uw stemcode/, codes[1] ?? '');
  await homeKeys.press('Enter');
  await home.page.getByRole('heading', { name: 'Uw stembiljet' }).waitFor();
  await homeKeys.choose(/checkbox "[^"]*Vuurwerkvrij plein/);
  await homeKeys.activate(/button "Verder"/);
  await home.page.getByRole('heading', { name: 'Klopt uw stem?' }).waitFor();
  const [download] = await Promise.all([
    home.page.waitForEvent('download'),
    homeKeys.activate(/button "Stem uitbrengen"/),
  ]);
  await download.saveAs(place(download.suggestedFilename()));
  await home.page.getByRole('heading', { name: 'Uw stembestand is gemaakt' }).waitFor();
  receipts.push((await home.page.locator('.ballot-receipt').textContent()) ?? '');
  expect(home.problems).toEqual([]);
  await home.close();
  await dropFiles(page, page.locator('.file-drop'), [place(download.suggestedFilename())]);
  await page.getByText('1 bestand zit nu in de stembus.').waitFor();
  await page.getByText('2 van 6 codes gebruikt').waitFor();
  await keys.activate(/link "Naar de ronde"/);
});

test('the box is closed, the slip is found and settled, and everything counted', async () => {
  const keys = keyboardOf(page);
  await page.getByText('Een tussenstand is er niet. Tot het tellen weet niemand iets.').waitFor();
  await keys.activate(/link "Stembus sluiten"/);
  await keys.activate(/button "Vul de woorden van het voorbeeld in"/);
  await keys.activate(/button "Stembus sluiten"/);
  await page.getByRole('heading', { name: '1 biljet is twee keer anders gelezen' }).waitFor();
  const paper = page.getByRole('radiogroup', { name: `Biljet ${SLIP}` });
  await paper.getByRole('radio', { name: 'Eerste keer' }).check({ force: true });
  await keys.activate(/button "Stembus sluiten"/);
  await keys.activate(/link "Stemmen tellen"/);
  await keys.activate(/button "Tel de stemmen"/);
  await page.getByText('Gekozen met 29 stemmen.').waitFor();
  await page.getByText('Daarvan blanco: 3.').waitFor();
});

test('the record is printed, and the council finds the same hash and both receipts', async () => {
  const keys = keyboardOf(page);
  const box = (await page.locator('code').last().textContent()) ?? '';
  await answerSaveWith(running.app, place('hertelling.html'));
  await keys.activate(/button "Hertelbestand bewaren"/);
  await expect.poll(() => sizeOf(place('hertelling.html')), { timeout: 20_000 }).toBeGreaterThan(0);
  await keys.activate(/link "Proces-verbaal"/);
  await page.locator('.sheet').getByText(box, { exact: true }).waitFor();
  await answerSaveWith(running.app, place('proces-verbaal.pdf'));
  await keys.activate(/button "Bewaren als PDF"/);
  await expect.poll(() => sizeOf(place('proces-verbaal.pdf')), { timeout: 20_000 }).toBeGreaterThan(1000);
  expect((await readFile(place('proces-verbaal.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
  const council = await openFileInChromium(place('hertelling.html'));
  await council.page.getByText('Opnieuw geteld: alles klopt met wat het fonds vastlegde.').waitFor();
  expect((await council.page.locator('code').allInnerTexts()).slice(0, 2)).toEqual([box, box]);
  for (const receipt of receipts) {
    await council.page.getByLabel('Uw ontvangstcode').fill(receipt);
    await council.page.getByRole('button', { name: 'Zoek mijn code' }).click();
    await council.page.getByText(/^Uw code staat in de lijst\./).waitFor();
  }
  expect(new Set(receipts).size).toBe(2);
  expect(await axeFindings(council.page)).toEqual([]);
  expect(council.problems).toEqual([]);
  await council.close();
  expect(running.problems).toEqual([]);
});
