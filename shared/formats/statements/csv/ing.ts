/** Reads the CSV of ING: with commas or semicolons, in Dutch or English, with or without balances. */
import { negate } from '../../../kernel/money';
import type { EntryDraft } from '../keys';
import { quotable } from '../problem';
import { dayIn, newReading, type ReadAnswer, type Reading, refuse } from '../reading';
import {
  accountCell,
  amountCell,
  columnOf,
  dayCell,
  type NamedRow,
  orNone,
  rowsIn,
  withHeader,
} from './cells';
import { firstOf, labelled } from './labels';
import { BARE_ENTRY, type CsvEntry, statementsOf } from './statements';

const HEADER = /^"?(datum"?[;,]"?naam \/ omschrijving|date"?[;,]"?name \/ description)"?[;,]/i;

export function isIng(text: string): boolean {
  return HEADER.test(text.trimStart());
}

export function readIng(text: string): ReadAnswer {
  const reading = newReading();
  const [separator = ';'] = /[;,]/.exec(text) ?? [];
  const rows = rowsIn(reading, text.trimStart(), { separator: separator === ',' ? ',' : ';', quote: '"' });
  const table = withHeader(reading, rows);
  const names = namesIn(table.columns);
  const entries = table.rows.map((row) => entryOf(reading, row, names));
  return statementsOf(reading, { layout: 'csv.ing', kind: 'after', sorted: 'newestFirst', entries });
}

type Names = ReturnType<typeof namesIn>;

function namesIn(columns: readonly string[]) {
  return {
    day: columnOf(columns, 'datum', 'date'),
    name: columnOf(columns, 'naam / omschrijving', 'name / description'),
    account: columnOf(columns, 'rekening', 'account'),
    counter: columnOf(columns, 'tegenrekening', 'counterparty'),
    sign: columnOf(columns, 'af bij', 'debit/credit'),
    amount: columnOf(columns, 'bedrag (eur)', 'amount (eur)'),
    text: columnOf(columns, 'mededelingen', 'notifications'),
    balance: columnOf(columns, 'saldo na mutatie', 'resulting balance'),
  };
}

const LABELS = [
  ...[
    'Naam',
    'Omschrijving',
    'IBAN',
    'Kenmerk',
    'Valutadatum',
    'Datum/Tijd',
    'Machtiging ID',
    'Incassant ID',
  ],
  ...['Name', 'Description', 'Reference', 'Value date', 'Date/time', 'Mandate ID', 'Creditor ID'],
];
const ALL_LABELS = new RegExp(`(${LABELS.join('|')}):`, 'gi');

function entryOf(reading: Reading, row: NamedRow, names: Names): CsvEntry {
  const unsigned = amountCell(reading, row, names.amount);
  const text = row.text(names.text);
  const values = labelled(text, LABELS);
  const counter = accountCell(row.text(names.counter));
  const name = row.text(names.name);
  const value = firstOf(values, 'valutadatum', 'value date');
  const entry: EntryDraft = {
    ...BARE_ENTRY,
    day: dayCell(reading, row, names.day),
    valueDay: value === null ? null : dayIn(reading, value, 'dd-mm-yyyy'),
    amount: isCredit(reading, row, names.sign) ? unsigned : negate(unsigned),
    counterName: orNone(name),
    counterIban: orNone(counter),
    description: firstOf(values, 'omschrijving', 'description', '') ?? '',
    endToEndId: firstOf(values, 'kenmerk', 'reference'),
    code: orNone(row.text('code')),
    line: row.line,
    // The language of a download may be another next time.
    identity: `${name} ${counter} ${row.text('code')} ${text.replace(ALL_LABELS, '')}`,
  };
  const balance = names.balance === '' ? null : amountCell(reading, row, names.balance);
  return { account: accountCell(row.text(names.account)), currency: 'EUR', entry, balance };
}

function isCredit(reading: Reading, row: NamedRow, column: string): boolean {
  const text = row.text(column).toLowerCase();
  if (text !== 'bij' && text !== 'credit' && text !== 'af' && text !== 'debit') {
    refuse(reading, row.line, { code: 'signUnknown', field: column, text: quotable(text) });
  }
  return text === 'bij' || text === 'credit';
}
