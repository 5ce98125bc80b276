/** Words about what happens between the count and the awards, in English. */
import type { Like } from '../like';
import type { afterCount as source } from '../nl/after-count';

export const afterCount: Like<typeof source> = {
  'afterCount.formTitle': 'After the count',
  'afterCount.withdrawal': 'A chosen plan is withdrawn. What then?',
  'afterCount.withdrawalHelp': 'This is fixed once the round opens.',
  'afterCount.withdrawal.next': 'The next plan has its turn',
  'afterCount.withdrawal.nextHelp': 'Who was chosen stays chosen. Fits a count of votes.',
  'afterCount.withdrawal.recount': 'Count again without that plan',
  'afterCount.withdrawal.recountHelp': 'Then the outcome may be another for other plans too.',
  'afterCount.withdrawal.none': 'Nothing was agreed about that',
  'afterCount.agreed.next': 'Is a chosen plan withdrawn? Then the next plan that fits has its turn.',
  'afterCount.agreed.recount': 'Is a chosen plan withdrawn? Then it is counted again without that plan.',
  'afterCount.reserves': 'Who has a turn after that?',
  'afterCount.reservesWhy': 'These plans come up when money becomes free, in this order.',
  'afterCount.noReserves': 'There is no plan that can still have a turn.',
  'afterCount.place': 'Turn',
  'afterCount.fits': 'Fits in what is left now',
  'afterCount.yes': 'Yes',
  'afterCount.no': 'No',
  'afterCount.title': 'After the count',
  'afterCount.changed': 'Something changed after the count',
  'afterCount.changedWhy': 'The outcome of the count stays below, as it was.',
  'afterCount.byCount': 'By the count',
  'afterCount.now': 'Now',
  'afterCount.step.withdrawn': (p) => `${p.day}: ‘${p.title}’ was withdrawn by the initiative.`,
  'afterCount.step.override': (p) => `${p.day}: chosen by hand otherwise than the count. Reason: ${p.reason}`,
  'afterCount.withdraw': 'Withdraw a plan',
  'afterCount.withdrawWhy':
    'Does an initiative not want to go on? Then withdraw the plan. The round says what happens with the money.',
  'afterCount.withdrawPlan': 'Which plan?',
  'afterCount.withdrawNext': 'The next plan that fits comes instead. So it was agreed.',
  'afterCount.withdrawRecount': 'Buurtpot counts again without this plan. So it was agreed.',
  'afterCount.withdrawNone': 'Nothing was agreed. So no plan comes instead.',
  'afterCount.withdrawFinal': 'You cannot take this back.',
  'afterCount.withdrawn': 'The plan is withdrawn.',
  'afterCount.override': 'Choose otherwise than the count',
  'afterCount.overrideWhy':
    'Do this only where it has to be. The outcome of the count and your reason always stay in sight.',
  'afterCount.overridePlans': 'Which plans get money?',
  'afterCount.overrideSum': (p) => `Together ${p.sum} of ${p.pot}.`,
  'afterCount.overrideReason': 'Reason',
  'afterCount.overrideReasonHelp': 'Everybody can read this, later as well. Name no people.',
  'afterCount.overridden': 'The choice by hand is recorded.',
  'afterCount.letter': (p) =>
    `The count did choose your plan. The board chose otherwise. The reason: ${p.reason}`,
  'afterCount.step.correction': (p) => `${p.day}: the meeting moved money. Reason: ${p.reason}`,
  'afterCount.correct': 'Move amounts',
  'afterCount.correctWhy':
    'The meeting may move money between plans. The outcome of the count stays beside it.',
  'afterCount.correctAmount': (p) => `${p.number}. ${p.title}`,
  'afterCount.correctCost': (p) => `Costs ${p.cost}. Empty or 0: nothing.`,
  'afterCount.correctCostLeast': (p) =>
    `Costs ${p.cost}. Less than ${p.least} is of no use. Empty or 0: nothing.`,
  'afterCount.corrected': 'The amounts are moved.',
  'afterCount.letterCorrected': (p) =>
    `The count gave your plan money. The meeting divided it otherwise. The reason: ${p.reason}`,
};
