/** What protects the fund: passphrase, recovery sheet, locking and opening. */
import type { Like } from '../like';
import type { security as source } from '../nl/security';

export const security: Like<typeof source> = {
  'security.title': 'Security',
  'security.intro': 'How to keep the data of your fund to yourself, and not lose it.',
  'security.secureTitle': 'Secure your fund',
  'security.secureIntro': 'Your fund has begun. Take five minutes now to lock it.',
  'security.later': 'Later, to the overview',
  'security.ready': 'Done, to the overview',

  'security.now': 'How it is now',
  'security.demoTitle': 'This is the sample fund',
  'security.demoWhy': 'Everything in it is made up. That is why it is not locked.',
  'security.browserTitle': 'In a browser the fund cannot be locked',
  'security.browserWhy':
    'Who uses this browser can read everything. For a real fund, use the app on your computer.',
  'security.openTitle': 'Your fund is not protected yet',
  'security.openWhy':
    'This computer has no safe for keys. So the key of your fund lies open on the disk. Who has the computer can read everything. Set a passphrase.',
  'security.deviceTitle': 'Your fund is partly protected',
  'security.deviceWhy':
    'Only who can log in on this computer opens the fund. If the computer breaks, nobody can open it any more. Set a passphrase and make a recovery sheet.',
  'security.noSheetTitle': 'Almost done: the recovery sheet is missing',
  'security.noSheetWhy':
    'Your fund is locked. If you forget the passphrase, nobody can get in any more. So make a recovery sheet.',
  'security.fullTitle': 'Your fund is well protected',
  'security.fullWhy':
    'There is a passphrase. A second board member keeps the sheet for when things go wrong.',

  'security.passphrase': 'Passphrase',
  'security.passphraseSet': 'Set',
  'security.passphraseNone': 'Not set yet',
  'security.opening': 'At the start',
  'security.opensByPassphrase': 'Asks for the passphrase',
  'security.opensByDevice': 'Opens for who logs in here',
  'security.opensByItself': 'Opens for everyone',
  'security.sheet': 'Recovery sheet',
  'security.sheetSure': 'On paper and checked',
  'security.sheetUnsure': 'Made, not checked yet',
  'security.sheetNone': 'Not made yet',
  'security.done': 'In order',
  'security.missing': 'Still missing',

  'security.passphraseWhat':
    'A passphrase is a sentence that only you know. For example four words that do not belong together. Without the passphrase the data cannot be read.',
  'security.passphraseRule': 'At least 12 characters or 4 words. Figures and signs are not needed.',
  'security.newPassphrase': 'New passphrase',
  'security.repeat': 'The same passphrase once more',
  'security.setPassphrase': 'Set passphrase',
  'security.changePassphrase': 'Change passphrase',
  'security.passphraseSaved': 'The passphrase is set.',
  'security.removePassphrase': 'Remove passphrase',
  'security.removeTitle': 'Remove the passphrase?',
  'security.removeDevice': 'After that the fund opens for who can log in on this computer.',
  'security.removeOpen': 'After that the fund opens for everyone who uses this computer.',
  'security.passphraseRemoved': 'The passphrase has been removed.',
  'security.strength.short': 'Still too short',
  'security.strength.plain': 'Too easy to guess',
  'security.strength.fair': 'Good',
  'security.strength.strong': 'Strong',
  'security.tooShort': 'Take at least 12 characters or 4 words.',
  'security.tooPlain': 'This one is too easy to guess. Add a few words.',
  'security.notSame': 'This is not the same passphrase. Type it once more.',

  'security.askEachTime': 'Ask for the passphrase at every start',
  'security.askEachTimeWhy':
    'Switch this on if others log in on this computer too. When it is off, this computer opens the fund by itself.',
  'security.asksAlways':
    'This computer has no safe for keys. That is why Buurtpot always asks for the passphrase.',

  'security.lockTitle': 'Locking',
  'security.lockWhat': 'Ctrl + L locks the fund at once. It also locks by itself when you do nothing.',
  'security.lockNow': 'Lock the fund',
  'security.lockAfter': 'Locks by itself',
  'security.lockAfterMinutes': ({ minutes }) => `after ${minutes} minutes`,
  'security.lockAfterHour': 'after an hour',
  'security.lockNever': 'never',
  'security.lockSoon': 'You are not doing anything. In one minute the fund will be locked.',

  'security.sheetWhat':
    'The recovery sheet holds 17 words. With them you open the fund when the passphrase is lost or the computer is broken. A second board member keeps it.',
  'security.sheetMake': 'Make recovery sheet',
  'security.sheetMakeNew': 'Make new recovery sheet',
  'security.sheetTitle': 'Recovery sheet',
  'security.sheetIntro': 'Three steps: make the sheet, print it, and show that you have it.',
  'security.sheetStepMake': 'Make',
  'security.sheetStepPrint': 'Print or write down',
  'security.sheetStepProof': 'Check',
  'security.sheetSteps': 'Steps',
  'security.sheetBefore':
    'The words will be on the screen. Make sure that nobody looks on, and that you can print or write now.',
  'security.sheetReplaces': 'The earlier sheet will stop working',
  'security.sheetReplacesWhy': 'Ask for the old sheet back and tear it up.',
  'security.sheetOnPaper': 'I have the sheet on paper',
  'security.sheetNoPdf': 'Do not keep this sheet as a file. Who finds the file has the key.',
  'security.sheetSaved': 'The recovery sheet is right. Give it to a second board member.',
  'security.toSecurity': 'Security',

  'security.paperTitle': ({ fund }) => `Recovery sheet of ${fund}`,
  'security.paperWhat':
    'With these 17 words you open the fund in Buurtpot. Also when the passphrase is lost or the computer is broken.',
  'security.paperWords': 'The words',
  'security.paperCode': 'The same words as a code, to be read with a phone',
  'security.paperKeep': 'Keep this sheet well',
  'security.paperKeep1': 'Give it to a second board member, preferably in a closed envelope.',
  'security.paperKeep2': 'Do not put it with the computer, nor with the backup.',
  'security.paperKeep3': 'Do not take a picture of it and do not mail it.',
  'security.paperKeep4': 'Is a new sheet made? Then this one stops working.',
  'security.paperUse': 'How to use it',
  'security.paperUse1': 'Open Buurtpot on the computer of the fund, or restore a backup there.',
  'security.paperUse2': 'Choose: I have the recovery words.',
  'security.paperUse3': 'Type the 17 words. The first four letters of each word are enough.',
  'security.paperUse4': 'Then set a new passphrase.',

  'security.reminderTitle': 'Secure your fund',
  'security.reminderNone': 'There is no passphrase yet. Who uses this computer can read everything.',
  'security.reminderPassphrase': 'There is no passphrase yet.',
  'security.reminderSheet':
    'There is no recovery sheet yet. If you forget the passphrase, nobody can get in any more.',
  'security.reminderAction': 'To Security',

  'unlock.title': ({ fund }) => `${fund} is locked`,
  'unlock.unnamed': 'Your fund',
  'unlock.intro': 'Everything is kept safe. Open it with your passphrase.',
  'unlock.introWords': 'Everything is kept safe. Open it with the words of the recovery sheet.',
  'unlock.introNone':
    'This computer can no longer open the fund itself, and there is no passphrase or recovery sheet. Restore a backup.',
  'unlock.passphrase': 'Passphrase',
  'unlock.open': 'Open',
  'unlock.useWords': 'I have the recovery words',
  'unlock.usePassphrase': 'I have the passphrase',
  'unlock.words': 'The 17 words',
  'unlock.wordsHow':
    'Type them one after the other, with a space between. Four letters of each word are enough.',
  'unlock.wait': ({ seconds }) => (seconds === 1 ? 'Wait 1 more second.' : `Wait ${seconds} more seconds.`),
  'unlock.tooOften': 'This was not right a few times. Wait a moment.',
  'unlock.wrong': 'This passphrase is not right. Check capitals, spaces and the Caps Lock key.',
  'unlock.wrongWords': 'These are not the words of this fund. Perhaps a new sheet was made later.',
  'unlock.empty': 'Fill in your passphrase here.',
  'unlock.emptyWords': 'Fill in the words here.',
  'unlock.back': 'To the start screen',
  'unlock.lost': 'I can no longer get in',
  'unlock.lostDo': 'Put the fund aside',
  'unlock.lostWhy':
    'Without the passphrase and the recovery words nobody can open this fund any more. Neither can we.',
  'unlock.lostAfter':
    'You can put it aside and then restore a backup. What is put aside stays on this computer. Its key is kept for 30 days.',
  'unlock.lostTitle': 'Put this fund aside?',
  'unlock.newPassphrase': 'The fund is open. Set a new passphrase now.',
};
