/** Files from elsewhere in the real window: what they are is seen by their content, and the page goes on meanwhile. */
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { goToScreen, openDemoFund } from '../support/demo-window';
import { PICTURES } from '../support/desk';
import { dropFiles } from '../support/drop-file';
import { launchElectronApp, type RunningApp } from '../support/electron-app';
import { zipWithLink } from '../support/hostile-files';
import { smallVote } from '../support/pabulib-text';

let running: RunningApp;
let page: Page;
let folder = '';

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  folder = await mkdtemp(join(tmpdir(), 'buurtpot-intake-'));
  running = await launchElectronApp();
  page = running.window;
  page.setDefaultTimeout(30_000);
  await openDemoFund(page);
});
afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);

/** Each in a folder of its own: a field does not notice that the same file was chosen once more. */
async function give(name: string, bytes: Uint8Array | string): Promise<void> {
  const path = join(await mkdtemp(at('gift-')), name);
  await writeFile(path, bytes);
  await page.locator('input[type=file]').setInputFiles(path);
}

describe('a vote', () => {
  test.each([
    ['a spreadsheet', zipSync({ '[Content_Types].xml': strToU8('<x/>') }), 'een document of rekenblad'],
    ['a web page', strToU8('<!doctype html><script>alert(1)</script>'), 'een webpagina'],
    ['a PDF', strToU8('%PDF-1.7'), 'een PDF'],
  ])('that is %s is told so', async (_what, bytes, looksLike) => {
    await goToScreen(page, '/new/round/import', 'Stemming uit een bestand');
    await give('stemming.pb', bytes);
    await page.getByText(`Dit lijkt ${looksLike}. Kies hier een stembestand (.pb).`).waitFor();
  });

  test('with a name that turns around is shown with its real one', async () => {
    await give('stem\u202eming.pb', '{"winners": []}');
    await page.getByText('Gekozen: stemming.pb').waitFor();
    await page.getByText('Dit lijkt een JSON-bestand.').waitFor();
  });

  test('in the alphabet of old Windows is read once a person says that it reads well', async () => {
    const text = Buffer.from(smallVote.replace('Soep', 'Café'), 'latin1');
    await give('oud.pb', text);
    await page.getByText('Lezen de accenten goed?').waitFor();
    await page.getByText(/Café/).first().waitFor();
    await expect.poll(() => axeFindings(page), { timeout: 15_000 }).toEqual([]);
    await page.getByRole('button', { name: 'Nee, ander bestand' }).click();
    await page.getByText('Lezen de accenten goed?').waitFor({ state: 'detached' });
    await give('oud2.pb', text);
    await page.getByRole('button', { name: 'Ja, zo klopt het' }).click();
    await page.getByRole('button', { name: 'Stemming overnemen' }).waitFor();
    await page.getByText(/Café/).first().waitFor();
  });

  test('with numbers that look like a citizen service number waits until a person says what they are', async () => {
    await goToScreen(page, '/rounds', 'Rondes');
    await goToScreen(page, '/new/round/import', 'Stemming uit een bestand');
    await give('stemmen.pb', smallVote.replace('v3;', '123456782;'));
    await page.getByText('In dit bestand staat een nummer dat op een BSN lijkt').waitFor();
    await page
      .getByText(`Regel ${smallVote.split('\n').findIndex((line) => line.startsWith('v3;')) + 1}`)
      .waitFor();
    await page.getByRole('button', { name: 'Stemming overnemen' }).click();
    await page.getByText('Maak hier een keuze.').waitFor();
    await expect.poll(() => axeFindings(page), { timeout: 15_000 }).toEqual([]);
    await page.screenshot({ path: join(PICTURES, 'intake-numbers.png'), fullPage: true });
    await page.getByRole('radio', { name: /Een ander nummer/ }).check({ force: true });
    await page.getByRole('button', { name: 'Stemming overnemen' }).click();
    await page.getByRole('heading', { level: 1, name: /Buurtbudget Zonnehof/ }).waitFor();
    await goToScreen(page, '/audit', 'Logboek');
    await page
      .getByText(/1 nummer met uitleg bewaard: Een ander nummer/)
      .first()
      .waitFor();
  });

  test('that takes long can be stopped, and the page goes on meanwhile', async () => {
    await goToScreen(page, '/rounds', 'Rondes');
    await goToScreen(page, '/new/round/import', 'Stemming uit een bestand');
    const head = smallVote.slice(0, smallVote.indexOf('VOTES'));
    const rows = Array.from({ length: 900_000 }, (_, index) => `k${index};c1,c2;paper;61`).join('\n');
    await give(
      'groot.pb',
      `${head.replace('num_votes;4', 'num_votes;900000')}VOTES\nvoter_id;vote;voting_method;age\n${rows}\n`,
    );
    await page.getByRole('button', { name: 'Stop' }).click();
    await page
      .getByText(/gestopt/)
      .first()
      .waitFor();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
  });
});

describe('an export', () => {
  test.each([
    [
      'with a link in it',
      zipWithLink(),
      '‘naar-buiten’ in dit bestand is een verwijzing naar een andere plek.',
    ],
    ['that is a bomb', zipSync({ b: new Uint8Array(60_000_000) }), 'meer dan 100 keer zo groot'],
    ['that is packed otherwise', gzipSync(strToU8('x')), 'Dit lijkt een ingepakt bestand (gzip).'],
  ])('%s is refused', async (_what, bytes, sentence) => {
    await goToScreen(page, '/export/verify', 'Export nakijken');
    await give('export.zip', bytes);
    await page.getByText('Dit is geen export').waitFor();
    await page.getByText(sentence).waitFor();
  });

  test('that is larger than any is not opened', async () => {
    await writeFile(at('groot.zip'), '');
    await truncate(at('groot.zip'), 200_000_001);
    await page.locator('input[type=file]').setInputFiles(at('groot.zip'));
    await page.getByText('Dit bestand is 201 MB groot, en dat is te groot.').waitFor();
  });
});

describe('a file from the desktop', () => {
  test('that is dropped on its field is read', async () => {
    await goToScreen(page, '/new/round/import', 'Stemming uit een bestand');
    await writeFile(at('gesleept.pb'), smallVote);
    await dropFiles(page, page.locator('.file-drop'), [at('gesleept.pb')]);
    await page.getByRole('button', { name: 'Stemming overnemen' }).waitFor();
  });

  test('that is dropped beside it leads nowhere', async () => {
    await writeFile(at('pagina.html'), '<!doctype html><title>weg</title><script>alert(1)</script>');
    const before = page.url();
    for (const spot of ['main h1', 'nav']) {
      await dropFiles(page, page.locator(spot).first(), [at('pagina.html'), at('gesleept.pb')]);
    }
    await page.waitForTimeout(500);
    expect(page.url()).toBe(before);
    expect(await page.title()).not.toBe('weg');
    expect(running.app.windows().length).toBe(1);
    await page.getByRole('heading', { level: 1, name: 'Stemming uit een bestand' }).waitFor();
  });
});

test('nothing went wrong in the page', () => {
  expect(running.problems).toEqual([]);
});
