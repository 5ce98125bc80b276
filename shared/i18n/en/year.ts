/** Words about the book year, in English. */
import { formatEuro, formatTypedDay } from '../format';
import type { Like } from '../like';
import type { year as source } from '../nl/year';

export const year: Like<typeof source> = {
  'year.locked': ({ year, day }) =>
    `${formatTypedDay(day)} lies in ${year}, and that year is closed. Choose a day in a later year, or reopen ${year} at Year.`,
  'year.bankLocked': ({ year, day, count }) =>
    count === 1
      ? `A bank entry of ${formatTypedDay(day)} would be added. But ${year} is closed. Reopen ${year} at Year first, with a reason.`
      : `${count} bank entries would be added, the first of ${formatTypedDay(day)}. But ${year} is closed. Reopen ${year} at Year first, with a reason.`,
  'year.accountLocked': ({ year }) =>
    `${year} is closed. What the bank had then stays as it is. Let the account begin later, or reopen ${year} at Year first.`,
  'year.notOver': ({ last }) => `This year runs to ${formatTypedDay(last)}.`,
  'year.alreadyClosed': ({ year }) => `${year} is closed already.`,
  'year.notClosed': ({ year }) => `${year} is not closed.`,
  'year.nothingBooked': ({ year }) => `There were no books yet in ${year}. There is nothing to close.`,
  'year.earlierOpen': ({ year }) => `Close ${year} first. This year begins with it.`,
  'year.laterClosed': ({ year }) => `Reopen ${year} first. That year begins with this one.`,
  'year.differenceUnexplained': ({ difference }) =>
    difference === 0
      ? 'Some entries of the bank are still open. Write down why the year can be closed all the same.'
      : `The bank and the books differ by ${formatEuro(difference)}. Write down how that comes.`,
  'year.openEntries': ({ count }) =>
    count === 0
      ? 'No entry of the bank is open any more. Look at the list again.'
      : `${count} entries of the bank are open now. Match them, or confirm that they stay open.`,
  'year.nothingToDraw': ({ year }) => `Nothing happened at the bank in ${year}. There is nothing to draw.`,
};
