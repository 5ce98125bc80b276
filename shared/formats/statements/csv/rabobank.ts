/** Reads the CSV of Rabobank: 26 columns, amounts with their sign, a number for every entry of an account. */
import { newReading, type ReadAnswer, type Reading } from '../reading';
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

export function isRabobank(text: string): boolean {
  return /^"?IBAN\/BBAN"?[,;]"?Munt"?[,;]"?BIC"?[,;]"?Volgnr"?[,;]/i.test(text.trimStart());
}

export function readRabobank(text: string): ReadAnswer {
  const reading = newReading();
  const [separator = ','] = /[;,]/.exec(text) ?? [];
  const rows = rowsIn(reading, text.trimStart(), { separator: separator === ';' ? ';' : ',', quote: '"' });
  const entries = withHeader(reading, rows).rows.map((row) => entryOf(reading, row));
  return statementsOf(reading, { layout: 'csv.rabobank', kind: 'after', sorted: 'oldestFirst', entries });
}

function entryOf(reading: Reading, row: NamedRow): CsvEntry {
  const number = row.text('volgnr');
  const text = [1, 2, 3].map((part) => row.text(`omschrijving-${part}`)).filter((each) => each !== '');
  return {
    account: accountCell(row.text('iban/bban')),
    currency: row.text('munt'),
    balance: row.text('saldo na trn') === '' ? null : amountCell(reading, row, 'saldo na trn'),
    entry: {
      ...BARE_ENTRY,
      day: dayCell(reading, row, 'datum'),
      valueDay: dayCellOrNone(reading, row, 'rentedatum'),
      amount: amountCell(reading, row, 'bedrag'),
      counterName: orNone(row.text('naam tegenpartij')),
      counterIban: orNone(accountCell(row.text('tegenrekening iban/bban'))),
      description: text.join(' '),
      endToEndId: orNone(row.text('transactiereferentie')),
      reference: orNone(row.text('betalingskenmerk')),
      bankReference: orNone(number),
      batchId: orNone(row.text('batch id')),
      code: orNone(row.text('code')),
      returnReason: orNone(row.text('reden retour')),
      line: row.line,
      identity: number === '' ? text.join(' ') : `number ${number}`,
    },
  };
}
