import { ImportedElection } from '@shared/domain/voting/imported-election';
import { readPabulib } from '@shared/formats/pabulib/reader';
import { importedElection } from '@shared/formats/pabulib/to-import';
import { hashBytes } from '@shared/kernel/hash';
import { describe, expect, test } from 'vitest';
import { golden, openGolden } from '../../../support/pabulib-golden';
import { bytesOf, cumulative, smallVote, spoiled } from '../../../support/pabulib-text';
import { sharedIsAbsent } from '../../../support/shared-data';

const source = { fileName: 'zonnehof.pb', fileHash: hashBytes(bytesOf('x')) };

function electionOf(text: string): ImportedElection {
  const file = readPabulib(bytesOf(text));
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return importedElection(file.value, source);
}

describe('a file as a vote to take in', () => {
  test('names the vote with its year, once', () => {
    expect(electionOf(smallVote).name).toBe('Buurtbudget Zonnehof 2025');
    expect(electionOf(spoiled({ description: 'description;Budget 2025' })).name).toBe('Budget 2025');
  });

  const currencies: [Record<string, string | null>, string][] = [
    [{}, 'EUR'],
    [{ currency: 'currency;pln' }, 'PLN'],
    [{ currency: null }, 'EUR'],
    [{ currency: null, country: 'country;Poland' }, 'XXX'],
  ];
  test.each(currencies)('%j is in %s', (changes, currency) => {
    expect(electionOf(spoiled(changes)).currency).toBe(currency);
  });

  test('reads days, and years as their first and last day', () => {
    const years = electionOf(spoiled({ date_begin: 'date_begin;2024', date_end: 'date_end;2024' }));
    expect([years.openedOn, years.closedOn]).toEqual(['2024-01-01', '2024-12-31']);
    const odd = electionOf(spoiled({ date_begin: 'date_begin;spring', date_end: 'date_end;15.03.2025' }));
    expect([odd.openedOn, odd.closedOn]).toEqual([null, '2025-03-15']);
  });

  test('keeps points with their plans', () => {
    expect(electionOf(spoiled(cumulative)).ballots[0]).toEqual({
      choices: [
        { plan: 0, points: 2 },
        { plan: 1, points: 1 },
      ],
      cells: { voter_id: 'v1' },
    });
  });

  test('keeps a vote as written where the choices do not tell it', () => {
    const twice = electionOf(spoiled({ 'v1;': 'v1;c1, c2,c1;internet;34' }));
    expect(twice.ballots[0]).toEqual({
      choices: [
        { plan: 0, points: null },
        { plan: 1, points: null },
      ],
      cells: { voter_id: 'v1', vote: 'c1, c2,c1', voting_method: 'internet', age: '34' },
    });
  });
});

describe.skipIf(sharedIsAbsent('pabulib', 'taking in real votes'))('real files', () => {
  test.each(golden.files.map(({ file }) => file))('%s fits the records of the fund', (name) => {
    const election = importedElection(openGolden(name), { ...source, fileName: name });
    const parsed = ImportedElection.safeParse(election);
    expect(parsed.error?.issues ?? []).toEqual([]);
  });
});
