/** The bridge where there is no machine room: a plain browser, with the same contract. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '@electron/launch/places.mjs';
import type { Bridge } from '@renderer/bridge/bridge';
import { nextJournalLine } from '@shared/ipc/journal-line';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromiumApp, type RunningPage } from '../support/chromium-app';

/** A page of our own in the browser, with the bridge as `tested.bridge`. Nothing listens there: each answer is made up. */
const PAGE = 'http://127.0.0.1:9/';
const DESKTOP_ONLY = { ok: false, error: { code: 'desktop.only', parameters: {} } };

let folder = '';
let running: RunningPage;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buurtpot-bridge-'));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
    build: {
      outDir: folder,
      lib: {
        entry: join(ROOT, 'renderer/bridge/bridge.ts'),
        formats: ['iife'],
        name: 'tested',
        fileName: 'bridge',
      },
    },
  });
  const script = await readFile(join(folder, 'bridge.iife.js'), 'utf8');
  running = await launchChromiumApp();
  page = await running.context.newPage();
  await page.route(`${PAGE}**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<title>Vóór</title><script>${script}</script>`,
    }),
  );
  await page.goto(PAGE);
});
afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true });
});

type Method = Exclude<keyof Bridge, 'kind' | 'onMenuCommand'>;

async function ask<Name extends Method>(method: Name, request: Parameters<Bridge[Name]>[0]) {
  return await page.evaluate(
    async ({ name, asked }) => {
      const answer = await Reflect.get(globalThis, 'tested').bridge[name](asked);
      const bytes = answer.ok ? answer.value.bytes : undefined;
      // Bytes do not travel to the test as bytes.
      return bytes === undefined ? answer : { ...answer.value, bytes: new TextDecoder().decode(bytes) };
    },
    { name: method, asked: request },
  );
}

test('says that it is a browser, with a menu that never speaks', async () => {
  const bridge = await page.evaluate(() => {
    const { kind, onMenuCommand } = Reflect.get(globalThis, 'tested').bridge;
    return { kind, stop: typeof onMenuCommand(() => undefined) };
  });
  expect(bridge).toEqual({ kind: 'browser', stop: 'function' });
});

test('keeps no journal and no snapshots, and says so', async () => {
  expect(await ask('journalHead', { store: 'fund' })).toEqual({ ok: true, value: { kind: 'absent' } });
  const lines = [nextJournalLine(null, 'x')];
  expect(await ask('journalAppend', { store: 'fund', lines })).toEqual(DESKTOP_ONLY);
  expect(await ask('journalRead', { store: 'fund', afterSeq: 0, limit: 1 })).toEqual(DESKTOP_ONLY);
  expect(await ask('journalRetire', { store: 'fund' })).toEqual({ ok: true, value: { archivedAs: null } });
  expect(await ask('snapshotList', { store: 'fund' })).toEqual({ ok: true, value: { snapshots: [] } });
});

async function openFile(name: string, buffer: Buffer) {
  const [chooser, answer] = await Promise.all([
    page.waitForEvent('filechooser').then(async (found) => {
      await found.setFiles({ name, mimeType: 'application/octet-stream', buffer });
      return found;
    }),
    ask('fileOpen', { purpose: 'photo' }),
  ]);
  return { accept: await chooser.element().getAttribute('accept'), answer };
}

test('opens a file that a person chooses', async () => {
  expect(await openFile('foto.jpg', Buffer.from('RIFF----WEBP'))).toEqual({
    accept: '.jpg,.jpeg,.png,.webp',
    answer: { kind: 'opened', name: 'foto.jpg', bytes: 'RIFF----WEBP' },
  });
});

test('refuses a file that is too large', async () => {
  const { answer } = await openFile('foto.jpg', Buffer.alloc(25_000_001));
  expect(answer).toEqual({ ok: false, error: { code: 'file.tooLarge', parameters: { maxMegabytes: 25 } } });
});

test('saves a file as a download, with an extension', async () => {
  const [download, answer] = await Promise.all([
    page.waitForEvent('download'),
    page.evaluate(async () =>
      Reflect.get(globalThis, 'tested').bridge.fileSave({
        purpose: 'export',
        suggestedName: 'uitvoer',
        bytes: new TextEncoder().encode('zip'),
      }),
    ),
  ]);
  expect(answer).toEqual({ ok: true, value: { kind: 'saved', name: 'uitvoer.zip' } });
  expect(download.suggestedFilename()).toBe('uitvoer.zip');
  expect(await readFile(await download.path(), 'utf8')).toBe('zip');
});

test('prints through the browser, under the name of the letter', async () => {
  const [answer, titles] = await page.evaluate(async () => {
    const seen: string[] = [];
    window.print = () => void seen.push(document.title);
    const given = await Reflect.get(globalThis, 'tested').bridge.printPdf({
      suggestedName: 'x',
      title: 'Brief',
    });
    seen.push(document.title);
    return [given, seen];
  });
  expect(answer).toEqual({ ok: true, value: { kind: 'printed' } });
  expect(titles).toEqual(['Brief', 'Vóór']);
});

test('tells what it is and how much room there is', async () => {
  expect(await ask('appInfo', {})).toMatchObject({ ok: true, value: { runtime: null, platform: 'browser' } });
  expect(await ask('diskFreeSpace', {})).toMatchObject({
    ok: true,
    value: { freeBytes: expect.any(Number) },
  });
});
