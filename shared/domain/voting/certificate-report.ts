/** What a screen shows of the proof of a count by equal shares: sums per plan, the first groups, and whether it adds up. */
import type { Cents } from '../../kernel/money';
import type { Election } from './election';
import {
  type Certificate,
  certificateOf,
  eurosOf,
  leftForPlans,
  paidForPlans,
} from './rules/equal-shares/certificate';
import { type CertificateProblem, certificateProblems } from './rules/equal-shares/certificate-check';
import type { ExactEuro, Tally } from './tally';

export interface CertificateReport {
  readonly endowment: ExactEuro;
  /** Bought together, in order. */
  readonly bought: readonly {
    readonly project: string;
    readonly cost: Cents;
    readonly payers: number;
    readonly paid: ExactEuro;
  }[];
  /** Not bought together, in the order of the tally; `left`: what its voters have left. */
  readonly others: readonly { readonly project: string; readonly cost: Cents; readonly left: ExactEuro }[];
  /** The largest groups of equal ballots; the amounts are of one ballot. */
  readonly groups: readonly {
    readonly ballots: number;
    readonly support: readonly string[];
    readonly spent: ExactEuro;
    readonly left: ExactEuro;
  }[];
  readonly groupCount: number;
  readonly problems: readonly CertificateProblem[];
}

const GROUPS_SHOWN = 10;

/** null where the count was not decided by equal shares. */
export function certificateReport(election: Election, tally: Tally): CertificateReport | null {
  const certificate = certificateOf(election, tally);
  if (certificate === null) return null;
  const { plans, barred, groups, endowment } = certificate;
  const euros = (units: bigint) => eurosOf(certificate, units);
  const costs = new Map(election.projects.map(({ id, cost }) => [id, cost]));
  const costOf = (id: string) => costs.get(id) ?? (0 as Cents);
  const [paid, left, payers] = [
    paidForPlans(certificate),
    leftForPlans(certificate),
    payersOfPlans(certificate),
  ];
  const outside = new Set([...barred, ...plans.map(({ project }) => project)]);
  return {
    endowment: euros(endowment),
    bought: plans.map(({ project }) => ({
      project,
      cost: costOf(project),
      payers: payers.get(project) ?? 0,
      paid: euros(paid.get(project) ?? 0n),
    })),
    others: [...tally.chosen, ...tally.notChosen]
      .filter((project) => !outside.has(project))
      .map((project) => ({ project, cost: costOf(project), left: euros(left.get(project) ?? 0n) })),
    groups: groups.slice(0, GROUPS_SHOWN).map((group) => ({
      ballots: group.ballots,
      support: group.support,
      spent: euros(endowment - group.left),
      left: euros(group.left),
    })),
    groupCount: groups.length,
    problems: certificateProblems(election, certificate),
  };
}

function payersOfPlans({ groups }: Certificate): Map<string, number> {
  const payers = new Map<string, number>();
  for (const { paid, ballots } of groups)
    for (const project of paid.keys()) payers.set(project, (payers.get(project) ?? 0) + ballots);
  return payers;
}
