/** Every sample of a real bank gives the facts that are known of it, or its plain refusal. */
import { readStatements } from '@shared/formats/statements/read-statements';
import { agreement } from '@shared/formats/statements/statement';
import { describe, expect, test } from 'vitest';
import { readSample, type SampleFacts, sampleFacts, samplesAreAbsent } from '../../../support/bank-samples';

/** Known to be no statement of an account in euros. */
const REFUSED: Readonly<Record<string, string>> = {
  'camt053/hostile-entities.v02.xml': 'file',
  'mt940/not-mt940.txt': 'unknownLayout',
  'mt940/postfinance.txt': 'otherCurrency',
  'other-camt/camt052-intraday.v08.xml': 'intradayReport',
  'other-camt/camt054-notification.v08.xml': 'notification',
};

const isAbsent = samplesAreAbsent('the readers of bank statements on files of real banks');
const samples = isAbsent ? [] : sampleFacts();
const isCsv = ({ file }: SampleFacts): boolean => file.startsWith('csv/');

describe.skipIf(isAbsent)('statements of real banks', () => {
  test.each(samples.filter((sample) => !isCsv(sample) && REFUSED[sample.file] === undefined))(
    '$file gives its facts',
    ({ file, statements }) => {
      const read = readStatements(readSample(file), file);
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      const facts = read.value.statements.map((statement) => {
        const { opening, closing, entries } = statement;
        const { sum, agrees } = agreement(statement);
        return { entries: entries.length, opening, sum, closing, agrees };
      });
      expect(facts).toEqual(statements);
    },
  );

  test.each([
    [
      'csv/abnamro-TXT.TAB',
      { account: '123456789', entries: 20, opening: 302_500, sum: -191_130, closing: 159_620 },
    ],
    [
      'csv/asn-no-header.csv',
      { account: 'NL00ASNB9999999999', entries: 11, opening: 13_044, sum: -4620, closing: 8424 },
    ],
    [
      'csv/ing-semicolon-dutch.csv',
      { account: 'NL99INGB9999999999', entries: 6, opening: null, sum: 1938, closing: null },
    ],
    ['csv/knab.csv', { account: 'NL99KNAB9999999999', entries: 28, opening: null, sum: 701, closing: null }],
  ])('%s gives what was counted by hand', (file, expected) => {
    const read = readStatements(readSample(file), file);
    const facts = (read.ok ? read.value.statements : []).map((statement) => {
      const { account, opening, entries, closing } = statement;
      return { account, entries: entries.length, opening, sum: agreement(statement).sum, closing };
    });
    expect(facts).toEqual([expected]);
  });

  test('no two entries of a file have one key, but for what stands in it twice', () => {
    for (const { file } of samples) {
      const read = readStatements(readSample(file), file);
      const keys = (read.ok ? read.value.statements : []).flatMap(({ entries }) =>
        entries.map(({ key }) => key),
      );
      expect(new Set(keys).size, file).toBe(keys.length);
    }
  });

  test.each(Object.entries(REFUSED))('%s is refused: %s', (file, code) => {
    const read = readStatements(readSample(file), file);
    expect(read.ok ? read.value.statements.length : read.error.code).toBe(code);
  });
});
