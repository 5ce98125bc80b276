/** What the next treasurer has to know: the money per source, and what the fund still owes. */
import type { Day } from '../../kernel/dates';
import { type Cents, subtract } from '../../kernel/money';
import type { Application } from '../applications/application';
import { type ClaimStatus, isIn } from '../expenses/claim';
import { positionsOf } from '../funds/balance';
import { bankBalance, type Position, stillToPay, totalPosition } from '../funds/position';
import type { Grant, GrantId } from '../grants/grant';
import { moneyOfGrants, totalOfGrant } from '../grants/grant-money';
import { instalmentLines, nextInstalment } from '../grants/instalment-plan';
import type { ClaimId } from '../people/claim-id';
import type { Round, RoundId } from '../voting/round';
import { isVoteRunning } from '../voting/running-vote';
import { type BookYear, yearsToClose } from '../yearclose/book-year';
import { type OpenMoney, type OpenMoneyBooks, openMoneyOf } from './open-money';
import { type Books, type Truth, truthsOf } from './truths';

/** Of one source, or of all: what is on the bank is still to be paid, set aside or free. */
export interface SourceSum {
  readonly received: Cents;
  /** Less what came back. */
  readonly paid: Cents;
  readonly onBank: Cents;
  readonly toPay: Cents;
  readonly reserved: Cents;
  readonly free: Cents;
}

export interface NamedSum extends SourceSum {
  readonly id: string;
  /** null: the source is not among the contributions. */
  readonly title: string | null;
}

/** An award with something open. `amount` null: only the day counts. */
export interface OpenAward {
  readonly id: GrantId;
  readonly number: number;
  readonly plan: string | null;
  readonly amount: Cents | null;
  readonly due: Day | null;
}

export interface OpenRound {
  readonly id: RoundId;
  readonly name: string;
  readonly status: Round['state']['status'];
}

export interface OpenClaim {
  readonly id: ClaimId;
  readonly number: number;
  readonly amount: Cents;
  readonly status: ClaimStatus;
}

export interface HandOver {
  readonly sources: readonly NamedSum[];
  readonly total: SourceSum;
  readonly truths: readonly Truth[];
  /** Promised by givers and still to come in. */
  readonly promised: Cents;
  /** Paid, not spent, and not back on the bank yet. */
  readonly toComeBack: Cents;
  /** The same, award by award. */
  readonly returns: readonly OpenAward[];
  readonly onItsWay: OpenMoney;
  readonly toPay: readonly OpenAward[];
  readonly reportsDue: readonly OpenAward[];
  readonly toSettle: readonly OpenAward[];
  readonly openRounds: readonly OpenRound[];
  /** Claims of volunteers that wait to be decided on or to be paid. */
  readonly openClaims: readonly OpenClaim[];
  /** Book years before that of the last entry that are not closed, oldest first. */
  readonly openYears: readonly number[];
  /** A vote of the fund's own is open now. */
  readonly isVoting: boolean;
}

export interface HandOverBooks extends Books, OpenMoneyBooks {
  readonly grants: readonly Grant[];
  readonly applications: readonly Pick<Application, 'id' | 'title'>[];
  readonly rounds: readonly Round[];
  readonly bookYears: readonly BookYear[];
}

export function handOverOf(books: HandOverBooks): HandOver {
  const positions = positionsOf(books.entries, { until: null });
  const titles = new Map<string, string>(books.contributions.map(({ id, title }) => [id, title]));
  const total = totalPosition(positions);
  return {
    sources: [...positions].map(([id, position]) => ({
      id,
      title: titles.get(id) ?? null,
      ...sourceSum(position),
    })),
    total: sourceSum(total),
    truths: truthsOf(books),
    promised: total.promised,
    toComeBack: total.toComeBack,
    onItsWay: openMoneyOf(books),
    ...openAwards(books),
    openRounds: books.rounds
      .filter(({ state }) => state.status !== 'decided')
      .map(({ id, name, state }) => ({ id, name, status: state.status })),
    openClaims: openClaims(books),
    openYears: openYears(books),
    isVoting: isVoteRunning(books.rounds),
  };
}

function openClaims({ claims }: HandOverBooks): OpenClaim[] {
  return claims
    .filter((claim) => isIn(claim, 'handedIn') || isIn(claim, 'approved'))
    .map(({ id, number, amount, state }) => ({ id, number, amount, status: state.status }));
}

function openYears({ entries, bookYears }: HandOverBooks): readonly number[] {
  const days = entries.map(({ day }) => day).sort();
  const last = days.at(-1);
  return last === undefined ? [] : yearsToClose(days, bookYears, last);
}

function sourceSum(position: Position): SourceSum {
  const { received, reserved, free } = position;
  return {
    received,
    paid: subtract(position.paid, position.returned),
    onBank: bankBalance(position),
    toPay: stillToPay(position),
    reserved,
    free,
  };
}

function openAwards({
  entries,
  grants,
  payments,
  applications,
}: HandOverBooks): Pick<HandOver, 'returns' | 'toPay' | 'reportsDue' | 'toSettle'> {
  const money = moneyOfGrants(entries);
  const plans = new Map<string, string>(applications.map(({ id, title }) => [id, title]));
  const open = (grant: Grant, what: Pick<OpenAward, 'amount' | 'due'>): OpenAward => ({
    id: grant.id,
    number: grant.number,
    plan: plans.get(grant.applicationId) ?? null,
    ...what,
  });
  const inOrder = [...grants].sort((a, b) => a.number - b.number);
  const inStatus = (status: Grant['state']['status']) =>
    inOrder.filter(({ state }) => state.status === status);
  const moneyOf = ({ id }: Grant) => totalOfGrant(money.get(id) ?? new Map());
  return {
    returns: inOrder.flatMap((grant) => {
      const { toComeBack } = moneyOf(grant);
      return toComeBack <= 0 ? [] : [open(grant, { amount: toComeBack, due: null })];
    }),
    toPay: inOrder.flatMap((grant) => {
      const { toPay } = moneyOf(grant);
      if (toPay <= 0) return [];
      const own = payments.filter(({ grantId }) => grantId === grant.id);
      const next = nextInstalment(instalmentLines(grant, own, toPay));
      return [open(grant, { amount: toPay, due: next?.instalment.due ?? null })];
    }),
    reportsDue: inStatus('running')
      .filter(({ band }) => band !== 'nothing')
      .map((grant) => open(grant, { amount: null, due: grant.reportDue })),
    toSettle: inStatus('reported').map((grant) => open(grant, { amount: null, due: null })),
  };
}
