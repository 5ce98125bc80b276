/** An own round in the real window, by keyboard: two tellers, papers typed in twice, differences settled, counted. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readPabulib } from '@shared/formats/pabulib/reader';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { openFileInChromium } from '../support/chromium-app';
import { openDemoFund } from '../support/demo-window';
import { PICTURES, sizeOf } from '../support/desk';
import { freshUserData, launchElectronApp, type RunningApp } from '../support/electron-app';
import { keyboardOf } from '../support/keyboard';
import { openInWindow, prepareInWindow, typeInWindow } from '../support/round-in-window';
import { answerSaveWith } from '../support/save-dialog';
import { visit } from '../support/screen-tour';

/** Each typed in twice; on the second of them one person slips. */
const PAPERS = 30;

let userData = '';
let running: RunningApp | null = null;

beforeAll(async () => {
  userData = await freshUserData();
  await mkdir(PICTURES, { recursive: true });
  running = await launchElectronApp({ userData });
  await openDemoFund(running.window);
});

afterAll(async () => {
  await running?.close();
  await rm(userData, { recursive: true, force: true });
});

function pageNow(): Page {
  if (running === null) throw new Error('The app is not running.');
  return running.window;
}

function noProblems(): void {
  expect(running?.problems).toEqual([]);
}

describe('an own round by keyboard alone', () => {
  test('a plan becomes ready, a round is prepared and opened', async () => {
    const page = pageNow();
    await prepareInWindow(page, { name: 'Vuurwerkronde', hasCodes: false });
    noProblems();
  });

  test('the regulation can be read before it is frozen', async () => {
    const page = pageNow();
    const keys = keyboardOf(page);
    await keys.activate(/link "Reglement lezen en printen"/);
    await page.getByText('Dit is een concept').waitFor();
    await page.getByText('Een kiezer woont in postcode 3571 en 3572 AB.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await keys.activate(/link "Naar de ronde"/);
    await page.getByRole('link', { name: 'Ronde openen' }).waitFor();
    noProblems();
  });

  test('two tellers get half of the key each, on paper, and then it opens', async () => {
    await openInWindow(pageNow());
    noProblems();
  });

  test('its ballots are printed, all alike, with room for a cross', async () => {
    const page = pageNow();
    const keys = keyboardOf(page);
    await keys.activate(/link "Stembiljet printen"/);
    const sheet = page.locator('.sheet');
    await sheet.getByText('Kies de plannen die u goed vindt.').waitFor();
    expect(await sheet.getByRole('listitem').count()).toBe(1);
    expect(await sheet.locator('.vote-paper-box').count()).toBe(1);
    await keys.tabTo(/checkbox "Grote letters/);
    await keys.press('Space');
    await sheet.locator('.vote-paper-large').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: join(PICTURES, 'voting-paper.png'), fullPage: true });
    await keys.activate(/link "Naar de ronde"/);
    noProblems();
  });

  test('ballots are typed in, a mistake is refused, and the last one can be taken out', async () => {
    const page = pageNow();
    const keys = keyboardOf(page);
    await keys.activate(/link "Stembiljetten invoeren"/);
    await page.getByLabel('Nummers op het biljet').waitFor();
    const entered = async (n: number) =>
      page.getByText(`Eerste keer ${n}, tweede keer 0`, { exact: true }).waitFor();
    for (const [index, ballot] of ['1', '0', '1'].entries()) {
      await keys.type(ballot);
      await keys.press('Enter');
      await entered(index + 1);
    }
    await keys.type('1 7');
    await keys.press('Enter');
    await page.getByText('Nummer 7 staat niet op het biljet. Kijk op het papier.').waitFor();
    await keys.press('Control+a', 'Delete', 'Enter');
    await page.getByText('Er is niets ingevuld. Is het biljet blanco? Typ dan 0.').waitFor();
    await keys.press('ArrowDown', 'Space', 'Enter');
    await entered(4);
    await keys.activate(/button "Laatste biljet eruit halen"/);
    await page.getByRole('alertdialog').waitFor();
    await keys.activate(/button "Eruit halen"/);
    await entered(3);
    await expect.poll(() => page.getByLabel('Nummer van het biljet').inputValue()).toBe('4');
    await typeInWindow(page, {
      from: 4,
      until: PAPERS,
      told: (n) => `Eerste keer ${n}, tweede keer 0`,
      choice: () => '1',
    });
    noProblems();
  });

  test('somebody else types them in again, and slips once', async () => {
    const page = pageNow();
    await page.getByRole('radio', { name: 'Tweede keer' }).check({ force: true });
    await typeInWindow(page, {
      from: 1,
      until: PAPERS,
      told: (n) => `Eerste keer ${PAPERS}, tweede keer ${n}`,
      choice: () => '1',
    });
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: join(PICTURES, 'voting-desk-twice.png'), fullPage: true });
    noProblems();
  });

  test('the box is closed and counted, and nothing of a result was shown before', async () => {
    const page = pageNow();
    const keys = keyboardOf(page);
    await keys.activate(/link "Naar de ronde"/);
    await page.getByText('Een tussenstand is er niet. Tot het tellen weet niemand iets.').waitFor();
    await keys.activate(/link "Stembus sluiten"/);
    await page.getByText(`Er zitten ${PAPERS} stembiljetten in.`).waitFor();
    await keys.activate(/button "Vul de woorden van het voorbeeld in"/);
    const half = page.getByLabel('Woorden van teller 1');
    const words = await half.inputValue();
    await half.fill(words.split(' ').slice(1).join(' '));
    await keys.activate(/button "Stembus sluiten"/);
    await page.getByText('Op het blad staan 17 woorden. Hier staan er 16.').first().waitFor();
    await half.fill(await page.getByLabel('Woorden van teller 2').inputValue());
    await keys.activate(/button "Stembus sluiten"/);
    await page.getByText('Deze twee helften passen niet op deze stembus.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: join(PICTURES, 'voting-close.png'), fullPage: true });
    await half.fill(words);
    await keys.activate(/button "Stembus sluiten"/);
    await page.getByRole('heading', { name: '1 biljet is twee keer anders gelezen' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: join(PICTURES, 'voting-differences.png'), fullPage: true });
    const paper = page.getByRole('radiogroup', { name: 'Biljet 2' });
    await paper.getByText('Blanco').waitFor();
    await paper.getByRole('radio', { name: 'Eerste keer' }).check({ force: true });
    await keys.activate(/button "Stembus sluiten"/);
    await page.getByRole('link', { name: 'Stemmen tellen' }).waitFor();
    await keys.activate(/link "Stemmen tellen"/);
    await page.getByText('De telregel ligt vast sinds de opening.').waitFor();
    await keys.activate(/button "Tel de stemmen"/);
    await page.getByText('1 van 1', { exact: true }).waitFor();
    await page.getByText(`Gekozen met ${PAPERS - 1} stemmen.`).waitFor();
    await page.getByText('Daarvan blanco: 1.').waitFor();
    noProblems();
  });

  test('the ballots go out as files that count the same, in the app and without it, and the record is there to sign', async () => {
    const page = pageNow();
    const keys = keyboardOf(page);
    const box = await page.locator('code').last().textContent();
    const path = join(userData, 'stemming.pb');
    await answerSaveWith((running as RunningApp).app, path);
    await keys.activate(/button "Bewaar als Pabulib-bestand"/);
    await page.getByText('Bewaard als stemming.pb. Het logboek kent dit bestand.').first().waitFor();
    const read = readPabulib(await readFile(path));
    expect(read.ok && read.value.ballots.map(({ choices }) => choices.length)).toEqual([
      0,
      ...Array.from({ length: PAPERS - 1 }, () => 1),
    ]);
    expect(read.ok && read.value.projects.map(({ selected }) => selected)).toEqual(['1']);
    expect(await axeFindings(page)).toEqual([]);
    const file = join(userData, 'hertelling.html');
    await answerSaveWith((running as RunningApp).app, file);
    await keys.activate(/button "Hertelbestand bewaren"/);
    await expect.poll(() => sizeOf(file)).toBeGreaterThan(0);
    await keys.activate(/link "Proces-verbaal"/);
    const sheet = page.locator('.sheet');
    await sheet.getByText(box ?? '?', { exact: true }).waitFor();
    await sheet
      .getByRole('table', { name: 'De uitslag' })
      .getByText(`${PAPERS - 1} stemmen`)
      .waitFor();
    expect(await sheet.getByText(/^(Teller [12]|Getuige)$/).count()).toBe(3);
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: join(PICTURES, 'voting-record.png'), fullPage: true });
    const council = await openFileInChromium(file);
    await council.page.getByText('Opnieuw geteld: alles klopt met wat het fonds vastlegde.').waitFor();
    const marks = await council.page.locator('code').allInnerTexts();
    expect(marks.slice(0, 2)).toEqual([box, box]);
    expect(await axeFindings(council.page)).toEqual([]);
    await council.page.screenshot({ path: join(PICTURES, 'voting-recount.png'), fullPage: true });
    expect(council.requests).toEqual([pathToFileURL(file).href]);
    expect(council.problems).toEqual([]);
    await council.close();
    noProblems();
  });

  test('the board chooses otherwise than the count, with a reason that stays beside it', async () => {
    const page = pageNow();
    await page.goBack();
    await page.getByText('Er is geen plan dat nog aan de beurt kan komen.').waitFor();
    await page.getByRole('button', { name: 'Afwijken van de telling' }).click();
    const asked = page.getByRole('dialog', { name: 'Afwijken van de telling' });
    await asked.getByText(/^Samen €\s[\d.]+ van/).waitFor();
    await asked.getByRole('checkbox', { name: /Vuurwerkvrij plein/ }).uncheck({ force: true });
    await asked.getByRole('textbox', { name: 'Reden' }).fill('De vergunning is geweigerd.');
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: join(PICTURES, 'voting-override.png'), fullPage: true });
    await asked.getByRole('button', { name: 'Afwijken van de telling' }).click();
    await page.getByText(/Reden: De vergunning is geweigerd\.$/).waitFor();
    await page.getByText('De uitslag van de telling blijft hieronder staan, zoals hij was.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.screenshot({ path: join(PICTURES, 'voting-after.png'), fullPage: true });
    noProblems();
  });

  test('is still there after a restart', async () => {
    await running?.close();
    running = await launchElectronApp({ userData });
    const page = pageNow();
    await openDemoFund(page);
    await visit(page, '#/rounds');
    await page
      .getByRole('row', { name: /Vuurwerkronde/ })
      .getByText('Geteld')
      .waitFor();
    noProblems();
  });
});
