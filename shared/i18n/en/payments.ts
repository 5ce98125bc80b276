/** What the rules of payments refuse, in words. */
import { formatEuro, formatTypedDay } from '../format';
import type { Like } from '../like';
import type { payments as source } from '../nl/payments';

export const payments: Like<typeof source> = {
  'payments.unknownSignatory': 'This signatory is gone. Choose somebody else.',
  'payments.nameTaken': ({ name }) =>
    `${name} is there already for this time. One person does not sign as two.`,
  'payments.untilBeforeFrom': ({ from }) =>
    `The last day cannot be before ${formatTypedDay(from)}, the first day.`,
  'payments.unknownInitiative': 'This initiative is gone. Open the screen again.',
  'payments.interestTwice': ({ initiative }) =>
    `There is an interest in ${initiative} already. Change that line.`,
  'payments.mayNotSign': ({ today }) =>
    `This person may not sign on ${formatTypedDay(today)}. See Signatories.`,
  'payments.wrongCode': 'This signing code is not right. Try once more.',
  'payments.isAuthor': 'You made this batch yourself. Let somebody else sign as the second.',
  'payments.hasInterest': ({ line, payee }) =>
    `Line ${line} pays ${payee}. This person has an interest in it and does not sign this batch.`,
  'payments.notStarted': 'There is no fund yet. Start one first.',
  'payments.nothingChosen': 'Choose at least one payment.',
  'payments.chosenTwice': ({ line, payee }) => `Line ${line} (${payee}) is there twice.`,
  'payments.notPayable': ({ line }) => `Line ${line} need not be paid any more. Open the screen again.`,
  'payments.inBatch': ({ payee, batch }) => `The payment to ${payee} is in payment batch ${batch} already.`,
  'payments.noAccount': ({ payee }) => `No account of ${payee} is known. Fill it in first.`,
  'payments.notSepa': ({ payee }) =>
    `The account of ${payee} lies outside the SEPA area. Pay it at the bank itself.`,
  'payments.tooMuch': ({ payee, most }) =>
    `The amount for ${payee} is too large. A bank takes ${formatEuro(most)} at most for a payment.`,
  'payments.noHolder': ({ payee }) =>
    `The bank cannot read the name on the account of ${payee}. Write it in plain letters.`,
  'payments.dayGone': ({ today }) => `The day of payment is past. Choose ${formatTypedDay(today)} or later.`,
  'payments.unknownBatch': 'This payment batch is gone.',
  'payments.notDraft': 'This batch was signed. Nothing in it changes any more.',
  'payments.notFrozen': 'This batch does not wait for a second signature.',
  'payments.notApproved': 'This batch is not fully signed yet. After that it can go to the bank.',
  'payments.otherContent': 'The batch is not what you saw any more. Sign nothing, and withdraw it.',
  'payments.accountChanged': ({ line, payee }) =>
    `The account of ${payee} (line ${line}) has changed since. Call them, and withdraw this batch.`,
  'payments.amountChanged': ({ line, payee }) =>
    `The amount for ${payee} (line ${line}) has changed since. Withdraw this batch and make a new one.`,
  'payments.otherFile': 'The file would differ from the last time. It was not kept.',
  'payments.sentOtherwise': 'This batch went to the bank another way already. So nothing is paid twice.',
  'payments.alreadyStopped': 'This batch was withdrawn already.',
  'payments.partPaid': ({ lines }) =>
    `Of this batch ${lines === 1 ? '1 payment was' : `${lines} payments were`} made already. It cannot be withdrawn.`,
  'payments.unknownLine': 'This line is gone. Open the batch again.',
  'payments.lineNotOpen': 'This line is done already.',
  'payments.notRejected': 'This line was not rejected. Open the batch again.',
  'payments.notSent': 'This batch did not go to the bank yet.',
  'payments.dayInFuture': ({ today }) =>
    `This day is still to come. Choose ${formatTypedDay(today)} or earlier.`,
  'payments.noAccountToCheck': 'There is no account to check. Fill it in first.',
};
