/**
 * The whole table of payments of a count by equal shares, for whoever adds it up: one row for each group of equal ballots.
 * Amounts are whole numbers of a part of a euro, the same part on all rows, so that no spreadsheet rounds a fraction.
 */
import type { Certificate } from '../domain/voting/rules/equal-shares/certificate';
import { writeCsv } from './csv';

/** Heads in Dutch, as in the municipal export. */
export function certificateCsv(certificate: Certificate, titleOf: (project: string) => string): string {
  const { plans, groups, denominator, endowment } = certificate;
  const exact = (units: bigint) => ({ exact: String(units) });
  return writeCsv(
    [
      'biljetten',
      'plannen_op_het_biljet',
      'delen_per_euro',
      'begin_per_biljet',
      ...plans.map(({ project }) => titleOf(project)),
      'over_per_biljet',
    ],
    groups.map(({ ballots, support, paid, left }) => [
      ballots,
      support.map(titleOf).join('; '),
      exact(denominator),
      exact(endowment),
      ...plans.map(({ project }) => exact(paid.get(project) ?? 0n)),
      exact(left),
    ]),
  );
}
