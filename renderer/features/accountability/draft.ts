/** A report while it is written: what the fields hold, and how that becomes what the rules take. */
import type { Report } from '@shared/domain/accountability/report';
import type { Application, BudgetLineId } from '@shared/domain/applications/application';
import { type Cents, ZERO } from '@shared/kernel/money';

export interface Draft extends Omit<Report, 'id' | 'grantId' | 'state' | 'spent'> {
  /** By the id of the budget line; null while a field is empty. */
  readonly spent: ReadonlyMap<BudgetLineId, Cents | null>;
}

/** A field that holds nothing yet stays empty, so that nobody has to wipe a zero. */
export function draftOf(report: Report): Draft {
  const { id: _id, grantId: _grant, state: _state, spent, ...told } = report;
  const filled = spent.map(({ budgetLineId, amount }) => [budgetLineId, amount > 0 ? amount : null] as const);
  return { ...told, spent: new Map(filled) };
}

export function spentOf(draft: Draft, application: Pick<Application, 'budgetLines'>): Report['spent'] {
  return application.budgetLines.map(({ id }) => ({ budgetLineId: id, amount: draft.spent.get(id) ?? ZERO }));
}

/** The report as it would stand now. */
export function reportOf(
  report: Report,
  draft: Draft,
  application: Pick<Application, 'budgetLines'>,
): Report {
  const { spent: _spent, ...told } = draft;
  return { ...report, ...told, spent: spentOf(draft, application) };
}

export const REPORT_STEPS = ['happened', 'story', 'money', 'photos', 'counts', 'lessons', 'handIn'] as const;
export type ReportStep = (typeof REPORT_STEPS)[number];
