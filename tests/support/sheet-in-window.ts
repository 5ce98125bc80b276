/** Has the form of the opening balance filled from a spreadsheet, in the real window: first one with mistakes. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeFindings } from './axe';
import { dropFiles } from './drop-file';

const HEADS = 'Van wie;Omschrijving;Oormerk;Saldo';
const WRONG = [HEADS, 'Gemeente Lindedorp;Restant 2024;groen;600', 'N. Dekker;Gift;Sport;vijftig'];
const RIGHT = [HEADS, 'Gemeente Lindedorp;Restant 2024;groen;600', 'N. Dekker;Gift;;€ 50,00', 'Totaal;;;650'];

/** Begins on the screen of the opening balance of a fund with the theme `Groen`. */
export async function sheetInForm(
  page: Page,
  picture: (name: string) => Promise<unknown>,
): Promise<{ readonly onBank: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'buurtpot-sheet-'));
  const give = async (name: string, lines: readonly string[]) => {
    await writeFile(join(folder, name), lines.join('\r\n'));
    await dropFiles(page, page.locator('.file-drop'), [join(folder, name)]);
  };
  await give('pot.csv', WRONG);
  await page.getByText('2 dingen kunnen niet mee').waitFor();
  await page
    .getByText('Regel 3: ‘vijftig’ bij ‘Nog op de bank’ is geen bedrag. Schrijf het als 1.234,56.')
    .waitFor();
  await picture('sheet-problems');
  await page.getByRole('button', { name: 'Ander bestand' }).click();
  await give('goed.csv', RIGHT);
  await page.getByRole('row', { name: /N\. Dekker \(nieuwe gever\)/ }).waitFor();
  await page.getByText('niet overgenomen: regel 4.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await picture('sheet-columns');
  await page.getByRole('button', { name: 'Zet deze 2 regels in het formulier' }).click();
  await page.getByText('Er staan 2 regels in het formulier.').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('opening-form');
  await rm(folder, { recursive: true });
  return { onBank: '650' };
}
