/** Damages the files of a store in every known way, opens it twice, and looks whether anything was lost or kept silent. */
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { translator } from '@shared/i18n/translate';
import { type AppUnderTest, startUnderTest } from './app';
import { DAMAGES, type Damage, type DataFolder } from './damages';
import type { Opening } from './door/door';
import type { Acknowledged } from './door/stream';
import type { SeriesOptions, SeriesResult } from './series';
import { newTally, type Tally } from './tally';
import { wordsLike } from './told';
import { verdictOf } from './verdict';

/** Actions before and after the older copy is taken. */
const ACTIONS = 25;

export type DamageOptions = SeriesOptions & {
  /** Names of the damages to do; all of them without it. */
  readonly only?: readonly string[];
};

export async function runDamage({ only, progress }: DamageOptions): Promise<SeriesResult> {
  const scratch = await mkdtemp(join(tmpdir(), 'buurtpot-damage-'));
  const tally = newTally();
  try {
    const sound = join(scratch, 'sound');
    const acknowledged = await makeSoundFolder(sound, join(scratch, 'older'));
    const engine = await engineFolder(sound);
    if (engine === null)
      return skippedFor('this engine keeps its stores in files that the bench does not know');
    for (const damage of DAMAGES.filter(({ name }) => only?.includes(name) ?? true)) {
      const userData = join(scratch, 'damaged');
      await cp(sound, userData, { recursive: true });
      await damage.apply(placesIn(userData, { engine, older: join(scratch, 'older') }));
      tally.addRound(0);
      for (const opening of [1, 2]) {
        const words = await opened(userData, { damage, acknowledged, opening, tally });
        progress(`${damage.name}, opening ${opening}: ${words}`);
      }
      await rm(userData, { recursive: true });
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  const counts = { damages: tally.rounds(), openings: 2 * tally.rounds(), lost: tally.lost() };
  return { counts, faults: tally.faults, passed: tally.lost() === 0 && tally.faults.length === 0 };
}

function skippedFor(skipped: string): SeriesResult {
  return { counts: {}, faults: [], passed: true, skipped };
}

/** Three starts: some actions, which the engine moves into tables, some more, and one more after the app made a copy. */
async function makeSoundFolder(userData: string, older: string): Promise<readonly Acknowledged[]> {
  const acknowledged: Acknowledged[] = [];
  for (const actions of [ACTIONS, ACTIONS, 1]) {
    const app = await startUnderTest(userData);
    await app.open();
    if (acknowledged.length > ACTIONS) await app.window.evaluate(() => globalThis.faultsDoor.writeSnapshot());
    await app.streamSome(`${acknowledged.length}`, actions);
    const isFirst = acknowledged.length === 0;
    acknowledged.push(...app.acknowledged);
    if (isFirst) await app.window.evaluate(() => globalThis.faultsDoor.fillEngineLog());
    await app.running.close();
    if (isFirst) {
      const engine = await engineFolder(userData);
      if (engine !== null) await cp(join(userData, 'IndexedDB', engine), older, { recursive: true });
    }
  }
  return acknowledged;
}

async function engineFolder(userData: string): Promise<string | null> {
  const names = await readdir(join(userData, 'IndexedDB'));
  return names.find((name) => name.endsWith('.indexeddb.leveldb')) ?? null;
}

function placesIn(userData: string, { engine, older }: { engine: string; older: string }): DataFolder {
  return {
    store: join(userData, 'IndexedDB', engine),
    journal: join(userData, 'journal', 'fund.journal'),
    copies: join(userData, 'snapshots'),
    olderStore: older,
  };
}

type Case = {
  readonly damage: Damage;
  readonly acknowledged: readonly Acknowledged[];
  readonly opening: number;
  readonly tally: Tally;
};

/** Opens the folder once, counts what is lost, and gives what the screen says; the first opening ends in a kill. */
async function opened(userData: string, { damage, acknowledged, opening, tally }: Case): Promise<string> {
  const app = await startUnderTest(userData);
  const fault = (text: string) => tally.addFault(`${damage.name}, opening ${opening}: ${text}`);
  try {
    const tried = await app.open('treasurerHome');
    const isRecovering = damage.asksRecovery && opening === 1;
    if (isRecovering && tried.kind === 'open') fault('opened before a person said so');
    const result = isRecovering && tried.kind === 'blocked' ? await recovered(app, tried.problem) : tried;
    const words = await wordsLike(app.window, () => true);
    if (result.kind === 'blocked') {
      if (words === '') fault('refused without a word');
      if (damage.isFatal) return `refused: ${words}`;
      tally.addVerdict({ lost: acknowledged, halfWritten: 0, faults: [] });
      fault(`not opened: ${JSON.stringify(result.problem)}`);
      return words;
    }
    const { finding } = result.report;
    const verdict = verdictOf(acknowledged, await app.check());
    const lost = damage.isFatal ? [] : verdict.lost;
    const faults = damage.isFatal || damage.sparesStore ? [] : verdict.faults;
    tally.addVerdict({ lost, halfWritten: verdict.halfWritten, faults: [] });
    for (const one of faults) fault(one);
    if (verdict.lost.length > 0 && words === '') fault('opened without a word, with actions missing');
    if (finding.kind === 'rebuilt' && words === '') fault('made again without a word');
    return `${JSON.stringify(finding)} ${words}`;
  } finally {
    if (opening === 1) await app.killAll();
    else await app.running.close();
  }
}

/** As a person does it, on the start screen. */
async function recovered(app: AppUnderTest, problem: unknown): Promise<Opening> {
  const press = async (word: 'start.storeAside' | 'start.recover') =>
    await app.window.getByRole('button', { name: translator('nl')(word), exact: true }).click();
  if (JSON.stringify(problem) === JSON.stringify({ kind: 'bothDamaged' })) await press('start.storeAside');
  await press('start.recover');
  await app.window.getByText(translator('nl')('found.recoveredWhole')).waitFor();
  return await app.open('treasurerHome');
}
