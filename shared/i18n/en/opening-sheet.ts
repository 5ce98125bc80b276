/** Words about taking over what a spreadsheet holds, in English. */
import type { Like } from '../like';
import type { openingSheet as source } from '../nl/opening-sheet';

export const openingSheet: Like<typeof source> = {
  'sheet.quoteNotClosed': ({ line }) =>
    `Line ${line}: a quotation mark (") is opened and not closed. Correct it and choose the file again.`,
  'sheet.textAfterQuote': ({ line }) =>
    `Line ${line}: there is text behind a quotation mark ("). Correct it and choose the file again.`,
  'sheet.tooManyCells': ({ line, columns }) =>
    `Line ${line} has more cells than the ${columns} columns at the top. Correct it and choose the file again.`,
  'sheet.noLines': 'There are no lines below the names of the columns. Choose another file.',
  'sheet.tooManyLines': ({ limit }) => `This file has more than ${limit} lines. Take out what is not needed.`,
  'openingSheet.field.giver': 'Giver',
  'openingSheet.field.giverKind': 'Kind of giver',
  'openingSheet.field.title': 'Name of the contribution',
  'openingSheet.field.form': 'Kind of contribution',
  'openingSheet.field.earmark': 'Earmark',
  'openingSheet.field.left': 'Left on the bank',
  'openingSheet.field.toCome': 'Still to come',
  'openingSheet.field.owed': 'To be repaid',
  'openingSheet.help.giver': 'This field must be there.',
  'openingSheet.help.giverKind': 'Without a column Buurtpot looks at the name.',
  'openingSheet.help.title': 'Without a column the contribution gets the name of the giver.',
  'openingSheet.help.form': 'Gift, subsidy, loan or participation. Without a column: gift.',
  'openingSheet.help.earmark': 'A theme, an area or an initiative. Without a column: free.',
  'openingSheet.help.left': 'What is left of this money.',
  'openingSheet.help.toCome': 'What was promised and has to come.',
  'openingSheet.help.owed': 'Of a loan or participation only.',
  'openingSheet.issue.missing': (p) => `Line ${p.line}: ‘${p.field}’ is empty. Fill it in.`,
  'openingSheet.issue.tooLong': (p) => `Line ${p.line}: ‘${p.field}’ is too long. Make it shorter.`,
  'openingSheet.issue.notAnAmount': (p) =>
    `Line ${p.line}: ‘${p.text}’ at ‘${p.field}’ is no amount. Write it as 1.234,56.`,
  'openingSheet.issue.negative': (p) =>
    `Line ${p.line}: ‘${p.field}’ is below zero (${p.text}). That cannot be here.`,
  'openingSheet.issue.notALoan': (p) =>
    `Line ${p.line}: ‘${p.field}’ is for a loan or participation only. Change the kind, or take it out.`,
  'openingSheet.issue.unknownKind': (p) =>
    `Line ${p.line}: ‘${p.text}’ is no kind of giver. Choose government, foundation, company, association, person or other.`,
  'openingSheet.issue.unknownForm': (p) =>
    `Line ${p.line}: ‘${p.text}’ is no kind of contribution. Choose gift, subsidy, loan or participation.`,
  'openingSheet.issue.unknownEarmark': (p) =>
    `Line ${p.line}: ‘${p.text}’ is no theme, area or initiative of this fund. Record it first, or leave this column out.`,
  'openingSheet.title': 'Take over from a spreadsheet',
  'openingSheet.intro':
    'Did you keep the money in Excel or another spreadsheet? Save the sheet as CSV and drop it here.',
  'openingSheet.file': 'Spreadsheet as CSV',
  'openingSheet.fileWhy': 'One line per contribution, names of columns at the top. Nothing is booked yet.',
  'openingSheet.reading': 'Reading the spreadsheet',
  'openingSheet.columns': 'Which column is what?',
  'openingSheet.columnsWhy': (p) => `Buurtpot read ‘${p.name}’. See whether this is right.`,
  'openingSheet.none': 'Leave out',
  'openingSheet.column': (p) => `Column ${p.n}`,
  'openingSheet.example': (p) => `For example: ${p.text}`,
  'openingSheet.lines': 'This is what it becomes',
  'openingSheet.line': 'Line',
  'openingSheet.newGiver': (p) => `${p.name} (new giver)`,
  'openingSheet.total': 'Together',
  'openingSheet.issues': (p) =>
    p.n === 1 ? 'One thing cannot be taken over' : `${p.n} things cannot be taken over`,
  'openingSheet.issuesWhat':
    'Correct this in the spreadsheet and choose the file again, or choose another column.',
  'openingSheet.moreIssues': (p) => `And ${p.n} more.`,
  'openingSheet.leftOut': (p) => `Without an amount, or a total itself; not taken over: line ${p.lines}.`,
  'openingSheet.nothing':
    'There is no line to take over yet. Choose the columns of the giver and of an amount.',
  'openingSheet.tooMany': (p) =>
    `More than ${p.limit} contributions do not go at once. Bring small gifts together in one line.`,
  'openingSheet.take': (p) =>
    p.n === 1 ? 'Put this line in the form' : `Put these ${p.n} lines in the form`,
  'openingSheet.other': 'Another file',
  'openingSheet.taken': (p) =>
    p.n === 1 ? 'There is 1 line in the form.' : `There are ${p.n} lines in the form.`,
  'openingSheet.takenWhat': 'Look them over, fill in the bank and record the opening balance.',
};
