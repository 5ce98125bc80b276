/** What is set aside for a round, per source, computed from the ledger. */
import { add, type Cents, negate, ZERO } from '../../kernel/money';
import { DESIGNATED_RESERVE, GENERAL_RESERVE } from '../funds/account';
import type { ContributionId } from '../funds/contribution';
import type { LedgerEntry, LedgerLine } from '../funds/ledger-entry';
import { transfer } from '../funds/posting';
import type { RoundId } from '../voting/round';

export function reservedFor(entries: readonly LedgerEntry[], roundId: RoundId): Map<ContributionId, Cents> {
  const reserved = new Map<ContributionId, Cents>();
  for (const line of entries.flatMap((entry) => entry.lines)) {
    if (line.account !== DESIGNATED_RESERVE || line.subject?.id !== roundId) continue;
    reserved.set(line.source, add(reserved.get(line.source) ?? ZERO, negate(line.amount)));
  }
  return new Map([...reserved].filter(([, amount]) => amount > 0));
}

/** The lines that set everything of the round free again. */
export function releaseLines(reserved: ReadonlyMap<ContributionId, Cents>, roundId: RoundId): LedgerLine[] {
  return [...reserved].flatMap(([source, amount]) =>
    transfer({
      debit: DESIGNATED_RESERVE,
      credit: GENERAL_RESERVE,
      amount,
      source,
      subject: { kind: 'round', id: roundId },
    }),
  );
}
