/**
 * Adds a certificate of equal shares up again, out of the table and the ballots alone: it knows no prices and no rule,
 * so that a mistake in the count cannot hide behind the same mistake here.
 */
import type { Election } from '../../election';
import { compareCodePoints } from '../../tie-break';
import { type Certificate, leftForPlans, type PayingGroup, paidForPlans } from './certificate';

export type CertificateProblem =
  /** The groups are not the ballots of this vote. */
  | { readonly kind: 'otherBallots' }
  | { readonly kind: 'paidWithoutSupport'; readonly project: string }
  /** A group paid and kept other than what each ballot could spend. */
  | { readonly kind: 'overspent' }
  | { readonly kind: 'notPaidExactly'; readonly project: string }
  /** The supporters of a plan that was not bought have enough left for it. */
  | { readonly kind: 'stillAffordable'; readonly project: string };

/** Empty: the certificate proves the count. */
export function certificateProblems(election: Election, certificate: Certificate): CertificateProblem[] {
  const { groups } = certificate;
  const stray = groups.flatMap(({ paid, support }) =>
    [...paid.keys()].filter((project) => !support.includes(project)),
  );
  return [
    ...(isSameBox(election, groups) ? [] : [{ kind: 'otherBallots' } as const]),
    ...[...new Set(stray)].map((project) => ({ kind: 'paidWithoutSupport', project }) as const),
    ...(groups.every((group) => keepsToEndowment(group, certificate))
      ? []
      : [{ kind: 'overspent' } as const]),
    ...planProblems(election, certificate),
  ];
}

function isSameBox(election: Election, groups: readonly PayingGroup[]): boolean {
  const inBox = new Map<string, number>();
  const add = (support: readonly string[], ballots: number): void => {
    const key = JSON.stringify(support);
    inBox.set(key, (inBox.get(key) ?? 0) + ballots);
  };
  for (const { choices, multiplicity } of election.ballots) {
    const ids = choices.map(({ project }) => election.projects[project]?.id ?? '');
    add(ids.sort(compareCodePoints), multiplicity);
  }
  for (const { support, ballots } of groups) add([...support].sort(compareCodePoints), -ballots);
  return [...inBox.values()].every((difference) => difference === 0);
}

function keepsToEndowment({ paid, left }: PayingGroup, { endowment }: Certificate): boolean {
  let sum = left;
  for (const share of paid.values()) {
    if (share < 0n) return false;
    sum += share;
  }
  return left >= 0n && sum === endowment;
}

function planProblems(election: Election, certificate: Certificate): CertificateProblem[] {
  const { plans, barred, denominator } = certificate;
  const [paid, left] = [paidForPlans(certificate), leftForPlans(certificate)];
  const bought = new Set(plans.map(({ project }) => project));
  const outside = new Set(barred);
  return election.projects.flatMap(({ id, cost }): CertificateProblem[] => {
    const price = (BigInt(cost) * denominator) / 100n;
    if (bought.has(id) || paid.has(id))
      return paid.get(id) === price && bought.has(id) ? [] : [{ kind: 'notPaidExactly', project: id }];
    if (cost === 0 || outside.has(id)) return [];
    return (left.get(id) ?? 0n) < price ? [] : [{ kind: 'stillAffordable', project: id }];
  });
}
