/** Reads the CSV of ASN Bank, SNS and RegioBank: no header, a point in amounts, the description in single quotes. */
import type { CsvRow } from '../../csv';
import { newReading, type ReadAnswer, type Reading } from '../reading';
import { accountCell, amountCell, dayCell, dayCellOrNone, type NamedRow, namedRows, orNone } from './cells';
import { BARE_ENTRY, type CsvEntry, statementsOf } from './statements';

const COLUMNS = [
  ...['boekingsdatum', 'rekening', 'tegenrekening', 'naam', 'adres', 'postcode', 'plaats'],
  ...['valuta rekening', 'saldo', 'valuta', 'bedrag', 'journaaldatum', 'valutadatum'],
  ...['interne code', 'code', 'volgnummer', 'betalingskenmerk', 'omschrijving', 'afschriftnummer'],
];
const BEFORE_DESCRIPTION = COLUMNS.indexOf('omschrijving');

export function isAsn(text: string): boolean {
  const cells = text.trimStart().split('\n', 1).join('').split(',');
  return (
    cells.length >= COLUMNS.length - 1 &&
    /^\d\d-\d\d-\d{4}$/.test(cells[0] ?? '') &&
    /^[A-Z]{3}$/.test(cells[7] ?? '')
  );
}

export function readAsn(text: string): ReadAnswer {
  const reading = newReading();
  const entries = namedRows(reading, rowsOf(text), COLUMNS).map((row) => entryOf(reading, row));
  return statementsOf(reading, { layout: 'csv.asn', kind: 'before', sorted: 'oldestFirst', entries });
}

/** A quote in a description is not doubled, so only what stands around it tells where it ends. */
function rowsOf(text: string): CsvRow[] {
  return text.split(/\r\n|\n/).flatMap((content, index) => {
    if (content.trim() === '') return [];
    const cells = content.split(',');
    const rest = cells.slice(BEFORE_DESCRIPTION).join(',');
    const [, description = '', number] =
      /^(?:'(.*)'|([^,]*)),(\d*)$/.exec(rest)?.filter((part) => part !== undefined) ?? [];
    const isWhole = number !== undefined;
    return [
      {
        line: index + 1,
        cells: isWhole ? [...cells.slice(0, BEFORE_DESCRIPTION), description, number] : cells,
      },
    ];
  });
}

function entryOf(reading: Reading, row: NamedRow): CsvEntry {
  const [counter, name] = [accountCell(row.text('tegenrekening')), row.text('naam').replace(/\s+/g, ' ')];
  const [description, reference] = [row.text('omschrijving'), row.text('betalingskenmerk')];
  const currencies = [row.text('valuta rekening'), row.text('valuta')];
  return {
    account: accountCell(row.text('rekening')),
    currency: currencies.find((each) => each !== 'EUR') ?? 'EUR',
    balance: row.text('saldo') === '' ? null : amountCell(reading, row, 'saldo'),
    entry: {
      ...BARE_ENTRY,
      day: dayCell(reading, row, 'boekingsdatum'),
      valueDay: dayCellOrNone(reading, row, 'valutadatum'),
      amount: amountCell(reading, row, 'bedrag'),
      counterName: orNone(name),
      counterIban: orNone(counter),
      description,
      reference: orNone(reference),
      bankReference: orNone(row.text('volgnummer')),
      code: orNone(row.text('code')),
      line: row.line,
      identity: [counter, name, row.text('code'), reference, description].join(' '),
    },
  };
}
