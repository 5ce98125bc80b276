/** What the preview of a file shows of its vote: rows and figures, shaped from the file alone. */
import type { ImportedElection, ImportedPlan } from '@shared/domain/voting/imported-election';
import { type Cents, sumOf } from '@shared/kernel/money';

export interface PreviewPlan {
  readonly id: string;
  readonly title: string;
  readonly cost: Cents;
  /** Ballots that name it. */
  readonly votes: number;
  /** What the file says of it; null where it does not say. */
  readonly selected: boolean | null;
}

/** Most votes first: the vote is over, and the file tells its result itself. */
export function previewPlans(election: ImportedElection): PreviewPlan[] {
  const votes = election.plans.map(() => 0);
  for (const { choices } of election.ballots) {
    for (const { plan } of choices) votes[plan] = (votes[plan] ?? 0) + 1;
  }
  return election.plans
    .map((plan, index) => ({
      id: plan.projectId,
      title: plan.title,
      cost: plan.cost,
      votes: votes[index] ?? 0,
      selected: selectedIn(plan),
    }))
    .sort((a, b) => b.votes - a.votes);
}

/** `1` was funded and `0` was not; other values send the reader to the comment. */
export function selectedIn({ cells }: Pick<ImportedPlan, 'cells'>): boolean | null {
  const cell = cells.selected ?? '';
  return cell === '1' ? true : cell === '0' ? false : null;
}

/** The chosen plans that the file names; null when it names none. */
export function selectedSum(plans: readonly PreviewPlan[]): { n: number; cost: Cents } | null {
  const selected = plans.filter((plan) => plan.selected === true);
  return selected.length === 0 ? null : { n: selected.length, cost: sumOf(selected, ({ cost }) => cost) };
}

/** `1,2 MB`, `14 kB`. */
export function sizeWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.ceil(bytes / 1000)} kB`
    : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
