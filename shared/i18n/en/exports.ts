/** English words of the export for the municipality and of its verification. */
import type { PacketProblem } from '../../formats/packet';
import type { Like } from '../like';
import type { exports as dutch } from '../nl/exports';

const packetWords: Readonly<Record<PacketProblem, string>> = {
  'packet.notAZip': 'This is not a zip file, or the file is damaged.',
  'packet.tooLarge': 'Unpacked, this file is larger than 200 MB. An export is never that large.',
  'packet.tooManyFiles': 'This zip holds too many files. It is not a Buurtpot export.',
  'packet.unsafeName': 'This zip holds a file with an unsafe name. Do not use it.',
  'packet.nameTwice': 'This zip holds one file twice. Do not use it.',
};

const TYPE_NAMES: Readonly<Record<string, string>> = {
  integer: 'a whole number',
  number: 'a number',
  date: 'a date',
  boolean: 'true or false',
};

export const exports: Like<typeof dutch> = {
  'verify.packet': ({ problem }) => packetWords[problem],
  'verify.noDescriptor': () => 'The file datapackage.json is missing. Choose an export made by Buurtpot.',
  'verify.descriptorNotUnderstood': ({ field }) =>
    `datapackage.json cannot be read${field === '' ? '' : ` at ${field}`}. Choose an export made by Buurtpot.`,
  'verify.fileMissing': ({ path }) => `${path} is missing from the zip.`,
  'verify.fileNotListed': ({ path }) => `${path} is not in the list of the export.`,
  'verify.wrongSize': ({ path, expected, found }) =>
    `${path} is ${found} bytes long. It must be ${expected}.`,
  'verify.wrongHash': ({ path }) => `${path} was changed after the export was made.`,
  'verify.csv': ({ path, line }) => `${path}, line ${line}: this line is not proper CSV.`,
  'verify.notText': ({ path }) => `${path} is not UTF-8 text.`,
  'verify.wrongHeader': ({ path }) => `${path}: the columns are not those of datapackage.json.`,
  'verify.tableMissing': ({ table }) => `The table ${table} is missing.`,
  'verify.cellEmpty': ({ path, line, column }) => `${path}, line ${line}: ${column} is empty.`,
  'verify.cellWrongType': ({ path, line, column, type }) =>
    `${path}, line ${line}: ${column} is not ${TYPE_NAMES[type] ?? type}.`,
  'verify.keyTwice': ({ path, line }) => `${path}, line ${line}: this number occurs twice.`,
  'verify.keyUnknown': ({ path, line, column }) => `${path}, line ${line}: ${column} refers to nothing.`,
  'verify.entryNotBalanced': ({ entry, difference }) =>
    `Entry ${entry} does not balance: € ${difference} off.`,
  'verify.entryNumberGap': ({ expected, found }) => `Entry ${expected} is missing: found ${found}.`,
  'verify.drawsDiffer': ({ award, difference }) =>
    `Award ${award}: its sources do not add up to the amount: € ${difference} off.`,
  'verify.awardDiffers': ({ award, difference }) =>
    `Award ${award}: the ledger disagrees: € ${difference} off.`,
  'verify.paymentsDiffer': ({ award, difference }) =>
    `Award ${award}: the payments do not agree: € ${difference} off.`,
  'verify.ruleUnknown': ({ round, rule }) => `${round}: this version does not know the rule ${rule}.`,
  'verify.boxDiffers': ({ round }) => `${round}: the ballots were changed.`,
  'verify.countDiffers': ({ round }) => `${round}: counting again gives another outcome.`,
  'exports.title': 'Export for the municipality',
  'exports.intro': 'One press makes a zip for the municipality. Anyone can check and recount it.',
  'exports.make': 'Make and save the export',
  'exports.making': 'Making the export',
  'exports.checking': 'Checking the export',
  'exports.saved': ({ name }) => `Saved as ${name}. The export was checked and is right.`,
  'exports.notSaved': 'The export is not right, so it was not saved.',
  'exports.whatIsInside': 'What is inside',
  'exports.noPersons': 'No names, addresses or account numbers of people leave the fund.',
  'exports.storiesByConsent': 'A story is included only when its makers agreed.',
  'exports.tables': 'Tables',
  'exports.table': 'Table',
  'exports.rows': 'Rows',
  'exports.file': 'File',
  'exports.openRoundsStay': 'A round that is still running is not included.',
  'verify.title': 'Check an export',
  'verify.intro': 'Choose a zip made by Buurtpot. It may be the export of another fund.',
  'verify.choose': 'Choose a zip',
  'verify.working': 'Checking and recounting the export',
  'verify.passed': 'This export is right',
  'verify.failed': 'This export is not right',
  'verify.about': ({ title, day }) => `${title}, made on ${day}`,
  'verify.auditHead': 'Head of the audit log',
  'verify.check': 'Check',
  'verify.outcome': 'Outcome',
  'verify.outcome.passed': 'Right',
  'verify.outcome.failed': 'Not right',
  'verify.outcome.skipped': 'Not checked',
  'verify.checkFiles': 'Every file is there and unchanged',
  'verify.checkTables': 'Every cell is of the right kind',
  'verify.checkKeys': 'Every number is unique and refers to something',
  'verify.checkLedger': 'Every ledger entry sums to zero',
  'verify.checkAwards': 'Awards and payments agree with the ledger',
  'verify.checkCounts': 'Every round, counted again, gives the same outcome',
  'verify.summary': ({ passed, of }) => `${passed} of ${of} checks are right.`,
};
