/** Words about what the books of a fund begin with, in English. */
import { negate } from '../../kernel/money';
import { formatEuro, formatTypedDay } from '../format';
import type { Like } from '../like';
import type { opening as source } from '../nl/opening';

export const opening: Like<typeof source> = {
  'opening.alreadyThere': 'There is an opening balance already. Take that one back first.',
  'opening.afterEntries': ({ first }) =>
    `The first entry is of ${formatTypedDay(first)}. Choose a day before it.`,
  'opening.differs': ({ difference }) =>
    difference > 0
      ? `There is ${formatEuro(difference)} more on the bank than all contributions together.`
      : `There is ${formatEuro(negate(difference))} less on the bank than all contributions together.`,
  'opening.nothingOf': ({ title }) =>
    `There is no amount at ‘${title}’. Fill something in, or take the line away.`,
  'opening.none': 'There is no opening balance to take back.',
  'opening.inUse': ({ title }) =>
    `Something was booked on ‘${title}’ since. The opening balance cannot go back.`,
  'opening.awardsStand': ({ count }) =>
    count === 1
      ? 'An award from before draws on it. Take that one back first.'
      : `${count} awards from before draw on it. Take those back first.`,
  'opening.title': 'Opening balance',
  'opening.intro': 'Did the fund have money already? Record here what the books begin with.',
  'opening.day': 'As it stood at the end of',
  'opening.dayHelp': 'Often 31 December. At Bank the account then begins a day later.',
  'opening.onBank': 'On the bank then, all together',
  'opening.sources': 'Whose money that is',
  'opening.sourcesHelp':
    'One line per contribution. Count money in that was awarded and not paid yet. The awards themselves come after.',
  'opening.giver': 'Giver',
  'opening.row': ({ n }) => `Contribution ${n}`,
  'opening.name': 'Name of the contribution',
  'opening.form': 'Kind',
  'opening.earmark': 'Aim',
  'opening.free': 'Free to spend',
  'opening.left': 'Still on the bank',
  'opening.toCome': 'Still to come',
  'opening.owed': 'Of this to be repaid',
  'opening.add': 'Add a contribution',
  'opening.remove': ({ n }) => `Remove contribution ${n}`,
  'opening.fits': ({ amount }) => `The contributions are ${amount} together: exactly what was on the bank.`,
  'opening.more': ({ amount }) => `Still to divide: ${amount}.`,
  'opening.less': ({ amount }) => `The contributions are ${amount} too much together.`,
  'opening.save': 'Record the opening balance',
  'opening.saved': 'The opening balance is recorded.',
  'opening.noGivers': 'Record the givers first',
  'opening.noGiversWhy':
    'Every contribution has a giver. Record them at Givers, or take all over from a spreadsheet.',
  'opening.there': ({ day }) => `The books began like this, at the end of ${day}.`,
  'opening.reverse': 'Take the opening balance back',
  'opening.reverseWhy': 'All of it goes back at once. That can be done until something else is booked on it.',
  'opening.reversed': 'The opening balance was taken back.',
  'opening.reason': 'Reason',
  'opening.total': 'Together',
};
