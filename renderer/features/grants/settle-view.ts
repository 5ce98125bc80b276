/** The comparison before a settlement: what the report says, what the fund bears, what happens to the rest. */
import { spendingOf, spentOfAward } from '@shared/domain/accountability/spending';
import type { GrantMoney } from '@shared/domain/grants/grant-money';
import { type Settlement, settle } from '@shared/domain/grants/settlement';
import { type Cents, cents, sumOf, ZERO } from '@shared/kernel/money';
import type { GrantFile } from '../../data/queries/grants';

export interface SettlementProposal {
  readonly spentAll: Cents;
  readonly byOthers: Cents;
  /** What the fund bears according to the report. */
  readonly spent: Cents;
}

export function proposalOf({ grant, application, report }: GrantFile): SettlementProposal {
  if (report === null && grant.band === 'nothing')
    return { spentAll: grant.amount, byOthers: ZERO, spent: grant.amount };
  if (application === null || report === null) return { spentAll: ZERO, byOthers: ZERO, spent: ZERO };
  return {
    spentAll: spendingOf(application, report.spent).spent,
    byOthers: sumOf(application.coFunding, ({ amount }) => amount),
    spent: spentOfAward(application, grant, report.spent),
  };
}

/** `kept` below nothing or beyond what would come back counts for nothing: the rules refuse it. */
export function previewOf(money: GrantMoney, spent: Cents | null, kept: Cents | null): Settlement {
  const plain = settle(money, spent ?? ZERO);
  return settle(money, spent ?? ZERO, cents(Math.max(0, Math.min(kept ?? ZERO, plain.toComeBack))));
}
