/** Kills the app while it writes snapshots: each one that is left is whole, and none that was told is missing. */
import { rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { freshUserData } from '../support/electron-app';
import { type AppUnderTest, startUnderTest } from './app';
import { between } from './chance';
import type { SeriesOptions, SeriesResult } from './series';

const SHORTEST_MS = 100;
const LONGEST_MS = 2000;
/** How long a first snapshot may be waited for. */
const FIRST_MS = 10_000;
const ROUNDS_PER_FOLDER = 20;

type Sums = { snapshotKills: number; written: number; unreadable: number; older: number };

export async function runSnapshots(options: SeriesOptions): Promise<SeriesResult> {
  const sums: Sums = { snapshotKills: 0, written: 0, unreadable: 0, older: 0 };
  const faults: string[] = [];
  while (sums.snapshotKills < options.runs) {
    const userData = await freshUserData();
    try {
      const runs = Math.min(ROUNDS_PER_FOLDER, options.runs - sums.snapshotKills);
      faults.push(...(await killSeries(userData, { ...options, runs }, sums)));
    } finally {
      await rm(userData, { recursive: true, force: true });
    }
  }
  return { counts: sums, faults, passed: faults.length === 0 };
}

async function killSeries(
  userData: string,
  { runs, chance, progress }: SeriesOptions,
  sums: Sums,
): Promise<string[]> {
  const faults: string[] = [];
  /** The last entry that the newest snapshot must hold. */
  let told = 0;
  for (let round = 1; round <= runs + 1; round += 1) {
    const app = await startUnderTest(userData);
    try {
      const opening = await app.open();
      if (opening.kind === 'blocked') return [...faults, `not opened: ${JSON.stringify(opening.problem)}`];
      faults.push(...(await lookedAt(app, told, sums)));
      if (round > runs) return faults;
      if (round === 1) await app.streamSome(`${sums.snapshotKills + 1}`, 5);
      app.stream(`${sums.snapshotKills + 1}+`);
      app.streamSnapshots();
      // Half of the kills fall among many snapshots, the others may hit the very first one.
      if (chance() < 0.5) await firstWritten(app);
      await delay(between(chance, SHORTEST_MS, LONGEST_MS));
    } finally {
      await app.killAll();
    }
    const written = app.snapshots();
    told = Math.max(told, ...written);
    sums.snapshotKills += 1;
    sums.written += written.length;
    progress(
      `snapshots, kill ${sums.snapshotKills}: ${written.length} written, ${sums.unreadable} unreadable so far`,
    );
  }
  return faults;
}

async function firstWritten(app: AppUnderTest): Promise<void> {
  const until = performance.now() + FIRST_MS;
  while (app.snapshots().length === 0 && performance.now() < until) await delay(10);
}

async function lookedAt(app: AppUnderTest, told: number, sums: Sums): Promise<string[]> {
  const found = await app.window.evaluate(() => globalThis.faultsDoor.readSnapshots());
  const unreadable = found.filter(({ auditSeq }) => auditSeq === null);
  const newest = Math.max(0, ...found.map(({ auditSeq }) => auditSeq ?? 0));
  sums.unreadable += unreadable.length;
  if (newest < told) sums.older += 1;
  return [
    ...unreadable.map(({ name }) => `kill ${sums.snapshotKills}: ${name} cannot be read`),
    ...(newest < told
      ? [`kill ${sums.snapshotKills}: newest snapshot ends at ${newest}, told was ${told}`]
      : []),
  ];
}
