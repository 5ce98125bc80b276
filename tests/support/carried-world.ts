/** A fund with what its books begin with, and an award from before, for tests of awards that are carried over. */
import { recordOpeningBalance } from '@shared/domain/funds/actions/record-opening-balance';
import { type ContributionId, contributionTable } from '@shared/domain/funds/contribution';
import type { CarriedAward } from '@shared/domain/grants/carried';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import type { World } from './action-world';
import { aFundToOpen, aSource, openingInput } from './opening-world';

export async function anOpenedFund(
  parts: readonly Parameters<typeof aSource>[1][] = [{}],
): Promise<{ world: World; sources: ContributionId[] }> {
  const { world, giverId } = await aFundToOpen();
  const made = await world.run(
    recordOpeningBalance,
    openingInput(parts.map((part) => aSource(giverId, part))),
  );
  if (!made.ok) throw new Error(made.error.code);
  return { world, sources: world.rows(contributionTable).map(({ id }) => id) };
}

export function aCarriedAward(
  draws: readonly (readonly [ContributionId | undefined, number])[],
  part: Partial<CarriedAward> = {},
): CarriedAward {
  return {
    initiative: { kind: 'new', name: 'Buurttuin Oost' },
    title: 'Waterpomp voor de tuin',
    summary: 'Vóór het begin is al € 500,00 betaald.',
    awardedOn: '2025-09-01' as Day,
    draws: draws.map(([contributionId, amount]) => ({
      contributionId: contributionId as ContributionId,
      amount: cents(amount),
    })),
    payOn: '2026-03-01' as Day,
    band: 'story',
    reportDue: '2026-09-01' as Day,
    ...part,
  };
}
