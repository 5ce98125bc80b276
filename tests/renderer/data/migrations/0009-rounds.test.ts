import { closeDatabase, openDatabase } from '@renderer/data/database';
import { storeReader } from '@renderer/data/reader';
import { applicationTable } from '@shared/domain/applications/application';
import { recordCount } from '@shared/domain/voting/actions/record-count';
import { roundTable } from '@shared/domain/voting/round';
import type { RoundIn } from '@shared/domain/voting/round-status';
import { afterEach, expect, test } from 'vitest';
import { anApplication } from '../../../support/builders';
import { forgetStores } from '../../../support/data-room';
import { testVault } from '../../../support/test-vault';
import { aClosedRound, countedOutcome, picked, roundOf } from '../../../support/voting-steps';
import { planId } from '../../../support/voting-world';

afterEach(forgetStores);

test('a counted round says what each chosen plan gets, a prepared one is as it was', async () => {
  const vault = testVault();
  const at = await aClosedRound([[1], [1, 2], [2, 3], [2]]);
  await at.world.run(recordCount, { roundId: at.roundId, outcome: countedOutcome(at) });
  const counted = roundOf(at);
  const outcome = { ...countedOutcome(at), chosen: [planId(2), planId(1)] };
  const { limits: _limits, settings: _settings, ...rest } = counted;
  const { spoiledCount: _spoiled, ...state } = counted.state as RoundIn<'counted'>['state'];
  const eighth = { ...rest, state: { ...state, outcome } };
  const before = await openDatabase('eighth', { vault, lastVersion: 8 });
  await before.table('rounds').add(eighth);
  const plan = anApplication();
  const { leastAmount: _least, ...older } = plan;
  await before.table('applications').add(older);
  closeDatabase(before);
  const database = await openDatabase('eighth', { vault, lastVersion: 9 });
  const [round] = await storeReader({ database, vault }).all(roundTable);
  expect(round).toEqual(counted);
  expect(counted.state).toMatchObject({ outcome: { chosen: picked(2, 1) } });
  expect(await storeReader({ database, vault }).all(applicationTable)).toEqual([plan]);
  closeDatabase(database);
});
