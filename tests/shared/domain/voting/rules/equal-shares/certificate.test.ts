import {
  type Certificate,
  certificateOf,
  eurosOf,
  leftForPlans,
} from '@shared/domain/voting/rules/equal-shares/certificate';
import { certificateProblems } from '@shared/domain/voting/rules/equal-shares/certificate-check';
import { describe, expect, test } from 'vitest';
import { tallyBy, vote } from '../../../../../support/small-election';

// Four ballots, 25 euros each: three pay 20 for a; of b's two supporters one has 5 left and one 25, for 40.
const election = vote({
  budget: 100,
  plans: { a: 60, b: 40 },
  ballots: ['2x a', 'a b', 'b'],
});

function made(): Certificate {
  const certificate = certificateOf(election, tallyBy('mes-cost/none', election));
  if (certificate === null) throw new Error('Equal shares has a certificate.');
  return certificate;
}

describe('the certificate of equal shares', () => {
  test('says what each group could spend, paid and has left', () => {
    const certificate = made();
    expect(eurosOf(certificate, certificate.endowment)).toBe('25');
    expect(
      certificate.groups.map(({ ballots, support, paid, left }) => [
        ballots,
        support.join(' '),
        [...paid].map(([plan, units]) => `${plan} ${eurosOf(certificate, units)}`).join(),
        eurosOf(certificate, left),
      ]),
    ).toEqual([
      [2, 'a', 'a 20', '5'],
      [1, 'a b', 'a 20', '5'],
      [1, 'b', '', '25'],
    ]);
    expect(eurosOf(certificate, leftForPlans(certificate).get('b') ?? 0n)).toBe('30');
    expect(certificateProblems(election, certificate)).toEqual([]);
  });

  test('there is none where most votes decided', () => {
    expect(certificateOf(election, tallyBy('greedy-cost', election))).toBeNull();
  });

  const spoilt: [string, (good: Certificate) => Certificate, string[]][] = [
    [
      'a ballot that was left out',
      (good) => ({ ...good, groups: good.groups.slice(1) }),
      ['otherBallots', 'notPaidExactly'],
    ],
    [
      'a ballot that pays for a plan it does not name',
      (good) => ({
        ...good,
        groups: good.groups.map((group, place) =>
          place === 2 ? { ...group, paid: new Map([['a', 0n]]) } : group,
        ),
      }),
      ['paidWithoutSupport'],
    ],
    [
      'a ballot that spends more than it has',
      (good) => ({
        ...good,
        groups: good.groups.map((group, place) =>
          place === 1 ? { ...group, left: group.left + 1n } : group,
        ),
      }),
      ['overspent'],
    ],
    ['a smaller start', (good) => ({ ...good, endowment: good.endowment - 1n }), ['overspent']],
    ['a plan that was paid and not chosen', (good) => ({ ...good, plans: [] }), ['notPaidExactly']],
  ];
  test.each(spoilt)('the check finds %s', (_name, spoil, kinds) => {
    expect(certificateProblems(election, spoil(made())).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('the check finds a plan that could still be paid', () => {
    const nothingBought: Certificate = {
      ...made(),
      plans: [],
      groups: made().groups.map((group) => ({ ...group, paid: new Map(), left: made().endowment })),
    };
    expect(certificateProblems(election, nothingBought)).toEqual([
      { kind: 'stillAffordable', project: 'a' },
      { kind: 'stillAffordable', project: 'b' },
    ]);
  });
});
