/** A fund with a long ledger in the real window, for benches: made, timed raw, and told beside its yardstick. */
import { rm } from 'node:fs/promises';
import { type AppUnderTest, startUnderTest } from '../faults/app';
import { freshUserData } from '../support/electron-app';
import type { BenchResult } from './runner';

export const MAKING_LIMIT_MS = 600_000;

export function told(name: string, medianMs: number, yardstickMs: number): BenchResult {
  return { name, medianMs, ratio: medianMs / yardstickMs };
}

export async function onNewFolder<Value>(work: (userData: string) => Promise<Value>): Promise<Value> {
  const userData = await freshUserData();
  try {
    return await work(userData);
  } finally {
    await rm(userData, { recursive: true, force: true });
  }
}

export async function makeFund(userData: string, rows: number): Promise<void> {
  const app = await startUnderTest(userData);
  app.window.setDefaultTimeout(MAKING_LIMIT_MS);
  await app.open();
  await app.streamSome('bench', 1);
  await app.window.evaluate((count) => globalThis.faultsDoor.fillLedger(count), rows);
  await app.running.close();
}

export async function timeRawRead(app: AppUnderTest): Promise<number> {
  return await app.window.evaluate(() => globalThis.faultsDoor.timeRawRead());
}
