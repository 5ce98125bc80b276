/**
 * Reads camt.053, the bank statement of ISO 20022, of any version from 02 on: by the names of elements, not by a schema,
 * since examples of banks themselves break theirs.
 */
import type { Day } from '../../../kernel/dates';
import { err } from '../../../kernel/result';
import type { EntryDraft } from '../keys';
import { quotable, refusalAt, type StatementRefusal } from '../problem';
import {
  answerOf,
  dayIn,
  newReading,
  notice,
  type ReadAnswer,
  type Reading,
  type ReadStatement,
  refuse,
} from '../reading';
import { type Balance, balanceIn, openingAndClosing, tellCurrencies } from './balances';
import { eachElement, elementAt, textAt, type XmlElement } from './elements';
import { entryIn } from './entry';
import { accountNumber } from './payment';

/** What is known of the statement that is being read. */
interface OpenStatement {
  readonly line: number;
  account: string | null;
  currency: string | null;
  number: string | null;
  from: Day | null;
  to: Day | null;
  readonly balances: Balance[];
  readonly entries: EntryDraft[];
  /** Of the first entry in another currency. */
  foreign: string | null;
}

/** Passed the gate for XML. */
export function readCamt053(text: string): ReadAnswer {
  const reading = newReading();
  const drafts: ReadStatement[] = [];
  let open: OpenStatement | null = null;
  let layout = 'camt.053';
  /** Of what stands above the statements. */
  const names = new Set<string>();
  const wrong = eachElement(text, {
    parent: 'Stmt',
    opened: ({ name, line, attributes }) => {
      layout = versionIn(attributes) ?? layout;
      names.add(name);
      if (name === 'Stmt') open = newStatement(line);
    },
    taken: (element) => {
      if (open !== null) takePart(reading, open, element);
    },
    closed: () => {
      const draft = open === null ? null : draftOf(reading, open, layout);
      if (draft !== null) drafts.push(draft);
      open = null;
    },
    isDone: () => reading.refusal !== null,
  });
  if (wrong !== null) return err(refusalAt(wrong.line, { code: 'xmlNotWhole' }));
  if (!names.has(STATEMENT)) refuse(reading, null, otherMessage(names));
  return answerOf(reading, drafts);
}

const STATEMENT = 'BkToCstmrStmt';

function otherMessage(names: ReadonlySet<string>): StatementRefusal {
  if (names.has('BkToCstmrAcctRpt')) return { code: 'intradayReport' };
  if (names.has('BkToCstmrDbtCdtNtfctn')) return { code: 'notification' };
  const [root = '', inside = root] = names;
  return { code: 'otherMessage', name: quotable(root === 'Document' ? inside : root) };
}

function versionIn(attributes: Readonly<Record<string, string>>): string | null {
  const spaces = Object.values(attributes).map((value) => /camt\.053\.\d{3}\.\d\d/.exec(value)?.[0]);
  return spaces.find((space) => space !== undefined) ?? null;
}

function newStatement(line: number): OpenStatement {
  const unknown = { account: null, currency: null, number: null, from: null, to: null, foreign: null };
  return { line, ...unknown, balances: [], entries: [] };
}

/** The account stands before balances and entries, as the order of the elements is fixed. */
function takePart(reading: Reading, open: OpenStatement, element: XmlElement): void {
  // Amounts of other currencies may have more decimals.
  if (open.currency !== null && open.currency !== 'EUR') return;
  if (element.name === 'Ntry') takeEntry(reading, open, element);
  else if (element.name === 'Bal') {
    const balance = balanceIn(reading, element);
    if (balance !== null) open.balances.push(balance);
  } else if (element.name === 'Acct') {
    open.account = accountNumber(element);
    open.currency = textAt(element, 'Ccy');
  } else if (element.name === 'FrToDt') {
    open.from = dayIn(reading, textAt(element, 'FrDtTm') ?? textAt(element, 'FrDt') ?? '', 'iso');
    open.to = dayIn(reading, textAt(element, 'ToDtTm') ?? textAt(element, 'ToDt') ?? '', 'iso');
  } else takeNumber(open, element);
}

function takeEntry(reading: Reading, open: OpenStatement, element: XmlElement): void {
  const currency = elementAt(element, 'Amt')?.attributes.Ccy ?? 'EUR';
  if (currency !== 'EUR') {
    open.foreign ??= currency;
    return;
  }
  const entry = entryIn(reading, open.account ?? '', element);
  if (entry !== null) open.entries.push(entry);
}

/** The electronic number, else the id. */
function takeNumber(open: OpenStatement, element: XmlElement): void {
  if (element.name === 'ElctrncSeqNb') open.number = textAt(element) ?? open.number;
  else if (element.name === 'Id') open.number ??= textAt(element);
}

function draftOf(reading: Reading, open: OpenStatement, layout: string): ReadStatement | null {
  const { account, number, entries, line } = open;
  if (account === null) {
    refuse(reading, line, { code: 'accountMissing' });
    return null;
  }
  const [opening, closing] = openingAndClosing(open.balances);
  const currency = open.foreign ?? open.currency ?? (entries.length > 0 ? 'EUR' : opening?.currency) ?? 'EUR';
  if (currency !== 'EUR') {
    notice(reading, line, { code: 'otherCurrency', account, currency: quotable(currency) });
    return null;
  }
  tellCurrencies(reading, account, [opening, closing]);
  const days = entries.map(({ day }) => day).sort();
  return {
    account,
    currency: 'EUR',
    number,
    from: open.from ?? days[0] ?? null,
    to: open.to ?? days.at(-1) ?? null,
    opening: opening?.amount ?? null,
    closing: closing?.amount ?? null,
    entries,
    leftOut: 0,
    layout,
  };
}
