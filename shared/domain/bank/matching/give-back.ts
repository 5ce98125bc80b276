/** What may leave for who gave it: loans with their plan, and money of givers that is still free (rules G13, G14). */
import type { Cents } from '../../../kernel/money';
import { add, subtract } from '../../../kernel/money';
import { openParts, type PartLine } from '../../funds/agreement';
import { type Contribution, type ContributionId, isBorrowed } from '../../funds/contribution';
import { giverName } from '../../funds/giver';
import { owedOn } from '../../funds/loan';
import { NO_MONEY, type Position } from '../../funds/position';
import type { Person, PersonId } from '../../people/person';
import type { BankBooks } from '../bank-books';

export interface OpenLoan {
  readonly contributionId: ContributionId;
  readonly title: string;
  readonly giver: string | null;
  readonly owed: Cents;
  /** Of the plan, what did not go back yet. */
  readonly parts: readonly PartLine[];
  /** Whose money pays best: its own where that is free, else the most free money without earmark. */
  readonly from: ContributionId;
}

export interface Refundable {
  readonly contributionId: ContributionId;
  readonly title: string;
  readonly giver: string | null;
  readonly free: Cents;
}

export interface GiveBack {
  readonly loans: readonly OpenLoan[];
  readonly refundable: readonly Refundable[];
}

type Positions = ReadonlyMap<ContributionId, Position>;

export function giveBackOf(
  books: Pick<BankBooks, 'contributions' | 'givers' | 'ledger'>,
  persons: ReadonlyMap<PersonId, Person>,
  positions: Positions,
): GiveBack {
  const freeOf = ({ id }: Contribution) => (positions.get(id) ?? NO_MONEY).free;
  const nameOf = ({ giverId }: Contribution) => {
    const giver = books.givers.find(({ id }) => id === giverId);
    return giver === undefined ? null : giverName(giver, persons);
  };
  const loans = books.contributions.filter(isBorrowed).flatMap((loan): OpenLoan[] => {
    const owed = owedOn(books.ledger, loan.id, null);
    if (owed <= 0) return [];
    const { promised } = positions.get(loan.id) ?? NO_MONEY;
    const repaid = subtract(loan.amount, add(owed, promised));
    const parts = openParts(loan.agreement.loan?.repayments ?? [], subtract(loan.amount, repaid));
    const need = parts[0]?.open ?? owed;
    const from = payerOf({ loan, need }, books.contributions, freeOf);
    const { id: contributionId, title } = loan;
    return [{ contributionId, title, giver: nameOf(loan), owed, parts, from }];
  });
  const refundable = books.contributions
    .filter(({ form }) => form === 'gift' || form === 'subsidy')
    .map((one) => ({ contributionId: one.id, title: one.title, giver: nameOf(one), free: freeOf(one) }))
    .filter(({ free }) => free > 0);
  return { loans, refundable };
}

export interface ToPayBack {
  readonly loan: Contribution;
  readonly need: Cents;
}

/** The loan itself where so much of it is still free, else the most free money without earmark. */
export function payerOf(
  { loan, need }: ToPayBack,
  contributions: readonly Contribution[],
  freeOf: (one: Contribution) => Cents,
): ContributionId {
  if (freeOf(loan) >= need) return loan.id;
  const [best] = contributions
    .filter((one) => one.earmark.kind === 'none' && one.form !== 'inKind' && !isBorrowed(one))
    .sort((a, b) => freeOf(b) - freeOf(a));
  return best === undefined || freeOf(best) <= 0 ? loan.id : best.id;
}
