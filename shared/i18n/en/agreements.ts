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
  'agreements.partExpected': 'Expected',
};
