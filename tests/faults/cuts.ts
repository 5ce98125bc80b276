/**
 * Power cuts: the data folder lies on a disk of its own. At a random moment everything stops, and the app goes on from
 * a copy of what had been issued to that disk: what still waited in memory is gone, as when the plug is pulled.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startUnderTest } from './app';
import { between, type Chance } from './chance';
import type { Acknowledged } from './door/stream';
import type { Start } from './door-page';
import { makeImage, mountImage, whyNoLoopDisk } from './loop-disk';
import type { SeriesOptions, SeriesResult } from './series';
import { newTally, openedAndChecked, type Tally } from './tally';

const DISK_MB = 1024;
const SHORTEST_MS = 100;
const LONGEST_MS = 2500;
const ROUNDS_PER_DISK = 20;
/** One round in so many, and at least one, is lost on purpose. */
const CONTROL_EVERY = 10;

export async function runCuts(options: SeriesOptions): Promise<SeriesResult> {
  const scratch = await mkdtemp(join(tmpdir(), 'buurtpot-cuts-'));
  try {
    const skipped = await whyNoLoopDisk(scratch);
    if (skipped !== null) return { counts: {}, faults: [], passed: true, skipped };
    return await cutAll(scratch, options);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function cutAll(scratch: string, options: SeriesOptions): Promise<SeriesResult> {
  const tally = newTally();
  while (tally.rounds() < options.runs) {
    const runs = Math.min(ROUNDS_PER_DISK, options.runs - tally.rounds());
    await cutSeries(scratch, { ...options, runs }, tally);
  }
  const control = await controlRounds(scratch, {
    ...options,
    runs: Math.ceil(options.runs / CONTROL_EVERY),
  });
  const [lost, halfWritten] = [tally.lost(), tally.halfWritten()];
  const counts = {
    cuts: tally.rounds(),
    acknowledged: tally.acknowledged(),
    lost,
    halfWritten,
    rebuilt: tally.rebuilt(),
  };
  const blind = control.lost === 0 ? ['the control lost nothing: this method cannot see a loss here'] : [];
  const faults = [...tally.faults, ...blind];
  return {
    counts: { ...counts, controlAcknowledged: control.acknowledged, controlLost: control.lost },
    faults,
    passed: lost === 0 && halfWritten === 0 && faults.length === 0,
  };
}

async function cutSeries(
  scratch: string,
  { runs, chance, progress, start = startUnderTest }: SeriesOptions,
  tally: Tally,
): Promise<void> {
  const acknowledged: Acknowledged[] = [];
  let image = join(scratch, 'disk-0.image');
  await makeImage(image, DISK_MB);
  for (let round = 1; round <= runs + 1; round += 1) {
    const copy = join(scratch, `disk-${round}.image`);
    const kept = await onDisk(scratch, image, async ({ folder, cut }) => {
      const app = await start(join(folder, 'data'));
      try {
        const verdict = await openedAndChecked(app, acknowledged);
        tally.addVerdict(verdict);
        // What is lost is lost once: the next round begins on a new disk.
        if (round > runs || verdict.lost.length > 0) return null;
        app.stream(`${tally.rounds() + 1}`);
        if (chance() < 0.5) await app.underWay;
        await delay(between(chance, SHORTEST_MS, LONGEST_MS));
        // What is heard later may have been acknowledged after the cut.
        const heard = app.acknowledged.length;
        app.freezeAll();
        await cut(copy);
        return app.acknowledged.slice(0, heard);
      } finally {
        await app.killAll();
      }
    });
    await rm(image);
    if (kept === null) return;
    image = copy;
    acknowledged.push(...kept);
    tally.addRound(kept.length);
    progress(`cut ${tally.rounds()}: ${kept.length} acknowledged, ${tally.lost()} lost so far`);
  }
}

/** Writes that are acknowledged before they are on disk, on a disk that is cut off in the same way: these must get lost. */
async function controlRounds(
  scratch: string,
  { runs, chance, progress, start = startUnderTest }: SeriesOptions,
): Promise<{ acknowledged: number; lost: number }> {
  const sums = { acknowledged: 0, lost: 0 };
  for (let round = 1; round <= runs; round += 1) {
    const image = join(scratch, 'control.image');
    const copy = join(scratch, 'control-copy.image');
    await makeImage(image, DISK_MB);
    const written = await onDisk(
      scratch,
      image,
      async (disk) => await controlCut({ ...disk, start }, copy, chance),
    );
    const left = await onDisk(scratch, copy, async ({ folder }) => {
      const app = await start(join(folder, 'data'));
      try {
        return await app.window.evaluate(() => globalThis.faultsDoor.controlLeft());
      } finally {
        await app.killAll();
      }
    });
    await Promise.all([rm(image), rm(copy)]);
    sums.acknowledged += written;
    sums.lost += Math.max(0, written - left);
    progress(`control ${round}: ${written} acknowledged without sync, ${left} left`);
  }
  return sums;
}

async function controlCut(
  { folder, cut, start }: Disk & { readonly start: Start },
  copy: string,
  chance: Chance,
): Promise<number> {
  const app = await start(join(folder, 'data'));
  try {
    const written = app.controlStream();
    await delay(between(chance, SHORTEST_MS, LONGEST_MS));
    const heard = written();
    app.freezeAll();
    await cut(copy);
    return heard;
  } finally {
    await app.killAll();
  }
}

type Disk = { readonly folder: string; readonly cut: (copy: string) => Promise<void> };

async function onDisk<Value>(
  scratch: string,
  image: string,
  work: (disk: Disk) => Promise<Value>,
): Promise<Value> {
  const disk = await mountImage(image, join(scratch, 'mounted'));
  try {
    return await work({ folder: disk.folder, cut: disk.copyAsIssued });
  } finally {
    await disk.unmount();
  }
}
