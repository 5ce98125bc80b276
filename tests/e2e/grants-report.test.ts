/** A euro's second half in the real window: award, letter, payment, report with a photo, settlement, return, and what it brought. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { PICTURES } from '../support/desk';
import { aLargePhoto } from '../support/drawn-photo';
import { dropFiles } from '../support/drop-file';
import { freshUserData, launchElectronApp, type RunningApp } from '../support/electron-app';
import { withPlace } from '../support/pictures';
import { answerSaveWith } from '../support/save-dialog';
import { PLAN, SOUP_ELECTION } from '../support/soup-election';

let running: RunningApp;
let page: Page;
let folder = '';
let userData = '';

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  folder = await mkdtemp(join(tmpdir(), 'buurtpot-grants-'));
  userData = await freshUserData();
  await writeFile(join(folder, 'ronde.pb'), SOUP_ELECTION);
  await start();
});
afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true });
  await rm(userData, { recursive: true, force: true });
});

async function start(): Promise<void> {
  running = await launchElectronApp({ userData });
  page = running.window;
  page.setDefaultTimeout(20_000);
}

const picture = (name: string) => page.screenshot({ path: join(PICTURES, `grants-${name}.png`) });
const button = (name: string | RegExp, within: Page | Locator = page) =>
  within.getByRole('button', { name, exact: true });
const link = (name: string | RegExp) => page.getByRole('main').getByRole('link', { name, exact: true });
const field = (name: string | RegExp) => page.getByRole('textbox', { name });
const dialog = () => page.getByRole('dialog');
const question = () => page.getByRole('alertdialog');
const heading = (name: string | RegExp) => page.getByRole('heading', { name, level: 1 });
/** Amounts stand with a space that does not break. */
const told = (text: string) => page.getByText(text.replaceAll('€ ', '€\u00a0')).first().waitFor();
/** What was said to screen readers a moment ago may name a button that is gone; it passes within seconds. */
const isOpenToAll = () => expect.poll(() => axeFindings(page), { timeout: 15_000 }).toEqual([]);

const open = (hash: string) => page.evaluate((to) => window.location.assign(to), hash);

/** The amount beside a word on the screen, without the spoken form that screen readers hear. */
async function figure(label: string): Promise<string> {
  const card = page.locator('.stat-card', { has: page.getByText(label, { exact: true }) });
  const text = await card.locator('.stat-figure [aria-hidden]').textContent();
  return (text ?? '').replaceAll('\u00a0', ' ');
}

async function openGrant(): Promise<void> {
  await open('#/grants');
  await page
    .getByRole('gridcell', { name: new RegExp(PLAN) })
    .or(page.getByRole('rowheader', { name: new RegExp(PLAN) }))
    .first()
    .click();
  await heading(new RegExp(`Toekenning \\d+: ${PLAN}`)).waitFor();
}

/** A figure follows its message: it may come a moment later. */
const SOON = { timeout: 10_000 };

describe('from a counted round to an award', () => {
  test('imports and counts a small election in the demo fund', async () => {
    await button(/Voorbeeldfonds/).click();
    await page.waitForURL(/#\/treasurer/);
    await open('#/new/round/import');
    await page.locator('input[type=file]').setInputFiles(join(folder, 'ronde.pb'));
    await button('Stemming overnemen').click();
    await link('Stemmen tellen').click();
    await button('Tel de stemmen').click();
    await page.waitForURL(/\/result/);
  });

  test('shows who gets what from which source, asks once, and makes the awards', async () => {
    await open('#/grants');
    await link('Toekenningen maken').click();
    await heading('Toekennen: Kleine ronde 2026').waitFor();
    await told('Samen € 1.650,00: dat past in de pot van € 3.000,00.');
    await isOpenToAll();
    await picture('award');
    await button('Toekenningen maken').click();
    await button('Toekenningen maken', question()).click();
    await told('Er zijn 2 toekenningen gemaakt.');
    await openGrant();
    await expect
      .poll(
        async () => [await figure('Toegekend'), await figure('Betaald'), await figure('Nog te betalen')],
        SOON,
      )
      .toEqual(['€ 450,00', '€ 0,00', '€ 450,00']);
    await isOpenToAll();
    await picture('grant');
  });

  test('prints the award as a letter, in a PDF', async () => {
    await link('Brief openen').click();
    await heading('U krijgt geld voor uw plan').waitFor();
    await told('U krijgt € 450,00 van');
    await told('Stuur achteraf een foto en een paar zinnen');
    await isOpenToAll();
    await picture('letter');
    const file = join(folder, 'brief.pdf');
    await answerSaveWith(running.app, file);
    await button('Bewaren als PDF').click();
    await told('Opgeslagen.');
    const bytes = await readFile(file);
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(bytes.length).toBeGreaterThan(8_000);
  });

  test('tells the plan that lost why, out of the count', async () => {
    await open('#/grants');
    await page
      .getByRole('grid', { name: 'Plannen die geen geld kregen' })
      .getByRole('rowheader', { name: 'Nieuw speeltoestel' })
      .click();
    await heading('Uw plan kreeg deze keer geen geld').waitFor();
    await told('Toen dit plan aan de beurt was, was er nog € 1.350. Dat is € 1.250 te weinig.');
    await isOpenToAll();
    await picture('refusal');
  });
});

describe('from payment to return', () => {
  test('records the payment of the instalment, once', async () => {
    await open('#/payments');
    await button(`Betaling vastleggen: ${PLAN}`).click();
    await dialog().getByText('De rekening is nog niet bekend').waitFor();
    await picture('payment');
    await button('Betaling vastleggen', dialog()).click();
    await told('De betaling van € 450,00 is vastgelegd.');
    await button(`Betaling vastleggen: ${PLAN}`).waitFor({ state: 'detached' });
    await isOpenToAll();
    await picture('payments');
  });

  test('takes the report in short steps, with a photo that no longer tells where it was', async () => {
    await openGrant();
    const grantId = page.url().split('/').at(-1) ?? '';
    await writeFile(join(folder, 'soep.jpg'), withPlace(await aLargePhoto(page)));
    await open(`#/reports/${grantId}/form`);
    await button('Begin het verslag').click();
    await page.getByRole('radio', { name: 'Ja, zoals bedacht' }).waitFor();
    await isOpenToAll();
    await button('Volgende').click();
    await field(/Wat gebeurde er/).fill('Twintig buren (123456782) aten samen soep.');
    await told('Bewaard zonder het nummer dat op een BSN lijkt.');
    await picture('report-number');
    await button('Volgende').click();
    await button('Terug, ik haal het weg', question()).click();
    await field(/Wat gebeurde er/).fill('Twintig buren aten samen soep.');
    await button('Volgende').click();
    await field(/Uitgegeven aan/).fill('300');
    await told('Er is € 150,00 over');
    await button('Volgende').click();
    await noPhoto('foto.jpg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    await told('Dit lijkt een tekening (SVG). Kies hier een foto (JPEG, PNG of WebP).');
    await noPhotoDropped(
      'tekening.jpg',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    );
    await told('Dit lijkt een tekening (SVG). Kies hier een foto (JPEG, PNG of WebP).');
    await noPhotoDropped('pagina.jpg', '<!doctype html><img src=x onerror="alert(1)">');
    await told('Dit lijkt een webpagina. Kies hier een foto (JPEG, PNG of WebP).');
    await noPhoto('klein.png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xc3\x50\0\0\xc3\x50');
    await told('Deze foto heeft 2500 miljoen punten');
    await noPhoto('half.jpg', Buffer.from((await aLargePhoto(page)).subarray(0, 640)).toString('latin1'));
    await told('Deze foto is beschadigd of niet heel.');
    await addPhoto();
    await picture('report-photo');
    await button('Volgende').click();
    await field(/Hoeveel uur hielpen zij samen/).fill('24');
    await button('Volgende').click();
    await page.locator('.report-saved', { hasText: 'Opgeslagen om' }).waitFor();
    await button('Volgende').click();
    await page.getByRole('checkbox', { name: 'Anderen mogen dit verslag lezen' }).check({ force: true });
    await button('Verslag inleveren').click();
    await button('Verslag inleveren', question()).click();
    await heading(`Wat er gebeurde: ${PLAN}`).waitFor();
    await told('Twintig buren aten samen soep.');
    await isOpenToAll();
    await picture('report');
  });

  test('settles what was spent; the rest is left by a decision or comes back to its source', async () => {
    await openGrant();
    await told('Vergelijk wat besteed is met wat is toegekend.');
    expect(await field(/Besteed uit de toekenning/).inputValue()).toBe('300,00');
    await field(/Wat het initiatief mag houden/).fill('40');
    await button('Afrekenen').click();
    await told('Schrijf erbij waarom. Dan weet iedereen het later nog.');
    await field('Waarom mag dat?').fill('Voor een nieuwe soepketel.');
    await isOpenToAll();
    await picture('settle');
    await button('Afrekenen').click();
    await question()
      .getByText(/Er gaat €\s110,00 terug naar de pot\./)
      .waitFor();
    await button('Afrekenen', question()).click();
    await told('€ 40,00 mocht het initiatief houden: Voor een nieuwe soepketel.');
    await told('Er moet nog € 110,00 terugkomen');
    await page.getByRole('link', { name: 'Brief maken' }).click();
    await page.getByText(/^RF\d{2} T\d{3} \d$/).waitFor();
    await page.goBack();
    await button('Terugbetaling vastleggen').click();
    await button('Terugbetaling vastleggen', dialog()).click();
    await told('Er is € 110,00 terug in de pot.');
    await expect
      .poll(
        async () => [await figure('Toegekend'), await figure('Betaald'), await figure('Kwam terug')],
        SOON,
      )
      .toEqual(['€ 340,00', '€ 450,00', '€ 110,00']);
    await picture('settled');
  });
});

describe('what it brought', () => {
  test('reads the wijklunch simple and strict, with the reasoning open', async () => {
    await open('#/impact');
    await told('Wat initiatieven vertellen');
    await isOpenToAll();
    await picture('impact');
    await button('Voorbeeld openen: wijklunch').click();
    await heading('Wijklunch').waitFor();
    expect(await page.locator('.ratio-figure').allInnerTexts()).toEqual(['2,50', '1,47']);
    await told('Eenvoudige berekening, niets afgetrokken.');
    await isOpenToAll();
    await picture('value-map');
  });

  test('follows a change in one figure through to the ratio', async () => {
    await button(/Wijzigen: Gasten aan tafel/).click();
    await field('Was anders ook gebeurd').fill('50');
    await button('Opslaan', dialog()).click();
    await told('De waardekaart is bewaard.');
    expect(await page.locator('.ratio-figure').allInnerTexts()).toEqual(['1,60', '0,94']);
  });

  test('finds everything again after a restart, and nothing went wrong in the page', async () => {
    expect(running.problems).toEqual([]);
    await running.close();
    await start();
    await button(/Voorbeeldfonds/).click();
    await page.waitForURL(/#\/treasurer/);
    await openGrant();
    await expect.poll(() => figure('Kwam terug'), SOON).toBe('€ 110,00');
    expect(running.problems).toEqual([]);
  });
});

async function noPhoto(name: string, bytes: string): Promise<void> {
  await writeFile(join(folder, name), bytes, 'latin1');
  await page.locator('input[type=file]').setInputFiles(join(folder, name));
}

/** Dropped by hand; refused, and nothing of it is ever drawn. */
async function noPhotoDropped(name: string, bytes: string): Promise<void> {
  await writeFile(join(folder, name), bytes);
  const before = page.url();
  await dropFiles(page, page.locator('.file-drop'), [join(folder, name)]);
  await page.getByText(`Gekozen: ${name}`).waitFor();
  await page.locator('.file-drop').getByRole('alert').waitFor();
  expect(await page.locator('main').locator('img, svg script, object, embed, iframe, .photo').count()).toBe(
    0,
  );
  expect(page.url()).toBe(before);
}

async function addPhoto(): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(join(folder, 'soep.jpg'));
  await page.getByRole('radio', { name: 'Niemand is te herkennen' }).check({ force: true });
  await field(/Wat zien we/).fill('De soep staat klaar');
  await button('Foto toevoegen').click();
  // The one in the list: the one that was looked at before saving may stand there a moment longer.
  const photo = page.getByRole('figure', { name: /De soep staat klaar/ }).getByRole('img');
  await button('Foto weghalen: De soep staat klaar').waitFor();
  const kept = await photo.evaluate((image: HTMLImageElement) => ({
    size: [image.naturalWidth, image.naturalHeight],
    address: image.src,
  }));
  // It was held on its side.
  expect(kept.size).toEqual([800, 1600]);
  const bytes = Buffer.from(kept.address.split(',')[1] ?? '', 'base64').toString('latin1');
  expect(bytes.startsWith('\xff\xd8\xff\xe0')).toBe(true);
  for (const trace of ['Exif', 'II*\0', 'Neo\0', '\xff\xe1']) expect(bytes).not.toContain(trace);
}
