/** What the page asks of the machine, through the real preload: the journal, files a person chooses, a PDF. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PreloadApi } from '@shared/ipc/contract';
import { nextJournalLine } from '@shared/ipc/journal-line';
import { NO_HASH } from '@shared/kernel/hash';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshUserData, launchElectronApp, type RunningApp } from '../support/electron-app';

let running: RunningApp;
let userData = '';
let folder = '';

beforeAll(async () => {
  userData = await freshUserData();
  folder = await mkdtemp(join(tmpdir(), 'buurtpot-files-'));
  running = await launchElectronApp({ userData });
});
afterAll(async () => {
  await running.close();
  await rm(userData, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
});

/** The next file window answers as if a person chose this; null is a person who cancels. */
async function choose(path: string | null): Promise<void> {
  await running.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({
      canceled: chosen === null,
      filePaths: chosen === null ? [] : [chosen],
    });
    dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' });
  }, path);
}

type Method = Exclude<keyof PreloadApi, 'onMenuCommand'>;

async function ask<Name extends Method>(method: Name, request: Parameters<PreloadApi[Name]>[0]) {
  return await running.window.evaluate(
    async ({ name, asked }) => {
      const answer = await Reflect.get(globalThis, 'buurtpot')[name](asked);
      // Bytes do not travel to the test as bytes.
      if (answer.ok && answer.value.bytes instanceof Uint8Array) {
        return { ok: true, value: { ...answer.value, bytes: new TextDecoder().decode(answer.value.bytes) } };
      }
      return answer;
    },
    { name: method, asked: request },
  );
}

/** Bytes must be made in the page. */
async function askWithText(method: 'fileSave' | 'snapshotWrite', request: object, text: string) {
  return await running.window.evaluate(
    async ({ name, asked, content }) =>
      await Reflect.get(globalThis, 'buurtpot')[name]({ ...asked, bytes: new TextEncoder().encode(content) }),
    { name: method, asked: request, content: text },
  );
}

test('the journal takes lines and gives them back', async () => {
  const first = nextJournalLine(null, 'één');
  const second = nextJournalLine(first, 'twee');
  expect(await ask('journalHead', { store: 'fund' })).toEqual({
    ok: true,
    value: { kind: 'present', seq: 0, hash: NO_HASH, count: 0 },
  });
  expect(await ask('journalAppend', { store: 'fund', lines: [first, second] })).toEqual({
    ok: true,
    value: { seq: 2, hash: second.hash },
  });
  expect(await ask('journalRead', { store: 'fund', afterSeq: 0, limit: 10 })).toEqual({
    ok: true,
    value: { lines: [first, second], done: true },
  });
  expect(await readFile(join(userData, 'journal', 'fund.journal'), 'utf8')).toContain(second.hash);
});

test('a file a person chooses comes in with its name and bytes', async () => {
  await writeFile(join(folder, 'assen.pb'), 'META');
  await choose(join(folder, 'assen.pb'));
  expect(await ask('fileOpen', { purpose: 'pabulib' })).toEqual({
    ok: true,
    value: { kind: 'opened', name: 'assen.pb', bytes: 'META' },
  });
  await choose(null);
  expect(await ask('fileOpen', { purpose: 'pabulib' })).toEqual({ ok: true, value: { kind: 'cancelled' } });
});

test('a file is saved where a person says', async () => {
  await choose(join(folder, 'export.zip'));
  const saved = await askWithText('fileSave', { purpose: 'export', suggestedName: 'export.zip' }, 'zip');
  expect(saved).toEqual({ ok: true, value: { kind: 'saved', name: 'export.zip' } });
  expect(await readFile(join(folder, 'export.zip'), 'utf8')).toBe('zip');
});

test('the page is printed to a PDF on A4', async () => {
  await choose(join(folder, 'brief.pdf'));
  const saved = await ask('printPdf', { suggestedName: 'brief.pdf', title: 'Brief' });
  expect(saved).toEqual({ ok: true, value: { kind: 'saved', name: 'brief.pdf' } });
  const pdf = await readFile(join(folder, 'brief.pdf'), 'latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf).toMatch(/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
});

test('a snapshot is written and read back', async () => {
  const written = await askWithText('snapshotWrite', { store: 'fund' }, 'alles');
  expect(written).toEqual({ ok: true, value: { name: expect.stringMatching(/\.snapshot$/), bytes: 5 } });
  const { name } = written.value;
  expect(await ask('snapshotList', { store: 'fund' })).toEqual({
    ok: true,
    value: { snapshots: [{ name, bytes: 5 }] },
  });
  expect(await ask('snapshotRead', { store: 'fund', name })).toEqual({ ok: true, value: { bytes: 'alles' } });
});

test('the app tells what it is and how much room there is', async () => {
  const info = await ask('appInfo', {});
  expect(info).toMatchObject({
    ok: true,
    value: { isPackaged: false, runtime: { chrome: expect.any(String) } },
  });
  const space = await ask('diskFreeSpace', {});
  expect(space).toMatchObject({ ok: true, value: { freeBytes: expect.any(Number) } });
});
