/** What is wrong with a file before it is read, in English. */
import type { ContentKind } from '../../formats/intake/content';
import type { IntakeProblem } from '../../formats/intake/problem';
import type { FilePurpose } from '../../ipc/file-purposes';
import type { Like } from '../like';
import type { intake as source } from '../nl/intake';

const LOOKS_LIKE: Readonly<Record<ContentKind, string>> = {
  backup: 'a Buurtpot backup',
  pabulib: 'a vote file',
  xml: 'an XML file',
  json: 'a JSON file',
  html: 'a web page',
  svg: 'a drawing (SVG)',
  text: 'a text file',
  zip: 'a zip file',
  gzip: 'a packed file (gzip)',
  archive: 'a packed file',
  office: 'a document or spreadsheet',
  pdf: 'a PDF',
  png: 'a picture (PNG)',
  jpeg: 'a photo (JPEG)',
  webp: 'a photo (WebP)',
  picture: 'a photo of a kind that does not fit here',
  program: 'a program',
  unknown: 'a file of an unknown kind',
};

const EXPECTED: Readonly<Record<FilePurpose, string>> = {
  pabulib: 'a vote file (.pb)',
  backup: 'a backup (.buurtpot)',
  export: 'a Buurtpot export (.zip)',
  photo: 'a photo (JPEG, PNG or WebP)',
  statement: 'a bank statement (CAMT, MT940 or CSV)',
  table: 'a table (.csv)',
  sheet: 'a spreadsheet, saved as CSV',
  image: 'a picture (PNG or SVG)',
  report: 'a report of the app (.json or .txt)',
  audit: 'an audit file (.xaf)',
  payment: 'a payment file (.xml)',
  draw: 'a lottery (.json)',
  recount: 'a recount file (.html)',
  ballotPage: 'a voting page',
};

const inFile = (entry: string): string => `‘${entry}’ in this file`;

export const intake: Like<typeof source> = {
  'intake.empty': 'This file is empty. Choose another file.',
  'intake.notReadable':
    'This file cannot be read. Nothing has changed. Check that it still exists and that you may open it.',
  'intake.tooLarge': ({ megabytes, limit }) =>
    `This file has ${megabytes} MB, which is too large. Choose a file of at most ${limit} MB.`,
  'intake.otherKind': ({ expected, found }) =>
    `This looks like ${LOOKS_LIKE[found]}. Choose ${EXPECTED[expected]} here.`,
  'intake.tookTooLong': ({ seconds }) =>
    `Reading took longer than ${seconds} seconds and was stopped. Nothing has changed. Choose a smaller file.`,
  'intake.damaged': ({ entry }) =>
    entry === null
      ? 'This file is damaged or not whole. Fetch it again and choose it once more.'
      : `${inFile(entry)} is damaged. Fetch the file again and choose it once more.`,
  'intake.unpacksTooLarge': ({ limit }) =>
    `Unpacked, this file is larger than ${limit} MB. Choose a smaller file.`,
  'intake.bomb': ({ ratio }) =>
    `Unpacking makes this file more than ${ratio} times as large. Do not trust it; throw it away.`,
  'intake.tooManyEntries': ({ limit }) =>
    `This zip holds more than ${limit} files. Check that you chose the right file.`,
  'intake.unsafeName': ({ entry }) => `${inFile(entry)} has an unsafe name. Do not use this zip.`,
  'intake.nameTwice': ({ entry }) => `${inFile(entry)} is there twice. Do not use this zip.`,
  'intake.linkInside': ({ entry }) => `${inFile(entry)} points to another place. Do not use this zip.`,
  'intake.encrypted': ({ entry }) =>
    `${inFile(entry)} is locked with a password. Ask for a zip without a password.`,
  'intake.zipInside': ({ entry }) =>
    `${inFile(entry)} is itself packed. Unpack the zip first and choose what is in it.`,
  'intake.nulInText': ({ line }) =>
    `Line ${line}: here is a character that does not belong in a text. Save the file again as text.`,
  'intake.encodingUnsure': ({ line }) =>
    `Line ${line}: here is a character that is not UTF-8. Save the file again as UTF-8.`,
  'intake.notText': ({ line }) =>
    `Line ${line}: here is a character that cannot be read. Save the file again as UTF-8.`,
  'intake.encodingUnknown': ({ encoding }) =>
    `This file is written in ‘${encoding}’, which Buurtpot cannot read. Ask for a file in UTF-8.`,
  'intake.doctype': ({ line }) =>
    `Line ${line}: here is a DOCTYPE or ENTITY, which does not belong in this file. Do not trust it.`,
  'intake.tooDeep': ({ line, limit }) =>
    `Line ${line}: more than ${limit} parts stand inside each other here. Check that you chose the right file.`,
  'intake.notXml': ({ line }) =>
    `Line ${line}: here the XML file is not whole. Fetch it again and choose it once more.`,
  'intake.pictureTooLarge': ({ megapixels, limit }) =>
    `This photo has ${megapixels} million points, which is too many. Choose one of at most ${limit} million.`,
  'intake.notAPicture': 'This photo is damaged or not whole. Choose another photo.',
  'intake.unsureTitle': 'Do the accents read well?',
  'intake.unsureWhy': ({ lines }) =>
    `This file is not in UTF-8. Read as Windows text, ${lines === 1 ? 'the line' : 'the first lines'} with an accent would be:`,
  'intake.unsureMore': ({ n }) => (n === 1 ? 'And 1 more line.' : `And ${n} more lines.`),
  'intake.unsureYes': 'Yes, this is right',
  'intake.unsureNo': 'No, another file',
  'intake.line': ({ line }) => `Line ${line}`,
  'intake.loading': 'The file is being fetched',
};

/** For words that hold these: `sayIntake(problem)`. */
export function sayIntake({ code, params }: IntakeProblem): string {
  const words: string | ((params: never) => string) = intake[code];
  return typeof words === 'string' ? words : words(params as never);
}
