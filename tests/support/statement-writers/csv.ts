/** Writes CSV as Dutch banks do. */
import { type Day, yearOf } from '@shared/kernel/dates';
import { add, type Cents, ZERO } from '@shared/kernel/money';
import { oldestFirst, plain, type Written, type WrittenEntry } from './written';

/** An entry with the balances around it. */
interface Line extends WrittenEntry {
  readonly account: string;
  readonly number: number;
  readonly before: Cents;
  readonly after: Cents;
}

export interface CsvWriter {
  readonly name: string;
  /** As the file is read: some banks put the newest first. */
  readonly isNewestFirst: boolean;
  readonly hasBalances: boolean;
  /** Fields that the layout has no place for are not compared. */
  readonly without: readonly (keyof WrittenEntry)[];
  readonly write: (lines: readonly Line[]) => string;
}

const quoted = (cells: readonly string[], separator: string): string =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator);
const digits = (day: Day): string => day.replaceAll('-', '');
const dutchDay = (day: Day): string => `${day.slice(8)}-${day.slice(5, 7)}-${yearOf(day)}`;
const signed = (amount: Cents, mark: '.' | ','): string =>
  `${amount < ZERO ? '-' : ''}${plain(amount, mark)}`;
const plus = (amount: Cents): string => `${amount < ZERO ? '-' : '+'}${plain(amount, ',')}`;

function ing(separator: ';' | ',', language: 'nl' | 'en'): CsvWriter {
  const isDutch = language === 'nl';
  const header = isDutch
    ? 'Datum|Naam / Omschrijving|Rekening|Tegenrekening|Code|Af Bij|Bedrag (EUR)|Mutatiesoort|Mededelingen|Saldo na mutatie|Tag'
    : 'Date|Name / Description|Account|Counterparty|Code|Debit/credit|Amount (EUR)|Transaction type|Notifications|Resulting balance|Tag';
  const [text, reference, day] = isDutch
    ? ['Omschrijving', 'Kenmerk', 'Valutadatum']
    : ['Description', 'Reference', 'Value date'];
  const [debit, credit] = isDutch ? ['Af', 'Bij'] : ['Debit', 'Credit'];
  return {
    name: `ING ${language} ${separator}`,
    isNewestFirst: true,
    hasBalances: true,
    without: ['bankReference'],
    write: (lines) =>
      [
        quoted(header.split('|'), separator),
        ...lines.map((line) => {
          const kenmerk = line.endToEndId === null ? '' : ` ${reference}: ${line.endToEndId}`;
          const notes = `${text}: ${line.description} IBAN: ${line.counterIban}${kenmerk} ${day}: ${dutchDay(line.day)}`;
          const sign = line.amount < ZERO ? debit : credit;
          return quoted(
            [
              ...[digits(line.day), line.counterName, line.account, line.counterIban, 'OV', sign ?? ''],
              ...[plain(line.amount, ','), 'Overschrijving', notes, signed(line.after, ','), ''],
            ],
            separator,
          );
        }),
      ].join('\r\n'),
  };
}

const RABOBANK_HEADER = [
  'IBAN/BBAN,Munt,BIC,Volgnr,Datum,Rentedatum,Bedrag,Saldo na trn,Tegenrekening IBAN/BBAN,Naam tegenpartij',
  'Naam uiteindelijke partij,Naam initiërende partij,BIC tegenpartij,Code,Batch ID,Transactiereferentie',
  'Machtigingskenmerk,Incassant ID,Betalingskenmerk,Omschrijving-1,Omschrijving-2,Omschrijving-3',
  'Reden retour,Oorspr bedrag,Oorspr munt,Koers',
].join(',');

const rabobank: CsvWriter = {
  name: 'Rabobank',
  isNewestFirst: false,
  hasBalances: true,
  without: ['bankReference'],
  write: (lines) =>
    [
      quoted(RABOBANK_HEADER.split(','), ','),
      ...lines.map((line) =>
        quoted(
          [
            ...[line.account, 'EUR', 'RABONL2U', String(line.number).padStart(18, '0'), line.day, line.day],
            ...[
              plus(line.amount),
              plus(line.after),
              line.counterIban,
              line.counterName,
              '',
              '',
              'RABONL2U',
              'cb',
            ],
            ...['', line.endToEndId ?? '', '', '', '', line.description, '', '', '', '', '', ''],
          ],
          ',',
        ),
      ),
    ].join('\r\n'),
};

const abnAmro: CsvWriter = {
  name: 'ABN AMRO',
  isNewestFirst: false,
  hasBalances: true,
  without: ['bankReference'],
  write: (lines) =>
    lines
      .map((line) => {
        const reference = line.endToEndId === null ? '' : ` Kenmerk: ${line.endToEndId}`;
        return [
          ...[line.account, 'EUR', digits(line.day), signed(line.before, ','), signed(line.after, ',')],
          ...[digits(line.day), signed(line.amount, ',')],
          `SEPA Overboeking                 IBAN: ${line.counterIban}        BIC: ABNANL2A                    Naam: ${line.counterName}  Omschrijving: ${line.description}${reference}  `,
        ].join('\t');
      })
      .join('\r\n'),
};

/** ASN takes separators out of names. */
const asn: CsvWriter = {
  name: 'ASN',
  isNewestFirst: false,
  hasBalances: true,
  without: ['bankReference', 'endToEndId', 'counterName'],
  write: (lines) =>
    lines
      .map((line) => {
        const name = line.counterName.replaceAll(',', ' ');
        const places = [dutchDay(line.day), line.account, line.counterIban, name, '', '', '', 'EUR'];
        const amounts = [signed(line.before, '.'), 'EUR', signed(line.amount, '.')];
        const days = [dutchDay(line.day), dutchDay(line.day)];
        return [...places, ...amounts, ...days, '9720', 'NGI', '1', '', `'${line.description}'`, '28'].join(
          ',',
        );
      })
      .join('\n'),
};

const triodos: CsvWriter = {
  name: 'Triodos',
  isNewestFirst: false,
  hasBalances: true,
  without: ['bankReference', 'endToEndId'],
  write: (lines) =>
    lines
      .map((line) => {
        const thousands = (amount: Cents): string => signed(amount, ',').replace(/\B(?=(\d{3})+,)/g, '.');
        const amount = thousands(line.amount).replace('-', '');
        const sign = line.amount < ZERO ? 'Debet' : 'Credit';
        const places = [dutchDay(line.day), line.account, amount, sign, line.counterName, line.counterIban];
        return quoted([...places, 'ET', line.description, thousands(line.after)], ',');
      })
      .join('\r\n'),
};

function bunq(language: 'nl' | 'en'): CsvWriter {
  const header =
    language === 'nl'
      ? 'Datum,Bedrag,Rekening,Tegenrekening,Naam,Omschrijving'
      : 'Date,Interest Date,Amount,Account,Counterparty,Name,Description';
  return {
    name: `bunq ${language}`,
    isNewestFirst: true,
    hasBalances: false,
    without: ['bankReference', 'endToEndId'],
    write: (lines) =>
      [
        quoted(header.split(','), ','),
        ...lines.map((line) => {
          const days = language === 'nl' ? [line.day] : [line.day, line.day];
          const places = [line.account, line.counterIban, line.counterName, line.description];
          return quoted([...days, signed(line.amount, language === 'nl' ? ',' : '.'), ...places], ',');
        }),
      ].join('\n'),
  };
}

const knab: CsvWriter = {
  name: 'Knab',
  isNewestFirst: true,
  hasBalances: false,
  without: ['endToEndId'],
  write: (lines) =>
    [
      'KNAB EXPORT;;;;;;;;;;;;;;;;',
      'Rekeningnummer;Transactiedatum;Valutacode;CreditDebet;Bedrag;Tegenrekeningnummer;Tegenrekeninghouder;Valutadatum;Betaalwijze;Omschrijving;Type betaling;Machtigingsnummer;Incassant ID;Adres;Referentie;Boekdatum;',
      ...lines.map((line) => {
        const day = dutchDay(line.day);
        const places = [line.account, day, 'EUR', line.amount < ZERO ? 'D' : 'C', plain(line.amount, ',')];
        const counter = [line.counterIban, line.counterName, day, 'Overboeking', line.description];
        return `${quoted([...places, ...counter, '', '', '', '', line.bankReference, day], ';')};`;
      }),
    ].join('\r\n'),
};

export const CSV_WRITERS: readonly CsvWriter[] = [
  ing(';', 'nl'),
  ing(',', 'nl'),
  ing(';', 'en'),
  ing(',', 'en'),
  rabobank,
  abnAmro,
  asn,
  triodos,
  bunq('nl'),
  bunq('en'),
  knab,
];

/** The lines of a file, oldest first, and the text. */
export function csvText(
  written: Written,
  writer: CsvWriter,
): { readonly lines: readonly Line[]; readonly text: string } {
  let before = written.opening;
  const numbered = written.entriesBefore ?? 0;
  const inOrder = oldestFirst(written.entries).map((entry, index) => {
    const line = {
      ...entry,
      account: written.account,
      number: numbered + index + 1,
      before,
      after: add(before, entry.amount),
    };
    before = line.after;
    return line;
  });
  const lines = writer.isNewestFirst ? inOrder.reverse() : inOrder;
  return { lines, text: writer.write(lines) };
}
