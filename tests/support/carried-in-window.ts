/** An award from before the books began in the real window: typed in, refused where it is too much, kept, and taken back. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeFindings } from './axe';

/** Begins and ends on the opening balance, which has one source with € 1.000,00 free. */
export async function carryAward(page: Page, picture: (name: string) => Promise<unknown>): Promise<void> {
  const dialog = page.getByRole('dialog');
  const field = (name: string | RegExp) => dialog.getByRole('textbox', { name });
  const save = dialog.getByRole('button', { name: 'Leg de toekenning vast' });
  const takeBack = /Draai toekenning \d+ terug/;
  const choose = async (name: RegExp, option: string | RegExp) => {
    await dialog.getByRole('combobox', { name }).click();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { name: option }).click();
  };
  await page.getByText('Er zijn geen toekenningen van eerder.').waitFor();
  await page.getByRole('button', { name: 'Toekenning van eerder toevoegen' }).click();
  await choose(/^Initiatief/, 'Groene Gevels');
  await field('Naam van het plan').fill('Waterpomp voor de tuin');
  await field('Toegekend op').fill('01-09-2024');
  await field(/Hiervan al eerder betaald/).fill('250');
  await choose(/^Bijdrage/, /Wijkbudget 2024/);
  await field('Nog te betalen').fill('1.001');
  await field(/Te betalen op/).fill('01-03-2025');
  await field('Uiterlijk op').fill('01-09-2025');
  expect(await axeFindings(page)).toEqual([]);
  await picture('carried-dialog');
  await save.click();
  await dialog
    .getByText(/is €\s1\.000,00 vrij\./)
    .first()
    .waitFor();
  await field('Nog te betalen').fill('400');
  await save.click();
  await page.getByRole('row').filter({ hasText: 'Waterpomp voor de tuin' }).waitFor();
  await dialog.waitFor({ state: 'detached' });
  expect(await axeFindings(page)).toEqual([]);
  await picture('carried');
  await page.getByRole('button', { name: takeBack }).click();
  await field('Reden').fill('Stond er al in');
  await dialog.getByRole('button', { name: takeBack }).click();
  await page.getByText('Er zijn geen toekenningen van eerder.').waitFor();
}
