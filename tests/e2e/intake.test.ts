/** Files from elsewhere in the real window: what they are is seen by their content, and the page goes on meanwhile. */
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { goToScreen, openDemoFund } from '../support/demo-window';
import { launchElectronApp, type RunningApp } from '../support/electron-app';
import { zipWithLink } from '../support/hostile-files';
import { smallVote } from '../support/pabulib-text';
import { withPlace } from '../support/pictures';

let running: RunningApp;
let page: Page;
let folder = '';

beforeAll(async () => {
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

async function give(name: string, bytes: Uint8Array | string): Promise<void> {
  await writeFile(at(name), bytes);
  await page.locator('input[type=file]').setInputFiles(at(name));
}

/** As a person who drags it from the desktop. */
async function drop(name: string, text: string): Promise<void> {
  await page.locator('.file-drop').evaluate(
    (zone, [called, words]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([words ?? ''], called ?? ''));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        zone.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    [name, text],
  );
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

  test('that was dropped with a name that turns around is shown with its real one', async () => {
    await drop('stem\u202eming.pb', '{"winners": []}');
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

/** Drawn in the page: 800 by 400, the left half red. */
async function aPhoto(): Promise<Uint8Array> {
  const address = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [800, 400];
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('Nothing to draw with');
    pen.fillStyle = '#c00';
    pen.fillRect(0, 0, 400, 400);
    return canvas.toDataURL('image/jpeg');
  });
  return new Uint8Array(Buffer.from(address.split(',')[1] ?? '', 'base64'));
}

describe('a photo for a report', () => {
  test('that is no photo is told so, whatever its name', async () => {
    await goToScreen(page, '/grants', 'Toekenningen');
    await page.getByRole('main').getByRole('gridcell').first().click();
    await page.getByRole('heading', { level: 1, name: /^Toekenning \d+/ }).waitFor();
    const grantId = page.url().split('/').at(-1) ?? '';
    await page.evaluate((to) => {
      window.location.hash = to;
    }, `#/reports/${grantId}/form`);
    await toPhotos();
    await give('foto.jpg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    await page.getByText('Dit lijkt een tekening (SVG). Kies hier een foto (JPEG, PNG of WebP).').waitFor();
    await give('klein.png', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xc3\x50\0\0\xc3\x50', 'latin1'));
    await page.getByText('Deze foto heeft 2500 miljoen punten').waitFor();
    await give('half.jpg', (await aPhoto()).subarray(0, 300));
    await page.getByText('Deze foto is beschadigd of niet heel.').waitFor();
  });

  test('loses its place and its camera, and stands upright', async () => {
    const photo = withPlace(await aPhoto());
    expect(Buffer.from(photo).toString('latin1')).toContain('Exif\0\0II*');
    await give('thuis.jpg', photo);
    const drawn = page.locator('img.photo').first();
    await drawn.waitFor();
    await page.getByRole('radio', { name: 'Niemand is te herkennen' }).waitFor();
    const kept = await drawn.evaluate((image: HTMLImageElement) => ({
      size: [image.naturalWidth, image.naturalHeight],
      address: image.src,
    }));
    expect(kept.size).toEqual([400, 800]);
    const bytes = Buffer.from(kept.address.split(',')[1] ?? '', 'base64').toString('latin1');
    expect(bytes.startsWith('\xff\xd8\xff\xe0')).toBe(true);
    for (const trace of ['Exif', 'II*', 'Neo', '\xff\xe1']) expect(bytes).not.toContain(trace);
  });

  test('and nothing went wrong in the page', () => {
    expect(running.problems).toEqual([]);
  });
});

async function toPhotos(): Promise<void> {
  const begin = page.getByRole('button', { name: 'Begin het verslag' });
  const steps = page.getByRole('button', { name: 'Volgende' });
  await begin.or(steps).first().waitFor();
  if (await begin.isVisible()) await begin.click();
  await page.getByRole('radio', { name: 'Ja, zoals bedacht' }).waitFor();
  for (let step = 0; step < 3; step += 1) await steps.click();
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
}
