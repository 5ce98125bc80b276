/** What is wrong with a bank statement: where, what, and what to do. */
import type { StatementWords } from '../nl/statements';
import { sayIntake } from './intake';

/** ‘maart.xml’, line 12: */
function at({ file, line }: { readonly file: string | null; readonly line: number | null }): string {
  const inFile = file === null ? '' : `‘${file}’`;
  if (line === null) return file === null ? '' : `${inFile}: `;
  return file === null ? `Line ${line}: ` : `${inFile}, line ${line}: `;
}

const euros = (cents: number): string => (cents / 100).toFixed(2);

export const statements: StatementWords = {
  'statement.file': (problem) => `${at(problem)}${sayIntake(problem.problem)}`,
  'statement.unknownLayout': (problem) =>
    `${at(problem)}Buurtpot does not recognise this as a bank statement. Choose CAMT.053, MT940 or CSV at your bank.`,
  'statement.intradayReport': (problem) =>
    `${at(problem)}This is an interim report of the bank (camt.052 or MT942). Choose the daily statement at your bank, camt.053.`,
  'statement.notification': (problem) =>
    `${at(problem)}This is a notice of payments (camt.054), without balances. Choose camt.053 at your bank.`,
  'statement.otherMessage': (problem) =>
    `${at(problem)}This XML file holds ‘${problem.name}’, and that is no statement. Choose camt.053 at your bank.`,
  'statement.xmlNotWhole': (problem) =>
    `${at(problem)}Here the XML file is not whole. Download it from your bank again.`,
  'statement.balancesOnly': (problem) =>
    `${at(problem)}This file holds balances only. Choose a file with entries at your bank.`,
  'statement.noEntries': (problem) =>
    `${at(problem)}This file holds no entries. Choose another period at your bank.`,
  'statement.accountMissing': (problem) =>
    `${at(problem)}This statement names no account. Download the file from your bank again.`,
  'statement.rowLength': (problem) =>
    `${at(problem)}Here are ${problem.cells} cells, where ${problem.columns} belong. Download the file from your bank again.`,
  'statement.quoteNotClosed': (problem) =>
    `${at(problem)}Here a quotation mark begins that never ends. Download the file from your bank again.`,
  'statement.textAfterQuote': (problem) =>
    `${at(problem)}After a quotation mark more text stands. Download the file from your bank again.`,
  'statement.notAnAmount': (problem) =>
    `${at(problem)}At ‘${problem.field}’ stands ‘${problem.text}’, and that is no amount. Download the file from your bank again.`,
  'statement.tooManyDecimals': (problem) =>
    `${at(problem)}At ‘${problem.field}’ stands ‘${problem.text}’, and that is no whole number of cents. Ask your bank for another file.`,
  'statement.amountTooLarge': (problem) =>
    `${at(problem)}At ‘${problem.field}’ stands ‘${problem.text}’, and that is too large. Check that you chose the right file.`,
  'statement.notADay': (problem) =>
    `${at(problem)}At ‘${problem.field}’ stands ‘${problem.text}’, and that is no day. Download the file from your bank again.`,
  'statement.signUnknown': (problem) =>
    `${at(problem)}At ‘${problem.field}’ stands ‘${problem.text}’: neither credit nor debit. Download the file from your bank again.`,
  'statement.sumTooLarge': (problem) =>
    `${at(problem)}Together the amounts are more than an account can hold. Check that you chose the right file.`,
  'statement.nothingInZip': (problem) =>
    `${at(problem)}This zip holds no file. Choose a zip with bank statements.`,
  'statement.otherCurrency': (problem) =>
    `${at(problem)}Account ${problem.account} is in ${problem.currency}. Buurtpot reads accounts in euros only.`,
  'statement.balanceCurrency': (problem) =>
    `${at(problem)}A balance of account ${problem.account} is in ${problem.currency}, and the rest in euros. Ask your bank about it.`,
  'statement.notBooked': (problem) =>
    `${at(problem)}This entry is not booked yet (${problem.status}). Buurtpot leaves it out.`,
  'statement.entryLeftOut': (problem) =>
    `${at(problem)}This entry cannot be read: ‘${problem.text}’. The statement is not whole and will not be taken over.`,
  'statement.entryInText': (problem) =>
    `${at(problem)}Another entry seems to stand in this description. Check whether the balance agrees.`,
  'statement.balanceBroken': (problem) =>
    `${at(problem)}The balance after this entry does not follow from the one before. The difference is € ${euros(problem.differenceCents)}.`,
};
