/** How backups are named and told. */

import type { BackupFileProblem } from '../../data/backup-file';
import type { CheckedBackup } from '../../data/snapshot';

/** `molenfonds-2026-12-04.buurtpot`: small letters without accents, so that any disk takes it. */
export function backupFileName(fundName: string, day: string): string {
  const plain = fundName
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${plain === '' ? 'buurtpot' : plain}-${day}.buurtpot`;
}

export function rowCount({ header }: CheckedBackup): number {
  return Object.values(header.tables).reduce((sum, { rows }) => sum + rows, 0);
}

export function backupProblemCode(problem: BackupFileProblem): { code: string; params: object } {
  return problem.kind === 'backup'
    ? { code: `backup.${problem.problem.code}`, params: problem.problem.params }
    : { code: `failure.${problem.failure.code}`, params: problem.failure.parameters };
}
