import { numbersInFile } from '@shared/formats/pabulib/numbers-in-file';
import { readPabulib } from '@shared/formats/pabulib/reader';
import { importedElection } from '@shared/formats/pabulib/to-import';
import { hashText } from '@shared/kernel/hash';
import { encodeUtf8 } from '@shared/kernel/utf8';
import { describe, expect, test } from 'vitest';

interface Parts {
  readonly fileName: string;
  readonly projects: string;
  readonly votes: string;
  readonly cost: string;
}

function found({ fileName = 'a.pb', projects = 'Tuin', votes = '1', cost = '100' }: Partial<Parts>) {
  const text = [
    'META',
    'key;value',
    'description;Proef',
    'country;Nederland',
    'unit;Ede',
    'instance;2024',
    'num_projects;1',
    'num_votes;1',
    `budget;${cost}`,
    'vote_type;approval',
    'rule;greedy',
    'date_begin;01.06.2024',
    'date_end;12.06.2024',
    'PROJECTS',
    'project_id;cost;name',
    `1;${cost};${projects}`,
    'VOTES',
    'voter_id;vote',
    `${votes};1`,
    '',
  ].join('\n');
  const file = readPabulib(encodeUtf8(text));
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  const election = importedElection(file.value, { fileName, fileHash: hashText(text) });
  return numbersInFile(election, file.value.numbers);
}

describe('numbers in a file of votes that look like a citizen service number', () => {
  test.each([
    ['nothing', {}, { count: 0, shown: [] }],
    ['a voter', { votes: '123456782' }, { count: 1, shown: [{ line: 19, written: '123456782' }] }],
    ['a plan', { projects: 'Tuin 1234.56.782' }, { count: 1, shown: [{ line: 16, written: '1234.56.782' }] }],
    [
      'the name of the file',
      { fileName: '123456782.pb' },
      { count: 1, shown: [{ line: null, written: '123456782' }] },
    ],
    ['an amount of eight digits', { cost: '12345672' }, { count: 0, shown: [] }],
  ])('%s', (_what, parts, numbers) => {
    expect(found(parts)).toEqual(numbers);
  });
});
