/** Part of the fifth check: claims and loans agree with the ledger to the cent, and goods and hours are not in it. */
import { PROMISE_ACCOUNTS, TO_REPAY } from '../../../domain/funds/account';
import { type Finding, MOST_FINDINGS } from './finding';
import { centsOf, euroText, kindsOf, rowsOf, sumOf } from './money-checks';
import type { ReadRow, ReadTables } from './read-tables';

const CLAIMS_ON_GIVERS: readonly string[] = Object.values(PROMISE_ACCOUNTS).map(({ claim }) => claim);

function differenceOf(code: 'verify.claimDiffers' | 'verify.loanDiffers', name: string, difference: bigint) {
  const finding: Finding =
    code === 'verify.claimDiffers'
      ? { code, params: { claim: name, difference: euroText(difference) } }
      : { code, params: { loan: name, difference: euroText(difference) } };
  return difference === 0n ? [] : [finding];
}

/** A claim that was paid is in one entry of costs: its amount, on its budget line, out of its source. */
function checkClaim({ cells }: ReadRow, { lines, kinds }: Book): Finding[] {
  const booked = lines.filter(
    (line) =>
      line.cells.boeking_id === cells.boeking_id &&
      line.cells.rekening === cells.rekening &&
      line.cells.bijdrage_id === cells.bijdrage_id &&
      kinds.get(line.cells.boeking_id ?? '') === 'cost',
  );
  const difference = sumOf(booked) - centsOf(cells.bedrag ?? '');
  return differenceOf('verify.claimDiffers', cells.volgnummer ?? '', difference);
}

/** What came in and did not go back: the debt, less what was only promised (G13). */
function checkLoan(row: ReadRow, { lines, kinds, titles }: Book): Finding[] {
  const id = row.cells.bijdrage_id ?? '';
  const own = lines.filter(({ cells }) => cells.bijdrage_id === id);
  const debts = own.filter(({ cells }) => cells.rekening === TO_REPAY);
  const promised = own.filter(({ cells }) => CLAIMS_ON_GIVERS.includes(cells.rekening ?? ''));
  const repaid = debts.filter(({ cells }) => kinds.get(cells.boeking_id ?? '') === 'repayment');
  const name = titles.get(id) ?? id;
  return [
    ...differenceOf(
      'verify.loanDiffers',
      name,
      -sumOf([...debts, ...promised]) - centsOf(row.cells.nog_terug ?? ''),
    ),
    ...differenceOf('verify.loanDiffers', name, sumOf(repaid) - centsOf(row.cells.terugbetaald ?? '')),
  ];
}

interface Book {
  readonly lines: readonly ReadRow[];
  readonly kinds: ReadonlyMap<string, string>;
  /** What a reader finds a source by: its description, else its number. */
  readonly titles: ReadonlyMap<string, string>;
}

function bookOf(tables: ReadTables): Book {
  const titles = rowsOf(tables, 'bijdragen').map(({ cells }): [string, string] => {
    const { bijdrage_id = '', omschrijving = '' } = cells;
    return [bijdrage_id, omschrijving === '' ? bijdrage_id : omschrijving];
  });
  return { lines: rowsOf(tables, 'boekingsregels'), kinds: kindsOf(tables), titles: new Map(titles) };
}

export function checkSources(tables: ReadTables): Finding[] {
  const book = bookOf(tables);
  const booked = new Set(book.lines.map(({ cells }) => cells.bijdrage_id));
  const paid = rowsOf(tables, 'declaraties').filter(({ cells }) => cells.boeking_id !== '');
  const inKind = rowsOf(tables, 'bijdragen').filter(({ cells }) => cells.vorm === 'inKind');
  return [
    ...paid.flatMap((row) => checkClaim(row, book)),
    ...rowsOf(tables, 'leningen').flatMap((row) => checkLoan(row, book)),
    ...inKind
      .filter(({ cells }) => booked.has(cells.bijdrage_id))
      .map(({ cells: { bijdrage_id: id = '' } }): Finding => {
        return { code: 'verify.inKindBooked', params: { source: book.titles.get(id) ?? id } };
      }),
  ].slice(0, MOST_FINDINGS);
}
