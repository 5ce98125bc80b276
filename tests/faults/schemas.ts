/** What every released version left on disk, opened by this version in the real engine: with its store, and without. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshUserData } from '../support/electron-app';
import {
  countsOnceOpened,
  fixtureVersions,
  pourRawStore,
  readFixture,
  type SchemaFixture,
} from '../support/schema-fixture';
import { startUnderTest } from './app';
import type { SeriesOptions, SeriesResult } from './series';

/** Schema of the first version that seals what is said of persons. */
const FIRST_SEALED = 2;
const WAYS = ['store and journal', 'journal alone'] as const;

interface SchemaOptions extends SeriesOptions {
  /** Which versions; all that there are when it is left out. */
  readonly only?: readonly number[];
}

export async function runSchemas({
  progress,
  only = fixtureVersions(),
}: SchemaOptions): Promise<SeriesResult> {
  const faults: string[] = [];
  let openings = 0;
  for (const version of only) {
    for (const way of WAYS) {
      const found = await opened(readFixture(version), way);
      openings += 1;
      progress(`schema ${version}, ${way}: ${found.length === 0 ? 'whole' : found.join('; ')}`);
      faults.push(...found.map((fault) => `schema ${version}, ${way}: ${fault}`));
    }
  }
  return { counts: { schemas: only.length, openings }, faults, passed: faults.length === 0 };
}

async function opened(fixture: SchemaFixture, way: (typeof WAYS)[number]): Promise<string[]> {
  const userData = await freshUserData();
  await mkdir(join(userData, 'journal'), { recursive: true });
  await writeFile(join(userData, 'journal', 'fund.journal'), fixture.journal);
  if (fixture.keys !== null) {
    await mkdir(join(userData, 'keys'), { recursive: true });
    await writeFile(join(userData, 'keys', 'fund.keys'), fixture.keys);
  }
  const app = await startUnderTest(userData);
  try {
    if (way === 'store and journal') {
      // A function's text goes to the page as it is.
      await app.window.evaluate(
        `(${pourRawStore.toString()})('buurtpot-fund', ${JSON.stringify(fixture.store)})`,
      );
    }
    const opening = await app.open();
    if (opening.kind === 'blocked') return [`not opened: ${JSON.stringify(opening.problem)}`];
    const ordinary = way === 'journal alone' ? 'rebuilt' : 'whole';
    // A version from before the sealing is sealed at its first opening, and the log says so.
    const wanted = fixture.version < FIRST_SEALED ? 'sealedNow' : ordinary;
    const { finding, quarantined } = opening.report;
    const [report, rows] = [
      await app.check(),
      await app.window.evaluate(() => globalThis.faultsDoor.counts()),
    ];
    return [
      ...(finding.kind === wanted ? [] : [`opened with ${JSON.stringify(finding)}`]),
      ...(quarantined === 0 ? [] : [`${quarantined} rows set apart`]),
      ...report.faults,
      ...Object.entries(countsOnceOpened(fixture))
        .filter(([table, count]) => rows[table] !== count)
        .map(([table, count]) => `${table}: ${rows[table]} rows instead of ${count}`),
    ];
  } finally {
    await app.killAll();
    await rm(userData, { recursive: true, force: true });
  }
}
