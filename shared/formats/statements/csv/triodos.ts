/** Reads the CSV of Triodos Bank: commas, mostly no header, amounts with a point between thousands. */
import { negate } from '../../../kernel/money';
import { quotable } from '../problem';
import { newReading, type ReadAnswer, type Reading, refuse } from '../reading';
import { accountCell, amountCell, dayCell, type NamedRow, namedRows, orNone, rowsIn } from './cells';
import { BARE_ENTRY, type CsvEntry, statementsOf } from './statements';

const COLUMNS = [
  ...['datum', 'rekening', 'bedrag', 'debet/credit', 'naam', 'tegenrekening', 'code', 'omschrijving'],
  'saldo',
];
const ROW = /^"?\d\d-\d\d-\d{4}"?,"?[A-Z0-9. ]+"?,(?:"[\d.,]+"|[\d.]+),"?(?:debet|credit)"?,/i;
const HEADER =
  /^"?(?:boek)?datum"?,"?rekening(?:nummer)?"?,"?bedrag"?,"?(?:debet\/credit|credit\/debet|creditdebet)"?,/i;

export function isTriodos(text: string): boolean {
  const start = text.trimStart();
  return ROW.test(start) || HEADER.test(start);
}

export function readTriodos(text: string): ReadAnswer {
  const reading = newReading();
  const rows = rowsIn(reading, text, { separator: ',', quote: '"' });
  const ofEntries = HEADER.test(text.trimStart()) ? rows.slice(1) : rows;
  const entries = namedRows(reading, ofEntries, COLUMNS).map((row) => entryOf(reading, row));
  return statementsOf(reading, { layout: 'csv.triodos', kind: 'either', sorted: 'unknown', entries });
}

function entryOf(reading: Reading, row: NamedRow): CsvEntry {
  const amount = amountCell(reading, row, 'bedrag');
  const sign = row.text('debet/credit').toLowerCase();
  if (sign !== 'debet' && sign !== 'credit') {
    refuse(reading, row.line, { code: 'signUnknown', field: 'debet/credit', text: quotable(sign) });
  }
  const [counter, name] = [accountCell(row.text('tegenrekening')), row.text('naam')];
  const description = row.text('omschrijving').replace(/\s+/g, ' ');
  return {
    account: accountCell(row.text('rekening')),
    currency: 'EUR',
    balance: row.text('saldo') === '' ? null : amountCell(reading, row, 'saldo'),
    entry: {
      ...BARE_ENTRY,
      day: dayCell(reading, row, 'datum'),
      amount: sign === 'debet' ? negate(amount) : amount,
      counterName: orNone(name),
      counterIban: orNone(counter),
      description,
      code: orNone(row.text('code')),
      line: row.line,
      identity: [counter, name, row.text('code'), description].join(' '),
    },
  };
}
