/** Words about the bank, in English. */
import { formatEuro, formatTypedDay } from '../format';
import type { Like } from '../like';
import type { bank as source } from '../nl/bank';

export const bank: Like<typeof source> = {
  'bank.accountKnown': ({ name }) => `This account is here already: ${name}.`,
  'bank.unknownAccount': 'This account is not the fund’s, or not recorded yet. Record the account first.',
  'bank.startAfterEntries': ({ first }) =>
    `There are entries of ${formatTypedDay(first)} already. Choose a first day on or before that day.`,
  'bank.dayInFuture': ({ day, today }) =>
    `${formatTypedDay(day)} lies after today (${formatTypedDay(today)}). Is the clock of this computer right?`,
  'bank.nothingNew': 'All of this file was taken in before. Nothing has changed.',
  'bank.unknownEntry': 'This bank entry is no longer there. Go back to the list.',
  'bank.alreadyBooked': 'This bank entry was matched already.',
  'bank.notBooked': 'This bank entry was not matched yet.',
  'bank.partsDiffer': ({ left }) => `The parts are not the amount of the bank. ${formatEuro(left)} is left.`,
  'bank.reasonNeeded': 'Write down why these belong together.',
  'bank.unknownLedgerEntry': 'This entry is no longer there. Choose another.',
  'bank.moreThanBooked': ({ number, left }) =>
    `Of entry ${number}, ${formatEuro(left)} is still open at the bank. No more can belong to it.`,
  'bank.unknownSource': 'Choose a contribution of money: goods and hours cannot carry this.',
  'bank.unknownPayment': 'This payment is no longer there. It may have been reversed.',
  'bank.grantSettled': ({ number }) => `Award ${number} is settled. A payment of it cannot go back any more.`,
  'bank.notOpposite': 'These are not two halves: choose the same amount, in and out, of two accounts.',
  'bank.bounceStays': 'The bank gave this payment back. Is that wrong? Then undo that match first.',
  'bank.paidAgain': 'This payment was made again since. Undo that match first.',
  'bank.inBatchAgain': ({ batch }) =>
    `This payment is in payment batch ${batch} now. Take it out of there first.`,
  'bank.changedSince': 'The award or claim changed since. This cannot be undone any more.',
  'bank.loanWasRepaid': 'Of this loan was repaid already. Reverse that repayment first.',
  'bank.moneyInUse': ({ short }) =>
    `This money was awarded or reserved. Without this entry ${formatEuro(short)} is lacking.`,
  'bank.onStatement': 'A bank statement vouches for this entry. Undo the match at Bank first.',
};
