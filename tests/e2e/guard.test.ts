/** How the app guards its data in the real window: room on the disk, how it ended, one instance, an older app. */
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { translator } from '@shared/i18n/translate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshUserData, launchElectronApp, type RunningApp } from '../support/electron-app';

const t = translator('nl');
let userData = '';
let running: RunningApp;

beforeAll(async () => {
  userData = await freshUserData();
  running = await launchElectronApp({ userData });
});
afterAll(async () => {
  await running.close().catch(() => undefined);
  await rm(userData, { recursive: true, force: true });
});

async function openDemo(): Promise<void> {
  await running.window.getByRole('button', { name: t('start.demo') }).click();
  await running.window.locator('.shell').waitFor();
}

const marker = async () => JSON.parse(await readFile(join(userData, 'last-end.json'), 'utf8'));
/** Number of the newest log that the engine keeps. */
const engineLog = async () => {
  const names = await readdir(join(userData, 'IndexedDB', 'app_bundle_0.indexeddb.leveldb'));
  return Math.max(...names.filter((name) => name.endsWith('.log')).map((name) => Number.parseInt(name, 10)));
};

test('while it runs the marker says so, and the ballast lies on the disk in real bytes', async () => {
  await openDemo();
  expect((await marker()).running).toBe(true);
  await expect
    .poll(async () => (await stat(join(userData, 'ballast'))).blocks * 512)
    .toBeGreaterThan(16_000_000);
});

test('quit in order, the demo fund counts as sound, and its opening writes nothing anew', async () => {
  await running.close();
  expect(await marker()).toEqual({ running: false, unsound: ['fund'] });
  running = await launchElectronApp({ userData });
  const before = await engineLog();
  await openDemo();
  expect(await engineLog()).toBe(before);
});

test('killed, it is written anew at the next opening: the engine leaves its torn log behind', async () => {
  await running.kill();
  const before = await engineLog();
  running = await launchElectronApp({ userData });
  const began = performance.now();
  await openDemo();
  console.info(`The demo fund, checked and written anew: ${Math.round(performance.now() - began)} ms.`);
  expect(await engineLog()).toBeGreaterThan(before);
  expect(running.problems).toEqual([]);
});

test('a journal of a newer app is refused in words, and stays as it is', async () => {
  await running.close();
  const path = join(userData, 'journal', 'demo.journal');
  const newer = (await readFile(path, 'latin1')).replace(/^buurtpot-journal \d+/, 'buurtpot-journal 9');
  await writeFile(path, newer, 'latin1');
  running = await launchElectronApp({ userData });
  await running.window.getByRole('button', { name: t('start.demo') }).click();
  await running.window.locator('.shell, [role="alert"]').first().waitFor();
  const words = (await running.window.locator('body').textContent()) ?? '';
  expect(words).toMatch(/nieuwere Buurtpot|kan niet worden gelezen|niet eens/);
  expect(await readFile(path, 'latin1')).toBe(newer);
});
