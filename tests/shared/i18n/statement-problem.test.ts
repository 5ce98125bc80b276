import { intakeProblem } from '@shared/formats/intake/problem';
import type { StatementProblemCode, StatementProblemOf } from '@shared/formats/statements/problem';
import { sayStatementProblem } from '@shared/i18n/statement-problem';
import { describe, expect, test } from 'vitest';

const at = { file: null, line: 12 };
const found = { ...at, field: 'Bedrag', text: '12,345' };
const whole = { file: null, line: null };
const account = 'NL91ABNA0417164300';

/** One of each: a new code without an example does not compile. */
const examples: { readonly [Code in StatementProblemCode]: Omit<StatementProblemOf<Code>, 'code'> } = {
  file: { ...whole, problem: intakeProblem('intake.tooLarge', { megabytes: 200, limit: 150 }) },
  unknownLayout: whole,
  intradayReport: whole,
  notification: whole,
  otherMessage: { ...whole, name: 'CstmrCdtTrfInitn' },
  xmlNotWhole: at,
  balancesOnly: at,
  noEntries: whole,
  accountMissing: at,
  rowLength: { ...at, cells: 9, columns: 11 },
  quoteNotClosed: at,
  textAfterQuote: at,
  notAnAmount: found,
  tooManyDecimals: found,
  amountTooLarge: found,
  notADay: found,
  signUnknown: found,
  nothingInZip: whole,
  sumTooLarge: whole,
  otherCurrency: { ...at, account, currency: 'CHF' },
  balanceCurrency: { ...at, account, currency: 'SEK' },
  notBooked: { ...at, status: 'PDNG' },
  entryLeftOut: { ...at, text: '1407290729C500NTRF' },
  entryInText: at,
  balanceBroken: { ...at, differenceCents: 123_450 },
};

const codes = Object.keys(examples) as StatementProblemCode[];
const problemOf = (code: StatementProblemCode) =>
  ({ ...examples[code], code }) as StatementProblemOf<typeof code>;

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  test.each(codes)('%s says where, what, and what to do, in short sentences', (code) => {
    const text = sayStatementProblem(problemOf(code), language);
    const sentences = text.replace(/^(Regel|Line) \d+: /, '').split(/(?<=[.])\s+/);
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    for (const sentence of sentences) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(16);
    expect(text).not.toMatch(/undefined|null|NaN|ongeldig|invalid|\b(je|jouw|jullie)\b/i);
    if (examples[code].line !== null) expect(text).toContain('12: ');
  });

  test.each(codes)('%s names the file inside a zip', (code) => {
    const problem = { ...problemOf(code), file: 'maart.xml' };
    expect(sayStatementProblem(problem, language)).toMatch(/^‘maart.xml’(:|, (regel|line) 12:) /);
  });
});
