/** Words about awards from before the books of a fund began, in English. */
import { formatEuro, formatTypedDay } from '../format';
import type { Like } from '../like';
import type { carried as source } from '../nl/carried';

export const carried: Like<typeof source> = {
  'carried.noOpening': 'Record the opening balance first.',
  'carried.dayTooLate': ({ day }) =>
    `The books begin after ${formatTypedDay(day)}. Choose that day or an earlier one.`,
  'carried.beforeAward': ({ awardedOn }) =>
    `The award was made on ${formatTypedDay(awardedOn)}. Choose that day or a later one.`,
  'carried.unknownInitiative': 'This initiative is not there any more. Choose another.',
  'carried.unknownSource': 'This contribution is not there any more. Choose another.',
  'carried.sourceTwice': ({ title }) => `‘${title}’ is there twice. Make it one line.`,
  'carried.notFree': ({ title, free }) => `${formatEuro(free)} of ‘${title}’ is free.`,
  'carried.notMeantFor': ({ title }) => `‘${title}’ is meant for another aim. Choose another contribution.`,
  'carried.unknownAward': 'This award from before was taken back already.',
  'carried.inUse': ({ number }) =>
    `Something was done with award ${number} already. You can still withdraw it at Awards.`,
  'carried.title': 'Awards from before',
  'carried.intro':
    'Was money awarded already and not paid yet? Record here what is still to be paid. What was paid does not come in the books.',
  'carried.cannot':
    'Was all of it paid? Then the award cannot come along, even if a report is still due. Keep track of that outside the app.',
  'carried.none': 'There are no awards from before.',
  'carried.add': 'Add an award from before',
  'carried.plan': 'Plan',
  'carried.toPay': 'Still to pay at the beginning',
  'carried.takeBack': 'Take back',
  'carried.total': 'Together',
  'carried.initiative': 'Initiative',
  'carried.newInitiative': 'A new initiative',
  'carried.newName': 'Name of the initiative',
  'carried.newNameHelp': 'You fill in the bank account later, at the initiative.',
  'carried.planName': 'Name of the plan',
  'carried.awardedOn': 'Awarded on',
  'carried.paidBefore': 'Of this paid earlier',
  'carried.paidBeforeHelp': 'This stands in the text of the plan only.',
  'carried.paidText': ({ amount }) =>
    `${amount} was paid before the books began. Here stands what was still to be paid then.`,
  'carried.draws': 'Still to pay, and out of which contribution',
  'carried.source': 'Contribution',
  'carried.sourceFree': ({ title, free }) => `${title} (${free} free)`,
  'carried.amount': 'Still to pay',
  'carried.addSource': 'Another contribution',
  'carried.removeSource': ({ n }) => `Remove contribution ${n}`,
  'carried.sum': ({ amount }) => `Still to pay together: ${amount}.`,
  'carried.payOn': 'To be paid on',
  'carried.payOnHelp': 'It can be divided into instalments afterwards, at the award.',
  'carried.band': 'What the initiative tells afterwards',
  'carried.bandHelp': 'Is all accounted for already? Then choose that nothing is asked.',
  'carried.reportDue': 'At the latest on',
  'carried.saved': 'The award from before is recorded.',
  'carried.save': 'Record the award',
  'carried.reverse': ({ number }) => `Take award ${number} back`,
  'carried.reverseWhy':
    'The money is free again then. That can be done until something else is done with it.',
  'carried.reversed': 'The award from before was taken back.',
};
