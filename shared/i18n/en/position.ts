/** English words for where the money stands. */
import type { Like } from '../like';
import type { position as source } from '../nl/position';

export const position: Like<typeof source> = {
  'position.title': 'Position of the money',
  'position.intro': 'What came in, where is it, and what is still free? Choose an amount to see its entries.',
  'position.day': 'Position on',
  'position.dayHelp': 'Choose a day. Entries after it do not count then.',
  'position.by': 'By',
  'position.by.source': 'Contribution',
  'position.by.giver': 'Giver',
  'position.by.earmark': 'Earmark',
  'position.by.round': 'Round',
  'position.by.initiative': 'Initiative',
  'position.table': ({ by, day }) => `Position by ${by.toLowerCase()} on ${day}`,
  'position.toPay': 'Still to pay',
  'position.source': 'Contribution',
  'position.all': 'The whole fund',
  'position.gone': 'No longer known',
  'position.forTheme': ({ theme }) => `Theme: ${theme}`,
  'position.forArea': ({ area }) => `Area: ${area}`,
  'position.forInitiative': ({ initiative }) => `Initiative: ${initiative}`,
  'position.emptyTitle': 'No money in sight yet',
  'position.emptyWhy': 'As soon as you record a contribution, you see here where each euro is.',
  'position.nothingThen': 'Nothing was booked yet on this day.',
  'position.check': ({ bank }) =>
    `The bank should hold ${bank}: free, reserved, and awarded but not yet paid.`,
  'position.seeFigure': ({ figure, amount, name }) => `${amount}, ${figure}: ${name}`,

  'position.seeEntries': ({ figure }) => `Entries of ${figure.toLowerCase()}`,
  'position.figureTitle': ({ figure, name }) => `${figure}: ${name}`,
  'position.figureIntro': ({ day }) => `These entries up to ${day} make up the amount.`,
  'position.figureCount': ({ n }) => (n === 1 ? '1 entry' : `${n} entries`),
  'position.figureNone': 'There are no entries behind this amount.',
  'position.figureUnknown': 'Buurtpot does not know this figure.',

  'position.flowTitle': 'Where the money comes from and goes',
  'position.flowYear': 'Over',
  'position.flowAllYears': 'All years',
  'position.flowPot': 'The pot',
  'position.flowFrom': 'From',
  'position.flowTo': 'To',
  'position.flowOpening': 'Was there already',
  'position.flowClosing': 'Is still there',
  'position.flowShort': 'Short on the bank',
  'position.flowOthers': 'Others together',
  'position.flowInterest': 'Interest',
  'position.flowSummary': ({ came, went, closing }) =>
    `${came} came in and ${went} went out. ${closing} was left on the bank.`,
  'position.flowNone': 'No money moved on the bank in this time.',

  'position.promised': 'Promised, still to come',
  'position.timeTitle': 'The money through time',
  'position.timeOf': 'Show',
  'position.timeSummary': ({ free, reserved, toPay }) =>
    `Now ${free} is free, ${reserved} is reserved, and ${toPay} is awarded and still to be paid.`,
  'position.timeAhead': ({ months }) =>
    `Drawn lighter: ${months === 1 ? 'the month' : `the ${months} months`} ahead, with each instalment paid and each promised part received on its day.`,
  'position.timePlanned': ({ month }) => `${month} (planned)`,
  'position.timeMonth': 'End of',
  'position.timeMinus': 'Free is below zero in one of these months. The table shows it.',
};
