/**
 * A full disk: the data folder lies on a small disk that is filled up while actions stream in, half of the rounds while
 * snapshots are written as well. Then three starts: two while it is still full, one with room again.
 */
import { mkdtemp, open, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { runQuietly } from '@electron/launch/run.mjs';
import { translator } from '@shared/i18n/translate';
import { type AppUnderTest, startUnderTest } from './app';
import { between } from './chance';
import type { Acknowledged } from './door/stream';
import { makeImage, mountImage, whyNoLoopDisk } from './loop-disk';
import type { SeriesOptions, SeriesResult } from './series';
import { newTally, type Tally } from './tally';
import { wordsLike, wordsOn } from './told';
import { verdictOf } from './verdict';

const t = translator('nl');
/** Room for the app to begin with: above the mark where it warns. */
const DISK_MB = 512;
const SHORTEST_MS = 100;
const LONGEST_MS = 1500;
/** How long a full disk may go unnoticed by actions that stream in. */
const NOTICE_MS = 10_000;
const ACTIONS_AFTER = 10;

export async function runFull(options: SeriesOptions): Promise<SeriesResult> {
  const scratch = await mkdtemp(join(tmpdir(), 'buurtpot-full-'));
  const tally = newTally();
  try {
    const skipped = await whyNoLoopDisk(scratch);
    if (skipped !== null) return { counts: {}, faults: [], passed: true, skipped };
    while (tally.rounds() < options.runs) await fullRound(scratch, options, tally);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  const counts = { full: tally.rounds(), acknowledged: tally.acknowledged(), lost: tally.lost() };
  return { counts, faults: tally.faults, passed: tally.lost() === 0 && tally.faults.length === 0 };
}

async function fullRound(scratch: string, options: SeriesOptions, tally: Tally): Promise<void> {
  const image = join(scratch, 'disk.image');
  await makeImage(image, DISK_MB);
  const disk = await mountImage(image, join(scratch, 'mounted'));
  try {
    const userData = join(disk.folder, 'data');
    const acknowledged = await filledWhileWriting(userData, { ...options, folder: disk.folder }, tally);
    for (const start of [1, 2]) await startedFull(userData, { acknowledged, start, tally, options });
    await rm(join(disk.folder, 'filler'));
    await startedWithRoom(userData, { acknowledged, start: 3, tally, options });
  } finally {
    await disk.unmount();
    await rm(image, { force: true });
  }
}

async function filledWhileWriting(
  userData: string,
  { chance, progress, folder }: SeriesOptions & { folder: string },
  tally: Tally,
): Promise<readonly Acknowledged[]> {
  const app = await startUnderTest(userData);
  try {
    await app.open('treasurerHome');
    if (tally.rounds() % 2 === 1) app.streamSnapshots();
    app.stream(`${tally.rounds() + 1}`);
    await app.underWay;
    await delay(between(chance, SHORTEST_MS, LONGEST_MS));
    await fill(folder);
    const until = performance.now() + NOTICE_MS;
    while (app.stoppedBy() === null && performance.now() < until) await delay(50);
    tally.addRound(app.acknowledged.length);
    const stoppedBy = app.stoppedBy();
    if (stoppedBy?.startsWith('thrown')) tally.addFault(`an action broke instead of answering: ${stoppedBy}`);
    if (stoppedBy === null) tally.addFault(`an action neither succeeded nor failed in ${NOTICE_MS} ms`);
    const { words, afterMs } = await wordsAboutFull(app);
    if (words === '') tally.addFault('the disk is full and the screen says nothing');
    progress(
      `full ${tally.rounds()}: ${app.acknowledged.length} acknowledged, stopped by ${stoppedBy}, said after ${afterMs} ms: ${words}`,
    );
  } finally {
    await app.killAll();
  }
  return app.acknowledged;
}

/** Takes all the room there is, to the last block. */
async function fill(folder: string): Promise<void> {
  const filler = join(folder, 'filler');
  const { bavail, bsize } = await statfs(folder);
  await runQuietly(['fallocate', '-l', String(bavail * bsize), filler]);
  const handle = await open(filler, 'a');
  try {
    for (const size of [1_000_000, 4096]) {
      const block = Buffer.alloc(size, 1);
      for (;;) {
        await handle.appendFile(block);
        await handle.sync();
      }
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    await handle.close();
  }
}

/** Saves a giver as a person would, and reads what the screen says of it. */
async function wordsAboutFull({ window: page }: AppUnderTest): Promise<{ words: string; afterMs: number }> {
  const began = performance.now();
  const atOnce = await wordsOn(page);
  if (/vol|ruimte|alleen lezen|niet opgeslagen|niets opslaan/i.test(atOnce)) {
    return { words: atOnce, afterMs: Math.round(performance.now() - began) };
  }
  await page.evaluate(() => {
    window.location.hash = '#/givers';
  });
  await page
    .getByRole('button', { name: t('funds.givers.new'), exact: true })
    .first()
    .click()
    .catch(async (error: unknown) => {
      const seen = await page.locator('body').ariaSnapshot();
      throw new Error(`The givers cannot be opened; the screen says:\n${seen}`, { cause: error });
    });
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('funds.giver.name'), { exact: true }).fill('Gever zonder ruimte');
  await dialog.getByRole('button', { name: t('common.save'), exact: true }).click();
  const pressed = performance.now();
  const words = await wordsLike(page, (text) => text !== atOnce);
  return { words, afterMs: Math.round(performance.now() - pressed) };
}

type Start = {
  readonly acknowledged: readonly Acknowledged[];
  readonly start: number;
  readonly tally: Tally;
  readonly options: SeriesOptions;
};

/** A start on a disk that is still full may be refused, in words; what it opens must be whole. */
async function startedFull(userData: string, { acknowledged, start, tally, options }: Start): Promise<void> {
  const fault = (text: string) => tally.addFault(`start ${start} on the full disk: ${text}`);
  const app = await startUnderTest(userData);
  try {
    const opening = await app.open('treasurerHome');
    const words = await wordsLike(app.window, () => true);
    options.progress(`  start ${start}: ${JSON.stringify(opening)} ${words}`);
    if (opening.kind === 'blocked') {
      if (words === '') fault('refused without a word');
      return;
    }
    const { lost } = verdictOf(acknowledged, await app.check());
    tally.addVerdict({ lost, halfWritten: 0, faults: [] });
    if (lost.length > 0) fault(`${lost.length} actions missing`);
    if (opening.report.finding.kind === 'rebuilt' && words === '') fault('made again without a word');
  } finally {
    await app.killAll();
  }
}

/** With room again everything is there, and can be gone on with. */
async function startedWithRoom(
  userData: string,
  { acknowledged, start, tally, options }: Start,
): Promise<void> {
  const fault = (text: string) => tally.addFault(`start ${start}, with room: ${text}`);
  const app = await startUnderTest(userData);
  try {
    const opening = await app.open('treasurerHome');
    if (opening.kind === 'blocked') {
      tally.addVerdict({ lost: acknowledged, halfWritten: 0, faults: [] });
      return fault(`not opened: ${JSON.stringify(opening.problem)}`);
    }
    const { lost, faults, halfWritten } = verdictOf(acknowledged, await app.check());
    tally.addVerdict({ lost, halfWritten, faults: [] });
    for (const one of faults) fault(one);
    options.progress(`  start ${start}: ${JSON.stringify(opening)}, ${lost.length} lost`);
    const snapshots = await app.window.evaluate(() => globalThis.faultsDoor.readSnapshots());
    for (const { name, auditSeq } of snapshots) if (auditSeq === null) fault(`${name} cannot be read`);
    const { stoppedBy } = await app.streamSome('after', ACTIONS_AFTER);
    if (stoppedBy !== null) fault(`no action was taken: ${stoppedBy}`);
  } finally {
    await app.killAll();
  }
}
