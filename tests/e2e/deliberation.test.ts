/** The talk about plans in the real window, by keyboard: a worry, the agenda, the meeting, and a reason that reaches the letter. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { openDemoFund } from '../support/demo-window';
import { type Desk, deskOf } from '../support/desk';
import { launchElectronApp, type RunningApp } from '../support/electron-app';

let running: RunningApp;
let page: Page;
let desk: Desk;

beforeAll(async () => {
  running = await launchElectronApp();
  page = running.window;
  await openDemoFund(page);
  desk = await deskOf(page, 'deliberation');
});
afterAll(async () => running.close());

const REASON = ['Wij missen nog een plek voor de repetities.', 'Bel ons, dan zoeken wij mee.'];

async function toRound(): Promise<void> {
  await desk.keys.activate(/link "Naar de ronde"/);
  await desk.at(/^Ronde 4/);
}

test('a worry is written down, answered, and printed in the booklet', async () => {
  const { keys } = desk;
  await desk.goTo('Rondes');
  await keys.activate(/^'?row "Ronde 4/);
  await desk.at(/^Ronde 4/);
  await desk.reads('Er zijn 4 zorgen of vragen. Op 1 wacht nog een antwoord.');
  await keys.activate(/link "Zorgen en antwoorden"/);
  await desk.at('Zorgen en antwoorden');
  await keys.activate(/button "Zorg of vraag toevoegen bij ‘Koor zonder noten’"/);
  await keys.write(/textbox "Zorg of vraag"/, 'Hoe hard is het op zondag?');
  expect(await axeFindings(page)).toEqual([]);
  await keys.answer(/button "Opslaan"/);
  await keys.activate(/button "Wijzigen: Hoe hard is het op zondag\?"/);
  await keys.write(/textbox "Antwoord van het initiatief/, 'Wij zingen binnen, tot vijf uur.');
  await keys.answer(/button "Opslaan"/);
  await desk.reads('Wij zingen binnen, tot vijf uur.');
  await keys.activate(/button "Weghalen: Wat als het regent\?"/);
  await keys.choose(/radio "Het stond er twee keer"/);
  expect(await axeFindings(page)).toEqual([]);
  await keys.answer(/button "Weghalen"/);
  await page.getByRole('heading', { name: 'Wat als het regent?' }).waitFor({ state: 'detached' });
  await desk.picture('worries');
  await keys.activate(/link "Planboekje printen"/);
  const choir = page.locator('.booklet-page').filter({ hasText: '3. Koor zonder noten' });
  await choir.getByText('Hoe hard is het op zondag?').waitFor();
  await choir.getByText('Wij zingen binnen, tot vijf uur.').waitFor();
  expect(await page.locator('.booklet-page').getByText('Wat als het regent?').count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  await desk.picture('booklet');
  await toRound();
  expect(running.problems).toEqual([]);
});

test('the agenda reckons its times, names who takes no part, and is kept', async () => {
  const { keys } = desk;
  await keys.activate(/link "Agenda"/);
  await desk.at('Agenda');
  const sheet = page.locator('.sheet');
  const row = (words: string) => sheet.getByRole('row').filter({ hasText: words });
  await row('1. Winterkost').getByText('19:40').waitFor();
  await row('1. Winterkost').getByText('Youssef Amrani neemt geen deel.').waitFor();
  await row('Einde').getByText('21:58').waitFor();
  await keys.write(/textbox "Begin"/, '20:00');
  await keys.write(/textbox "2. Repaircafé op reis/, '30');
  // 95 minutes for five plans, of which two have 25 and 30: 13 for each of the other three.
  await row('2. Repaircafé').getByText('20:35').waitFor();
  await row('3. Koor').getByText('21:05').waitFor();
  await row('Einde').getByText('22:29').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await desk.picture('agenda');
  await keys.activate(/button "Opslaan"/);
  await desk.reads('De agenda is bewaard.');
  await toRound();
  await keys.activate(/link "Agenda"/);
  await row('3. Koor').getByText('21:05').waitFor();
  await toRound();
  expect(running.problems).toEqual([]);
});

test('the timer runs, and an arrow goes on to the next plan with its own time; notes save by themselves', async () => {
  const { keys } = desk;
  await keys.activate(/link "Bijeenkomst"/);
  await desk.at('Bijeenkomst');
  const timer = page.getByRole('timer');
  await expect.poll(() => timer.textContent()).toBe('25:00');
  await desk.reads('Youssef Amrani');
  await keys.activate(/button "Start"/);
  await expect.poll(() => timer.textContent()).toMatch(/^24:5\d$/);
  await keys.activate(/button "Pauze"/);
  const stood = await timer.textContent();
  await keys.press('ArrowRight');
  await desk.reads('Plan 2 van 5');
  await page.getByRole('heading', { level: 2, name: '2. Repaircafé op reis' }).waitFor();
  await expect.poll(() => timer.textContent()).toBe('30:00');
  expect(stood).not.toBe('25:00');
  await keys.write(/textbox "Aantekeningen bij/, 'Vraagt om een tweede werkbank.');
  // In the field an arrow moves in the text.
  await keys.press('ArrowLeft');
  await desk.reads('De aantekeningen zijn bewaard.');
  await desk.reads('Plan 2 van 5');
  expect(await axeFindings(page)).toEqual([]);
  await desk.picture('meeting');
  await keys.activate(/button "Volgend plan"/);
  await desk.reads('Plan 3 van 5');
  await keys.press('PageUp');
  await desk.reads('Plan 2 van 5');
  await expect
    .poll(() => page.getByRole('textbox').last().inputValue())
    .toBe('Vraagt om een tweede werkbank.');
  await toRound();
  expect(running.problems).toEqual([]);
});

test('after the count the panel gives a reason of its own, which stands in the letter apart from the count', async () => {
  const { keys } = desk;
  await keys.activate(/link "Stembus sluiten"/);
  await keys.activate(/button "Vul de woorden van het voorbeeld in"/);
  await keys.activate(/button "Stembus sluiten"/);
  await keys.activate(/link "Stemmen tellen"/);
  await keys.activate(/button "Tel de stemmen"/);
  await page.getByRole('heading', { level: 2, name: 'In woorden van het panel' }).waitFor();
  const write = page.getByRole('button', { name: /^Reden schrijven bij ‘/ }).first();
  const title = ((await write.getAttribute('aria-label')) ?? '').replace(
    /^Reden schrijven bij ‘(.*)’$/,
    '$1',
  );
  await write.focus();
  await keys.press('Enter');
  await keys.write(/textbox "Reden van het panel/, 'Een.');
  await keys.press('Enter');
  await keys.type('Twee.');
  await keys.press('Enter');
  await keys.type('Drie.');
  await keys.activate(/button "Opslaan"/);
  await desk.reads('Schrijf hooguit twee regels.');
  await keys.write(/textbox "Reden van het panel/, REASON[0] ?? '');
  await keys.press('Enter');
  await keys.type(REASON[1] ?? '');
  await desk.reads(`Nog ${180 - REASON.join(' ').length} tekens.`);
  expect(await axeFindings(page)).toEqual([]);
  await desk.picture('reason-asked');
  await keys.answer(/button "Opslaan"/);
  await desk.reads(REASON[0] ?? '');
  expect(await axeFindings(page)).toEqual([]);
  await desk.picture('reason');
  await keys.activate(/link "Toekenningen maken"/);
  await keys.activate(/button "Toekenningen maken"/);
  await keys.answer(/button "Toekenningen maken"/);
  await page
    .getByRole('row')
    .filter({ hasText: title })
    .filter({ hasNot: page.getByRole('columnheader') })
    .getByRole('rowheader')
    .click();
  const letter = page.locator('.sheet');
  await letter.getByRole('heading', { name: 'Wat het panel erbij zegt' }).waitFor();
  expect(await letter.locator('.letter-own').textContent()).toBe(REASON.join('\n'));
  // What the count says stands before it, and is still there.
  const heads = await letter.getByRole('heading').allTextContents();
  expect(heads.slice(1, 3)).toEqual(['Waarom niet?', 'Wat het panel erbij zegt']);
  await letter.getByText(/Gelijke delen/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await desk.picture('letter');
  expect(running.problems).toEqual([]);
});
