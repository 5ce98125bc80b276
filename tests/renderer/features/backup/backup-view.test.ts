import { backupFileName, backupProblemCode } from '@renderer/features/backup/backup-view';
import { backupProblem } from '@shared/formats/backup-problem';
import { failure } from '@shared/ipc/failure';
import { expect, test } from 'vitest';

test.each([
  ['Gemeenschapsfonds Molenkwartier', 'gemeenschapsfonds-molenkwartier-2026-12-04.buurtpot'],
  ['Café "De Brug" / Zuid', 'cafe-de-brug-zuid-2026-12-04.buurtpot'],
  ['…', 'buurtpot-2026-12-04.buurtpot'],
])('a backup of %s is named so that any disk takes it', (name, fileName) => {
  expect(backupFileName(name, '2026-12-04')).toBe(fileName);
});

test('problems of the file and of the machine have their own words', () => {
  expect(backupProblemCode({ kind: 'backup', problem: backupProblem('noFund', {}) })).toEqual({
    code: 'backup.noFund',
    params: {},
  });
  expect(
    backupProblemCode({ kind: 'failure', failure: failure('file.tooLarge', { maxMegabytes: 5 }) }),
  ).toEqual({
    code: 'failure.file.tooLarge',
    params: { maxMegabytes: 5 },
  });
});
