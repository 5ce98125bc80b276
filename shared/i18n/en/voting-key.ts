/** Words of the counting key, in English. */
import { formatNumber } from '../format';
import type { Like } from '../like';
import type { votingKey as source } from '../nl/voting-key';

export const votingKey: Like<typeof source> = {
  'voting.keyTitle': 'The counting key',
  'voting.keyIntro': 'Two tellers each get half of a key on paper. Only together they open the box.',
  'voting.keySteps': 'Steps of the counting key',
  'voting.keyTeller': ({ n }) => `Teller ${n}`,
  'voting.keyLast': 'Open',
  'voting.keyPaper': ({ n }) => `Half of the counting key, of teller ${n}`,
  'voting.keyPaperWhat': 'These words are half of the key. Another teller has the other half.',
  'voting.keyKeep': 'What to do with it',
  'voting.keyKeep1': 'Show this sheet to nobody, not to the treasurer either.',
  'voting.keyKeep2': 'Keep it until the box is closed.',
  'voting.keyKeep3': 'Destroy it once the outcome stands.',
  'voting.keyNotKept': 'Buurtpot does not keep these words. Without both sheets the box does not open.',
  'voting.keyOnPaper': ({ n }) => `Teller ${n} has the sheet`,
  'voting.keyStart': ({ n }) => `Teller ${n} sits down at the screen, alone.`,
  'voting.keyShow': 'Show the words',
  'voting.keyDemo': 'In the demo fund the words are always the same. They are not secret.',
  'voting.keyGone': 'This round gets no counting key',
  'voting.keyGoneWhy': 'That is possible before it opens and while it is open.',
  'voting.restart': 'Lost a half?',
  'voting.restartTitle': 'A new counting key',
  'voting.restartWhy': ({ n }) =>
    n === 0
      ? 'The box is empty. The old halves do not fit any more afterwards.'
      : `The ${formatNumber(n)} ballots in the box are taken out. Type them in again from the paper.`,
  'voting.restartGround': 'Why is this needed?',
  'voting.restartGround.halfLost': 'A teller lost a half',
  'voting.restartGround.typedAgain': 'We type all ballots in again',
  'voting.restartGround.tooFew': 'There are too few votes for a secret vote on a screen',
  'voting.restartDo': 'Use the new key',
  'voting.restarted': 'The box is empty and has a new key.',
  'voting.closeTitle': 'Close the box',
  'voting.unlocking': 'The ballots are being opened',
  'voting.closeIntro': 'Both tellers type the words of their sheet. Four letters of each word are enough.',
  'voting.closeHalf': ({ n }) => `Words of teller ${n}`,
  'voting.closeNotOpen': 'This box is not open',
  'voting.closeFillDemo': 'Fill in the words of the demo',
  'voting.halfProblem.count': ({ found }) => `The sheet has 17 words. Here are ${formatNumber(found)}.`,
  'voting.halfProblem.unknown': ({ position }) =>
    `Word ${position} is not in the list. Look at the sheet again.`,
  'voting.halfProblem.check': 'These words do not belong together. Check that their order is right.',
  'voting.formReadTwice': 'Type each ballot in twice, by two people',
  'voting.formReadTwiceHelp': 'What the two read differently shows when you close. So no slip counts.',
  'voting.readings': 'Typing in',
  'voting.readingsTwice': 'Each ballot twice, by two people',
  'voting.deskReading': 'Which time is this?',
  'voting.deskReadingHelp': 'Somebody else than the first time types the second time.',
  'voting.deskFirst': 'First time',
  'voting.deskSecond': 'Second time',
  'voting.deskSheet': 'Number of the ballot',
  'voting.deskCountedTwice': ({ first, second }) =>
    `First time ${formatNumber(first)}, second time ${formatNumber(second)}`,
  'voting.differTitle': ({ n }) =>
    n === 0
      ? 'Not everything was typed in twice yet'
      : n === 1
        ? '1 ballot was read differently'
        : `${formatNumber(n)} ballots were read differently`,
  'voting.differWhy': 'Take the paper with that number. Choose what stands on it.',
  'voting.differSheet': ({ sheet }) => `Ballot ${sheet}`,
  'voting.differPlans': ({ n, numbers }) => `${n === 1 ? 'Plan' : 'Plans'} ${numbers}`,
  'voting.differNeither': 'Neither is right',
  'voting.differTakenOut': ({ sheet }) => `Ballot ${sheet} is out of the box. Type it in twice again.`,
  'voting.missingTitle': 'These ballots were typed in once only',
  'voting.missing.1': ({ sheet }) => `ballot ${sheet} (the first time is missing)`,
  'voting.missing.2': ({ sheet }) => `ballot ${sheet} (the second time is missing)`,
};
