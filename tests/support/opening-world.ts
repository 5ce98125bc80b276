/** A fund with two givers and what its books begin with, for tests of the opening balance. */
import { recordGiver } from '@shared/domain/funds/actions/record-giver';
import type {
  OpeningSource,
  recordOpeningBalance,
} from '@shared/domain/funds/actions/record-opening-balance';
import type { GiverId } from '@shared/domain/funds/giver';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import type { World } from './action-world';
import { aStartedFund, NEW_GOVERNMENT } from './fund-world';

export const EVE = '2025-12-31' as Day;

export async function aFundToOpen(): Promise<{ world: World; giverId: GiverId }> {
  const world = await aStartedFund();
  const made = await world.run(recordGiver, NEW_GOVERNMENT.details);
  if (!made.ok) throw new Error(made.error.code);
  return { world, giverId: made.value as GiverId };
}

export function aSource(giverId: GiverId, part: Partial<OpeningSource> = {}): OpeningSource {
  return {
    giver: { kind: 'known', giverId },
    title: 'Wijkbudget 2025',
    form: 'subsidy',
    earmark: { kind: 'none' },
    left: cents(300_000),
    toCome: cents(0),
    owed: cents(0),
    ...part,
  };
}

type OpeningInput = Parameters<typeof recordOpeningBalance.decide>[1];

/** The bank holds exactly what the sources have left, unless told otherwise. */
export function openingInput(sources: OpeningSource[], part: Partial<OpeningInput> = {}): OpeningInput {
  return { day: EVE, onBank: cents(sources.reduce((sum, { left }) => sum + left, 0)), sources, ...part };
}
