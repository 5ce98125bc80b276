/** Reads the TXT of ABN AMRO (`.TAB`): tabs, no header, the balance before and after every entry. */
import type { EntryDraft } from '../keys';
import { SLASH_START, slashInformation } from '../mt940/slash-information';
import { newReading, type ReadAnswer, type Reading } from '../reading';
import { accountCell, amountCell, dayCell, type NamedRow, namedRows, rowsIn } from './cells';
import { firstOf, labelled } from './labels';
import { BARE_ENTRY, type CsvEntry, statementsOf } from './statements';

const COLUMNS = [
  'rekening',
  'munt',
  'datum',
  'saldo voor',
  'saldo na',
  'rentedatum',
  'bedrag',
  'omschrijving',
];

export function isAbnAmro(text: string): boolean {
  return /^\s*[A-Z0-9.]+\t[A-Z]{3}\t\d{8}\t/.test(text);
}

export function readAbnAmro(text: string): ReadAnswer {
  const reading = newReading();
  const rows = rowsIn(reading, text, { separator: '\t', quote: null });
  const entries = namedRows(reading, rows, COLUMNS).map((row) => entryOf(reading, row));
  return statementsOf(reading, { layout: 'csv.abnamro', kind: 'after', sorted: 'oldestFirst', entries });
}

const LABELS = [
  ...['IBAN', 'BIC', 'Naam', 'Omschrijving', 'Kenmerk', 'Machtiging', 'Incassant', 'Voor'],
  'Betalingskenm\\.',
];

function entryOf(reading: Reading, row: NamedRow): CsvEntry {
  const text = row.text('omschrijving');
  return {
    account: accountCell(row.text('rekening')),
    currency: row.text('munt'),
    balance: amountCell(reading, row, 'saldo na'),
    entry: {
      ...BARE_ENTRY,
      ...told(text),
      day: dayCell(reading, row, 'datum'),
      valueDay: dayCell(reading, row, 'rentedatum'),
      amount: amountCell(reading, row, 'bedrag'),
      line: row.line,
      identity: text,
    },
  };
}

type Told = Pick<
  EntryDraft,
  'description' | 'counterName' | 'counterIban' | 'endToEndId' | 'reference' | 'code'
>;

/** Words between slashes, labels, or just text. */
function told(text: string): Told {
  if (SLASH_START.test(text)) return { ...slashInformation(text), code: null };
  const values = labelled(text, LABELS);
  const kind = firstOf(values, '') ?? '';
  const isLabelled = values.size > 1;
  return {
    description: isLabelled ? (firstOf(values, 'omschrijving') ?? kind) : kind,
    counterName: firstOf(values, 'naam'),
    counterIban: firstOf(values, 'iban')?.replaceAll(' ', '') ?? null,
    endToEndId: firstOf(values, 'kenmerk'),
    reference: firstOf(values, 'betalingskenm.'),
    code: isLabelled ? kind : null,
  };
}
