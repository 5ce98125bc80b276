/**
 * The same page with the door in Chromium, for comparison: served on a loopback address, without a machine room and so
 * without a journal, on the engine's back end that is asked for.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRootOnLinux } from '@electron/launch/places.mjs';
import { findChromium } from '@electron/launch/system-setup.mjs';
import { chromium, type Page } from 'playwright-core';
import { QUIET } from '../support/chromium-app';
import { openDoor, type UnderTest } from './door-page';
import { freezeGroup, killGroup } from './processes';

/** What the engine keeps its stores in. */
export type BackEnd = 'LevelDB' | 'SQLite';

const FEATURES = 'IdbSqliteBackingStore,IdbSqliteOnDiskRollout';
const SWITCH: Readonly<Record<BackEnd, string>> = {
  LevelDB: `--disable-features=${FEATURES}`,
  SQLite: '--enable-features=IdbSqliteBackingStore',
};
const START_LIMIT_MS = 60_000;

export type ChromiumPlace = { readonly url: string; readonly backEnd: BackEnd };

type RunningBrowser = { readonly head: ChildProcess; readonly page: Page };

export async function startInChromium(userData: string, place: ChromiumPlace): Promise<UnderTest> {
  const { head, page } = await launched(userData, place);
  return {
    ...(await openDoor(page)),
    hasJournal: false,
    freezeAll: () => freezeGroup(pidOf(head)),
    killAll: async () => {
      if (head.exitCode !== null || head.signalCode !== null) return;
      const gone = once(head, 'exit');
      await killGroup(pidOf(head));
      await gone;
    },
  };
}

/** The back ends of which there are stores in a profile. */
export async function backEndsIn(userData: string): Promise<readonly BackEnd[]> {
  const folder = join(userData, 'Default', 'IndexedDB');
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const found = new Set<BackEnd>();
  for (const name of names) {
    if (/\.indexeddb\.leveldb[/\\]CURRENT$/.test(name)) found.add('LevelDB');
    else if (await startsAs(join(folder, name), 'SQLite format 3')) found.add('SQLite');
  }
  return [...found];
}

async function startsAs(path: string, words: string): Promise<boolean> {
  const text = await readFile(path, 'latin1').catch(() => '');
  return text.startsWith(words);
}

async function launched(userData: string, { url, backEnd }: ChromiumPlace): Promise<RunningBrowser> {
  const program = findChromium();
  if (program === null) throw new Error('There is no Chromium on this machine.');
  const sandbox = isRootOnLinux() ? ['--no-sandbox'] : [];
  const own = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${userData}`];
  // As the head of a group of its own, so that the group is the whole browser.
  const head = spawn(program, [...QUIET, ...sandbox, ...own, SWITCH[backEnd], 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const endWithBench = () => void killGroup(pidOf(head)).catch(() => undefined);
  process.once('exit', endWithBench);
  head.once('exit', () => process.off('exit', endWithBench));
  const browser = await chromium.connectOverCDP(await addressOf(head));
  const [context] = browser.contexts();
  const page = context?.pages()[0] ?? (await context?.newPage());
  if (page === undefined) throw new Error('Chromium has no page.');
  await page.goto(url);
  return { head, page };
}

/** Where Chromium listens for orders: it says so itself. */
async function addressOf(head: ChildProcess): Promise<string> {
  return await new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`Chromium did not start: ${said}`)), START_LIMIT_MS);
    head.stderr?.on('data', (chunk) => {
      said += chunk;
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    });
  });
}

function pidOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error('Chromium has no process.');
  return pid;
}
