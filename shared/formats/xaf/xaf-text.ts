/** Writes one book year as an audit file (XML Auditfile Financieel), in the order that its schema asks for. */
import { BANK } from '../../domain/funds/account';
import type { Day } from '../../kernel/dates';
import { type Cents, negate } from '../../kernel/money';
import type { Rsin } from '../../kernel/rsin';
import { decimalText } from '../decimal';
import { element, optional, type XmlElement, xmlDocumentText } from '../xml-text';
import {
  type AuditBooks,
  type AuditJournal,
  type AuditTransaction,
  linesOfJournals,
  type Totals,
  totalsOf,
} from './audit-books';
import type { AuditRelation } from './relations';
import { XAF_DIALECTS, type XafDialect, type XafVersion } from './xaf-version';

/** Who the file is about, and what made it. */
export interface AuditFacts {
  readonly companyName: string;
  readonly kvkNumber: string | null;
  readonly rsin: Rsin;
  readonly createdOn: Day;
  readonly software: { readonly name: string; readonly version: string };
}

export function xafText(books: AuditBooks, facts: AuditFacts, version: XafVersion): string {
  const dialect = XAF_DIALECTS[version];
  const { opening, journals } = books;
  const company = element('company', [
    optional(dialect.companyNumber, facts.kvkNumber),
    element('companyName', facts.companyName),
    element('taxRegistrationCountry', 'NL'),
    element('taxRegIdent', facts.rsin),
    element('customersSuppliers', books.relations.map(relationIn(dialect))),
    element('generalLedger', books.accounts.map(accountIn(dialect))),
    element('periods', books.periods.map(periodElement)),
    element('openingBalance', [
      dialect.hasOpeningDate ? element('opBalDate', books.first) : null,
      ...totalElements(totalsOf(opening)),
      ...opening.map(openingLine),
    ]),
    element('transactions', [
      ...totalElements(totalsOf(linesOfJournals(journals))),
      ...journals.map(journalIn(dialect)),
    ]),
  ]);
  const root = element('auditfile', [headerElement(books, facts, dialect), company]);
  return xmlDocumentText({ root, attributes: { xmlns: dialect.namespace } });
}

function headerElement(
  { year, first, last }: AuditBooks,
  { createdOn, software }: AuditFacts,
  { rgsVersion }: XafDialect,
): XmlElement {
  return element('header', [
    element('fiscalYear', String(year)),
    element('startDate', first),
    element('endDate', last),
    element('curCode', 'EUR'),
    element('dateCreated', createdOn),
    element('softwareDesc', cut(software.name, 50)),
    element('softwareVersion', cut(software.version, 20)),
    optional('RGSVersion', rgsVersion),
  ]);
}

function relationIn({ hasRelationBalances }: XafDialect) {
  return ({ id, type, name, kvkNumber, opening, closing }: AuditRelation): XmlElement =>
    element('customerSupplier', [
      element('custSupID', id),
      optional('custSupName', name === null ? null : cut(name, 50)),
      optional('commerceNr', kvkNumber),
      element('custSupTp', type),
      ...(hasRelationBalances
        ? [...sided(opening, ['opBalDesc', 'opBalTp']), ...sided(closing, ['clBalDesc', 'clBalTp'])]
        : []),
    ]);
}

function accountIn({ accountCode }: XafDialect) {
  return ({ account, words }: AuditBooks['accounts'][number]): XmlElement =>
    element('ledgerAccount', [
      element('accID', account),
      element('accDesc', words),
      element('accTp', account.startsWith('B') ? 'B' : 'P'),
      element(accountCode, account),
    ]);
}

function periodElement({ number, first, last }: AuditBooks['periods'][number]): XmlElement {
  return element('period', [
    element('periodNumber', String(number)),
    element('startDatePeriod', first),
    element('endDatePeriod', last),
  ]);
}

function openingLine({ account, amount }: AuditBooks['opening'][number], index: number): XmlElement {
  return element('obLine', [element('nr', String(index + 1)), element('accID', account), ...sided(amount)]);
}

function journalIn(dialect: XafDialect) {
  return ({ id, type, words, transactions }: AuditJournal): XmlElement =>
    element('journal', [
      element('jrnID', id),
      element('desc', words),
      element('jrnTp', type),
      optional('offsetAccID', type === 'B' ? BANK : null),
      ...transactions.map((transaction) => transactionElement(transaction, dialect)),
    ]);
}

function transactionElement(
  { number, words, period, day, lines }: AuditTransaction,
  { cost, project, longestCost }: XafDialect,
): XmlElement {
  return element('transaction', [
    element('nr', String(number)),
    element('desc', words),
    element('periodNumber', String(period)),
    element('trDt', day),
    ...lines.map(({ account, amount, relation, earmark, subject }, index) =>
      element('trLine', [
        element('nr', String(index + 1)),
        element('accID', account),
        element('docRef', String(number)),
        element('effDate', day),
        element('desc', words),
        ...sided(amount),
        optional('custSupID', relation),
        element(cost, cut(earmark, longestCost)),
        optional(project, subject === null ? null : cut(subject, longestCost)),
      ]),
    ),
  ]);
}

/** Rule X2: never below zero, and on which side it stands. */
function sided(
  amount: Cents,
  [name, side]: readonly [string, string] = ['amnt', 'amntTp'],
): readonly XmlElement[] {
  const isCredit = amount < 0;
  return [
    element(name, decimalText(isCredit ? negate(amount) : amount)),
    element(side, isCredit ? 'C' : 'D'),
  ];
}

function totalElements({ count, debit, credit }: Totals): readonly XmlElement[] {
  return [
    element('linesCount', String(count)),
    element('totalDebit', decimalText(debit)),
    element('totalCredit', decimalText(credit)),
  ];
}

function cut(text: string, most: number): string {
  return [...text].slice(0, most).join('');
}
