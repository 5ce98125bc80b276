import { closeDatabase, openDatabase } from '@renderer/data/database';
import { storeReader } from '@renderer/data/reader';
import { applicationTable } from '@shared/domain/applications/application';
import { recordCount } from '@shared/domain/voting/actions/record-count';
import { ballotTable } from '@shared/domain/voting/ballot';
import { roundTable } from '@shared/domain/voting/round';
import type { RoundIn } from '@shared/domain/voting/round-status';
import { sealedBallotTable } from '@shared/domain/voting/sealing/sealed-ballot';
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
  const { leastAmount: _least, translations: _translations, ...older } = plan;
  await before.table('applications').add(older);
  const [ballot] = at.world.rows(ballotTable);
  if (ballot === undefined) throw new Error('The box is empty.');
  const { salt: _salt, ...bare } = ballot;
  await before.table('ballots').add(bare);
  const sealed = { id: ballot.id, roundId: ballot.roundId, envelope: 'ab', sheet: null, reading: 1 };
  await before.table('sealedBallots').add(sealed);
  closeDatabase(before);
  const database = await openDatabase('eighth', { vault, lastVersion: 9 });
  const [round] = await storeReader({ database, vault }).all(roundTable);
  expect(round).toEqual(counted);
  expect(counted.state).toMatchObject({ outcome: { chosen: picked(2, 1) } });
  expect(await storeReader({ database, vault }).all(applicationTable)).toEqual([plan]);
  expect(await storeReader({ database, vault }).all(ballotTable)).toEqual([ballot]);
  expect(await storeReader({ database, vault }).all(sealedBallotTable)).toEqual([
    { ...sealed, isFromFile: false },
  ]);
  closeDatabase(database);
});
