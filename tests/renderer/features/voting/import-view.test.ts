import { previewPlans, selectedSum, sizeWords } from '@renderer/features/voting/import-view';
import { readPabulib } from '@shared/formats/pabulib/reader';
import { importedElection } from '@shared/formats/pabulib/to-import';
import { hashBytes } from '@shared/kernel/hash';
import { describe, expect, test } from 'vitest';
import { bytesOf, spoiled } from '../../../support/pabulib-text';

function electionOf(text: string) {
  const bytes = bytesOf(text);
  const file = readPabulib(bytes);
  if (!file.ok) throw new Error('The test file is broken.');
  return importedElection(file.value, { fileName: 'x.pb', fileHash: hashBytes(bytes) });
}

describe('the preview of a file', () => {
  const marked = spoiled({
    project_id: 'project_id;cost;votes;name;category;selected',
    'c1;': 'c1;600;3;Moestuin;groen;1',
    'c2;': 'c2;400.5;2;Bank;samen;1',
    'c3;': 'c3;50;1;Soep;;0',
  });

  test('counts the ballots of each plan, most first, and says what the file says', () => {
    expect(previewPlans(electionOf(marked))).toEqual([
      { id: 'c1', title: 'Moestuin', cost: 60_000, votes: 3, selected: true },
      { id: 'c2', title: 'Bank', cost: 40_050, votes: 2, selected: true },
      { id: 'c3', title: 'Soep', cost: 5000, votes: 1, selected: false },
    ]);
  });

  test('sums what the file calls chosen, or says that it calls nothing chosen', () => {
    expect(selectedSum(previewPlans(electionOf(marked)))).toEqual({ n: 2, cost: 100_050 });
    expect(selectedSum(previewPlans(electionOf(spoiled({}))))).toBe(null);
  });

  test('shows sizes for people', () => {
    expect([1, 5794, 1_103_284].map(sizeWords)).toEqual(['1 kB', '6 kB', '1,1 MB']);
  });
});
