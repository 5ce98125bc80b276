/** However the app ends and whatever the engine forgets: what was acknowledged is there at the next start. */

import { performOn } from '@renderer/data/perform';
import { storeReader } from '@renderer/data/reader';
import { auditBreak, auditEntriesOf } from '@renderer/data/row-set';
import { databaseName, type Surroundings } from '@renderer/data/surroundings';
import { personTable } from '@shared/domain/people/person';
import { journalLineHash } from '@shared/ipc/journal-line';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { addPerson, forgetStores, opened, surroundings } from '../../support/data-room';
import { type MemoryJournal, memoryJournal } from '../../support/memory-journal';

afterEach(forgetStores);

const LOST = 'the process was killed';

/** One life of the app: so many actions at once, an end at some point, and perhaps a store that is lost after it. */
const life = fc.record({
  actions: fc.integer({ min: 0, max: 6 }),
  crash: fc.constantFrom('none', 'beforeAppend', 'afterAppend'),
  /** Which append the crash comes at. */
  at: fc.integer({ min: 0, max: 5 }),
  loseStore: fc.boolean(),
});

test('no order of writes, crashes and lost stores loses an acknowledged action', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(life, { minLength: 1, maxLength: 4 }), async (lives) => {
      await forgetStores();
      const journal = memoryJournal();
      const around = surroundings(journal);
      const acknowledged: string[] = [];
      for (const [index, one] of lives.entries()) {
        acknowledged.push(...(await live(around, journal, { ...one, prefix: `${index}` })));
        if (one.loseStore) await Dexie.delete(databaseName('fund'));
      }
      const { store, report, release } = await opened(around);
      const names = new Set((await storeReader(store).all(personTable)).map(({ name }) => name));
      expect(acknowledged.filter((name) => !names.has(name))).toEqual([]);
      expect(auditBreak(await auditEntriesOf(store.database))).toBeNull();
      expect(journal.lines.fund.every((line) => journalLineHash(line) === line.hash)).toBe(true);
      expect(['whole', 'appended', 'replayed', 'rebuilt']).toContain(report.finding.kind);
      release();
    }),
    { numRuns: 60 },
  );
}, 120_000);

interface Life {
  readonly actions: number;
  readonly crash: string;
  readonly at: number;
  readonly prefix: string;
}

/** The names that were acknowledged. A crash is played as a machine room that answers nothing any more. */
async function live(around: Surroundings, journal: MemoryJournal, one: Life): Promise<string[]> {
  const { store, release } = await opened(around);
  let appends = 0;
  const die = () => {
    if (appends >= one.at) throw new Error(LOST);
  };
  journal.beforeAppend = () => {
    if (one.crash === 'beforeAppend') die();
  };
  journal.afterAppend = () => {
    if (one.crash === 'afterAppend') die();
    appends += 1;
  };
  if (one.crash === 'beforeAppend')
    journal.afterAppend = () => {
      appends += 1;
    };
  const names = Array.from({ length: one.actions }, (_, n) => `Bewoner ${one.prefix}-${n}`);
  const done = await Promise.all(
    names.map(async (name) => (await performOn(store, addPerson, { name, email: null, phone: null })).ok),
  );
  journal.beforeAppend = () => undefined;
  journal.afterAppend = () => undefined;
  release();
  return names.filter((_, index) => done[index]);
}
