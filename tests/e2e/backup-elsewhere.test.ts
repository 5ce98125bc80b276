/** A sealed backup goes to another computer, and opens there with the passphrase or the recovery words. */
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { translator } from '@shared/i18n/translate';
import type { PreloadApi } from '@shared/ipc/contract';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pressClose, untilGone } from '../support/closing';
import { goToScreen } from '../support/demo-window';
import { freshUserData, launchElectronApp, type RunningApp } from '../support/electron-app';
import { answerFolderWith, answerSaveWith } from '../support/save-dialog';

declare global {
  interface Window {
    readonly buurtpot?: PreloadApi;
  }
}

const t = translator('nl');
const FUND = 'Molenfonds';
const PASSPHRASE = 'zeven groene fietsen dansen';
const LIMIT_MS = 30_000;

let folder = '';
let file = '';
let words = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buurtpot-elsewhere-'));
  file = join(folder, 'copy.buurtpot');
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

async function onComputer(work: (running: RunningApp) => Promise<void>): Promise<void> {
  const running = await launchElectronApp();
  running.window.setDefaultTimeout(LIMIT_MS);
  try {
    await work(running);
    expect(running.problems).toEqual([]);
  } finally {
    await running.close().catch(() => undefined);
  }
}

async function beginFund(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('start.new') }).click();
  await page.getByLabel(t('funds.name')).fill(FUND);
  await page.getByLabel(t('funds.place')).fill('Vechtmond');
  await page.getByRole('button', { name: t('common.next'), exact: true }).click();
  await page.getByRole('button', { name: t('common.next'), exact: true }).click();
  await page.getByRole('button', { name: t('funds.wizard.done'), exact: true }).click();
  await page.getByRole('heading', { level: 1, name: t('security.secureTitle') }).waitFor();
}

/** As the Security screen does. */
async function protect(page: Page): Promise<string> {
  return await page.evaluate(async (passphrase) => {
    const machine = window.buurtpot;
    const done = await machine?.keysProtect({ store: 'fund', passphrase, openBySystem: true });
    const sheet = await machine?.keysRecovery({ store: 'fund' });
    return done?.ok === true && sheet?.ok === true ? sheet.value.words.join(' ') : '';
  }, PASSPHRASE);
}

async function chooseCopy(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('start.restore') }).click();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText(t('backup.elsewhere', { name: 'copy.buurtpot' })).waitFor();
}

/** From now on the machine room never answers this channel. */
async function stopAt(app: RunningApp['app'], channel: string): Promise<void> {
  await app.evaluate(({ ipcMain }, name) => {
    ipcMain.removeHandler(name);
    ipcMain.handle(name, () => {
      Object.assign(globalThis, { isStopped: true });
      return new Promise(() => undefined);
    });
  }, channel);
}

async function restoreIt(page: Page): Promise<void> {
  await page.getByRole('button', { name: t('backup.openIt') }).click();
  await page.getByRole('heading', { name: t('backup.inside') }).waitFor();
  await page.getByRole('button', { name: t('backup.confirm'), exact: true }).click();
  await page
    .getByText(t('backup.restored', { name: FUND }))
    .first()
    .waitFor();
  await page.waitForURL(/#\/treasurer/);
}

describe('a backup for another computer', () => {
  test('is not saved while its key is on this computer only, and is sealed once it can be', async () => {
    await onComputer(async ({ window: page, app }) => {
      await beginFund(page);
      await goToScreen(page, '/backup', t('backup.title'));
      await page.getByText(t('backup.notPortable')).waitFor();
      expect(await page.getByRole('button', { name: t('backup.make') }).count()).toBe(0);
      words = await protect(page);
      await page.getByRole('link', { name: t('backup.toSecurity') }).click();
      await page.getByRole('heading', { level: 1, name: t('security.title') }).waitFor();
      await goToScreen(page, '/backup', t('backup.title'));
      await page.getByText(t('backup.sealed')).waitFor();
      await page.getByRole('button', { name: t('backup.drill') }).click();
      await page.getByText(t('backup.drillGood')).waitFor();
      await page.getByText(t('backup.drillSame')).waitFor();
      await mkdir(join(folder, 'STICK'));
      await answerFolderWith(app, join(folder, 'STICK'));
      await page.getByRole('button', { name: t('backup.secondChoose') }).click();
      await page.getByText(t('backup.secondIs', { folder: 'STICK' })).waitFor();
      await page.getByText(/De laatste kopie daar is van/).waitFor();
      const names = await readdir(join(folder, 'STICK', 'fund'));
      expect(names.sort()).toEqual([expect.stringMatching(/\.snapshot$/), 'fund.keys']);
      await answerSaveWith(app, file);
      await page.getByRole('button', { name: t('backup.make') }).click();
      await page.getByText(t('backup.saved', { name: 'copy.buurtpot' })).waitFor();
    });
    const bytes = await readFile(file);
    expect(bytes.includes('"format":2')).toBe(true);
    expect(bytes.includes(FUND)).toBe(false);
  });

  test('killed between its keys and its rows, the next start puts the rows in; the passphrase goes on working', async () => {
    const userData = await freshUserData();
    const first = await launchElectronApp({ userData });
    const page = first.window;
    page.setDefaultTimeout(LIMIT_MS);
    await chooseCopy(page);
    await page.getByLabel(t('unlock.passphrase'), { exact: true }).fill('niet deze wachtzin');
    await page.getByRole('button', { name: t('backup.openIt') }).click();
    await page.getByText(t('failure.keys.wrong')).first().waitFor();
    await page.getByLabel(t('unlock.passphrase'), { exact: true }).fill(PASSPHRASE);
    await page.getByRole('button', { name: t('backup.openIt') }).click();
    await page.getByRole('heading', { name: t('backup.inside') }).waitFor();
    await stopAt(first.app, 'journal.head');
    await page.getByRole('button', { name: t('backup.confirm'), exact: true }).click();
    const isStopped = () => first.app.evaluate((): unknown => Reflect.get(globalThis, 'isStopped'));
    await expect.poll(isStopped, { timeout: LIMIT_MS }).toBe(true);
    await first.kill();
    const second = await launchElectronApp({ userData });
    await second.window.getByRole('button', { name: FUND }).click();
    await second.window.getByLabel(t('unlock.passphrase'), { exact: true }).fill(PASSPHRASE);
    await second.window.getByRole('button', { name: t('unlock.open'), exact: true }).click();
    await second.window.waitForURL(/#\/treasurer/);
    await second.window.getByText(t('found.arrived')).waitFor();
    await second.window.getByText(FUND).first().waitFor();
    await second.window.keyboard.press('Control+l');
    await second.window.getByLabel(t('unlock.passphrase'), { exact: true }).fill(PASSPHRASE);
    await second.window.getByRole('button', { name: t('unlock.open'), exact: true }).click();
    await second.window.waitForURL(/#\/treasurer/);
    expect(second.problems).toEqual([]);
    await second.close();
    await rm(userData, { recursive: true, force: true });
  });

  test('opens there with the words on the recovery sheet; at closing the window waits for a copy', async () => {
    await onComputer(async ({ window: page, app, userData }) => {
      await chooseCopy(page);
      await page.getByText(t('backup.withWords')).click();
      await page.getByLabel(t('unlock.words'), { exact: true }).fill(words);
      await restoreIt(page);
      await untilGone(app, () => pressClose(app));
      const made = await readdir(join(userData, 'snapshots', 'fund'));
      expect(made).toEqual([expect.stringMatching(/\.snapshot$/)]);
    });
  });
});
