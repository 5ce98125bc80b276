/** What is wrong with a `.pb` file, in English. */
import type { PabulibWords } from '../nl/pabulib';
import { sayIntake } from './intake';

const sections = {
  META: 'META (facts of the vote)',
  PROJECTS: 'PROJECTS (plans)',
  VOTES: 'VOTES (ballots)',
};

const at = (line: number | null): string => (line === null ? 'In the file: ' : `Line ${line}: `);
const field = (name: string | null): string => (name === null ? '' : `under ‘${name}’ `);
const amount = (cents: number): string => (cents / 100).toFixed(2);

export const pabulib: PabulibWords = {
  'pabulib.file': ({ problem }) => sayIntake(problem),
  'pabulib.empty': () => 'The file is empty. Choose another file.',
  'pabulib.lineTooLong': ({ line }) =>
    `${at(line)}this line is too long for a vote file. Check that you chose the right file.`,
  'pabulib.quoteNotClosed': ({ line }) =>
    `${at(line)}a quotation mark opens here and never closes. Put a " behind it.`,
  'pabulib.textAfterQuote': ({ line }) =>
    `${at(line)}there is text after a quotation mark. Double a " that stands inside a text.`,
  'pabulib.sectionExpected': ({ line, expected, found }) =>
    `${at(line)}the section ${sections[expected]} should start here, but it says ‘${found}’. Check that this is a .pb file.`,
  'pabulib.sectionMissing': ({ section }) =>
    `The section ${sections[section]} is missing. Add it to the file.`,
  'pabulib.headerMissing': ({ section }) =>
    `In the section ${sections[section]} the column names are missing. Put them on its first line.`,
  'pabulib.columnMissing': ({ line, section, column }) =>
    `${at(line)}in the section ${sections[section]} the column ‘${column}’ is missing. Add that column.`,
  'pabulib.columnTwice': ({ line, column }) =>
    `${at(line)}the column ‘${column}’ is there twice. Remove one.`,
  'pabulib.rowTooLong': ({ line, cells, columns }) =>
    `${at(line)}there are ${cells} cells here, but ${columns} columns. Put text with a semicolon between quotation marks.`,
  'pabulib.tooManyRows': ({ line, section, limit }) =>
    `${at(line)}the section ${sections[section]} has more than ${limit} lines. Check that you chose the right file.`,
  'pabulib.keyMissing': ({ key }) =>
    `In the section ${sections.META} the key ‘${key}’ is missing. Add a line with ‘${key};’ and its value.`,
  'pabulib.keyTwice': ({ line, key, firstLine }) =>
    `${at(line)}‘${key}’ was on line ${firstLine} already. Remove one of the two.`,
  'pabulib.notAnAmount': ({ line, field: name, text }) =>
    `${at(line)}${field(name)}it says ‘${text}’, which is not an amount. Write an amount such as 1250 or 1250.50.`,
  'pabulib.notACount': ({ line, field: name, text }) =>
    `${at(line)}${field(name)}it says ‘${text}’, which is not a number of things. Write a whole number such as 84.`,
  'pabulib.voteTypeUnknown': ({ line, text }) =>
    `${at(line)}the way of voting ‘${text}’ is not known. Choose approval, choose-1, ordinal, cumulative or scoring.`,
  'pabulib.projectCountDiffers': ({ line, said, found }) =>
    `${at(line)}the file says ${said} plans, but there are ${found}. Check whether lines are missing.`,
  'pabulib.voteCountDiffers': ({ line, said, found }) =>
    `${at(line)}the file says ${said} ballots, but there are ${found}. Check whether lines are missing.`,
  'pabulib.idEmpty': ({ line, field: name }) =>
    `${at(line)}${field(name)}there is nothing. Fill in a number or name.`,
  'pabulib.projectTwice': ({ line, id, firstLine }) =>
    `${at(line)}plan ‘${id}’ was on line ${firstLine} already. Give each plan an id of its own.`,
  'pabulib.voterTwice': ({ line, id, firstLine }) =>
    `${at(line)}voter ‘${id}’ voted on line ${firstLine} already. Leave one ballot for each voter.`,
  'pabulib.unknownProject': ({ line, id }) =>
    `${at(line)}the ballot names plan ‘${id}’, which is not among the plans. Correct the id.`,
  'pabulib.turnsText': ({ line, field: name }) =>
    `${at(line)}${field(name)}there is a hidden character that turns text around. Type this name again.`,
  'pabulib.listItemEmpty': ({ line, field: name }) =>
    `${at(line)}${field(name)}there are two commas with nothing between them. Remove the comma.`,
  'pabulib.pointsCountDiffers': ({ line, votes, points }) =>
    `${at(line)}${votes} plans are chosen, but points are given ${points} times. Give points to each plan.`,
  'pabulib.pointsNotWhole': ({ line, text }) =>
    `${at(line)}under the points it says ‘${text}’. Write whole points, such as 3.`,
  'pabulib.keyNotUnderstood': ({ line, field: name, text }) =>
    `${at(line)}${field(name)}it says ‘${text}’. That cannot be read and is left out.`,
  'pabulib.costAboveBudget': ({ line, id }) =>
    `${at(line)}plan ‘${id}’ costs more than there is money. It cannot win.`,
  'pabulib.votesColumnDiffers': ({ line, id, said, counted }) =>
    `${at(line)}the file gives plan ‘${id}’ ${said} votes, but there are ${counted}. The ballots themselves count.`,
  'pabulib.choiceTwice': ({ line, id }) => `${at(line)}plan ‘${id}’ is on this ballot twice. It counts once.`,
  'pabulib.ballotEmpty': ({ line }) => `${at(line)}this ballot is blank. It does count for the turnout.`,
  'pabulib.ballotTooShort': ({ line, choices, limit }) =>
    `${at(line)}this ballot has ${choices} plans where ${limit} are needed. It counts all the same.`,
  'pabulib.ballotTooLong': ({ line, choices, limit }) =>
    `${at(line)}this ballot has ${choices} plans where ${limit} are allowed. It counts all the same.`,
  'pabulib.ballotTooDear': ({ line, overByCents }) =>
    `${at(line)}the plans on this ballot together cost ${amount(overByCents)} too much. It counts all the same.`,
  'pabulib.ballotTooCheap': ({ line, shortByCents }) =>
    `${at(line)}the plans on this ballot together cost ${amount(shortByCents)} too little. It counts all the same.`,
  'pabulib.pointsBelowLimit': ({ line, points, limit }) =>
    `${at(line)}this ballot has ${points} points where ${limit} are needed at least. It counts all the same.`,
  'pabulib.pointsAboveLimit': ({ line, points, limit }) =>
    `${at(line)}this ballot has ${points} points where ${limit} are allowed. It counts all the same.`,
  'pabulib.pointsNegative': ({ line }) => `${at(line)}this ballot has points below zero. They count as zero.`,
};
