/** Rounds out of real Pabulib files, exported and counted again from the export alone. */
import { startFund } from '@shared/domain/funds/actions/start-fund';
import { importElection } from '@shared/domain/voting/actions/import-election';
import { recordCount } from '@shared/domain/voting/actions/record-count';
import { type RoundId, roundTable } from '@shared/domain/voting/round';
import { verifyExport } from '@shared/formats/municipal/verify/verify-export';
import { readPabulib } from '@shared/formats/pabulib/reader';
import { importedElection } from '@shared/formats/pabulib/to-import';
import type { Day } from '@shared/kernel/dates';
import { hashBytes } from '@shared/kernel/hash';
import { encodeUtf8 } from '@shared/kernel/utf8';
import { describe, expect, test } from 'vitest';
import { aWorld, type World } from '../../../support/action-world';
import { exportOf, rowsIn } from '../../../support/export-file';
import { fundInput } from '../../../support/fund-world';
import { readShared, sharedIsAbsent } from '../../../support/shared-data';
import { countedOutcome } from '../../../support/voting-steps';

async function countedImport(bytes: Uint8Array): Promise<World> {
  const file = readPabulib(bytes);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  const world = aWorld({ today: '2026-05-01' as Day });
  await world.run(startFund, fundInput());
  const election = importedElection(file.value, { fileName: 'vote.pb', fileHash: hashBytes(bytes) });
  const imported = await world.run(importElection, election);
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
  const roundId = imported.value as RoundId;
  const outcome = countedOutcome({ world, roundId });
  const counted = await world.run(recordCount, { roundId, outcome });
  if (!counted.ok) throw new Error(JSON.stringify(counted.error));
  return world;
}

const ASSEN = 'pabulib/Netherlands_Assen_2024.pb';

describe.skipIf(sharedIsAbsent(ASSEN, 'a real vote through export and recount'))('a real vote', () => {
  test('Assen is exported with its nine winners, and the export counts to the same', async () => {
    const bytes = exportOf(await countedImport(readShared(ASSEN)));
    const winners = rowsIn(bytes, 'stemplannen').filter(({ gekozen }) => gekozen !== '');
    expect({
      passed: verifyExport(bytes).passed,
      winners: winners.length,
      spent: rowsIn(bytes, 'rondes')[0]?.verdeeld,
    }).toEqual({ passed: true, winners: 9, spent: '76700.00' });
  });

  test('nothing of the voters goes along but their choices', async () => {
    const world = await countedImport(readShared(ASSEN));
    const [ballot] = rowsIn(exportOf(world), 'stembiljetten');
    expect(Object.keys(ballot ?? {})).toEqual(['ronde_id', 'biljet', 'plaats', 'aanvraag_id', 'punten']);
  });
});

/** Plan 3 is on no ballot, and wins on the points it gets by default. */
const WITH_DEFAULT_SCORE = `META
key;value
description;Punten
country;Nederland
unit;Proef
instance;2026
num_projects;3
num_votes;2
budget;100
vote_type;scoring
rule;greedy
date_begin;2026
date_end;2026
min_points;0
max_points;5
default_score;4
currency;EUR
PROJECTS
project_id;cost;name
1;60;Een
2;60;Twee
3;40;Drie
VOTES
voter_id;vote;points
a;1,2;1,5
b;1,2;2,3
`;

test('a vote with points for plans that a ballot leaves out counts to the same', async () => {
  const world = await countedImport(encodeUtf8(WITH_DEFAULT_SCORE));
  const bytes = exportOf(world);
  const [round] = world.rows(roundTable);
  expect({
    passed: verifyExport(bytes).passed,
    points: rowsIn(bytes, 'rondes')[0]?.standaardpunten,
    view: round?.rule.view,
    winners: rowsIn(bytes, 'stemplannen').map(({ gekozen }) => gekozen),
  }).toEqual({ passed: true, points: '4', view: 'points', winners: ['', '2', '1'] });
});
