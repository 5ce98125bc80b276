/** All that the clocks have to look at, and which of it is still open. */
import type { Day } from '../../../kernel/dates';
import { type Evidence, evidenceTable } from '../../accountability/evidence';
import { type Report, reportTable } from '../../accountability/report';
import type { Reader } from '../../action';
import { type BankAccount, bankAccountTable } from '../../bank/bank-account';
import type { BankEntry } from '../../bank/bank-entry';
import type { Grant } from '../../grants/grant';
import { moneyOfGrants, totalOfGrant } from '../../grants/grant-money';
import { type ValueMap, valueMapTable } from '../../impact/value-map';
import { type Lottery, lotteryTable } from '../../panel/lottery/lottery';
import type { InitiativeId } from '../../people/initiative';
import { type Ballot, ballotTable } from '../../voting/ballot';
import { type Round, type RoundId, roundTable } from '../../voting/round';
import { type DataLeak, dataLeakTable } from '../data-leak';
import { type ErasureBook, loadErasureBook } from '../erasure-book';
import { type RetentionTerm, retentionTermTable, termOf } from './chosen-terms';
import { bankEntriesOf, oldBankEntries } from './old-bank-entries';
import { type RetentionProposal, retentionProposalTable } from './proposal';
import { dueSince } from './term';

export interface RetentionBook extends ErasureBook {
  readonly rounds: readonly Round[];
  readonly lotteries: readonly Lottery[];
  readonly reports: readonly Report[];
  readonly evidence: readonly Evidence[];
  readonly valueMaps: readonly ValueMap[];
  readonly leaks: readonly DataLeak[];
  readonly proposals: readonly RetentionProposal[];
  readonly chosen: readonly RetentionTerm[];
  /** Of the rounds that were asked for. */
  readonly ballots: readonly Ballot[];
  readonly bankAccounts: readonly BankAccount[];
  /** That were asked for. */
  readonly bankEntries: readonly BankEntry[];
}

export interface Wanted {
  /** Ballots of these rounds only. */
  readonly ballotsOf: readonly RoundId[];
  /** Photos of settled awards only, and of those whose term is over on this day; null: of all of them. */
  readonly photosOn: Day | null;
  /** Entries of the bank of which the term is over on this day; or all of these accounts. */
  readonly bank: { readonly on: Day } | { readonly accounts: readonly string[] };
}

/** What an action asks for: it does not know the day when it reads. */
export const ALL_PHOTOS: Wanted = { ballotsOf: [], photosOn: null, bank: { accounts: [] } };

/** What a screen asks for. */
export function dueOn(day: Day): Wanted {
  return { ballotsOf: [], photosOn: day, bank: { on: day } };
}

export async function loadRetentionBook(
  reader: Reader,
  { ballotsOf, photosOn, bank }: Wanted,
): Promise<RetentionBook> {
  const book = await loadErasureBook(reader);
  const chosen = await reader.all(retentionTermTable);
  const term = termOf(chosen, 'photos', 'personal');
  const settled = new Set(
    book.grants
      .filter(({ state }) => {
        if (state.status !== 'settled' || term === null) return false;
        return photosOn === null || dueSince(state.settledOn, term) <= photosOn;
      })
      .map(({ id }) => id),
  );
  const reports = await reader.all(reportTable);
  const evidence: Evidence[] = [];
  for (const { id } of reports.filter(({ grantId }) => settled.has(grantId))) {
    evidence.push(...(await reader.where(evidenceTable, 'reportId', id)));
  }
  const bankAccounts = await reader.all(bankAccountTable);
  const ballots: Ballot[] = [];
  for (const id of ballotsOf) ballots.push(...(await reader.where(ballotTable, 'roundId', id)));
  return {
    ...book,
    rounds: await reader.all(roundTable),
    lotteries: await reader.all(lotteryTable),
    reports,
    evidence,
    valueMaps: await reader.all(valueMapTable),
    leaks: await reader.all(dataLeakTable),
    proposals: await reader.all(retentionProposalTable),
    chosen,
    ballots,
    bankAccounts,
    bankEntries: await bankEntriesFor({ reader, chosen, bankAccounts }, bank),
  };
}

interface BankSource {
  readonly reader: Reader;
  readonly chosen: readonly RetentionTerm[];
  readonly bankAccounts: readonly BankAccount[];
}

async function bankEntriesFor(
  { reader, chosen, bankAccounts }: BankSource,
  bank: Wanted['bank'],
): Promise<BankEntry[]> {
  if ('accounts' in bank) return await bankEntriesOf(reader, bank.accounts);
  const term = termOf(chosen, 'bankEntry', 'facts');
  return term === null ? [] : await oldBankEntries(reader, bankAccounts, { term, today: bank.on });
}

function isSettled({ state }: Grant): boolean {
  return state.status === 'settled';
}

/** Awards that are not settled, or of which money is still to go out or to come back. */
export function openGrants({ grants, entries }: Pick<RetentionBook, 'grants' | 'entries'>): Set<Grant['id']> {
  const money = moneyOfGrants(entries);
  const open = grants.filter((grant) => {
    const { toPay, toComeBack } = totalOfGrant(money.get(grant.id) ?? new Map());
    return !isSettled(grant) || toPay !== 0 || toComeBack !== 0;
  });
  return new Set(open.map(({ id }) => id));
}

const OPEN_PLANS = new Set(['received', 'inScan', 'ready', 'inRound']);

/** Initiatives with an award or a plan that is still open. */
export function openInitiatives(book: RetentionBook, open: ReadonlySet<Grant['id']>): Set<InitiativeId> {
  return new Set([
    ...book.grants.filter(({ id }) => open.has(id)).map(({ initiativeId }) => initiativeId),
    ...book.applications
      .filter(({ state }) => OPEN_PLANS.has(state.status))
      .map(({ initiativeId }) => initiativeId),
  ]);
}
