/** A store that nobody can open any more makes place for another, and what was in it is still there. */

import { openStoreIn, putAside, summaryOf } from '@renderer/data/opening/stores';
import { performOn } from '@renderer/data/perform';
import { storeReader } from '@renderer/data/reader';
import { personTable } from '@shared/domain/people/person';
import { err, ok } from '@shared/kernel/result';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addPerson, forgetStores, memoryLocks, opened, surroundings } from '../../../support/data-room';
import { memoryJournal } from '../../../support/memory-journal';
import { memoryKeys } from '../../../support/memory-keys';

beforeEach(forgetStores);
afterEach(forgetStores);

/** A fund with one person in it, whose passphrase is lost. */
async function lockedOut() {
  const journal = memoryJournal();
  const keys = memoryKeys();
  const around = { ...surroundings(journal, 0, keys), locks: memoryLocks() };
  const { store, release } = await opened(around);
  await performOn(store, addPerson, { name: 'Noor', email: null, phone: null });
  await keys.keysProtect({ store: 'fund', passphrase: 'nobody knows this any more', openBySystem: false });
  await keys.keysLock({ store: 'fund' });
  release();
  return { journal, around };
}

test('it cannot be opened, and says what would open it', async () => {
  const { around } = await lockedOut();
  expect(await openStoreIn(around, 'fund')).toEqual(
    err({ kind: 'locked', passphrase: true, recovery: false }),
  );
});

test('put aside, its journal is kept and a new fund can begin', async () => {
  const { journal, around } = await lockedOut();
  expect(await putAside(around, 'fund')).toEqual(ok(null));
  expect(await summaryOf({ journal, keys: memoryKeys() }, 'fund')).toEqual({ kind: 'none' });
  expect(journal.retired).toHaveLength(1);
  const { store, report } = await opened(around);
  expect(report.finding).toEqual({ kind: 'whole' });
  expect(await storeReader(store).all(personTable)).toEqual([]);
});
