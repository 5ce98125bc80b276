/** Words of the windows that the machine room itself shows: choosing a file, and a screen that stopped. */
import type { Like } from '../like';
import type { shell as source } from '../nl/shell';

export const shell: Like<typeof source> = {
  'shell.file.pabulib': 'Election from Pabulib',
  'shell.file.backup': 'Backup',
  'shell.file.export': 'Export',
  'shell.file.photo': 'Photo',
  'shell.file.statement': 'Bank statement',
  'shell.file.table': 'Table',
  'shell.file.sheet': 'Spreadsheet',
  'shell.file.image': 'Picture',
  'shell.file.report': 'Technical report',
  'shell.file.audit': 'Audit file',
  'shell.file.payment': 'Payment file',
  'shell.file.draw': 'Lottery',
  'shell.file.recount': 'Recount file',
  'shell.file.ballotPage': 'Voting page',
  'shell.file.pdf': 'PDF',
  'shell.crash.title': 'Buurtpot',
  'shell.crash.message': 'The screen stopped',
  'shell.crash.detail':
    'Your data is safe. Everything that was saved is on your computer. Open the screen again to go on.',
  'shell.crash.reopen': 'Open again',
  'shell.crash.quit': 'Quit',
};
