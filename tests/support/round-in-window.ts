/** An own round in the real window, step by step, by keyboard: prepared, opened by two tellers, its papers typed in. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeFindings } from './axe';
import { PICTURES } from './desk';
import { keyboardOf } from './keyboard';

export interface WantedRound {
  readonly name: string;
  readonly hasCodes: boolean;
}

/** Begins anywhere in the demo fund: finds this plan, which is in its scan, and answers that it can. */
export async function makeReady(page: Page, search: string): Promise<void> {
  const keys = keyboardOf(page);
  await keys.find('Aanvragen');
  await keys.write(/Zoek een plan/, search);
  await page.getByText(/^1 van \d+ plannen$/).waitFor();
  await keys.activate(new RegExp(`row "${search}`));
  await keys.activate(/button "Antwoord geven"/);
  await keys.write(/Toelichting/, 'Prima plan.');
  await keys.activate(/button "Opslaan"/);
  await page.getByText('Antwoord op het plan').waitFor({ state: 'detached' });
}

/** Begins anywhere in the demo fund: answers the scan of a plan, and prepares a round with that plan and a last day. */
export async function prepareInWindow(page: Page, { name, hasCodes }: WantedRound): Promise<void> {
  const keys = keyboardOf(page);
  await makeReady(page, 'Vuurwerkvrij');
  await keys.find('Nieuwe ronde');
  await keys.write(/Naam van de ronde/, name);
  await keys.choose(/checkbox "Vuurwerkvrij plein/);
  await keys.write(/Bedrag in de pot/, '1.500');
  await keys.write(/Laatste dag om te stemmen/, '31-12-2099');
  if (hasCodes) await keys.choose(/checkbox "Stemmen met een code/);
  await keys.activate(/button "Leeftijd, postcode en opkomst"/);
  await keys.write(/Postcodes/, '3571, 3572ab');
  await keys.activate(/button "Ronde opslaan"/);
  await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
  await page.getByText('Stemmen kan tot en met donderdag 31 december 2099.').waitFor();
}

/** From the screen of the round; two tellers each get a half, and one of them types a word wrongly first. */
export async function openInWindow(page: Page): Promise<void> {
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
}

/** From the screen of the counting key: each teller copies a half and types two words of it back. */
export async function takeHalves(page: Page): Promise<void> {
  const keys = keyboardOf(page);
  for (const teller of [1, 2]) {
    await keys.activate(/button "Toon de woorden"/);
    await page.getByRole('heading', { name: `Halve telsleutel van teller ${teller}` }).waitFor();
    const words = await page.locator('.paper-word').allInnerTexts();
    await keys.activate(new RegExp(`button "Teller ${teller} heeft het blad"`));
    await keys.write(/Woord 3/, words[2] ?? '');
    await keys.write(/Woord 11/, words[10] ?? '');
    await keys.activate(/button "Nakijken"/);
  }
}

export interface TypedPapers {
  readonly from: number;
  readonly until: number;
  /** What stands on the screen when so many are in. */
  readonly told: (count: number) => string;
  /** What is typed for a paper. */
  readonly choice: (paper: number) => string;
}

/** At the desk, for the reading that is chosen there. */
export async function typeInWindow(page: Page, { from, until, told, choice }: TypedPapers): Promise<void> {
  const field = page.getByLabel('Nummers op het biljet');
  for (let paper = from; paper <= until; paper += 1) {
    await field.fill(choice(paper));
    await field.press('Enter');
    await page.getByText(told(paper), { exact: true }).waitFor();
  }
}
