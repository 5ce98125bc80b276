/** Reads the CSV of bunq: in Dutch or English, without balances. */
import { newReading, type ReadAnswer, type Reading } from '../reading';
import {
  accountCell,
  amountCell,
  columnOf,
  dayCell,
  dayCellOrNone,
  type NamedRow,
  orNone,
  rowsIn,
  withHeader,
} from './cells';
import { BARE_ENTRY, type CsvEntry, statementsOf } from './statements';

const HEADER =
  /^"?(?:datum"?[,;](?:"?rentedatum"?[,;])?"?bedrag"?[,;]"?rekening"?[,;]"?tegenrekening|date"?[,;](?:"?interest date"?[,;])?"?amount"?[,;]"?account"?[,;]"?counterparty)"?[,;]/i;

export function isBunq(text: string): boolean {
  return HEADER.test(text.trimStart());
}

export function readBunq(text: string): ReadAnswer {
  const reading = newReading();
  const [separator = ','] = /[;,]/.exec(text) ?? [];
  const rows = rowsIn(reading, text.trimStart(), { separator: separator === ';' ? ';' : ',', quote: '"' });
  const { columns, rows: named } = withHeader(reading, rows);
  const names = {
    day: columnOf(columns, 'datum', 'date'),
    valueDay: columnOf(columns, 'rentedatum', 'interest date'),
    amount: columnOf(columns, 'bedrag', 'amount'),
    account: columnOf(columns, 'rekening', 'account'),
    counter: columnOf(columns, 'tegenrekening', 'counterparty'),
    name: columnOf(columns, 'naam', 'name'),
    text: columnOf(columns, 'omschrijving', 'description'),
  };
  const entries = named.map((row) => entryOf(reading, row, names));
  return statementsOf(reading, { layout: 'csv.bunq', kind: 'after', sorted: 'newestFirst', entries });
}

type Names = Readonly<
  Record<'day' | 'valueDay' | 'amount' | 'account' | 'counter' | 'name' | 'text', string>
>;

function entryOf(reading: Reading, row: NamedRow, names: Names): CsvEntry {
  const [counter, name] = [accountCell(row.text(names.counter)), row.text(names.name)];
  const description = row.text(names.text);
  return {
    account: accountCell(row.text(names.account)),
    currency: 'EUR',
    balance: null,
    entry: {
      ...BARE_ENTRY,
      day: dayCell(reading, row, names.day),
      valueDay: dayCellOrNone(reading, row, names.valueDay),
      amount: amountCell(reading, row, names.amount),
      counterName: orNone(name),
      counterIban: orNone(counter),
      description,
      line: row.line,
      identity: [counter, name, description].join(' '),
    },
  };
}
