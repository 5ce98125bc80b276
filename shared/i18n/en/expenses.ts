/** Words about claims and the allowance, in English. */
import { formatEuro, formatTypedDay } from '../format';
import type { Like } from '../like';
import type { expenses as source } from '../nl/expenses';

export const expenses: Like<typeof source> = {
  'expenses.unknownClaim': 'This claim is not there any more. Go back to the list.',
  'expenses.unknownVolunteer': 'This volunteer is not there any more. Choose somebody else.',
  'expenses.receiptMissing': 'Add a photo of the receipt, or write down why there is none.',
  'expenses.notAPicture': 'Buurtpot cannot read this as a photo. Take a new one.',
  'expenses.photoTellsMore': 'This photo holds more than a picture, such as a place. Choose it again.',
  'expenses.photoTwice': 'This photo is there already.',
  'expenses.dayInFuture': ({ today }) => `This day is still to come. Today is ${formatTypedDay(today)}.`,
  'expenses.lastBeforeFirst': 'The last day lies before the first day.',
  'expenses.oneMonth': 'An allowance is about one month. Hand in a claim for each month.',
  'expenses.ownClaim': 'Nobody approves or refuses a claim of their own. Choose somebody else.',
  'expenses.notHandedIn': 'This claim has been decided on already.',
  'expenses.notApproved': 'This claim is not approved yet, or was paid already.',
  'expenses.notOpen': 'This claim was paid or refused already.',
  'expenses.notPaid': 'This claim was not paid yet.',
  'expenses.unknownSource': 'Choose a contribution of money: goods and hours cannot carry this.',
  'expenses.notEnoughFree': ({ free }) =>
    `This contribution has ${formatEuro(free)} free. Choose another contribution.`,
  'expenses.inBatch': ({ batch }) =>
    `This claim is in payment batch ${batch}, which was signed. Wait for the bank, or withdraw it.`,
  'expenses.paidTooEarly': ({ earliest }) =>
    `It cannot be paid before ${formatTypedDay(earliest)}, the day that the claim is about.`,
};
