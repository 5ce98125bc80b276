/** A bank statement as every reader gives it, whatever layout the bank wrote, and whether its balances agree. */
import type { Day } from '../../kernel/dates';
import { add, type Cents, subtract, sumOf } from '../../kernel/money';

/** One payment inside a batch. */
export interface EntryDetail {
  /** Credit positive; null where the bank does not tell it for each. */
  readonly amount: Cents | null;
  readonly endToEndId: string | null;
  readonly counterName: string | null;
  readonly counterIban: string | null;
  readonly description: string;
  readonly reference: string | null;
  readonly returnReason: string | null;
}

export interface StatementEntry {
  /** The same in every download in which this entry stands; see `keys.ts`. */
  readonly key: string;
  /** On which it was booked. */
  readonly day: Day;
  readonly valueDay: Day | null;
  /** Credit positive, debit negative. */
  readonly amount: Cents;
  readonly counterName: string | null;
  /** An IBAN, or the number as the bank writes it; no spaces. */
  readonly counterIban: string | null;
  /** All remittance text, joined. */
  readonly description: string;
  readonly endToEndId: string | null;
  /** Structured: a Dutch payment reference (betalingskenmerk) or one of ISO 11649. */
  readonly reference: string | null;
  /** What the bank itself calls this entry. */
  readonly bankReference: string | null;
  /** What whoever sent the batch called it: of our own payments, the id of the batch in the file that we made. */
  readonly batchId: string | null;
  /** What kind of payment it is, in the words or codes of the layout. */
  readonly code: string | null;
  /** It takes an earlier entry back. */
  readonly isReversal: boolean;
  /** Why a payment came back: an ISO code such as AC04, or the words of the bank. */
  readonly returnReason: string | null;
  /** Where it begins in its file, from 1. */
  readonly line: number;
  /** Of a batch; empty where the entry is one payment. */
  readonly details: readonly EntryDetail[];
}

export interface Statement {
  /** IBAN or another number, as in the file without spaces and dots. */
  readonly account: string;
  readonly currency: 'EUR';
  readonly number: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly opening: Cents | null;
  readonly closing: Cents | null;
  readonly entries: readonly StatementEntry[];
  /** How many entries could not be read. Above zero: show it, never take it over. */
  readonly leftOut: number;
  /** For instance `camt.053.001.02`, `mt940` or `csv.ing`. */
  readonly layout: string;
  /** The name of its file, or inside a zip; cleaned for the eye. */
  readonly file: string;
}

export interface Agreement {
  readonly sum: Cents;
  /** Whether opening and entries make the closing balance; null where the file does not tell both balances. */
  readonly agrees: boolean | null;
  /** Closing, less opening and entries: what the entries lack. Null as above. */
  readonly difference: Cents | null;
}

export function agreement({
  opening,
  closing,
  entries,
}: Pick<Statement, 'opening' | 'closing'> & {
  readonly entries: readonly Pick<StatementEntry, 'amount'>[];
}): Agreement {
  const sum = sumOf(entries, ({ amount }) => amount);
  if (opening === null || closing === null) return { sum, agrees: null, difference: null };
  const difference = subtract(closing, add(opening, sum));
  return { sum, agrees: difference === 0, difference };
}

/** Fewer digits of an old account number could be the end of any IBAN. */
const FEWEST_DIGITS = 7;

/** Whether an account as a file writes it is this one: old layouts write the number that ends the IBAN. */
export function isSameAccount(inFile: string, iban: string): boolean {
  if (inFile === iban) return true;
  const digits = /^0*(\d+)$/.exec(inFile)?.[1] ?? '';
  return digits.length >= FEWEST_DIGITS && iban.endsWith(digits);
}
