/** Voting at home with a file: the page for the voter, and the desk that takes the files in. */
import type { BallotFileRefusals } from '../../domain/voting/refusals';
import { formatNumber } from '../format';
import type { Like, WordsFor } from '../like';
import type { ballotFile as source } from '../nl/ballot-file';

const refusals = {
  'voting.fileOtherRegulation': 'This file belongs to other rules. The voter votes again, on paper.',
  'voting.fileOtherBox':
    'The box was emptied after this page was made. The voter votes again with a new page.',
  'voting.fileAlreadyIn': 'This file is in the box already.',
  'voting.fileNotSealed': 'The vote in this file is not sealed well. Ask the voter to make the file again.',
} satisfies WordsFor<BallotFileRefusals>;

export const ballotFile: Like<typeof source> = {
  ...refusals,
  'ballotPage.title': (p) => `Vote: ${p.name}`,
  'ballotPage.broken': 'This file was changed or is not whole. Ask the fund for a new one.',
  'ballotPage.language': 'Nederlands',
  'ballotPage.offline': 'This page works without internet. It sends nothing.',
  'ballotPage.sealed': 'Your vote goes sealed into a file. Two tellers open the box only after it is closed.',
  'ballotPage.until': (p) => `You can vote until ${p.day}, that day included.`,
  'ballotPage.code': 'Your voting code',
  'ballotPage.codeHelp': 'The code is on your letter. It has twelve characters.',
  'ballotPage.codeWrong': 'This code is not right. Check every character again.',
  'ballotPage.start': 'To the ballot',
  'ballotPage.rules': (p) => `Mark of the rules: ${p.hash}`,
  'ballotPage.done': 'Your ballot file is made',
  'ballotPage.notYet': 'Your vote counts only once you hand in this file.',
  'ballotPage.receipt': 'Your receipt code',
  'ballotPage.receiptWhy':
    'Write this code down. After the count you find your own ballot with it. Show it to nobody.',
  'ballotPage.next': 'What you do now',
  'ballotPage.nextFile': (p) => `Find the file ${p.name}. It is mostly in the folder Downloads.`,
  'ballotPage.nextHandIn': 'Hand it in to the fund, on a stick or by mail.',
  'ballotPage.nextFirst': 'Hand in one file. The first one that comes in counts.',
  'ballotPage.saveAgain': 'Save the file once more',
  'ballotPage.other': 'Done, clear the screen',
  'ballotPage.failed': 'The file could not be made',
  'ballotPage.failedNext':
    'Nothing was kept and your code was not used. Try another browser. Or vote on paper at the fund.',
  'ballotPage.again': 'Begin again',
  'ballotFiles.title': 'Ballot files',
  'ballotFiles.intro': 'Voters vote at home on a page, without internet. Here you take in their files.',
  'ballotFiles.page': 'The page for voters',
  'ballotFiles.pageWhy':
    'All voters get the same page, on a stick or by mail. Their code comes apart, on paper.',
  'ballotFiles.pageSave': 'Save the voting page',
  'ballotFiles.pageName': (p) => `voting-page-round-${p.number}`,
  'ballotFiles.take': 'Take in files',
  'ballotFiles.takeWhy': 'Nobody can read what is in them, nor can you. Each file uses one code.',
  'ballotFiles.drop': 'Files handed in',
  'ballotFiles.dropHere': 'Drag them here, or choose one or more.',
  'ballotFiles.busy': 'The files are being taken in',
  'ballotFiles.taken': (p) =>
    p.n === 1 ? '1 file is in the box now.' : `${formatNumber(p.n)} files are in the box now.`,
  'ballotFiles.refused': (p) =>
    p.n === 1
      ? '1 file was not taken in. Nothing was done with it.'
      : `${formatNumber(p.n)} files were not taken in. Nothing was done with them.`,
  'ballotFiles.line': (p) => `${p.name}: ${p.why}`,
  'ballotFiles.throwAway': 'Throw away files that were taken in. The code of the voter is in them.',
  'ballotFiles.problem.tooLarge': 'This file is too large. A ballot file is small.',
  'ballotFiles.problem.unread': 'This is no ballot file, or not a whole one. Ask the voter to make it again.',
  'ballotFiles.problem.otherRound': 'This file is of another round.',
};
