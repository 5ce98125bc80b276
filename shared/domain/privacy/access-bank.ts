/**
 * What the bank told about one person or one initiative: entries that were matched with money from that giver, or with money
 * to or from that initiative. Of a batch only what is about them is told: the rest is about others.
 */
import type { Day } from '../../kernel/dates';
import { type Cents, cents } from '../../kernel/money';
import type { Reader } from '../action';
import { type BankEntry, bankEntryTable } from '../bank/bank-entry';
import type { LedgerEntry } from '../funds/ledger-entry';
import { batchLineTable } from '../grants/batch-line';
import { payeeCheckTable } from '../people/payee-check';
import type { PaymentsKnown } from './access-payments';
import { loadErasureBook } from './erasure-book';

/** As the bank wrote them; empty where it said nothing. Came in is positive, went out negative. */
export interface BankTold {
  readonly kind: 'bank';
  readonly day: Day;
  readonly amount: Cents;
  readonly name: string;
  readonly account: string;
  readonly description: string;
}

export interface AccessBook extends PaymentsKnown {
  /** That were matched with the ledger. */
  readonly booked: readonly BankEntry[];
}

export async function loadAccessBook(reader: Reader): Promise<AccessBook> {
  const booked = await reader.where(bankEntryTable, 'state.status', 'booked');
  return {
    ...(await loadErasureBook(reader)),
    batchLines: await reader.all(batchLineTable),
    checks: await reader.all(payeeCheckTable),
    booked,
  };
}

/** About these entries of the ledger and what took them back, the oldest first. */
export function bankToldOf({ booked, entries }: AccessBook, about: readonly LedgerEntry[]): BankTold[] {
  const ids = new Set(about.map(({ id }) => id));
  for (const { id, reverses } of entries) if (reverses !== null && ids.has(reverses)) ids.add(id);
  return booked
    .flatMap((entry) => {
      const parts = entry.state.status === 'booked' ? entry.state.parts : [];
      const amounts = parts.filter(({ entryId }) => ids.has(entryId)).map(({ amount }) => amount);
      return amounts.length === 0 ? [] : toldOf(entry, amounts);
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

type Told = Pick<BankEntry, 'counterName' | 'counterIban' | 'description'>;

const NOTHING: Told = { counterName: null, counterIban: null, description: '' };

/** `amounts`: the parts of the entry that are about them. */
function toldOf(entry: BankEntry, amounts: readonly Cents[]): BankTold[] {
  const { details } = entry;
  const [only] = details;
  const whole = cents(amounts.reduce((sum, amount) => sum + amount, 0));
  if (only === undefined) return [told(entry, whole, entry)];
  if (details.length === 1) return [told(entry, whole, filled(only, entry))];
  const own = details.filter((detail) => amounts.some((amount) => isOf(detail, amount)));
  // As many payments of these amounts as there are parts: then none of them is somebody else's.
  if (own.length !== amounts.length) return [told(entry, whole, NOTHING)];
  return amounts.map((amount, index) => {
    const alike = own.filter((detail) => isOf(detail, amount));
    const before = amounts.slice(0, index).filter((other) => other === amount).length;
    return told(entry, amount, alike[before] ?? NOTHING);
  });
}

function isOf({ amount: told }: BankEntry['details'][number], amount: Cents): boolean {
  return told !== null && Math.abs(told) === Math.abs(amount);
}

function told({ day }: BankEntry, amount: Cents, { counterName, counterIban, description }: Told): BankTold {
  return { kind: 'bank', day, amount, name: counterName ?? '', account: counterIban ?? '', description };
}

/** What the one payment in a batch leaves out stands in the entry itself. */
function filled(detail: Told, entry: Told): Told {
  return {
    counterName: detail.counterName ?? entry.counterName,
    counterIban: detail.counterIban ?? entry.counterIban,
    description: detail.description === '' ? entry.description : detail.description,
  };
}
