import { certificateReport } from '@shared/domain/voting/certificate-report';
import { expect, test } from 'vitest';
import { tallyBy, vote } from '../../../support/small-election';

const election = vote({ budget: 100, plans: { a: 60, b: 40 }, ballots: ['2x a', 'a b', 'b', ''] });

test('a report has the sums per plan, what is left for the others, and the groups', () => {
  expect(certificateReport(election, tallyBy('mes-cost/none', election))).toEqual({
    endowment: '20',
    bought: [{ project: 'a', cost: 6_000, payers: 3, paid: '60' }],
    others: [{ project: 'b', cost: 4_000, left: '20' }],
    groups: [
      { ballots: 2, support: ['a'], spent: '20', left: '0' },
      { ballots: 1, support: [], spent: '0', left: '20' },
      { ballots: 1, support: ['a', 'b'], spent: '20', left: '0' },
      { ballots: 1, support: ['b'], spent: '0', left: '20' },
    ],
    groupCount: 4,
    problems: [],
  });
});

test('there is none without equal shares', () => {
  expect(certificateReport(election, tallyBy('greedy-cost', election))).toBeNull();
});
