/** The ledger lines of an award's life (rules W4, W10, W11 and W12). */
import type { Cents } from '../../kernel/money';
import {
  type Account,
  AWARDS_EXPENSE,
  AWARDS_PAYABLE,
  BANK,
  GENERAL_RESERVE,
  TO_COME_BACK,
} from '../funds/account';
import type { LedgerLine } from '../funds/ledger-entry';
import { transfer } from '../funds/posting';
import type { Draw } from '../funds/source-selection';
import type { GrantId } from './grant';
import type { MoneyBySource } from './grant-money';
import { type SourcePart, splitOver } from './split';

interface Movement {
  readonly debit: Account;
  readonly credit: Account;
}

function linesOf(parts: readonly SourcePart[], grantId: GrantId, movement: Movement): LedgerLine[] {
  return parts.flatMap(({ source, amount }) =>
    transfer({ ...movement, amount, source, subject: { kind: 'grant', id: grantId } }),
  );
}

export function awardLines(grantId: GrantId, draws: readonly Draw[]): LedgerLine[] {
  const parts = draws.map(({ contributionId, amount }) => ({ source: contributionId, amount }));
  return linesOf(parts, grantId, { debit: AWARDS_EXPENSE, credit: AWARDS_PAYABLE });
}

/** Rule G18: awarded before the books began, so against the reserve. */
export function carriedLines(grantId: GrantId, draws: readonly Draw[]): LedgerLine[] {
  const parts = draws.map(({ contributionId, amount }) => ({ source: contributionId, amount }));
  return linesOf(parts, grantId, { debit: GENERAL_RESERVE, credit: AWARDS_PAYABLE });
}

/** Rule W18: as an award where it became higher, and the other way round where it became lower. */
export function changeLines(
  grantId: GrantId,
  parts: readonly SourcePart[],
  kind: 'raise' | 'lower',
): LedgerLine[] {
  const more = { debit: AWARDS_EXPENSE, credit: AWARDS_PAYABLE };
  const less = { debit: AWARDS_PAYABLE, credit: AWARDS_EXPENSE };
  return linesOf(parts, grantId, kind === 'raise' ? more : less);
}

export function paymentLines(grantId: GrantId, money: MoneyBySource, amount: Cents): LedgerLine[] {
  return linesOf(splitOver(money, 'toPay', amount), grantId, { debit: AWARDS_PAYABLE, credit: BANK });
}

export interface Unspent {
  /** Never paid: the promise lapses. */
  readonly lapsed: Cents;
  /** Paid and not used: to come back. */
  readonly toComeBack: Cents;
}

export function settlementLines(grantId: GrantId, money: MoneyBySource, unspent: Unspent): LedgerLine[] {
  const lapsed = splitOver(money, 'toPay', unspent.lapsed);
  const back = splitOver(money, 'paid', unspent.toComeBack);
  return [
    ...linesOf(lapsed, grantId, { debit: AWARDS_PAYABLE, credit: AWARDS_EXPENSE }),
    ...linesOf(back, grantId, { debit: TO_COME_BACK, credit: AWARDS_EXPENSE }),
  ];
}

export function returnLines(grantId: GrantId, money: MoneyBySource, amount: Cents): LedgerLine[] {
  return linesOf(splitOver(money, 'toComeBack', amount), grantId, { debit: BANK, credit: TO_COME_BACK });
}

/** Rule W19: what is left with the initiative is an award of its sources again. */
export function leftLines(grantId: GrantId, money: MoneyBySource, amount: Cents): LedgerLine[] {
  const left = splitOver(money, 'toComeBack', amount);
  return linesOf(left, grantId, { debit: AWARDS_EXPENSE, credit: TO_COME_BACK });
}
