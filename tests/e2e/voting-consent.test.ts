/** A round of consent in the real window: an objection bars a plan, is written down, and the plan is asked once more. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { openDemoFund } from '../support/demo-window';
import { PICTURES } from '../support/desk';
import { freshUserData, launchElectronApp, type RunningApp } from '../support/electron-app';
import { keyboardOf } from '../support/keyboard';
import { makeReady, takeHalves } from '../support/round-in-window';

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

const picture = (page: Page, name: string) =>
  page.screenshot({ path: join(PICTURES, `consent-${name}.png`), fullPage: true });

describe('a round of consent', () => {
  test('is prepared with its own ballot and rule, and opened', async () => {
    const page = pageNow();
    const keys = keyboardOf(page);
    await makeReady(page, 'Vuurwerkvrij');
    await keys.find('Nieuwe ronde');
    await keys.write(/Naam van de ronde/, 'Toestemming');
    await keys.tabTo(/checkbox "Vuurwerkvrij plein/);
    await keys.press('Space');
    await keys.write(/Bedrag in de pot/, '1.500');
    await page.getByRole('radio', { name: /Toestemming of bezwaar per plan/ }).check({ force: true });
    await page.getByRole('checkbox', { name: /twee keer intypen/ }).uncheck({ force: true });
    await picture(page, 'form');
    await keys.activate(/button "Ronde opslaan"/);
    await page.getByText('Toestemming, zonder bezwaar').first().waitFor();
    await keys.activate(/link "Ronde openen"/);
    await takeHalves(page);
    await keys.activate(/button "Ronde openen"/);
    await page.getByRole('link', { name: 'Stembiljetten invoeren' }).waitFor();
  });

  test('has a paper with room for the objection, typed in with t and b', async () => {
    const page = pageNow();
    const keys = keyboardOf(page);
    await keys.activate(/link "Stembiljet printen"/);
    await page.locator('.sheet').getByText('Mijn bezwaar:').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'paper');
    await keys.activate(/link "Naar de ronde"/);
    await keys.activate(/link "Stembiljetten invoeren"/);
    const field = page.getByLabel('Nummers op het biljet');
    for (const paper of ['1t', '1b', '1t']) {
      await field.fill(paper);
      await field.press('Enter');
      await expect.poll(() => field.inputValue()).toBe('');
    }
    await picture(page, 'desk');
    await keys.activate(/link "Naar de ronde"/);
  });

  test('is counted: one objection bars the plan, which is written down and asked again', async () => {
    const page = pageNow();
    const keys = keyboardOf(page);
    await keys.activate(/link "Stembus sluiten"/);
    await keys.activate(/button "Vul de woorden van het voorbeeld in"/);
    await keys.activate(/button "Stembus sluiten"/);
    await keys.activate(/link "Stemmen tellen"/);
    await keys.activate(/button "Tel de stemmen"/);
    await page
      .getByText('1 keer bezwaar en 2 keer toestemming. Met een bezwaar gaat een plan niet door.')
      .first()
      .waitFor();
    await page.getByRole('button', { name: /^Bezwaren opschrijven bij/ }).click();
    await page.getByRole('textbox', { name: /^Bezwaar 1/ }).fill('Het is te laat op de avond.');
    await page.getByRole('textbox', { name: /Wat verandert er/ }).fill('Het stopt om tien uur.');
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'write');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Wat er verandert: Het stopt om tien uur.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'result');
    await page.getByRole('button', { name: 'Nog een keer vragen' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Nog een keer vragen' }).click();
    await page
      .getByText(/Deze ronde vraagt opnieuw over plannen die in ronde \d+ bezwaar kregen\./)
      .waitFor();
    await picture(page, 'second');
    expect(running?.problems).toEqual([]);
  });
});
