/** Books money that came in for a promise; the action by hand and the match with a bank entry both do it here (G3). */
import type { Day } from '../../kernel/dates';
import type { Cents } from '../../kernel/money';
import { ok, type Result } from '../../kernel/result';
import { type Context, type RefusalOf, refuse } from '../action';
import { positionsOf } from './balance';
import type { Contribution } from './contribution';
import type { Giver } from './giver';
import type { LedgerEntry, LedgerEntryId } from './ledger-entry';
import { NO_MONEY } from './position';
import { entryOf, nextEntryNumber, receiptLines } from './posting';
import type { FundsRefusals } from './refusals';

export interface ReceiptBooks {
  readonly contribution: Contribution | null;
  readonly giver: Giver | null;
  readonly entries: readonly LedgerEntry[];
}

type Refused = RefusalOf<
  Pick<
    FundsRefusals,
    | 'funds.unknownContribution'
    | 'funds.inKindHasNoMoney'
    | 'funds.dayInFuture'
    | 'funds.receiptBeforePromise'
    | 'funds.receiptAbovePromise'
  >
>;

export function bookReceipt(
  { contribution, giver, entries }: ReceiptBooks,
  { amount, day }: { readonly amount: Cents; readonly day: Day },
  context: Context,
): Result<LedgerEntry, Refused> {
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
  const lines = receiptLines({ giverKind: giver.kind, amount, source });
  const [number, id] = [nextEntryNumber(entries), context.newId<LedgerEntryId>()];
  return ok(entryOf({ kind: 'receipt', day, lines, number, id }));
}
