/** The lock on a fund in the real window: passphrase, recovery sheet, locking and opening again. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlainKey } from '@shared/i18n/translate';
import { translator } from '@shared/i18n/translate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { PICTURES } from '../support/desk';
import { freshUserData, launchElectronApp, type RunningApp } from '../support/electron-app';
import { choose } from '../support/screen-tour';

const t = translator('nl');
const FUND = 'Molenfonds';
const PASSPHRASE = 'zeven groene fietsen dansen';
/** Argon2id asks half a second of a quiet machine, and much more of a busy one. */
const LIMIT_MS = 30_000;

let userData = '';
let running: RunningApp;
let page: Page;
let words: string[] = [];

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  userData = await freshUserData();
  await start();
});
afterAll(async () => {
  await running.close().catch(() => undefined);
  await rm(userData, { recursive: true, force: true });
});

async function start(): Promise<void> {
  running = await launchElectronApp({ userData });
  page = running.window;
  page.setDefaultTimeout(LIMIT_MS);
}

const picture = (name: string) =>
  page.screenshot({ path: join(PICTURES, `security-${name}.png`), fullPage: true });
const button = (name: PlainKey) => page.getByRole('button', { name: t(name), exact: true });
const link = (name: PlainKey) => page.getByRole('link', { name: t(name), exact: true });
const heading = (name: string) => page.getByRole('heading', { level: 1, name });
const lockedTitle = () => heading(t('unlock.title', { fund: FUND }));
const passphrase = () => page.getByLabel(t('unlock.passphrase'), { exact: true });

async function visit(hash: string): Promise<void> {
  await page.evaluate((place) => {
    window.location.hash = place;
  }, hash);
}

async function continueFund(): Promise<void> {
  await page.getByRole('button', { name: t('start.continueWith', { name: FUND }) }).click();
}

describe('after a fund was begun', () => {
  test('it is offered to be secured, and that can wait', async () => {
    await page.getByRole('button', { name: t('start.new') }).click();
    await page.getByLabel(t('funds.name')).fill(FUND);
    await page.getByLabel(t('funds.place')).fill('Vechtmond');
    await button('common.next').click();
    await button('common.next').click();
    await button('funds.wizard.done').click();
    await heading(t('security.secureTitle')).waitFor();
    await page.getByText(t('security.openTitle')).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture('secure-fund');
    await link('security.later').click();
    await page.getByText(t('security.reminderNone')).waitFor();
    await picture('reminder');
  });

  test('without a passphrase there is nothing to lock', async () => {
    await page.keyboard.press('Control+l');
    await page.getByText(t('security.reminderNone')).waitFor();
    expect(await menuItem()).toEqual({ enabled: false });
  });
});

describe('a passphrase', () => {
  test('is refused when it is short, easy to guess, or typed otherwise the second time', async () => {
    await link('security.reminderAction').click();
    await heading(t('security.title')).waitFor();
    for (const [first, second, why] of [
      ['fiets', 'fiets', 'security.tooShort'],
      ['wachtwoord1234', 'wachtwoord1234', 'security.tooPlain'],
      [PASSPHRASE, `${PASSPHRASE}!`, 'security.notSame'],
    ] as const) {
      await type(first, second);
      await page.getByText(t(why)).first().waitFor();
    }
    await picture('passphrase-refused');
    expect(await axeFindings(page)).toEqual([]);
  });

  test('can be looked at while typing, and is set', async () => {
    await type(PASSPHRASE, PASSPHRASE, async () => {
      await page.getByText(t('security.strength.strong')).waitFor();
      await page
        .getByRole('button', { name: t('fields.showTyped') })
        .first()
        .click();
      expect(await page.getByLabel(t('security.newPassphrase')).getAttribute('type')).toBe('text');
      await picture('passphrase-shown');
    });
    await page.getByText(t('security.noSheetTitle')).waitFor();
    await page.getByText(t('security.asksAlways')).waitFor();
    expect(await menuItem()).toEqual({ enabled: true });
    expect(await axeFindings(page)).toEqual([]);
    await picture('passphrase-set');
  });
});

async function type(first: string, second: string, before: () => Promise<void> = async () => undefined) {
  await page.getByLabel(t('security.newPassphrase')).fill(first);
  await page.getByLabel(t('security.repeat')).fill(second);
  await before();
  await button('security.setPassphrase').click();
}

describe('a recovery sheet', () => {
  test('shows seventeen words and the same as a code', async () => {
    await link('security.sheetMake').click();
    await button('security.sheetMake').click();
    const lines = page.locator('.paper-word');
    await lines.first().waitFor();
    words = await lines.allTextContents();
    expect(words).toHaveLength(17);
    expect(await page.locator('.qr-code').count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    await picture('sheet');
    await page.emulateMedia({ media: 'print' });
    await picture('sheet-on-paper');
    await page.emulateMedia({ media: 'screen' });
  });

  test('counts only when two words are typed back from it', async () => {
    await button('security.sheetOnPaper').click();
    await page.getByLabel(t('fields.proofWord', { position: 3 })).fill('xylofoon');
    await page.getByLabel(t('fields.proofWord', { position: 11 })).fill(words[10] ?? '');
    await button('fields.proofDone').click();
    await page.getByText(t('fields.proofWrong')).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture('proof');
    await page.getByLabel(t('fields.proofWord', { position: 3 })).fill((words[2] ?? '').slice(0, 4));
    await button('fields.proofDone').click();
    await page.getByText(t('security.fullTitle')).waitFor();
    await picture('full');
    await visit('#/treasurer');
    await heading(FUND).waitFor();
    expect(await page.getByText(t('security.reminderTitle')).count()).toBe(0);
  });
});

describe('locking', () => {
  test('by key comes back to the same place', async () => {
    await visit('#/givers');
    await heading(t('screens.givers')).waitFor();
    await page.keyboard.press('Control+l');
    await lockedTitle().waitFor();
    await expect.poll(() => passphrase().evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await picture('locked');
    await passphrase().fill('zeven groene fietsen');
    await page.keyboard.press('Enter');
    await page.getByText(t('unlock.wrong')).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture('locked-wrong');
    await passphrase().fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await heading(t('screens.givers')).waitFor();
  });

  test('by the menu does the same, and can be read in English, in the dark and twice as large', async () => {
    await running.app.evaluate(({ Menu, BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      Menu.getApplicationMenu()?.getMenuItemById('fund.lock')?.click(undefined, window, undefined);
    });
    await lockedTitle().waitFor();
    await choose(page, { language: 'English', theme: 'dark', textSize: '200%' });
    await heading(translator('en')('unlock.title', { fund: FUND })).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.body.scrollWidth > window.innerWidth)).toBe(false);
    await picture('locked-dark-large');
    await choose(page, { language: 'Nederlands', theme: 'light' });
    await passphrase().fill(PASSPHRASE);
    await button('unlock.open').click();
    await heading(t('screens.givers')).waitFor();
  });

  test('happens by itself when nobody is there', async () => {
    await page.evaluate(() => {
      const real = Date.now;
      Date.now = () => real() + 31 * 60_000;
    });
    await lockedTitle().waitFor();
  });

  test('holds over a start of the app, and too many wrong ones have to wait', async () => {
    await running.close();
    await start();
    await continueFund();
    await lockedTitle().waitFor();
    for (let attempt = 0; attempt < 7; attempt += 1) {
      await passphrase().fill(`mis ${attempt}`);
      await page.keyboard.press('Enter');
      await expect.poll(() => page.getByRole('alert').textContent()).not.toBe('');
      await page.locator('.button-pending').waitFor({ state: 'detached' });
      if (await page.getByRole('timer').isVisible()) break;
    }
    await page.getByText(t('unlock.tooOften')).first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture('locked-waits');
    await page.getByRole('timer').waitFor({ state: 'detached' });
  });

  test('offers a way on to who has lost everything, and asks before', async () => {
    await button('unlock.lost').click();
    await page.getByText(t('unlock.lostAfter')).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture('locked-lost');
    await button('common.cancel').click();
    await lockedTitle().waitFor();
  });

  test('opens with the words of the sheet, and asks for a new passphrase', async () => {
    await button('unlock.useWords').click();
    await page.getByLabel(t('unlock.words')).fill(`${words.slice(0, 16).join(' ')} xylofoon`);
    await button('unlock.open').click();
    await page
      .getByText(t('failure.keys.wordUnknown', { position: 17 }))
      .first()
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture('locked-words');
    await page
      .getByLabel(t('unlock.words'))
      .fill(words.map((word, index) => `${index + 1}. ${word.toUpperCase()}`).join('\n'));
    await button('unlock.open').click();
    await heading(t('security.title')).waitFor();
    await page.getByText(t('unlock.newPassphrase')).waitFor();
  });

  test('the passphrase can be taken away', async () => {
    await button('security.removePassphrase').click();
    await picture('remove');
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: t('security.removePassphrase') })
      .click();
    await page.getByText(t('security.openTitle')).waitFor();
    expect(running.problems).toEqual([]);
  });

  test('a fund whose key file is gone can be put aside, and the start is empty again', async () => {
    await running.close();
    for (const name of ['fund.keys', 'fund.twin.keys']) await rm(join(userData, 'keys', name));
    await start();
    await continueFund();
    await page.getByText(t('start.keysMissing')).waitFor();
    await picture('keys-missing');
    await button('unlock.lostDo').click();
    await page.getByRole('button', { name: t('start.new') }).waitFor();
  });
});

async function menuItem(): Promise<{ enabled: boolean | undefined }> {
  return await running.app.evaluate(({ Menu }) => ({
    enabled: Menu.getApplicationMenu()?.getMenuItemById('fund.lock')?.enabled,
  }));
}
