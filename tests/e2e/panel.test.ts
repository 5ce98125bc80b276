/** The panel in the real window: a member gets a term, a lottery, an interest is told, and the round shows who takes no part. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { openDemoFund } from '../support/demo-window';
import { deskOf } from '../support/desk';
import { launchElectronApp, type RunningApp } from '../support/electron-app';
import { drawInWindow } from '../support/lottery-in-window';
import { choose } from '../support/screen-tour';

let running: RunningApp;
let page: Page;

beforeAll(async () => {
  running = await launchElectronApp();
  page = running.window;
  await openDemoFund(page);
});
afterAll(async () => running.close());

test('a new member has a vote from today', async () => {
  const desk = await deskOf(page, 'panel');
  await desk.goTo('Panelleden');
  await desk.reads('Vandaag hebben 9 leden een stem.');
  await desk.keys.activate(/button "Panellid toevoegen"/);
  await page.getByRole('dialog').waitFor();
  await page.getByRole('textbox', { name: 'Naam' }).fill('Pim Zonneveld');
  expect(await axeFindings(page)).toEqual([]);
  await desk.picture('member');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await desk.reads('Vandaag hebben 10 leden een stem.');
  await desk.picture('members');
  expect(running.problems).toEqual([]);
});

test('a panel is drawn by lot, redone by the command, and somebody who was drawn becomes a member', async () => {
  const desk = await deskOf(page, 'panel-lottery');
  const first = await drawInWindow(running, desk);
  await page.getByRole('button', { name: `Nummer ${first} wijzigen` }).click();
  await page.getByRole('menuitem', { name: 'Overnemen als panellid' }).click();
  await page.getByRole('textbox', { name: 'Naam' }).fill('Iris van Dam');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  const row = page
    .getByRole('table', { name: 'Geloot' })
    .getByRole('row', { name: new RegExp(`^${first} `) });
  await row.getByText('In het panel').waitFor();
  await page.getByRole('button', { name: `Nummer ${first} wijzigen` }).click();
  await page.getByRole('menuitem', { name: 'Valt uit' }).click();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Valt uit' }).click();
  await page.getByText(`In plaats van ${first}`).waitFor();
  await desk.picture('replaced');
  await desk.goTo('Panelleden');
  await page.getByRole('row', { name: /Iris van Dam/ }).waitFor();
  expect(running.problems).toEqual([]);
});

test('an interest is told, shown with the plan, and taken back', async () => {
  const desk = await deskOf(page, 'panel-round');
  await desk.goTo('Rondes');
  await page.getByRole('row', { name: /Najaarsronde 2026/ }).click();
  await page.getByRole('cell', { name: '8 van 9' }).waitFor();
  await page.getByRole('button', { name: 'Belang melden' }).click();
  const asked = page.getByRole('dialog', { name: 'Belang melden' });
  for (const [label, start] of [
    ['Panellid', 'Wilma'],
    ['Plan', ''],
  ] as const) {
    await asked.getByRole('combobox', { name: label }).fill(start);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await asked.getByRole('button', { name: /Wat is de band/ }).click();
  await page.getByRole('option', { name: 'Werk of vrijwilligerswerk' }).click();
  await asked.getByRole('textbox', { name: /In eigen woorden/ }).fill('Ik werk daar.');
  expect(await axeFindings(page)).toEqual([]);
  await desk.picture('declare');
  await asked.getByRole('button', { name: 'Belang melden' }).click();
  await page.getByRole('cell', { name: '7 van 9' }).waitFor();
  await desk.picture('round');
  await choose(page, { language: 'English', theme: 'dark' });
  await page.getByRole('heading', { name: 'Who takes no part?' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await desk.picture('round-en');
  await page.getByRole('button', { name: /^Take back what Wilma Nagtegaal told/ }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Take back', exact: true }).click();
  await page.getByRole('cell', { name: '8 of 9' }).waitFor();
  expect(running.problems).toEqual([]);
});
