/** A roll in the real window, by keyboard: read out of a spreadsheet, kept, and ticked in the round that is open. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { openDemoFund } from '../support/demo-window';
import { PICTURES } from '../support/desk';
import { dropFiles } from '../support/drop-file';
import { freshUserData, launchElectronApp, type RunningApp } from '../support/electron-app';
import { keyboardOf } from '../support/keyboard';
import { makeReady } from '../support/round-in-window';
import { visit } from '../support/screen-tour';

const HEADS = 'Voornaam;Achternaam;Geboren;Straat;Postcode';
const WRONG = [HEADS, 'Ali;Demir;1-1-1980;Dam;3571 AB', 'Bo;Kind;2010;Dam;3571 AB'];
const RIGHT = [
  HEADS,
  'Ali;Demir;1-1-1980;Dam;3571 AB',
  'Bo;Kind;2-6-2014;Dam;3571 AB',
  'Eva;Ver;1990;Laan;9999 ZZ',
  'Zoë;Appel;1980;Dam;3571ab',
];

let userData = '';
let folder = '';
let running: RunningApp | null = null;

beforeAll(async () => {
  userData = await freshUserData();
  folder = await mkdtemp(join(tmpdir(), 'buurtpot-roll-'));
  await mkdir(PICTURES, { recursive: true });
  running = await launchElectronApp({ userData });
  await openDemoFund(running.window);
});

afterAll(async () => {
  await running?.close();
  await rm(userData, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
});

function pageNow(): Page {
  if (running === null) throw new Error('The app is not running.');
  return running.window;
}

async function give(page: Page, name: string, lines: readonly string[]): Promise<void> {
  await writeFile(join(folder, name), lines.join('\r\n'));
  await dropFiles(page, page.locator('.file-drop'), [join(folder, name)]);
}

const picture = (page: Page, name: string) => page.screenshot({ path: `${PICTURES}/roll-${name}.png` });

describe('a roll of voters', () => {
  test('a round for residents of sixteen and older is prepared', async () => {
    const page = pageNow();
    const keys = keyboardOf(page);
    await makeReady(page, 'Vuurwerkvrij');
    await keys.find('Nieuwe ronde');
    await keys.write(/Naam van de ronde/, 'Rol');
    await keys.tabTo(/checkbox "Vuurwerkvrij plein/);
    await keys.press('Space');
    await keys.write(/Bedrag in de pot/, '1.500');
    await keys.write(/Laatste dag om te stemmen/, '1-6-2030');
    await keys.activate(/button "Leeftijd, postcode en opkomst"/);
    await keys.write(/Jongste leeftijd/, '16');
    await keys.write(/Postcodes/, '3571');
    await keys.activate(/button "Ronde opslaan"/);
    await page.getByRole('heading', { level: 1, name: /Rol/ }).waitFor();
  });

  test('the spreadsheet is read: what cannot be judged, who may vote, who may not and why', async () => {
    const page = pageNow();
    const keys = keyboardOf(page);
    await keys.activate(/link "Kiesregister inlezen"/);
    await give(page, 'fout.csv', [HEADS, 'Ali;Demir;1-1-80;Dam;3571 AB', ...WRONG.slice(2)]);
    await page.getByText('1 regel klopt niet').waitFor();
    await page.getByText(/Regel 2: ‘1-1-80’ is geen geboortedatum/).waitFor();
    await picture(page, 'problems');
    await keys.activate(/button "Ander bestand"/);
    await give(page, 'goed.csv', RIGHT);
    await page.getByText('2 kiezers mogen stemmen.').waitFor();
    await page.getByRole('row', { name: 'Eva Ver' }).getByText('andere postcode').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'read');
    await keys.activate(/button "Kiesregister bewaren"/);
    await page.getByText('2 kiezers op de lijst').waitFor();
    await picture(page, 'kept');
    await keys.activate(/link "Lijst printen"/);
    await page.getByText('Zoë Appel').waitFor();
    await picture(page, 'sheet');
  });

  test('the regulation says that the roll decides, and how many they are', async () => {
    const page = pageNow();
    const keys = keyboardOf(page);
    await keys.activate(/link "Kiesregister"/);
    await keys.activate(/link "Naar de ronde"/);
    await keys.activate(/link "Reglement lezen en printen"/);
    await page.getByText('Wie in het kiesregister staat, mag stemmen. Anderen niet.').waitFor();
    await page.getByText('Er zijn 2 kiezers.').waitFor();
  });

  test('in the round that is open somebody is found and ticked, and the tick taken back', async () => {
    const page = pageNow();
    const keys = keyboardOf(page);
    await visit(page, '#/rounds');
    await page.getByRole('rowheader', { name: /^Ronde 4/ }).click();
    await page.getByRole('heading', { level: 1, name: /Ronde 4/ }).waitFor();
    await keys.activate(/link "Kiesregister"/);
    await page.getByText('19 van 64 kiezers kreeg een code of biljet.').waitFor();
    await picture(page, 'ticks');
    const first = page.getByRole('button', { name: /^Vinkje zetten bij/ }).first();
    const name = (await first.getAttribute('aria-label'))?.replace('Vinkje zetten bij ', '') ?? '';
    await keys.write(/Zoek een kiezer/, name);
    await page.getByRole('button', { name: `Vinkje zetten bij ${name}` }).click();
    await page.getByText('20 van 64 kiezers kreeg een code of biljet.').waitFor();
    await page.getByRole('button', { name: `Vinkje weghalen bij ${name}` }).click();
    await page.getByText('19 van 64 kiezers kreeg een code of biljet.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(running?.problems).toEqual([]);
  });
});
