/** Books money that came in on the bank for a promise: never more than is still open (G3). */
import { z } from 'zod';
import { Day } from '../../../kernel/dates';
import { Cents } from '../../../kernel/money';
import { ok } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, refuse } from '../../action';
import { NO_MONEY, positionsOf } from '../balance';
import { type Contribution, ContributionId, contributionTable } from '../contribution';
import { type Giver, giverTable } from '../giver';
import { type LedgerEntry, type LedgerEntryId, ledgerEntryTable } from '../ledger-entry';
import { entryOf, receiptLines } from '../posting';
import type { FundsRefusals } from '../refusals';

export interface ReceiptSnapshot {
  readonly contribution: Contribution | null;
  readonly giver: Giver | null;
  readonly entries: readonly LedgerEntry[];
  readonly lastEntry: LedgerEntry | null;
}

async function load(reader: Reader, input: { contributionId: ContributionId }): Promise<ReceiptSnapshot> {
  const contribution = await reader.get(contributionTable, input.contributionId);
  return {
    contribution,
    giver: contribution === null ? null : await reader.get(giverTable, contribution.giverId),
    entries: await reader.all(ledgerEntryTable),
    lastEntry: await reader.last(ledgerEntryTable, 'number'),
  };
}

export const recordReceipt = defineAction({
  name: 'record-receipt',
  input: z.strictObject({
    contributionId: ContributionId,
    amount: Cents.refine((amount) => amount > 0),
    day: Day,
  }),
  load,
  decide: (
    { contribution, giver, entries, lastEntry },
    { amount, day },
    context,
  ): Decision<FundsRefusals> => {
    if (contribution === null || giver === null) {
      return refuse<FundsRefusals>()('funds.unknownContribution', {}, 'contributionId');
    }
    const { id: source, form, promisedOn } = contribution;
    if (form === 'inKind') return refuse<FundsRefusals>()('funds.inKindHasNoMoney', {}, 'contributionId');
    if (day > context.today) {
      return refuse<FundsRefusals>()('funds.dayInFuture', { today: context.today }, 'day');
    }
    if (day < promisedOn) return refuse<FundsRefusals>()('funds.receiptBeforePromise', { promisedOn }, 'day');
    const { promised: open } = positionsOf(entries, { until: null }).get(source) ?? NO_MONEY;
    if (amount > open) return refuse<FundsRefusals>()('funds.receiptAbovePromise', { open }, 'amount');
    const number = (lastEntry?.number ?? 0) + 1;
    const lines = receiptLines({ giverKind: giver.kind, amount, source });
    const id = context.newId<LedgerEntryId>();
    return ok({
      puts: [put(ledgerEntryTable, entryOf({ kind: 'receipt', day, lines, number, id }))],
      removals: [],
      audit: { subject: { kind: 'contribution', id: source }, details: { amount, day, entry: number } },
    });
  },
});
