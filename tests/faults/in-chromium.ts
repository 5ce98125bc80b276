/** Kills and cuts of the store alone, in Chromium, on both of its back ends: what the engine keeps without a journal. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DIST } from '@electron/launch/places.mjs';
import { serveRenderer } from '@electron/launch/serve.mjs';
import { findChromium } from '@electron/launch/system-setup.mjs';
import { freshUserData } from '../support/electron-app';
import { type BackEnd, backEndsIn, startInChromium } from './chromium';
import type { SeriesOptions, SeriesResult } from './series';

const BACK_ENDS: readonly BackEnd[] = ['LevelDB', 'SQLite'];

type Series = (options: SeriesOptions) => Promise<SeriesResult>;

/** The series once for each back end; figures carry its name. */
export async function runInChromium(series: Series, options: SeriesOptions): Promise<SeriesResult> {
  if (findChromium() === null) return skippedFor('there is no Chromium on this machine');
  const server = await serveRenderer(0, join(DIST, 'faults', 'dist', 'renderer'));
  try {
    const results: SeriesResult[] = [];
    for (const backEnd of BACK_ENDS) {
      const place = { url: server.url, backEnd };
      const mislaid = await notAsAsked(place);
      if (mislaid !== null) {
        options.progress(`Skipped ${backEnd}: ${mislaid}`);
        continue;
      }
      options.progress(`In Chromium, on ${backEnd}:`);
      const result = await series({ ...options, start: (userData) => startInChromium(userData, place) });
      results.push(named(result, backEnd));
    }
    return together(results);
  } finally {
    await server.close();
  }
}

/** Why this Chromium cannot be tried on a back end; null when it keeps its stores in what was asked for. */
async function notAsAsked(place: {
  readonly url: string;
  readonly backEnd: BackEnd;
}): Promise<string | null> {
  const userData = await freshUserData();
  try {
    const app = await startInChromium(userData, place);
    await app.open();
    await app.streamSome('trial', 1);
    await app.killAll();
    const found = await backEndsIn(userData);
    const isRight = found.length === 1 && found[0] === place.backEnd;
    return isRight ? null : `this Chromium keeps its stores in ${found.join(' and ') || 'something unknown'}`;
  } finally {
    await rm(userData, { recursive: true, force: true });
  }
}

function named({ counts, faults, ...rest }: SeriesResult, backEnd: BackEnd): SeriesResult {
  const entries = Object.entries(counts).map(([name, count]) => [`${backEnd}.${name}`, count] as const);
  return {
    ...rest,
    counts: Object.fromEntries(entries),
    faults: faults.map((fault) => `${backEnd}: ${fault}`),
  };
}

function together(results: readonly SeriesResult[]): SeriesResult {
  const skipped = results.find((result) => result.skipped !== undefined)?.skipped;
  if (results.length === 0 || skipped !== undefined) {
    return skippedFor(skipped ?? 'this Chromium has neither back end that the bench knows');
  }
  return {
    counts: Object.assign({}, ...results.map(({ counts }) => counts)),
    faults: results.flatMap(({ faults }) => faults),
    passed: results.every(({ passed }) => passed),
  };
}

function skippedFor(skipped: string): SeriesResult {
  return { counts: {}, faults: [], passed: true, skipped };
}
