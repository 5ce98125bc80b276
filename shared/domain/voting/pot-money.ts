/** Where the pot of a round comes from: which free money may go to all of its plans, and how it is set aside. */
import { type Cents, subtract } from '../../kernel/money';
import { ok, type Result } from '../../kernel/result';
import type { Application } from '../applications/application';
import { DESIGNATED_RESERVE, GENERAL_RESERVE } from '../funds/account';
import { positionsOf } from '../funds/balance';
import type { Contribution, PlanAim } from '../funds/contribution';
import type { LedgerEntry, LedgerLine } from '../funds/ledger-entry';
import { transfer } from '../funds/posting';
import { availableFor, type Draw, drawFrom, type Source } from '../funds/source-selection';
import { no, type VotingRefusal } from './refusals';
import type { Round, RoundId } from './round';

export interface Money {
  readonly contributions: readonly Contribution[];
  readonly entries: readonly LedgerEntry[];
}

/** What all plans have in common; a theme, area or initiative that is not shared by all is nobody's. */
export function commonAim(
  plans: readonly Pick<Application, 'theme' | 'area' | 'initiativeId'>[],
  roundId: string | null,
): PlanAim {
  const shared = <Value>(values: readonly Value[]): Value | null =>
    new Set(values).size === 1 ? (values[0] ?? null) : null;
  return {
    theme: shared(plans.map(({ theme }) => theme)),
    area: shared(plans.map(({ area }) => area)),
    initiativeId: shared(plans.map(({ initiativeId }) => initiativeId)),
    roundId,
  };
}

/** Every source with what is free of it; only money on the bank is (rule G4). */
export function freeSources({ contributions, entries }: Money): Source[] {
  const positions = positionsOf(entries, { until: null });
  return contributions.flatMap(({ id, earmark, promisedOn }) => {
    const free = positions.get(id)?.free;
    return free === undefined ? [] : [{ contributionId: id, free, earmark, promisedOn }];
  });
}

/** How much may be put in the pot of a round with these plans; `roundId` is null while the round is not there yet. */
export function freeForPlans(money: Money, plans: readonly Application[], roundId: string | null): Cents {
  return availableFor(freeSources(money), commonAim(plans, roundId));
}

/** Rule V3: the whole pot is set aside from free money when the round opens, or the round does not open. */
export function drawPot(
  money: Money,
  { id, pot }: Pick<Round, 'id' | 'pot'>,
  plans: readonly Application[],
): Result<Draw[], VotingRefusal> {
  const drawn = drawFrom(freeSources(money), pot, commonAim(plans, id));
  return drawn.ok ? ok(drawn.value) : no('voting.notEnoughMoney', { pot, missing: drawn.error.missing });
}

export function reservationLines(roundId: RoundId, draws: Round['draws']): LedgerLine[] {
  const subject = { kind: 'round' as const, id: roundId };
  return draws.flatMap(({ contributionId, amount }) =>
    transfer({
      debit: GENERAL_RESERVE,
      credit: DESIGNATED_RESERVE,
      amount,
      source: contributionId,
      subject,
    }),
  );
}

/** What of the pot an outcome leaves. */
export function leftOfPot(round: Pick<Round, 'pot'>, totalCost: Cents): Cents {
  return subtract(round.pot, totalCost);
}
