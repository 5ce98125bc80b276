/** Where the data stands: how a start went, what could not be saved, what was set apart, and backups. */
import type { SumBeside } from '../../formats/backup-problem';
import { formatEuro } from '../format';
import type { Like } from '../like';
import type { data as source } from '../nl/data';

const rows = (n: number): string => (n === 1 ? '1 line' : `${n} lines`);

const sumWords = ({ title, inFile, counted }: SumBeside): string => {
  const said = inFile === null ? 'nothing' : formatEuro(inFile);
  const found = counted === null ? 'nothing' : formatEuro(counted);
  return `${title ?? 'Unknown source'}: in the file ${said}, counted ${found}.`;
};

export const data: Like<typeof source> = {
  'backup.notABackup': 'This file is not a Buurtpot backup. Nothing was changed. Choose another file.',
  'backup.formatNewer':
    'A newer Buurtpot made this backup. Nothing was changed. Install the newest Buurtpot first.',
  'backup.appNewer': ({ appVersion }) =>
    `Buurtpot ${appVersion} made this backup. Nothing was changed. Install that version or a newer one first.`,
  'backup.lengthDiffers': ({ said, found }) =>
    found < said
      ? 'The end of this file is missing. Nothing was changed. Choose another backup, or fetch this file again.'
      : 'Something that does not belong there follows this backup. Nothing was changed. Choose another backup.',
  'backup.altered': 'This file is damaged or was changed. Nothing was restored. Choose another backup.',
  'backup.tooLarge': ({ maxMegabytes }) =>
    `The contents of this backup are too large. At most ${maxMegabytes} MB fit in it. Nothing was changed.`,
  'backup.lineNotReadable': ({ line }) =>
    `Line ${line} of this backup cannot be read. Nothing was restored. Choose another backup.`,
  'backup.outOfOrder': ({ line }) =>
    `Line ${line} of this backup is in the wrong place. Nothing was restored. Choose another backup.`,
  'backup.countDiffers': ({ said, found }) =>
    `The backup names ${rows(said)}, but holds ${found}. Nothing was restored. Choose another backup.`,
  'backup.totalDiffers':
    'The amounts in this backup do not add up to the total it names. Nothing was restored. Choose another backup.',
  'backup.rowDoesNotFit':
    'This backup holds something that Buurtpot does not know. Nothing was restored. Choose another backup.',
  'backup.chainBroken': ({ seq }) =>
    `The log in this backup is not right from line ${seq}. Nothing was restored. Choose another backup.`,
  'backup.noFund': 'There is no fund in this backup. Nothing was changed. Choose another backup.',
  'backup.sealedElsewhere':
    'This copy belongs to the keys of another computer. It only opens there. Nothing was changed. Choose a file that was saved as a backup.',
  'backup.notTheSame':
    'On this computer the copy came out differently from how it went in. Nothing was restored. Restart the computer and try again.',
  'backup.balanceDiffers': ({ sums }) =>
    `These balances do not fit the bookings. ${sums.map(sumWords).join(' ')} Nothing was restored. Choose another backup.`,

  'data.table.funds': 'Fund',
  'data.table.persons': 'Person',
  'data.table.givers': 'Giver',
  'data.table.contributions': 'Contribution',
  'data.table.ledgerEntries': 'Ledger entry',
  'data.table.initiatives': 'Initiative',
  'data.table.applications': 'Application',
  'data.table.rounds': 'Round',
  'data.table.ballots': 'Ballot',
  'data.table.sealedBallots': 'Sealed ballot',
  'data.table.votingCodes': 'Voting code',
  'data.table.voters': 'Voter',
  'data.table.panelMembers': 'Panel member',
  'data.table.lotteries': 'Lottery',
  'data.table.agendas': 'Agenda',
  'data.table.planTalks': 'Talk about a plan',
  'data.table.conflicts': 'Interest told',
  'data.table.grants': 'Award',
  'data.table.reminders': 'Reminder',
  'data.table.payments': 'Payment',
  'data.table.paymentSettings': 'Settings of payments',
  'data.table.paymentBatches': 'Payment batch',
  'data.table.batchLines': 'Line of a payment batch',
  'data.table.signatories': 'Signatory',
  'data.table.payeeChecks': 'Name check of an account',
  'data.table.bankAccounts': 'Bank account',
  'data.table.bankStatements': 'Bank statement',
  'data.table.bankEntries': 'Bank entry',
  'data.table.bookYears': 'Book year',
  'data.table.fiscalDetails': 'Details for the tax office',
  'data.table.volunteers': 'Volunteer',
  'data.table.claims': 'Claim',
  'data.table.claimReceipts': 'Receipt photo',
  'data.table.reports': 'Report',
  'data.table.evidence': 'Photo',
  'data.table.valueMaps': 'Value map',
  'data.table.retentionTerms': 'Own retention term',
  'data.table.retentionProposals': 'Proposal for removal',
  'data.table.dataLeaks': 'Data leak',
  'data.table.subjectKeys': 'Key of a person or initiative',
  'data.table.keysToDestroy': 'Key that is being destroyed',
  'data.table.auditEntries': 'Log entry',

  'data.finding.whole': 'All is well',
  'data.finding.wholeWhy': 'The data and the journal are the same.',
  'data.finding.restWhole': 'The rest is well. Below is what was set apart.',
  'data.finding.aloneWhy': 'A browser has no journal to compare the data with.',
  'data.finding.damaged': 'Part of the data is gone, and there is no journal here to bring it back.',
  'data.finding.damagedTodo': 'Restore a backup.',
  'data.finding.journalBehind': 'The journal on the disk is shorter than what the app holds.',
  'data.finding.diverged': 'The journal on the disk tells something else than the app.',
  'data.finding.journalUnreadable': 'The journal on the disk cannot be read.',
  'data.finding.question':
    'Until you choose, nothing can be saved. Nothing is thrown away, whatever you choose.',

  'data.keepStore': 'Keep what the app holds',
  'data.keepStoreWhy': 'A new journal begins. The old one is put aside.',
  'data.keepJournal': 'Take what the journal holds',
  'data.keepJournalWhy': 'The app is filled again. What it holds now is kept first.',
  'data.journalBroken': (p) =>
    `The journal is broken from line ${p.line}. Keep what the app holds, or restore a backup.`,
  'data.chosen': 'Done. You can save again.',

  'data.journalStopped': 'Your last change is in the app, but not yet in the journal on the disk.',
  'data.journalStoppedTodo': 'Do not make that change again. Solve the problem and try again.',
  'data.journalRetried': 'The journal is up to date. You can save again.',
  'data.repair.intro': 'Here you see whether your data is whole, and what you can do if it is not.',
  'data.repair.state': 'Data and journal',
  'data.repair.rows': 'Set apart',
  'data.repair.rowsWhy':
    'These rows no longer fit what the app expects. They are not gone, but do not count now.',
  'data.repair.noRows': 'Nothing was set apart.',
  'data.repair.table': 'Kind',
  'data.repair.problem': 'What does not fit',
  'data.repair.whole': 'The whole row',
  'data.repair.found': 'Found',
  'data.repair.actions': 'What you can do',
  'data.repair.restoreRow': 'Restore from the journal',
  'data.repair.keepRow': 'Leave it apart',
  'data.repair.kept': 'stays apart',
  'data.repair.restored': 'The row was restored and counts again.',
  'data.repair.nothingGood': 'The journal has no good version of this row. It stays apart.',
  'data.repair.persisted': 'The computer keeps this data even when the disk gets full.',
  'data.repair.notPersisted':
    'The computer may clear this data when the disk gets full. Save a backup often.',

  'data.demo.title': 'Demo fund',
  'data.demo.throwAway': 'Throw the demo away',
  'data.demo.throwAwayWhy': 'All you did in the demo is then gone. Your own fund stays.',
  'data.demo.ask': 'Throw the demo fund away?',
  'data.demo.thrownAway': 'The demo fund was thrown away. You can always open it again.',

  'data.setAside': 'Put the journal aside',
  'data.setAsideWhy': 'Nothing is thrown away. After that you can restore a backup.',
};
