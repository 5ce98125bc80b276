/** The part of the round form about pots: one for all plans, or one for each area or theme with its amount (V73). */
import type { Application } from '@shared/domain/applications/application';
import type { Round } from '@shared/domain/voting/round';
import { POT_KINDS, type Pots } from '@shared/domain/voting/round-settings';
import { type Cents, sumOf, ZERO } from '@shared/kernel/money';
import { z } from 'zod';

export const POT_CHOICES = ['one', ...POT_KINDS] as const;

export const PotValues = z.object({
  potsBy: z.enum(POT_CHOICES),
  /** By area or theme; what was typed for one that no plan has any more stays, and is not sent. */
  potAmounts: z.custom<Readonly<Record<string, Cents | null>>>(),
});
export type PotValues = z.input<typeof PotValues>;

export const EMPTY_POTS: PotValues = { potsBy: 'one', potAmounts: {} };

export function potsOfRound({ settings: { pots } }: Round): PotValues {
  if (pots === null) return EMPTY_POTS;
  return {
    potsBy: pots.by,
    potAmounts: Object.fromEntries(pots.pots.map(({ key, amount }) => [key, amount])),
  };
}

type Aimed = Pick<Application, 'area' | 'theme'>;

/** Each area or theme that these plans have, in the order of the alphabet. */
export function potKeys(plans: readonly Aimed[], by: Pots['by']): string[] {
  const keys = new Set(plans.flatMap((plan) => plan[by] ?? []));
  return [...keys].sort((a, b) => a.localeCompare(b, 'nl'));
}

/** Only the pots that the chosen plans have; the pot of the round is their sum. */
export function potForm(
  { potsBy, potAmounts, pot }: PotValues & { readonly pot: Cents },
  plans: readonly Aimed[],
): { pot: Cents; pots: Pots | null } {
  if (potsBy === 'one') return { pot, pots: null };
  const pots = potKeys(plans, potsBy).map((key) => ({ key, amount: potAmounts[key] ?? ZERO, planIds: [] }));
  const sum = sumOf(pots, ({ amount }) => amount);
  // Where nothing was typed yet the rules say which pot has no money.
  return { pot: sum > 0 ? sum : pot, pots: { by: potsBy, pots } };
}
