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
  'help.supportTitle': 'Asking for help',
  'help.supportWhy':
    'Is something wrong? Save this file and send it to whoever helps you. Nothing is sent by itself.',
  'help.supportShow': 'What is in it? Counts and codes, no names, amounts or texts',
  'help.supportSave': 'Save file',
  'help.supportFile': 'buurtpot-help.txt',
};
