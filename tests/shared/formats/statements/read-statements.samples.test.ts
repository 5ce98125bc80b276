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

  test.each(Object.entries(REFUSED))('%s is refused: %s', (file, code) => {
    const read = readStatements(readSample(file), file);
    expect(read.ok ? read.value.statements.length : read.error.code).toBe(code);
  });
});
