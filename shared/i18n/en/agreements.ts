/** Words about what was agreed with givers: when their money comes, and what the rules refuse of it. */
import { formatEuro, formatTypedDay } from '../format';
import type { Like } from '../like';
import type { agreements as source } from '../nl/agreements';

export const agreements: Like<typeof source> = {
  'agreements.noMoney': 'This is a gift in kind. No money comes in on it.',
  'agreements.partsDoNotSum': ({ sum, amount }) =>
    `Together the parts are ${formatEuro(sum)}. It must be exactly ${formatEuro(amount)}.`,
  'agreements.partBeforePromise': ({ promisedOn }) =>
    `No part can come before the promise of ${formatTypedDay(promisedOn)}. Choose a later day.`,
  'agreements.notALoan': 'This is no loan. There is nothing to repay.',
  'agreements.moreThanOwed': ({ owed }) => `Of this loan at most ${formatEuro(owed)} is still open.`,
  'agreements.notRefundable': 'Only a gift or subsidy can go back to the giver like this.',
  'agreements.notFree': ({ free }) =>
    `Of this money only ${formatEuro(free)} is free. The rest is set aside, awarded or paid already.`,
  'agreements.isEarmarked': 'This money is meant for something else. Choose money without an earmark.',
  'agreements.change': 'Change the agreements',
  'agreements.changed': 'The agreements are changed.',
  'agreements.parts': 'When does the money come?',
  'agreements.partsHelp':
    'Does it come in parts, or over some years? Then write down each part. Else leave this empty.',
  'agreements.part': (p) => `Part ${p.n}`,
  'agreements.partDay': 'Expected on',
  'agreements.partAmount': 'Amount',
  'agreements.partOpen': 'Still to come',
  'agreements.addPart': 'Add a part',
  'agreements.firstPart': 'Write down parts',
  'agreements.removePart': (p) => `Remove part ${p.n}`,
  'agreements.fit': (p) => `Together exactly ${p.amount}.`,
  'agreements.short': (p) => `${p.amount} is left.`,
  'agreements.over': (p) => `Together it is ${p.amount} too much.`,
  'agreements.spread': 'Divide equally',
  'agreements.spreadCount': 'Number of parts',
  'agreements.spreadEvery': 'Every',
  'agreements.every.year': 'year',
  'agreements.every.quarter': 'quarter',
  'agreements.every.month': 'month',
  'agreements.plan': 'When the money comes',
  'agreements.partIn': 'Received',
  'agreements.partPartly': 'Partly received',
  'agreements.partLate': 'Late',
  'agreements.forRound': (p) => `For round: ${p.round}`,
  'agreements.earmarkRound': 'Which round?',
  'funds.contribution.earmark.round': 'For a round',
  'agreements.scheme': 'Code of the scheme',
  'agreements.schemeHelp':
    'For money of the state: the code under which the municipality accounts (SiSa). Ask for it.',
  'agreements.taskField': 'Task field of the municipality',
  'agreements.taskFieldHelp': 'Resident initiatives mostly belong to 6.1.',
  'agreements.taskFieldYear': 'Division of the year',
  'agreements.government': 'For the municipality',
  'agreements.spending': 'Spent per scheme',
  'agreements.spendingIntro':
    'What was really spent per year. The municipality needs this for its annual accounts.',
  'agreements.spendingYear': 'Year',
  'agreements.spendingReceived': 'Received',
  'agreements.spendingSpent': 'Spent',
  'agreements.spendingSince': 'Spent up to and with this year',
  'agreements.saveCsv': 'Save as CSV',
  'agreements.spendingFile': 'spent-per-scheme.csv',
  'agreements.partExpected': 'Expected',
};
