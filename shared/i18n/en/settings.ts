/** The screen with settings, in English. */
import type { Like } from '../like';
import type { settings as dutch } from '../nl/settings';

export const settings: Like<typeof dutch> = {
  'settings.title': 'Settings',
  'settings.intro': 'Details of the fund, and how the app looks on this computer.',
  'settings.fund': 'The fund',
  'settings.fundChange': 'Change details',
  'settings.name': 'Name',
  'settings.none': 'not filled in yet',
  'settings.days': ({ days }) => (days === 1 ? '1 day' : `${days} days`),
  'settings.display': 'Display on this computer',
  'settings.displayWhy': 'These choices hold here only. They do not travel with the fund.',
  'settings.storage': 'Where your data is',
  'settings.where': 'Place',
  'settings.whereDesktop': 'On this computer, in the folder of Buurtpot. Nothing goes to the internet.',
  'settings.whereBrowser': 'In this browser, on this computer. Nothing goes to the internet.',
  'settings.persisted': 'Stays kept',
  'settings.persistedYes': 'Yes. The data stays, even when the disk gets full.',
  'settings.persistedNo':
    'Not certain. When the disk gets full, the computer may throw data away. Make backups often.',
  'settings.journal': 'Second copy',
  'settings.journalPresent': 'Yes. Every change is also in a journal on the disk.',
  'settings.journalAbsent': 'No. In a browser there is only one copy. Make backups often.',
  'settings.saving': 'Saving',
  'settings.savingFine': 'Everything is saved.',
  'settings.savingReadOnly': 'Nothing can be saved now.',
  'settings.free': 'Free space',
  'settings.freeFine': ({ size }) => `${size}. That is enough.`,
  'settings.freeLow': ({ size }) => `Only ${size} left. Free some space on the disk.`,
  'settings.freeFull': ({ size }) => `${size} left. That is too little. Free some space on the disk first.`,
  'settings.freeUnknown': 'Not known.',
  'settings.aside': 'Set aside',
  'settings.asideNone': 'Nothing. All records could be read.',
  'settings.asideSome': ({ n }) =>
    n === 1 ? '1 record does not fit and was set aside.' : `${n} records do not fit and were set aside.`,
  'settings.toBackup': 'Go to backup',
  'settings.app': 'About the app',
  'settings.version': 'Version',
  'settings.runtime': 'Runs on',
};
