/** Giving voting codes out on paper, and taking strips in, in English. */
import { formatNumber } from '../format';
import type { Like } from '../like';
import type { codeSheets as dutch } from '../nl/code-sheets';

export const codeSheets: Like<typeof dutch> = {
  'codes.title': 'Voting codes',
  'codes.open': 'Give out and take in voting codes',
  'codes.intro': 'Each voter gets one code on paper. Do not write down who gets which code.',
  'codes.used': (p) => `${formatNumber(p.used)} of ${formatNumber(p.given)} codes used`,
  'codes.noneGiven': 'No codes have been given out yet.',
  'codes.notNow': 'You cannot give out codes now',
  'codes.notNowWhy': 'That can be done in an open round that is held with codes.',
  'codes.give': 'Give out codes',
  'codes.giveIntro': 'You see the codes once, to print them. After that the app does not know them.',
  'codes.count': 'How many codes?',
  'codes.countHelp': (p) => `In total at least ${formatNumber(p.least)} are needed. You can add more later.`,
  'codes.language': 'Language on the paper',
  'codes.paper': 'What do you want to print?',
  'codes.strips': 'Strips to cut',
  'codes.stripsHelp': 'Each strip has one code.',
  'codes.ballots': 'Ballots with a strip',
  'codes.ballotsHelp': 'Each sheet has a ballot, with a strip for the code under it.',
  'codes.make': 'Make the codes',
  'codes.once': 'You see these codes once',
  'codes.onceWhy': 'Print them now. When you leave this screen, they are gone.',
  'codes.printed': 'The codes are on paper',
  'codes.stripTitle': 'Your voting code',
  'codes.stripHow': 'Type this code on the voting screen. Or hand in the strip with your paper ballot.',
  'codes.stripOne': 'With this code you can vote once.',
  'codes.ballotStripHow':
    'Vote on paper and hand in this strip apart. Or type the code on the voting screen.',
  'codes.cut': 'Cut here',
  'codes.handIn': 'Take in a strip',
  'codes.handInIntro': 'Does somebody vote on paper? Then type the code on the strip first.',
  'codes.handInLabel': 'Code on the strip',
  'codes.handInDo': 'Take in',
  'codes.handedIn': 'The strip is taken in. The ballot may go in the box.',
  'codes.wrong': 'This code is not right. Check it on the paper.',
  'codes.onPaper': 'Does every voter have a code? Then print the ballots together with the codes.',
};
