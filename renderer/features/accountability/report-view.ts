/** Reports as rows, and the figures of one report: pure shaping. */
import type { Report } from '@shared/domain/accountability/report';
import { reportClock } from '@shared/domain/grants/grant-status';
import type { Day } from '@shared/kernel/dates';
import type { ReportRow } from '../../data/queries/accountability';
import type { StatusTone } from '../../ui/StatusBadge';
import type { Words } from '../../ui/words';

export interface ReportLists {
  readonly toWrite: readonly ReportRow[];
  /** Newest first. */
  readonly handedIn: readonly ReportRow[];
}

export function reportLists(rows: readonly ReportRow[]): ReportLists {
  const isIn = ({ report }: ReportRow) => report?.state.status === 'handedIn';
  return {
    toWrite: rows.filter((row) => !isIn(row)),
    handedIn: rows.filter(isIn).sort((a, b) => (dayIn(a) > dayIn(b) ? -1 : 1)),
  };
}

export function dayIn({ report }: ReportRow): Day | '' {
  return report?.state.status === 'handedIn' ? report.state.handedInOn : '';
}

export interface DueWords {
  readonly tone: StatusTone;
  readonly text: string;
}

export function dueWords({ grant }: ReportRow, today: Day, { t, shortDay }: Words): DueWords {
  const clock = reportClock(grant, today);
  switch (clock.kind) {
    case 'late':
      return { tone: 'wait', text: t('grants.statusLate', { n: clock.days }) };
    case 'soon':
      return { tone: 'wait', text: t('grants.statusSoon', { n: clock.days }) };
    default:
      return { tone: 'busy', text: t('report.dueBy', { day: shortDay(grant.reportDue) }) };
  }
}

export function isLate({ grant }: ReportRow, today: Day): boolean {
  return reportClock(grant, today).kind === 'late';
}

export type CountKey = 'visitors' | 'helpers' | 'helperHours';
export const COUNT_KEYS: readonly CountKey[] = ['visitors', 'helpers', 'helperHours'];

export function hasCounts(report: Report): boolean {
  return COUNT_KEYS.some((key) => report[key] !== null);
}
