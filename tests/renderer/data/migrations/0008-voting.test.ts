import { closeDatabase, openDatabase } from '@renderer/data/database';
import { storeReader } from '@renderer/data/reader';
import { ballotTable } from '@shared/domain/voting/ballot';
import { roundTable } from '@shared/domain/voting/round';
import { sealedBallotTable } from '@shared/domain/voting/sealing/sealed-ballot';
import { afterEach, expect, test } from 'vitest';
import { forgetStores } from '../../../support/data-room';
import { testVault } from '../../../support/test-vault';
import { anOpenRound, aPreparedRound, roundOf } from '../../../support/voting-steps';
import { ballotId } from '../../../support/voting-world';

afterEach(forgetStores);

test('a round that was open goes on without a seal, and one that is prepared is as it was', async () => {
  const vault = testVault();
  const [open, preparing] = [roundOf(await anOpenRound()), roundOf(await aPreparedRound())];
  const { boxKey: _none, ...seventh } = open.state.status === 'open' ? open.state : { boxKey: null };
  const before = await openDatabase('seventh', { vault, lastVersion: 7 });
  await before.table('rounds').bulkAdd([
    { ...open, state: seventh },
    { ...preparing, id: ballotId(1) },
  ]);
  closeDatabase(before);
  const database = await openDatabase('seventh', { vault, lastVersion: 8 });
  const reader = storeReader({ database, vault });
  const rounds = await reader.all(roundTable);
  expect(rounds.map(({ state }) => state).sort((a, b) => (a.status < b.status ? -1 : 1))).toEqual([
    { ...seventh, boxKey: null },
    { status: 'preparing' },
  ]);
  expect(await reader.where(sealedBallotTable, 'roundId', open.id)).toEqual([]);
  expect(await reader.where(ballotTable, 'roundId', open.id)).toEqual([]);
  closeDatabase(database);
});
