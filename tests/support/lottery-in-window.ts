/** Draws a lottery in the real window: a list out of a spreadsheet, seats that cannot be filled and then can, the draw, the file. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { axeFindings } from './axe';
import type { Desk } from './desk';
import { dropFiles } from './drop-file';
import type { RunningApp } from './electron-app';
import { answerSaveWith } from './save-dialog';

const AGES = ['18-39', '40-64', '65+'];
const LINES = Array.from({ length: 18 }, (_, index) =>
  [201 + index, `Naam ${index}`, AGES[index % 3], index % 2 === 0 ? 'Noord' : 'Zuid'].join(';'),
);

/** Begins anywhere; ends on the screen of the lottery that was drawn. Gives the first number that was drawn. */
export async function drawInWindow({ app }: RunningApp, desk: Desk): Promise<string> {
  const { page } = desk;
  const folder = await mkdtemp(join(tmpdir(), 'buurtpot-lottery-'));
  const sheet = join(folder, 'kandidaten.csv');
  await writeFile(sheet, ['Nummer;Naam;Leeftijd;Buurt', ...LINES].join('\r\n'));
  await desk.goTo('Loten');
  await page.getByRole('main').getByRole('link', { name: 'Nieuwe loting' }).click();
  await dropFiles(page, page.locator('.file-drop'), [sheet]);
  await desk.reads('18 kandidaten gelezen.');
  await page.getByRole('textbox', { name: '18-39' }).fill('7');
  await page.getByRole('textbox', { name: 'Plaatsen in het panel' }).focus();
  await desk.reads('‘18-39’ bij ‘Leeftijd’: 7 plaatsen, maar 6 kandidaten.');
  await desk.picture('lottery-cannot');
  await page.getByRole('button', { name: 'Naar verhouding' }).first().click();
  await desk.reads('Deze plaatsen kunnen allemaal gevuld worden.');
  expect(await axeFindings(page)).toEqual([]);
  await desk.picture('lottery-can');
  await page.getByRole('button', { name: 'Loting vastleggen' }).click();
  await page.getByRole('heading', { name: 'De belofte' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await desk.picture('lottery-promise');
  await page.getByRole('textbox', { name: 'Woord van de een' }).fill('kastanje');
  await page.getByRole('textbox', { name: 'Woord van de ander' }).fill('fietsbel');
  await page.getByRole('button', { name: 'Nu loten' }).click();
  await page.getByRole('heading', { name: 'Reserves', exact: true }).waitFor();
  await page.getByRole('figure').first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await desk.picture('lottery-drawn');
  const file = join(folder, 'loting.json');
  await answerSaveWith(app, file);
  await page.getByRole('button', { name: 'Bestand voor iedereen bewaren' }).click();
  await desk.reads('Bewaard als loting.json.');
  const { stdout } = await promisify(execFile)('npm', ['run', '-s', 'buurtpot', '--', 'draw', file]);
  expect(stdout).toMatch(/^De loting klopt|^The lottery is right/);
  await rm(folder, { recursive: true });
  const first = page.getByRole('table', { name: 'Geloot' }).getByRole('rowheader').first();
  return (await first.textContent()) ?? '';
}
