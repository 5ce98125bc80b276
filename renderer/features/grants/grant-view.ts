/** Awards as rows and as a course of events: pure shaping, no figures of its own. */

import { BANK, TO_COME_BACK } from '@shared/domain/funds/account';
import type { LedgerEntry } from '@shared/domain/funds/ledger-entry';
import { changesOf, firstAmount } from '@shared/domain/grants/award-change';
import type { Grant } from '@shared/domain/grants/grant';
import { type ReportClock, reportClock } from '@shared/domain/grants/grant-status';
import { type InstalmentLine, instalmentLines, isOverdue } from '@shared/domain/grants/instalment-plan';
import { formatEuro } from '@shared/i18n/format';
import type { Day } from '@shared/kernel/dates';
import { type Cents, negate, sumOf } from '@shared/kernel/money';
import type { GrantFile, GrantRow } from '../../data/queries/grants';
import type { StatusTone } from '../../ui/StatusBadge';
import type { Words } from '../../ui/words';

export interface StatusWords {
  readonly tone: StatusTone;
  readonly text: string;
}

/** Where an award stands and what is waited for. */
export function statusOf(grant: Grant, today: Day, { t, shortDay }: Words): StatusWords {
  if (grant.state.status === 'settled') {
    return grant.state.withdrawnFor === null
      ? { tone: 'done', text: t('grants.statusSettled') }
      : { tone: 'stop', text: t('requirements.statusWithdrawn') };
  }
  if (grant.state.status === 'reported') return { tone: 'wait', text: t('grants.statusReported') };
  const clock: ReportClock = reportClock(grant, today);
  switch (clock.kind) {
    case 'late':
      return { tone: 'wait', text: t('grants.statusLate', { n: clock.days }) };
    case 'soon':
      return { tone: 'wait', text: t('grants.statusSoon', { n: clock.days }) };
    default:
      return { tone: 'busy', text: t('grants.statusRunning', { day: shortDay(grant.reportDue) }) };
  }
}

export interface GrantListRow {
  readonly id: string;
  readonly number: number;
  readonly plan: string;
  readonly initiative: string;
  readonly amount: Cents;
  readonly paid: Cents;
  readonly toPay: Cents;
  readonly status: StatusWords;
}

export function listRows(rows: readonly GrantRow[], today: Day, words: Words): GrantListRow[] {
  return rows.map(({ grant, application, initiative, money }) => ({
    id: grant.id,
    number: grant.number,
    plan: application?.title ?? words.t('common.unknown'),
    initiative: initiative?.name ?? words.t('common.unknown'),
    amount: grant.amount,
    paid: money.paid,
    toPay: money.toPay,
    status: statusOf(grant, today, words),
  }));
}

/** Every word typed stands somewhere in plan or initiative. */
export function found(rows: readonly GrantListRow[], typed: string): GrantListRow[] {
  const parts = typed.toLowerCase().split(/\s+/);
  return rows.filter((row) => {
    const text = `${row.number} ${row.plan} ${row.initiative}`.toLowerCase();
    return parts.every((part) => text.includes(part));
  });
}

export interface PaymentRow {
  readonly key: string;
  readonly row: GrantRow;
  readonly line: InstalmentLine;
  readonly isOverdue: boolean;
}

/** All instalments of all awards, the earliest day first. */
export function paymentRows(rows: readonly GrantRow[], today: Day): PaymentRow[] {
  return rows
    .flatMap((row) =>
      instalmentLines(row.grant, row.payments, row.money.toPay).map((line) => ({
        key: line.instalment.id,
        row,
        line,
        isOverdue: isOverdue(line, today),
      })),
    )
    .sort((a, b) =>
      dayOf(a) === dayOf(b) ? a.row.grant.number - b.row.grant.number : dayOf(a) < dayOf(b) ? -1 : 1,
    );
}

function dayOf({ line }: PaymentRow): Day {
  return line.payment?.paidOn ?? line.instalment.due;
}

export type CourseEvent =
  | { readonly kind: 'awarded'; readonly day: Day; readonly amount: Cents }
  | {
      readonly kind: 'changed';
      readonly day: Day;
      readonly from: Cents;
      readonly to: Cents;
      readonly reason: string;
    }
  | { readonly kind: 'paid'; readonly day: Day; readonly amount: Cents; readonly reference: string }
  | { readonly kind: 'planned'; readonly day: Day; readonly amount: Cents }
  | { readonly kind: 'reportDue'; readonly day: Day }
  | { readonly kind: 'reported'; readonly day: Day }
  | { readonly kind: 'settled'; readonly day: Day; readonly spent: Cents }
  | { readonly kind: 'withdrawn'; readonly day: Day }
  | { readonly kind: 'left'; readonly day: Day; readonly amount: Cents }
  | { readonly kind: 'returned'; readonly day: Day; readonly amount: Cents };

/** What happened and what is still expected, in order of time. */
export function courseOf(
  { grant, payments, entries }: GrantFile,
  lines: readonly InstalmentLine[],
): CourseEvent[] {
  const { state } = grant;
  const events: CourseEvent[] = [
    { kind: 'awarded', day: grant.awardedOn, amount: firstAmount(grant) },
    ...changesOf(grant).map(({ on, from, to, reason }) => ({
      kind: 'changed' as const,
      day: on,
      from,
      to,
      reason,
    })),
    ...payments.map(({ paidOn, amount, reference }) => ({
      kind: 'paid' as const,
      day: paidOn,
      amount,
      reference,
    })),
    ...lines
      .filter(({ toPay }) => toPay > 0)
      .map(({ instalment, toPay }) => ({ kind: 'planned' as const, day: instalment.due, amount: toPay })),
    ...(state.status === 'running'
      ? [{ kind: 'reportDue' as const, day: grant.reportDue }]
      : state.reportedOn === null
        ? []
        : [{ kind: 'reported' as const, day: state.reportedOn }]),
    ...(state.status === 'settled'
      ? [
          state.withdrawnFor === null
            ? { kind: 'settled' as const, day: state.settledOn, spent: state.spent }
            : { kind: 'withdrawn' as const, day: state.settledOn },
        ]
      : []),
    ...leftIn(entries),
    ...entries
      .filter(({ kind }) => kind === 'return')
      .map((entry) => ({ kind: 'returned' as const, day: entry.day, amount: onBank(entry) })),
  ];
  return events
    .map((event, place) => ({ event, place }))
    .sort(inTime)
    .map(({ event }) => event);
}

/** What was to come back and need not any more (W19). */
function leftIn(entries: readonly LedgerEntry[]): CourseEvent[] {
  return entries
    .filter(({ kind }) => kind === 'settlement')
    .map(({ day, lines }) => {
      const back = lines.filter(({ account, amount }) => account === TO_COME_BACK && amount < 0);
      return { kind: 'left' as const, day, amount: negate(sumOf(back, ({ amount }) => amount)) };
    })
    .filter(({ amount }) => amount > 0);
}

type Placed = { readonly event: CourseEvent; readonly place: number };

function inTime(a: Placed, b: Placed): number {
  if (a.event.day !== b.event.day) return a.event.day < b.event.day ? -1 : 1;
  return a.place - b.place;
}

function onBank({ lines }: LedgerEntry): Cents {
  return sumOf(
    lines.filter(({ account }) => account === BANK),
    ({ amount }) => amount,
  );
}

/** `Gemeente 2026 (€ 500,00), Bakker (€ 50,00)` */
export function drawsText(
  draws: readonly { readonly contributionId: string; readonly amount: Cents }[],
  titles: ReadonlyMap<string, string>,
): string {
  return draws
    .map(({ contributionId, amount }) => `${titles.get(contributionId) ?? ''} (${formatEuro(amount)})`)
    .join(', ');
}
