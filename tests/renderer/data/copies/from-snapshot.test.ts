/** The store gone and its journal damaged: the road back from the newest copy, by hand, with nothing thrown away. */

import { checkBackup, restoreBackup } from '@renderer/data/copies/restore';
import { saveSnapshot } from '@renderer/data/copies/snapshot';
import { setCopiesAsideIn } from '@renderer/data/opening/copies-aside';
import { openStoreIn } from '@renderer/data/opening/stores';
import { performOn } from '@renderer/data/perform';
import { storeReader } from '@renderer/data/reader';
import { startFund } from '@shared/domain/funds/actions/start-fund';
import { personTable } from '@shared/domain/people/person';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addPerson, forgetStores, opened, surroundings } from '../../../support/data-room';
import { fundInput } from '../../../support/fund-world';
import { memoryJournal } from '../../../support/memory-journal';

beforeEach(forgetStores);
afterEach(forgetStores);

const person = (name: string) => ({ name, email: null, phone: null });

test('the journal is put aside whole, and the copy becomes the fund with a journal of its own', async () => {
  const journal = memoryJournal();
  const around = surroundings(journal);
  const first = await opened(around);
  await performOn(first.store, startFund, fundInput());
  await performOn(first.store, addPerson, person('Noor'));
  expect(await saveSnapshot(first.store, '0.1.0')).toEqual({ ok: true, value: null });
  await performOn(first.store, addPerson, person('Sem'));
  first.release();
  await forgetStores();
  const damaged = journal.lines.fund.map((line) =>
    line.seq === 2 ? { ...line, body: `${line.body} ` } : line,
  );
  journal.lines.fund = damaged;

  expect(await openStoreIn(around, 'fund')).toEqual({ ok: false, error: { kind: 'journalBroken', line: 2 } });
  await journal.journalRetire({ store: 'fund' });
  expect(journal.retired).toEqual([damaged]);

  // Only the copy is left now: it is offered, and nothing begins anew before it is put aside too.
  const copy = journal.snapshots[0] ?? new Uint8Array();
  expect(await openStoreIn(around, 'fund')).toMatchObject({ ok: false, error: { kind: 'copiesOnly' } });
  expect(await setCopiesAsideIn(around, 'fund')).toMatchObject({ ok: true });

  const empty = await opened(around);
  const checked = await checkBackup(empty.store, copy);
  if (!checked.ok) throw new Error(checked.error.code);
  expect(checked.value.header.auditSeq).toBe(2);
  expect(await restoreBackup(empty.store, checked.value, '0.1.0')).toEqual({ ok: true, value: null });
  empty.release();

  const again = await opened(around);
  expect(again.report).toMatchObject({ finding: { kind: 'whole' }, quarantined: 0 });
  expect((await storeReader(again.store).all(personTable)).map(({ name }) => name)).toEqual(['Noor']);
  again.release();
});
