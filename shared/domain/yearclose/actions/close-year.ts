/** Closes a book year that is over: from then on nothing is booked in it (rules Y7-Y10). */
import { z } from 'zod';
import { ok, type Result } from '../../../kernel/result';
import { type Decision, defineAction, put, type Reader, type RefusalOf, refuse } from '../../action';
import { bankAccountTable } from '../../bank/bank-account';
import { bankEntryTable } from '../../bank/bank-entry';
import { type BankWorld, reconcile } from '../../bank/reconciliation';
import { contributionTable } from '../../funds/contribution';
import { ledgerEntryTable } from '../../funds/ledger-entry';
import { closedAccountOf, reservesOf } from '../annual-account';
import { BookYear, bookYearOf, bookYearTable } from '../book-year';
import { fiscalYears, lastDayOf } from '../fiscal-year';
import type { YearRefusals } from '../refusals';
import { linesUntil, sumsBy } from '../sums';

const Input = z.strictObject({
  year: BookYear.shape.year,
  /** How many open entries of the bank the treasurer saw and accepts. */
  openEntries: z.int().nonnegative(),
  explanation: z.string().trim().max(1000),
});
type Input = z.infer<typeof Input>;

/** Before the money is looked at: is it the turn of this year? */
function isItsTurn(
  { years, ledger }: { readonly years: readonly BookYear[]; readonly ledger: BankWorld['ledger'] },
  { year, today }: { readonly year: number; readonly today: string },
): Result<null, RefusalOf<YearRefusals>> {
  const isClosed = (one: number) => years.some((kept) => kept.year === one && kept.state.status === 'closed');
  if (isClosed(year)) return refuse<YearRefusals>()('year.alreadyClosed', { year });
  if (lastDayOf(year) >= today) return refuse<YearRefusals>()('year.notOver', { last: lastDayOf(year) });
  const booked = fiscalYears(ledger.map(({ day }) => day));
  const [first] = booked.toReversed();
  if (first === undefined || year < first) return refuse<YearRefusals>()('year.nothingBooked', { year });
  const earlier = booked.toReversed().find((one) => one < year && !isClosed(one));
  return earlier === undefined ? ok(null) : refuse<YearRefusals>()('year.earlierOpen', { year: earlier });
}

export const closeYear = defineAction({
  name: 'close-year',
  input: Input,
  load: async (reader: Reader) => ({
    years: await reader.all(bookYearTable),
    contributions: await reader.all(contributionTable),
    bank: {
      accounts: await reader.all(bankAccountTable),
      entries: await reader.all(bankEntryTable),
      ledger: await reader.all(ledgerEntryTable),
    },
  }),
  decide: ({ years, contributions, bank }, input: Input, context): Decision<YearRefusals> => {
    const { year, explanation } = input;
    const last = lastDayOf(year);
    const turn = isItsTurn({ years, ledger: bank.ledger }, { year, today: context.today });
    if (!turn.ok) return turn;
    const openEntries = bank.entries.filter(
      ({ state, day }) => state.status === 'open' && day <= last,
    ).length;
    if (openEntries !== input.openEntries) {
      return refuse<YearRefusals>()('year.openEntries', { count: openEntries });
    }
    const { difference } = reconcile(bank, last);
    if (explanation === '' && (difference !== 0 || openEntries > 0)) {
      return refuse<YearRefusals>()('year.differenceUnexplained', { difference }, 'explanation');
    }
    const reserves = reservesOf(contributions);
    const sums = sumsBy(linesUntil(bank.ledger, last), (line) => closedAccountOf(line, reserves));
    const balance = [...sums].map(([account, amount]) => ({ account, amount }));
    const kept = bookYearOf(year, years, () => context.newId());
    const state = {
      status: 'closed',
      closedOn: context.today,
      difference,
      openEntries,
      explanation,
      balance,
    };
    return ok({
      puts: [put(bookYearTable, BookYear.parse({ ...kept, state }))],
      removals: [],
      audit: { subject: { kind: 'bookYear', id: kept.id }, details: { year, difference, openEntries } },
    });
  },
});
