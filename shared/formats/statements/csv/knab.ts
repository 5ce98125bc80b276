/** Reads the CSV of Knab: a title line, then a header; no balances, a reference for every entry. */
import { negate } from '../../../kernel/money';
import { quotable } from '../problem';
import { newReading, type ReadAnswer, type Reading, refuse } from '../reading';
import {
  accountCell,
  amountCell,
  dayCell,
  dayCellOrNone,
  type NamedRow,
  orNone,
  rowsIn,
  withHeader,
} from './cells';
import { BARE_ENTRY, type CsvEntry, statementsOf } from './statements';

const HEADER = /^"?Rekeningnummer"?;"?Transactiedatum"?;"?Valutacode"?;"?CreditDebet"?;/im;

export function isKnab(text: string): boolean {
  return HEADER.test(text.split('\n', 3).join('\n'));
}

export function readKnab(text: string): ReadAnswer {
  const reading = newReading();
  const rows = rowsIn(reading, text, { separator: ';', quote: '"' });
  const start = rows.findIndex(({ cells }) => cells[0]?.trim().toLowerCase() === 'rekeningnummer');
  const entries = withHeader(reading, rows.slice(start)).rows.map((row) => entryOf(reading, row));
  return statementsOf(reading, { layout: 'csv.knab', kind: 'after', sorted: 'newestFirst', entries });
}

function entryOf(reading: Reading, row: NamedRow): CsvEntry {
  const amount = amountCell(reading, row, 'bedrag');
  const sign = row.text('creditdebet').toUpperCase();
  if (sign !== 'C' && sign !== 'D') {
    refuse(reading, row.line, { code: 'signUnknown', field: 'creditdebet', text: quotable(sign) });
  }
  const [counter, name] = [accountCell(row.text('tegenrekeningnummer')), row.text('tegenrekeninghouder')];
  const [reference, description] = [row.text('referentie'), row.text('omschrijving')];
  const booked = row.text('boekdatum') === '' ? 'transactiedatum' : 'boekdatum';
  return {
    account: accountCell(row.text('rekeningnummer')),
    currency: row.text('valutacode'),
    balance: null,
    entry: {
      ...BARE_ENTRY,
      day: dayCell(reading, row, booked),
      valueDay: dayCellOrNone(reading, row, 'valutadatum'),
      amount: sign === 'D' ? negate(amount) : amount,
      counterName: orNone(name),
      counterIban: orNone(counter),
      description,
      bankReference: orNone(reference),
      code: orNone(row.text('betaalwijze')),
      line: row.line,
      identity: reference === '' ? [counter, name, description].join(' ') : `bank ${reference}`,
    },
  };
}
