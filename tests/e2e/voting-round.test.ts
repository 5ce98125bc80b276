/** An own round in the real window, by keyboard: two tellers, papers typed in twice, differences settled, counted. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { openDemoFund } from '../support/demo-window';
import { PICTURES } from '../support/desk';
import { freshUserData, launchElectronApp, type RunningApp } from '../support/electron-app';
import { keyboardOf } from '../support/keyboard';
import { visit } from '../support/screen-tour';

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
    const keys = keyboardOf(page);
    await keys.find('Aanvragen');
    await keys.write(/Zoek een plan/, 'Vuurwerkvrij');
    await page.getByText(/^1 van \d+ plannen$/).waitFor();
    await keys.activate(/row "Vuurwerkvrij plein/);
    await keys.activate(/button "Antwoord geven"/);
    await keys.write(/Toelichting/, 'Prima plan.');
    await keys.activate(/button "Opslaan"/);
    await page.getByText('Antwoord op het plan').waitFor({ state: 'detached' });
    await keys.find('Nieuwe ronde');
    await keys.write(/Naam van de ronde/, 'Vuurwerkronde');
    await keys.tabTo(/checkbox "Vuurwerkvrij plein/);
    await keys.press('Space');
    await keys.write(/Bedrag in de pot/, '1.500');
    await keys.activate(/button "Ronde opslaan"/);
    await page.getByRole('heading', { level: 1, name: /Vuurwerkronde/ }).waitFor();
    noProblems();
  });

  test('two tellers get half of the key each, on paper, and then it opens', async () => {
    const page = pageNow();
    const keys = keyboardOf(page);
    await keys.activate(/link "Ronde openen"/);
    for (const teller of [1, 2]) {
      await page.getByText(`Teller ${teller} komt achter het scherm zitten, alleen.`).waitFor();
      await keys.activate(/button "Toon de woorden"/);
      await page.getByRole('heading', { name: `Halve telsleutel van teller ${teller}` }).waitFor();
      const words = await page.locator('.paper-word').allInnerTexts();
      expect(words).toHaveLength(17);
      expect(await axeFindings(page)).toEqual([]);
      await page.screenshot({ path: join(PICTURES, `voting-key-${teller}.png`), fullPage: true });
      await keys.activate(new RegExp(`button "Teller ${teller} heeft het blad"`));
      await keys.write(/Woord 3/, 'fout');
      await keys.write(/Woord 11/, words[10] ?? '');
      await keys.activate(/button "Nakijken"/);
      await page.getByText('Dit woord staat niet op die plek.').first().waitFor();
      await page.getByRole('textbox', { name: 'Woord 3' }).fill(words[2] ?? '');
      await keys.activate(/button "Nakijken"/);
    }
    await page.getByText(/^De pot van €\s1\.500,00 wordt opzij gezet\./).waitFor();
    await keys.activate(/button "Ronde openen"/);
    await page.getByRole('link', { name: 'Stembiljetten invoeren' }).waitFor();
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
    noProblems();
  });

  test('somebody else types them in again, and slips once', async () => {
    const page = pageNow();
    await page.getByRole('radio', { name: 'Tweede keer' }).check({ force: true });
    const field = page.getByLabel('Nummers op het biljet');
    for (const [index, ballot] of ['1', '1', '1'].entries()) {
      await field.fill(ballot);
      await field.press('Enter');
      await page.getByText(`Eerste keer 3, tweede keer ${index + 1}`, { exact: true }).waitFor();
    }
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
    await page.getByText('Er zitten 3 stembiljetten in.').waitFor();
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
    await page.getByText('Gekozen met 2 stemmen.').waitFor();
    await page.getByText('Daarvan blanco: 1.').waitFor();
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
