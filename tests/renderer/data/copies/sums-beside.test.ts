import { checkBackup } from '@renderer/data/copies/restore';
import { makeBackup } from '@renderer/data/copies/snapshot';
import { isSame, sumsBeside, truthsIn } from '@renderer/data/copies/sums-beside';
import { performOn } from '@renderer/data/perform';
import { recordContribution } from '@shared/domain/funds/actions/record-contribution';
import { recordReceipt } from '@shared/domain/funds/actions/record-receipt';
import { startFund } from '@shared/domain/funds/actions/start-fund';
import type { ContributionId } from '@shared/domain/funds/contribution';
import { holds } from '@shared/domain/handover/truths';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetStores, opened, surroundings } from '../../../support/data-room';
import { contributionInput, fundInput } from '../../../support/fund-world';
import { memoryJournal } from '../../../support/memory-journal';

beforeEach(forgetStores);
afterEach(forgetStores);

const DAY = '2026-12-01' as Day;

async function fundWithMoney() {
  const { store, release } = await opened(surroundings(memoryJournal()));
  await performOn(store, startFund, fundInput());
  const recorded = await performOn(store, recordContribution, contributionInput({ title: 'Gemeente 2026' }));
  if (!recorded.ok) throw new Error(recorded.error.kind);
  const contributionId = recorded.value.subjectId as ContributionId;
  await performOn(store, recordReceipt, { contributionId, day: DAY, amount: cents(250_000) });
  const checked = await checkBackup(store, await makeBackup(store, '0.1.0'));
  release();
  if (!checked.ok) throw new Error(checked.error.code);
  return { vault: store.vault, backup: checked.value, source: contributionId };
}

test('a checked backup tells per source what the file says and what was counted, with its title', async () => {
  const { backup, source } = await fundWithMoney();
  expect(backup.sums).toEqual([{ id: source, title: 'Gemeente 2026', inFile: 250_000, counted: 250_000 }]);
  expect(truthsIn(backup.rows).filter((truth) => !holds(truth))).toEqual([]);
});

test('another sum, a source too few or one too many is not the same', async () => {
  const { vault, backup, source } = await fundWithMoney();
  const differing = (said: Record<string, number>) =>
    sumsBeside(
      vault,
      backup.rows,
      Object.fromEntries(Object.entries(said).map(([id, amount]) => [id, cents(amount)])),
    ).filter((sum) => !isSame(sum));
  const title = 'Gemeente 2026';
  expect(differing({ [source]: 250_000 })).toEqual([]);
  expect(differing({ [source]: 250_001 })).toEqual([
    { id: source, title, inFile: 250_001, counted: 250_000 },
  ]);
  expect(differing({})).toEqual([{ id: source, title, inFile: null, counted: 250_000 }]);
  expect(differing({ [source]: 250_000, other: 5 })).toEqual([
    { id: 'other', title: null, inFile: 5, counted: null },
  ]);
});
