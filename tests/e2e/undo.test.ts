/** Taking back in the real window: by Ctrl+Z and by the button in the message, several levels deep, and what the log says. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goToScreen, openDemoFund } from '../support/demo-window';
import { PICTURES } from '../support/desk';
import { launchElectronApp, type RunningApp } from '../support/electron-app';

let running: RunningApp;
let page: Page;

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  running = await launchElectronApp();
  page = running.window;
  page.setDefaultTimeout(15_000);
  await openDemoFund(page);
});
afterAll(async () => {
  await running.close();
});

const picture = (name: string) => page.screenshot({ path: join(PICTURES, `undo-${name}.png`) });
const dialog = () => page.getByRole('dialog');
const told = (text: string | RegExp) => page.locator('.toaster').getByText(text);
/** The cards in a column of the board. */
const cards = (column: string): Locator =>
  page
    .locator('.board-column')
    .filter({ has: page.getByRole('heading', { name: column }) })
    .locator('.board-card');

/** As a person does who has just closed a window: outside any field, where Ctrl+Z is of the text. */
async function press(keys: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press(keys);
}

describe('a card on the board', () => {
  let title = '';

  test('moves, and comes back with Ctrl+Z', async () => {
    await goToScreen(page, '/applications', 'Aanvragen');
    await page.getByRole('tab', { name: 'Bord' }).click();
    const card = cards('Binnengekomen').first();
    title = (await card.getByRole('link').textContent()) ?? '';
    await card.getByRole('button', { name: `${title} verplaatsen` }).click();
    await page.getByRole('menuitem', { name: /In scan/ }).click();
    await dialog()
      .getByRole('textbox', { name: /Wie zorgt voor het antwoord/ })
      .fill('Fatma');
    await dialog().getByRole('button', { name: 'Scan beginnen' }).click();
    await cards('In scan').filter({ hasText: title }).waitFor();
    await picture('moved');
    await press('Control+z');
    await cards('Binnengekomen').filter({ hasText: title }).waitFor();
    await told(/^Ongedaan gemaakt: /).waitFor();
    await picture('moved-back');
  });

  test('goes after all with Ctrl+Shift+Z, and back once more', async () => {
    await press('Control+Shift+z');
    await cards('In scan').filter({ hasText: title }).waitFor();
    await press('Control+z');
    await cards('Binnengekomen').filter({ hasText: title }).waitFor();
  });
});

/** What can be pressed in the screen and, at the end of the page, still stands under a message. */
const underMessages = () =>
  page.evaluate(() => {
    window.scrollTo(0, document.documentElement.scrollHeight);
    const toasts = [...document.querySelectorAll('.toast')].map((toast) => toast.getBoundingClientRect());
    if (toasts.length === 0) return ['no message is shown'];
    return [...document.querySelectorAll('.page button, .page a')]
      .filter((part) => {
        const { top, bottom, left, right } = part.getBoundingClientRect();
        return toasts.some((at) => top < at.bottom && bottom > at.top && left < at.right && right > at.left);
      })
      .map((part) => part.textContent);
  });

describe('the details of an initiative', () => {
  const change = async (name: string) => {
    await page.getByRole('button', { name: 'Wijzigen' }).click();
    await dialog()
      .getByRole('textbox', { name: /^Naam van het initiatief/ })
      .fill(name);
    await dialog().getByRole('button', { name: 'Opslaan' }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
  };
  let name = '';

  test('are as before after the button in the message', async () => {
    await goToScreen(page, '/initiatives', 'Initiatieven');
    await page.locator('main').getByRole('row').nth(1).click();
    await page.getByRole('button', { name: 'Wijzigen' }).waitFor();
    name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await change('Eerste andere naam');
    await picture('initiative');
    expect(await underMessages()).toEqual([]);
    await page.locator('.toaster').getByRole('button', { name: 'Ongedaan maken' }).last().click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
  });

  test('go back level by level', async () => {
    await change('Eerste andere naam');
    await change('Tweede andere naam');
    await press('Control+z');
    await page.getByRole('heading', { level: 1, name: 'Eerste andere naam' }).waitFor();
    await press('Control+z');
    await page.getByRole('heading', { level: 1, name }).waitFor();
  });

  test('stay when they changed since, and the message says so', async () => {
    await change('Derde andere naam');
    await change('Vierde andere naam');
    await page.getByRole('button', { name: 'Berichten' }).click();
    await picture('messages');
    await dialog().getByRole('button', { name: 'Ongedaan maken' }).nth(1).click();
    await page.keyboard.press('Escape');
    await told('Dit kan niet meer ongedaan: er is daarna weer iets aan veranderd.').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Vierde andere naam' }).waitFor();
  });
});

describe('the draft of a report', () => {
  test('that is kept by itself stands again as it was kept before', async () => {
    await goToScreen(page, '/grants', 'Toekenningen');
    await page
      .locator('main')
      .getByRole('row')
      .filter({ hasText: /Verslag: |te laat/ })
      .first()
      .click();
    await page.waitForURL(/#\/grants\/.+/);
    const id = page.url().split('/').at(-1) ?? '';
    await goToScreen(page, `/reports/${id}/form`, /^Verslag: /);
    await page.getByRole('button', { name: 'Begin het verslag' }).click();
    await page.getByRole('button', { name: 'Volgende' }).click();
    const story = page.getByRole('textbox', { name: 'Wat gebeurde er?' });
    const before = await savings();
    await story.fill('Eerst dit.');
    await expect.poll(savings, { timeout: 20_000 }).toBe(before + 1);
    await story.fill('Toen dat.');
    await expect.poll(savings, { timeout: 20_000 }).toBe(before + 2);
    await press('Control+z');
    await expect.poll(() => story.inputValue()).toBe('Eerst dit.');
    await goToScreen(page, '/reports', 'Verantwoording');
    await goToScreen(page, `/reports/${id}/form`, /^Verslag: /);
    await page.getByRole('button', { name: 'Volgende' }).click();
    await expect.poll(() => story.inputValue()).toBe('Eerst dit.');
  });

  /** How often the log says that a draft was kept: what was kept is sealed on disk. */
  const savings = async () =>
    await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open('buurtpot-demo');
          opening.onsuccess = () => {
            const all = opening.result.transaction('auditEntries').objectStore('auditEntries').getAll();
            all.onsuccess = () => {
              opening.result.close();
              const entries: { action: string }[] = all.result;
              resolve(entries.filter(({ action }) => action === 'save-report').length);
            };
          };
        }),
    );
});

describe('a round that was opened', () => {
  test('says at its form that its rules are frozen', async () => {
    await goToScreen(page, '/rounds', 'Rondes');
    await page.locator('main').getByRole('row').filter({ hasText: 'Najaarsronde 2026' }).first().click();
    await page.waitForURL(/#\/rounds\/.+/);
    const place = page.url().split('#').at(-1) ?? '';
    await goToScreen(page, `${place}/edit`, /Najaarsronde 2026/);
    await page.getByText('De regels liggen vast').waitFor();
    await page.getByRole('link', { name: 'Naar de ronde' }).waitFor();
    await picture('frozen');
  });
});

describe('the log', () => {
  test('keeps both steps, and says which was taken back', async () => {
    await goToScreen(page, '/audit', 'Logboek');
    await page
      .getByText(/^Ongedaan gemaakt: Initiatief gewijzigd \(regel \d+\)$/)
      .first()
      .waitFor();
    await page
      .getByText(/^Toch weer gedaan: Scan begonnen \(regel \d+\)$/)
      .first()
      .waitFor();
    await picture('log');
  });

  test('prints many lines on a sheet, without what only helps on the screen', async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.locator('table.plain-table').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Open een regel om te zien').isVisible()).toBe(false);
    await picture('log-print');
    await page.emulateMedia({ media: null });
    const pages = await running.app.evaluate(async ({ BrowserWindow }) => {
      const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ pageSize: 'A4' });
      return pdf?.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    });
    expect(pages).toBeGreaterThan(3);
    expect(pages).toBeLessThan(16);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  });

  test('of one award tells all that belongs to it', async () => {
    await goToScreen(page, '/grants', 'Toekenningen');
    await page.locator('main').getByRole('row').filter({ hasText: 'Afgerekend' }).first().click();
    await page.waitForURL(/#\/grants\/.+/);
    const id = page.url().split('/').at(-1) ?? '';
    await goToScreen(page, `/audit/of/${id}`, /^Toekenning nummer/);
    for (const what of [
      'Geld toegekend',
      'Betaalopdracht naar de bank gebracht',
      'Bankregel verwerkt',
      'Verslag ingeleverd',
      'Toekenning afgerekend',
    ]) {
      await page.getByText(what).first().waitFor();
    }
    await picture('log-of-award');
  });

  test('without a single error in the window', () => {
    expect(running.problems).toEqual([]);
  });
});
