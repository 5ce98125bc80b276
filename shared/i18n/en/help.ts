/** The help screen: how a euro travels, the word list, and how usable the app is for everyone. */
import type { Like } from '../like';
import type { help as source } from '../nl/help';

export const help: Like<typeof source> = {
  'help.title': 'Help',
  'help.intro': 'Short and in plain words. Looking for a screen? Press Ctrl + K.',
  'help.euroTitle': 'The way of a euro',
  'help.euro1': 'A giver pledges money and pays it. Sometimes it may serve one purpose only.',
  'help.euro2': 'An initiative talks with the fund and hands in a plan.',
  'help.euro3': 'Within 14 days there is an answer: yes, yes if, or not now.',
  'help.euro4': 'Residents vote in a round. Its rules are fixed beforehand.',
  'help.euro5': 'The app counts exactly by the rule and explains every outcome.',
  'help.euro6': 'A plan gets an award: the money has then been promised.',
  'help.euro7': 'The treasurer pays in parts and records every payment.',
  'help.euro8': 'Afterwards the initiative tells what was done and spent.',
  'help.euro9': 'What is left goes back to the source it came from.',
  'help.euro10': 'The municipality gets one export that anyone can recompute.',
  'help.bankTitle': 'Keep bank and books the same',
  'help.bank1': 'Download a statement from your bank: CAMT.053 is best. MT940 and CSV will do too.',
  'help.bank2': 'Choose Bank, then Take in statements. Drag in as many files as you like.',
  'help.bank3': 'Each entry has a proposal, with its reason. Is it right? One press is enough.',
  'help.bank4': 'If it is not, choose yourself. An amount may belong to more than one thing.',
  'help.bank5': 'Taking a file in twice does no harm. What is known does not come in again.',
  'help.bank6':
    'At the top you see whether bank and books are the same. If not, it says which entries differ.',
  'help.moneyTitle': 'See where the money is',
  'help.money1':
    'Choose Position of the money. By contribution, giver, earmark, round or initiative you see where each euro is.',
  'help.money2': 'Choose another day to see how it was then.',
  'help.money3': 'Every amount is a link. Behind it are the entries that together make that amount.',
  'help.money4':
    'In the ledger you choose a year and an account. Then you also see the balance after each entry.',
  'help.undoTitle': 'Taking something back',
  'help.undoWhat': 'Changes to plans, givers, initiatives, reports, value maps and the fund can be undone.',
  'help.undoHow':
    'Choose Undo in the message, or press Ctrl + Z. Ctrl + Shift + Z does it again after all. This works until you close the app.',
  'help.undoNot':
    'Money, votes and awards do not go back this way. An entry is reversed in the ledger. The log keeps everything.',
  'help.glossaryTitle': 'Words',
  'help.glossaryWord': 'Word',
  'help.glossaryMeaning': 'What it means',
  'help.accessTitle': 'Made for everyone',
  'help.accessGoal': 'We build the app to WCAG 2.2, level AA.',
  'help.accessKeyboard': 'Everything works by keyboard. Press F1 for the list of keys.',
  'help.accessText': 'Text can be made twice as large. You set this under Display.',
  'help.accessContrast': 'There is a light and a dark display. Colour is never the only sign.',
  'help.accessMotion': 'Nothing moves when your computer asks for calm.',
  'help.accessReader': 'A screen reader hears amounts and messages in full. Charts have a table too.',
  'help.accessTested': 'Every screen is tested automatically. Not all has been tried with a screen reader.',
  'help.accessPdf': 'A PDF is not always easy for a screen reader. Then read the screen instead.',
  'help.privacyTitle': 'Where your data is',
  'help.privacyText': 'Everything is on this computer. The app sends nothing away.',
  'help.privacySealed':
    'What is said of persons is encrypted. With a passphrase only you can read it. You set one under Security.',
  'help.privacyLock': 'Ctrl + L locks the fund. It also happens by itself when you do nothing for a while.',
  'help.privacySheet':
    'Have you lost the passphrase? Then you open the fund with the words of the recovery sheet.',
  'help.privacyDisk': 'Also switch on the disk encryption of your computer. It protects everything else.',
  'help.privacyErase':
    'Does somebody ask for access or erasure? You do that under Privacy. Answer within a month.',
  'help.privacyNumber':
    'A fund may not keep a BSN. So the app asks what a number is that looks like one. From a report the number is left out until you say so.',
  'help.privacyNumberLog':
    'Is it another number, such as that of an invoice? Then you keep it with that explanation. Only the explanation goes into the log.',
  'help.safetyTitle': 'Losing nothing',
  'help.safetyIntro': 'All that you save stands on the disk twice at once. This is what you can do besides.',
  'help.copies': 'Copies',
  'help.copies1': 'The app makes copies by itself: after a change, at closing and at locking.',
  'help.copies2': 'During a vote the app makes no copy. Otherwise one could see who voted when.',
  'help.copies3': 'Make a backup yourself too, and keep it in another place than this computer.',
  'help.second': 'A second place',
  'help.second1': 'Choose a folder or a USB stick. Every copy then goes there too.',
  'help.second2': 'Is the stick not there? The app says so, and you simply go on.',
  'help.drill': 'Trying to restore',
  'help.drill1': 'That way you know that a copy really works. Nothing changes in your fund.',
  'help.drill2': 'Do it twice a year. The app reminds you.',
  'help.handOver': 'Handing over',
  'help.handOver1': 'Will somebody else be treasurer? You make one file and one sheet of paper.',
  'help.handOver2': 'The new treasurer restores the file. The app then counts all amounts again.',
  'help.handOver3': 'After that, record nothing more on the old computer.',
  'help.guard': 'Full disk and read only',
  'help.guard1': 'When there is little room, the app warns. When the disk is full, you can only read.',
  'help.guard2': 'Make room. The app then goes on by itself.',
  'help.guard3': 'Is something wrong with your data? You see it at the top. Repair says what you can do.',
  'help.guard4':
    'Is the data gone, and the journal broken or gone too? Choose to recover from the copy on the start screen.',
  'help.lock': 'Locking and recovery words',
  'help.lock1': 'With a passphrase the fund is locked: with Ctrl + L, or by itself.',
  'help.lock2': 'Did you lose the passphrase? Then the words on the recovery sheet open the fund.',
  'help.lock3':
    'Give the recovery sheet to another board member. Without passphrase and sheet nobody gets in.',
  'help.privacyRetention': 'What was kept too long is under Privacy. You make a proposal, the board decides.',
  'help.privacyLeak':
    'Laptop lost, or something sent to the wrong place? Record it under Privacy, Data leaks. You have 72 hours to report it.',
  'help.supportTitle': 'Asking for help',
  'help.supportWhy':
    'Is something wrong? Save this file and send it to whoever helps you. Nothing is sent by itself.',
  'help.supportShow': 'What is in it? Counts and codes, no names, amounts or texts',
  'help.supportSave': 'Save file',
  'help.supportFile': 'buurtpot-help.txt',
};
