/** That somebody was reminded, so that nobody is asked the same twice in a week (rule W16). */
import { z } from 'zod';
import { addDays, Day } from '../../kernel/dates';
import { idOf } from '../../kernel/ids';
import { add } from '../../kernel/money';
import { defineTable } from '../action';
import { openParts } from '../funds/agreement';
import { positionsOf } from '../funds/balance';
import type { Contribution } from '../funds/contribution';
import type { LedgerEntry } from '../funds/ledger-entry';
import { owedOn } from '../funds/loan';
import { NO_MONEY } from '../funds/position';
import type { Grant } from './grant';
import { moneyOfGrant, totalOfGrant } from './grant-money';

export const ReminderId = idOf<'ReminderId'>();
export type ReminderId = z.infer<typeof ReminderId>;

/** A report that is late, money that is to come back, a part of a promise that is late, a loan that we are to repay. */
export const REMINDER_KINDS = ['report', 'return', 'promise', 'repayment'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

export const Reminder = z.strictObject({
  id: ReminderId,
  kind: z.enum(REMINDER_KINDS),
  /** An award, or for the last two kinds a contribution: who was asked follows from it. */
  subjectId: z.uuid(),
  sentOn: Day,
});
export type Reminder = z.infer<typeof Reminder>;

export const reminderTable = defineTable({
  name: 'reminders',
  schema: Reminder,
  indexes: ['subjectId'],
  sealing: null,
});

const QUIET_DAYS = 7;

/** The first day on which the same may be asked again; null where it was not asked yet. */
export function quietUntil(
  reminders: readonly Reminder[],
  { kind, subjectId }: Pick<Reminder, 'kind' | 'subjectId'>,
): Day | null {
  const days = reminders
    .filter((one) => one.kind === kind && one.subjectId === subjectId)
    .map(({ sentOn }) => sentOn)
    .sort();
  const last = days.at(-1);
  return last === undefined ? null : addDays(last, QUIET_DAYS);
}

export function mayRemind(
  reminders: readonly Reminder[],
  matter: Pick<Reminder, 'kind' | 'subjectId'>,
  today: Day,
): boolean {
  const again = quietUntil(reminders, matter);
  return again === null || again <= today;
}

/** Late: it was due before today, and something is asked at all. */
export function isReportLate({ state, band, reportDue }: Grant, today: Day): boolean {
  return state.status === 'running' && band !== 'nothing' && reportDue < today;
}

export interface Matter {
  readonly grant: Grant | null;
  readonly contribution: Contribution | null;
  readonly entries: readonly LedgerEntry[];
  readonly today: Day;
}

/** Whether there is anything to remind of. */
export function isDue(kind: ReminderKind, { grant, contribution, entries, today }: Matter): boolean {
  switch (kind) {
    case 'report':
      return grant !== null && isReportLate(grant, today);
    case 'return':
      return grant !== null && totalOfGrant(moneyOfGrant(entries, grant.id)).toComeBack > 0;
    case 'promise': {
      if (contribution === null) return false;
      const { promised } = positionsOf(entries, { until: null }).get(contribution.id) ?? NO_MONEY;
      return openParts(contribution.agreement.expected, promised).some(({ day }) => day < today);
    }
    case 'repayment': {
      if (contribution === null) return false;
      const owed = owedOn(entries, contribution.id, null);
      const { promised } = positionsOf(entries, { until: null }).get(contribution.id) ?? NO_MONEY;
      const parts = openParts(contribution.agreement.loan?.repayments ?? [], add(owed, promised));
      return owed > 0 && parts.some(({ day }) => day < today);
    }
  }
}
