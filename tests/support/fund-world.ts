/** A world with a fund that has started, for tests of actions; and the inputs that most of them begin with. */
import { recordContribution } from '@shared/domain/funds/actions/record-contribution';
import { recordReceipt } from '@shared/domain/funds/actions/record-receipt';
import { startFund } from '@shared/domain/funds/actions/start-fund';
import { type ContributionId, contributionTable } from '@shared/domain/funds/contribution';
import type { Fund } from '@shared/domain/funds/fund';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { aWorld, type World } from './action-world';
import { aContribution, aFund } from './builders';

export const TODAY = '2026-03-10' as Day;

export function fundInput(part: Partial<Fund> = {}): Omit<Fund, 'id'> {
  const { id: _id, ...input } = { ...aFund(), ...part };
  return input;
}

export async function aStartedFund(): Promise<World> {
  const world = aWorld({ today: TODAY });
  await world.run(startFund, fundInput());
  return world;
}

export const NEW_GOVERNMENT = {
  kind: 'new',
  details: { kind: 'government', name: 'Gemeente Lindedorp', kvkNumber: null, contact: null },
} as const;

type ContributionInput = Parameters<typeof recordContribution.decide>[1];

export function contributionInput(part: Partial<ContributionInput> = {}): ContributionInput {
  const { id: _id, giverId: _giver, ...promise } = aContribution();
  return { ...promise, giver: NEW_GOVERNMENT, ...part };
}

/** Promises 10,000 euro and lets so many euros of it come in. */
export async function aPromise(world: World, euros: number): Promise<ContributionId> {
  await world.run(recordContribution, contributionInput());
  const contributionId = world.rows(contributionTable).at(-1)?.id as ContributionId;
  if (euros > 0) {
    await world.run(recordReceipt, { contributionId, amount: cents(euros * 100), day: TODAY });
  }
  return contributionId;
}

export function entriesOf(world: World): { kind: string; number: number; first: number | undefined }[] {
  return world
    .rows(ledgerEntryTable)
    .map(({ kind, number, lines }) => ({ kind, number, first: lines[0]?.amount }));
}
