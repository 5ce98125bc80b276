/** A round with a pot for each theme in the real window: prepared, opened, voted, counted pot by pot, and awarded (V73-V76). */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { openFileInChromium } from '../support/chromium-app';
import { openDemoFund } from '../support/demo-window';
import { PICTURES, sizeOf } from '../support/desk';
import { freshUserData, launchElectronApp, type RunningApp } from '../support/electron-app';
import { keyboardOf } from '../support/keyboard';
import { makeReady, takeHalves } from '../support/round-in-window';
import { answerSaveWith } from '../support/save-dialog';

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

const picture = (name: string) =>
  pageNow().screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });

describe('a round with two pots', () => {
  test('each theme of the plans gets its own amount, and a pot without money is asked for', async () => {
    const page = pageNow();
    const keys = keyboardOf(page);
    await makeReady(page, 'Vuurwerkvrij');
    await makeReady(page, 'Regenton');
    await keys.find('Nieuwe ronde');
    await keys.write(/Naam van de ronde/, 'Pottenronde');
    await keys.choose(/checkbox "Regenton/);
    await keys.choose(/checkbox "Vuurwerkvrij/);
    await keys.tabTo(/radio "Eén pot/);
    await keys.press('ArrowDown', 'ArrowDown');
    await keys.write(/textbox "Pot Groen/, '3.500');
    await page.getByText(/^De potten zijn samen €\s3\.500,00\.$/).waitFor();
    await keys.activate(/button "Ronde opslaan"/);
    await page.getByText('Vul in hoeveel geld er in de pot ‘Ontmoeting’ zit.').first().waitFor();
    await keys.write(/textbox "Pot Ontmoeting/, '1.000');
    await keys.choose(/checkbox "Elk biljet twee keer/);
    expect(await axeFindings(page)).toEqual([]);
    await picture('pots-form');
    await keys.activate(/button "Ronde opslaan"/);
    await page.getByRole('heading', { level: 1, name: /Pottenronde/ }).waitFor();
    await page.getByRole('table', { name: 'De potten' }).getByText('Ontmoeting').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture('pots-round');
    noProblems();
  });

  test('the regulation and the paper tell the pots, and two tellers open the round', async () => {
    const page = pageNow();
    const keys = keyboardOf(page);
    await keys.activate(/link "Reglement lezen en printen"/);
    await page.getByText(/^Pot Groen: €\s3\.500, voor plan 1\.$/).waitFor();
    await page.getByText('Elke pot wordt apart geteld.', { exact: false }).first().waitFor();
    await keys.activate(/link "Naar de ronde"/);
    await keys.activate(/link "Ronde openen"/);
    await takeHalves(page);
    await page.getByText(/^De pot van €\s4\.500,00 wordt opzij gezet\./).waitFor();
    await keys.activate(/button "Ronde openen"/);
    await keys.activate(/link "Stembiljet printen"/);
    const sheet = page.locator('.sheet');
    await sheet.getByRole('heading', { name: /^Pot Groen: €\s3\.500$/ }).waitFor();
    expect(await sheet.locator('.vote-paper-number').allInnerTexts()).toEqual(['1', '2']);
    expect(await axeFindings(page)).toEqual([]);
    await picture('pots-paper');
    await keys.activate(/link "Naar de ronde"/);
    noProblems();
  });

  test('one ballot names plans of both pots; then the box is closed and counted pot by pot', async () => {
    const page = pageNow();
    const keys = keyboardOf(page);
    await keys.activate(/link "Stembiljetten invoeren"/);
    const field = page.getByLabel('Nummers op het biljet');
    for (const [index, ballot] of ['1 2', '2', '1 2', '2', '0'].entries()) {
      await field.fill(ballot);
      await field.press('Enter');
      await page.getByText(`${index + 1} ingevoerd`, { exact: true }).waitFor();
    }
    await keys.activate(/link "Naar de ronde"/);
    await keys.activate(/link "Stembus sluiten"/);
    await keys.activate(/button "Vul de woorden van het voorbeeld in"/);
    await keys.activate(/button "Stembus sluiten"/);
    await keys.activate(/link "Stemmen tellen"/);
    await keys.activate(/button "Tel de stemmen"/);
    const pots = page.getByRole('table', { name: 'De potten' });
    await pots.getByRole('row', { name: /^Groen €\s3\.500 1 €\s3\.350 €\s150$/ }).waitFor();
    await pots.getByRole('row', { name: /^Ontmoeting €\s1\.000 0 €\s0 €\s1\.000$/ }).waitFor();
    await page.getByText(/^Dit plan kost €\s250 meer dan de hele pot\.$/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture('pots-result');
    noProblems();
  });

  test('the record and the recount file carry the pots, and what was chosen is awarded', async () => {
    const page = pageNow();
    const keys = keyboardOf(page);
    await page.getByText('Een .pb-bestand kent één pot.', { exact: false }).waitFor();
    const file = join(userData, 'hertelling.html');
    await answerSaveWith((running as RunningApp).app, file);
    await keys.activate(/button "Hertelbestand bewaren"/);
    await expect.poll(() => sizeOf(file)).toBeGreaterThan(0);
    await keys.activate(/link "Proces-verbaal"/);
    const sheet = page.locator('.sheet');
    await sheet.getByRole('heading', { name: /^Pot Ontmoeting: €\s1\.000$/ }).waitFor();
    expect(await sheet.getByRole('table', { name: 'De uitslag' }).count()).toBe(2);
    expect(await axeFindings(page)).toEqual([]);
    await picture('pots-record');
    const council = await openFileInChromium(file);
    await council.page.getByText('Opnieuw geteld: alles klopt met wat het fonds vastlegde.').waitFor();
    await council.page.getByText(/^€\s3\.500: ‘Regenton in elke tuin’$/).waitFor();
    expect(await axeFindings(council.page)).toEqual([]);
    await council.close();
    await page.goBack();
    await keys.activate(/link "Toekenningen maken"/);
    await page.getByText('Regenton in elke tuin').first().waitFor();
    await picture('pots-award');
    noProblems();
  });
});
