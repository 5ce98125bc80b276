/** Trying counting rules on a vote that is over. */
import { formatNumber } from '../format';
import type { Like } from '../like';
import type { votingTrial as source } from '../nl/voting-trial';

export const votingTrial: Like<typeof source> = {
  'trial.title': 'Try counting rules',
  'trial.intro': 'See what a rule would have done with an earlier vote. Nothing is kept.',
  'trial.help': 'In doubt about the counting rule? At Rounds you can try a few on an earlier vote.',
  'trial.own': 'A round of this fund',
  'trial.round': 'Counted round',
  'trial.gone': 'The ballots of this round were destroyed. Choose another one.',
  'trial.file': 'A vote out of a file',
  'trial.fileIntro': 'A Pabulib file (.pb) of another vote. It is read and not kept.',
  'trial.what': (p) => `${formatNumber(p.plans)} plans and ${formatNumber(p.ballots)} ballots.`,
  'trial.pot': 'Amount to divide',
  'trial.potHelp': (p) => `Then it was ${p.pot}. Do try another amount.`,
  'trial.rules': 'Which rules?',
  'trial.needRule': 'Choose at least one rule.',
  'trial.start': 'Count by these rules',
  'trial.other': 'Choose another vote',
  'trial.busy': 'The votes are being counted by each rule',
  'trial.done': 'Counted. Below is what each rule would have given.',
  'trial.stopped': 'The count was stopped.',
  'trial.result': 'What each rule would have given',
  'trial.resultIntro': 'This is no result. It helps to choose a rule for a new round.',
  'trial.picture': 'Voters with at least one chosen plan on their ballot',
  'trial.pictureLine': (p) =>
    `Most voters are served by ${p.rule}: ${formatNumber(p.n)} of ${formatNumber(p.of)}.`,
  'trial.figures': 'The rules beside each other',
  'trial.served': 'Voters with a plan',
  'trial.averageCost': 'Money to own plans, on average per voter',
  'trial.ties': 'Ties',
  'trial.plans': 'Which plans',
};
