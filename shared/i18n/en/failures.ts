/** What went wrong outside our rules, per failure code: what happened, what is safe, what to do. */
import type { Like } from '../like';
import type { failures as source } from '../nl/failures';

export const failures: Like<typeof source> = {
  'failure.disk.full':
    'The disk of your computer is full. What was saved already is safe. Free some space and try again.',
  'failure.disk.notWritable':
    'Nothing can be saved in this place. What was saved already is safe. Choose another place, or ask whoever manages your computer for access.',
  'failure.journal.damaged': ({ line }) =>
    `The journal on the disk is damaged from line ${line}. Nothing was thrown away. Restore a backup or ask for help.`,
  'failure.journal.newer': ({ version }) =>
    `This fund was kept with a newer Buurtpot (journal version ${version}). Nothing was changed. Install the newest Buurtpot first.`,
  'failure.journal.outOfOrder': ({ expectedSeq }) =>
    `The journal on the disk expects line ${expectedSeq} but was given another. Nothing was overwritten. Close Buurtpot and open it again.`,
  'failure.snapshot.notFound': 'This copy is no longer on the disk. Choose another copy.',
  'failure.snapshot.notVerified':
    'The copy did not arrive on the disk as it should. Earlier copies are safe. Try again; if it fails once more, have the disk checked.',
  'failure.keys.present': 'This fund has a key already. Nothing was changed.',
  'failure.keys.absent':
    'The key of this fund is not on this computer. Nothing was changed. Restore a backup.',
  'failure.keys.wrong':
    'That is not right. Check that no letter is missing. Also check capitals and the Caps Lock key.',
  'failure.keys.wordCount': ({ found }: { readonly found: number }) =>
    `There should be 17 words. These are ${found}. Check whether a word is missing or is there twice.`,
  'failure.keys.wordUnknown': ({ position }: { readonly position: number }) =>
    `Buurtpot does not know word ${position}. Look at the recovery sheet again.`,
  'failure.keys.wordsNotRight':
    'One of the words is not right, or two words have changed places. Look at the recovery sheet again.',
  'failure.keys.tooSoon': ({ seconds }: { readonly seconds: number }) =>
    seconds === 1
      ? 'Wait 1 more second. Then you can try again.'
      : `Wait ${seconds} more seconds. Then you can try again.`,
  'failure.keys.damaged':
    'The key of this fund is damaged. Nothing was thrown away. Restore a backup or ask for help.',
  'failure.keys.newer': ({ version }: { readonly version: number }) =>
    `This fund was locked with a newer Buurtpot (key version ${version}). Nothing was changed. Install the newest Buurtpot first.`,
  'failure.keys.locked':
    'This fund is locked. Open it first with your passphrase or with the recovery words.',
  'failure.keys.notPortable':
    'This key works on this computer only. First set a passphrase, or make a recovery sheet.',
  'failure.file.tooLarge': ({ maxMegabytes }) =>
    `This file is too large. It may be ${maxMegabytes} MB at most. Nothing was changed. Choose a smaller file.`,
  'failure.file.notReadable':
    'This file cannot be read. Nothing was changed. Check that it still exists and that you may open it.',
  'failure.file.otherKind':
    'This is another kind of file than fits here. Nothing has changed. Choose another file.',
  'failure.print.failed': 'The PDF could not be made. Your data is safe. Try again.',
  'failure.store.closed':
    'The fund is no longer open here. What was saved already is safe. Close Buurtpot and open it again.',
  'failure.store.readOnly':
    'Nothing can be saved now. First choose which data is right. Open the repair screen to do so.',
  'failure.message.refused':
    'The app could not carry out this request. Nothing was changed. Close Buurtpot and open it again.',
  'failure.machine.failed': 'Your computer could not do this. What was saved already is safe. Try again.',
  'failure.desktop.only': 'Only the app on your computer can do this, not a browser.',
};
