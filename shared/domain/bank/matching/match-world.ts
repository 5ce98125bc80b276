/** What is still expected on the bank, or stands in the books without a statement: what an entry may be matched with. */
import type { Day } from '../../../kernel/dates';
import type { Cents } from '../../../kernel/money';
import { type Claim, dayOfClaim, isIn } from '../../expenses/claim';
import { claimReference } from '../../expenses/claim-reference';
import { openParts, type PartLine } from '../../funds/agreement';
import { positionsOf } from '../../funds/balance';
import type { Contribution, ContributionId } from '../../funds/contribution';
import { type GiverId, giverName } from '../../funds/giver';
import type { LedgerEntry } from '../../funds/ledger-entry';
import { NO_MONEY } from '../../funds/position';
import type { GrantId, InstalmentId } from '../../grants/grant';
import { moneyOfGrants, totalOfGrant } from '../../grants/grant-money';
import { instalmentLines } from '../../grants/instalment-plan';
import type { Payment } from '../../grants/payment';
import { returnReference } from '../../grants/return-reference';
import type { ClaimId } from '../../people/claim-id';
import type { Initiative } from '../../people/initiative';
import type { Person, PersonId } from '../../people/person';
import { type BankBooks, uncovered } from '../bank-books';
import { type OpenOrder, openOrders } from '../open-orders';
import { type GiveBack, giveBackOf } from './give-back';

export interface OpenPromise {
  readonly contributionId: ContributionId;
  readonly title: string;
  readonly giver: string | null;
  readonly promisedOn: Day;
  readonly open: Cents;
  /** The agreed parts that did not come in full, by their day; empty where no day was agreed. */
  readonly parts: readonly PartLine[];
}

export interface OpenInstalment {
  readonly grantId: GrantId;
  readonly instalmentId: InstalmentId;
  readonly awardNumber: number;
  readonly initiative: string;
  readonly iban: string | null;
  readonly holder: string | null;
  readonly awardedOn: Day;
  readonly due: Day;
  readonly toPay: Cents;
}

export interface ExpectedReturn {
  readonly grantId: GrantId;
  readonly awardNumber: number;
  readonly initiative: string;
  readonly iban: string | null;
  readonly settledOn: Day;
  readonly toComeBack: Cents;
  /** Printed in the letter that asks for it. */
  readonly reference: string;
}

export interface PaidOut {
  readonly payment: Payment;
  readonly awardNumber: number;
  readonly initiative: string;
  readonly iban: string | null;
}

/** A claim that was approved and not paid yet. */
export interface ClaimToPay {
  readonly claimId: ClaimId;
  readonly number: number;
  readonly name: string;
  readonly iban: string | null;
  readonly amount: Cents;
  /** The first day on which it may be paid. */
  readonly from: Day;
  /** Under which it is paid. */
  readonly reference: string;
}

/** A claim that was paid. */
export interface PaidClaim extends Omit<ClaimToPay, 'from'> {
  readonly paidOn: Day;
  /** Of the line of a batch that paid it; null: none did. */
  readonly endToEndId: string | null;
}

export interface Unvouched {
  readonly entry: LedgerEntry;
  /** What no statement vouches for yet; came in positive. */
  readonly left: Cents;
}

/** Money that may carry costs and to which interest may be written. */
export interface OwnSource {
  readonly contributionId: ContributionId;
  readonly title: string;
  readonly free: Cents;
}

export interface MatchWorld extends GiveBack {
  readonly books: BankBooks;
  readonly promises: readonly OpenPromise[];
  readonly instalments: readonly OpenInstalment[];
  readonly returns: readonly ExpectedReturn[];
  readonly paidOut: readonly PaidOut[];
  readonly claimsToPay: readonly ClaimToPay[];
  readonly paidClaims: readonly PaidClaim[];
  readonly unvouched: readonly Unvouched[];
  /** Batches of payments that are still to come back. */
  readonly orders: readonly OpenOrder[];
  /** Everybody who gave before, by name. */
  readonly givers: readonly { readonly id: GiverId; readonly name: string }[];
  /** Free to spend first, then what has an earmark; the most free money first. */
  readonly ownSources: readonly OwnSource[];
}

export interface MatchPeople {
  readonly initiatives: readonly Initiative[];
  readonly persons: ReadonlyMap<PersonId, Person>;
}

export function matchWorldOf(books: BankBooks, people: MatchPeople): MatchWorld {
  const positions = positionsOf(books.ledger, { until: null });
  const left = uncovered(books);
  return {
    books,
    promises: promisesOf(books, people, positions),
    ...giveBackOf(books, people.persons, positions),
    ...grantMatters(books, people),
    ...claimMatters(books, people),
    orders: openOrders(books),
    unvouched: books.ledger.flatMap((entry) => {
      const amount = left.get(entry.id);
      // What the books began with came on no statement that will ever be taken in.
      return amount === undefined || entry.kind === 'opening' ? [] : [{ entry, left: amount }];
    }),
    givers: books.givers
      .flatMap((giver) => {
        const name = giverName(giver, people.persons);
        return name === null ? [] : [{ id: giver.id, name }];
      })
      .sort((a, b) => a.name.localeCompare(b.name)),
    ownSources: books.contributions
      .filter(({ form }) => form !== 'inKind')
      .map((source) => ({ source, free: (positions.get(source.id) ?? NO_MONEY).free }))
      .sort((a, b) => Number(isBound(a.source)) - Number(isBound(b.source)) || b.free - a.free)
      .map(({ source, free }) => ({ contributionId: source.id, title: source.title, free })),
  };
}

function isBound({ earmark, form }: Contribution): boolean {
  return earmark.kind !== 'none' || form === 'loan' || form === 'participation';
}

function promisesOf(
  { contributions, givers }: BankBooks,
  { persons }: MatchPeople,
  positions: ReturnType<typeof positionsOf>,
): OpenPromise[] {
  return contributions.flatMap(({ id, title, giverId, promisedOn, agreement }) => {
    const { promised: open } = positions.get(id) ?? NO_MONEY;
    const giver = givers.find((one) => one.id === giverId);
    const name = giver === undefined ? null : giverName(giver, persons);
    const parts = openParts(agreement.expected, open);
    return open > 0 ? [{ contributionId: id, title, giver: name, promisedOn, open, parts }] : [];
  });
}

function claimMatters(
  { claims, batchLines }: BankBooks,
  { persons }: MatchPeople,
): Pick<MatchWorld, 'claimsToPay' | 'paidClaims'> {
  const told = (claim: Claim) => ({
    claimId: claim.id,
    number: claim.number,
    name: persons.get(claim.personId)?.name ?? '',
    iban: claim.iban,
    amount: claim.amount,
    reference: claimReference(claim),
  });
  return {
    claimsToPay: claims
      .filter((claim) => isIn(claim, 'approved'))
      .map((claim) => ({ ...told(claim), from: dayOfClaim(claim) })),
    paidClaims: claims
      .filter((claim) => isIn(claim, 'paid'))
      .map((claim) => ({
        ...told(claim),
        paidOn: claim.state.paidOn,
        endToEndId: batchLines.find(({ id }) => id === claim.state.lineId)?.endToEndId ?? null,
      })),
  };
}

function grantMatters(
  { grants, payments, ledger }: BankBooks,
  { initiatives }: MatchPeople,
): Pick<MatchWorld, 'instalments' | 'returns' | 'paidOut'> {
  const money = moneyOfGrants(ledger);
  const known = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
  const matters = grants.map((grant) => {
    const initiative = known.get(grant.initiativeId);
    const account = initiative?.bankAccount ?? null;
    const { toPay, toComeBack } = totalOfGrant(money.get(grant.id) ?? new Map());
    const own = payments.filter(({ grantId }) => grantId === grant.id);
    const told = {
      awardNumber: grant.number,
      initiative: initiative?.name ?? '',
      iban: account?.iban ?? null,
      holder: account?.holder ?? null,
    };
    return { grant, told, own, toPay, toComeBack };
  });
  return {
    instalments: matters.flatMap(({ grant, told, own, toPay }) =>
      instalmentLines(grant, own, toPay)
        .filter((line) => line.toPay > 0)
        .map(({ instalment, toPay: amount }) => ({
          ...told,
          grantId: grant.id,
          instalmentId: instalment.id,
          awardedOn: grant.awardedOn,
          due: instalment.due,
          toPay: amount,
        })),
    ),
    returns: matters.flatMap(({ grant, told, toComeBack }) =>
      grant.state.status === 'settled' && toComeBack > 0
        ? [
            {
              ...told,
              grantId: grant.id,
              settledOn: grant.state.settledOn,
              toComeBack,
              reference: returnReference(grant),
            },
          ]
        : [],
    ),
    paidOut: matters.flatMap(({ told, own }) => own.map((payment) => ({ ...told, payment }))),
  };
}
