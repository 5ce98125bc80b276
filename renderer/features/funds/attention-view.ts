/** What asks the treasurer's attention, out of all records, sorted by the day it must be done. */
import type { Application } from '@shared/domain/applications/application';
import { scanClock } from '@shared/domain/applications/scan-clock';
import { type Claim, isIn } from '@shared/domain/expenses/claim';
import { openParts } from '@shared/domain/funds/agreement';
import type { Fund } from '@shared/domain/funds/fund';
import type { Grant } from '@shared/domain/grants/grant';
import type { Payment } from '@shared/domain/grants/payment';
import { isReportLate, mayRemind, type Reminder } from '@shared/domain/grants/reminder';
import { waitsFor } from '@shared/domain/grants/requirement';
import type { OpenBatch } from '@shared/domain/payments/open-batches';
import type { Initiative } from '@shared/domain/people/initiative';
import { LEAK_HOURS } from '@shared/domain/privacy/leak-clock';
import type { Round } from '@shared/domain/voting/round';
import { publicationDue } from '@shared/domain/yearclose/anbi-form';
import { addDays, type Day, daysBetween, localDayOf } from '@shared/kernel/dates';
import { add, type Cents } from '@shared/kernel/money';
import type { PrivacyWork } from '../../data/queries/retention';
import type { Route } from '../../routes';
import type { SourceRow } from './source-view';

export type AttentionKind =
  | 'application'
  | 'scan'
  | 'scanPaused'
  | 'receipt'
  | 'instalment'
  | 'repayment'
  | 'remindReport'
  | 'remindPromise'
  | 'requirement'
  | 'report'
  | 'settlement'
  | 'round'
  | 'claim'
  | 'claimToPay'
  | 'bank'
  | 'year'
  | 'batchAuthor'
  | 'batchSecond'
  | 'batchSending'
  | 'batchBank'
  | 'retention'
  | 'removal'
  | 'leak';

export interface AttentionRow {
  readonly id: string;
  readonly kind: AttentionKind;
  /** Title of the plan, contribution or round. */
  readonly about: string;
  /** The money it is about, where there is any. */
  readonly amount: Cents | null;
  /** How many things it is about, where that is more than one thing. */
  readonly count: number | null;
  /** Null where no day was agreed. */
  readonly due: Day | null;
  /** Negative when it is late; null without a day. */
  readonly daysLeft: number | null;
  readonly route: Route;
}

export interface AttentionSources {
  readonly fund: Fund;
  readonly today: Day;
  readonly sources: readonly SourceRow[];
  readonly applications: readonly Application[];
  readonly initiatives: readonly Initiative[];
  readonly rounds: readonly Round[];
  readonly grants: readonly Grant[];
  readonly payments: readonly Payment[];
  readonly claims: readonly Claim[];
  readonly openBankEntries: number;
  /** Book years that are over and not closed. */
  readonly openYears: readonly number[];
  readonly batches: readonly OpenBatch[];
  readonly reminders: readonly Reminder[];
  readonly privacy: PrivacyWork;
}

type Draft = Omit<AttentionRow, 'daysLeft' | 'count'> & { readonly count?: number };

/** A report and an agreed part of a promise are asked for this many days ahead. */
const DAYS_AHEAD = 14;

/** What has a day comes first, the earliest on top; the rest follows in the order of its kind. */
export function attentionRows(all: AttentionSources): readonly AttentionRow[] {
  const drafts = [
    ...bank(all),
    ...claims(all),
    ...years(all),
    ...batches(all),
    ...plans(all),
    ...awards(all),
    ...rounds(all),
    ...receipts(all),
    ...repayments(all),
    ...privacy(all),
  ];
  return drafts
    .map((draft) => ({
      ...draft,
      count: draft.count ?? null,
      daysLeft: draft.due === null ? null : daysBetween(all.today, draft.due),
    }))
    .toSorted((a, b) => compareDue(a.due, b.due));
}

function compareDue(a: Day | null, b: Day | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function bank({ openBankEntries: count }: AttentionSources): Draft[] {
  const row = { id: 'bank', about: '', amount: null, due: null } as const;
  return count === 0 ? [] : [{ ...row, kind: 'bank', count, route: { name: 'bank' } }];
}

/** To be approved by another, or to be paid and in no batch yet. */
function claims({ claims: all, batches: open }: AttentionSources): Draft[] {
  const held = new Set<string>(open.flatMap(({ paysIds }) => paysIds));
  return all
    .filter((claim) => isIn(claim, 'handedIn') || (isIn(claim, 'approved') && !held.has(claim.id)))
    .map(({ id, amount, description, state }) => ({
      id,
      kind: state.status === 'handedIn' ? 'claim' : 'claimToPay',
      about: description,
      amount,
      due: null,
      route: { name: 'claim', claimId: id },
    }));
}

/** What an ANBI must publish of a year waits for its close. */
function years({ openYears }: AttentionSources): Draft[] {
  return openYears.map((year) => ({
    id: String(year),
    kind: 'year',
    about: String(year),
    amount: null,
    due: publicationDue(year),
    route: { name: 'year', year: String(year) },
  }));
}

const BATCH_KINDS = {
  author: 'batchAuthor',
  second: 'batchSecond',
  sending: 'batchSending',
  bank: 'batchBank',
} as const;

/** A bank needs a day or two; what is not on a statement by then is looked after. */
const DAYS_AT_BANK = 3;

function batches({ batches: open }: AttentionSources): Draft[] {
  return open.map(({ id, number, waitsFor, day }) => ({
    id,
    kind: BATCH_KINDS[waitsFor],
    about: '',
    amount: null,
    count: number,
    due: waitsFor === 'bank' ? addDays(day, DAYS_AT_BANK) : day,
    route: { name: 'paymentBatch', batchId: id },
  }));
}

function plans({ applications, today }: AttentionSources): Draft[] {
  return applications.flatMap((application): Draft[] => {
    const { id, title, state, scan } = application;
    const row = {
      id,
      about: title,
      amount: null,
      route: { name: 'application', applicationId: id },
    } as const;
    if (state.status === 'received') return [{ ...row, kind: 'application', due: null }];
    if (state.status !== 'inScan' || scan === null) return [];
    const clock = scanClock(scan, today);
    return clock.paused
      ? [{ ...row, kind: 'scanPaused', due: null }]
      : [{ ...row, kind: 'scan', due: clock.deadline }];
  });
}

function awards(all: AttentionSources): Draft[] {
  const { grants, payments, initiatives, today, batches: held, reminders } = all;
  const paid = new Set<string>([
    ...payments.map((payment) => payment.instalmentId),
    ...held.flatMap(({ paysIds }) => paysIds),
  ]);
  const names = new Map(initiatives.map((initiative) => [initiative.id, initiative.name]));
  return grants.flatMap((grant): Draft[] => {
    const about = names.get(grant.initiativeId) ?? '';
    const route = { name: 'grant', grantId: grant.id } as const;
    const row = { id: grant.id, about, amount: null, route };
    if (grant.state.status === 'settled') return [];
    const instalments = grant.instalments
      .filter((instalment) => !paid.has(instalment.id))
      .flatMap(({ id, amount, due }): Draft[] => {
        const waiting = waitsFor(grant.requirements, id);
        if (waiting.length === 0) return [{ ...row, id, kind: 'instalment', amount, due }];
        return waiting.some(({ state }) => state.status === 'handedIn')
          ? [{ ...row, id, kind: 'requirement', due }]
          : [];
      });
    if (grant.state.status === 'reported') return [...instalments, { ...row, kind: 'settlement', due: null }];
    const soon = daysBetween(today, grant.reportDue) <= DAYS_AHEAD;
    const isLate = isReportLate(grant, today);
    if (isLate && mayRemind(reminders, { kind: 'report', subjectId: grant.id }, today)) {
      const letter = { name: 'letter', kind: 'remindReport', subjectId: grant.id } as const;
      return [...instalments, { ...row, kind: 'remindReport', due: grant.reportDue, route: letter }];
    }
    if (grant.band === 'nothing') {
      return soon ? [...instalments, { ...row, kind: 'settlement', due: grant.reportDue }] : instalments;
    }
    return soon ? [...instalments, { ...row, kind: 'report', due: grant.reportDue }] : instalments;
  });
}

function rounds(all: AttentionSources): Draft[] {
  return all.rounds
    .filter((round) => round.state.status === 'closed' || round.state.status === 'counted')
    .map(({ id, name }) => ({
      id,
      kind: 'round',
      about: name,
      amount: null,
      due: null,
      route: { name: 'round', roundId: id },
    }));
}

/** What has no agreed day waits from the promise on; an agreed part is asked for around its day. */
function receipts({ sources, today, reminders }: AttentionSources): Draft[] {
  const soon = addDays(today, DAYS_AHEAD);
  return sources
    .filter((source) => source.position.promised > 0)
    .flatMap(({ contribution, position: { promised } }): Draft[] => {
      const { id, title, agreement } = contribution;
      const route = { name: 'contribution', contributionId: id } as const;
      const row = { kind: 'receipt', about: title, route } as const;
      if (agreement.expected.length === 0) return [{ ...row, id, amount: promised, due: null }];
      return openParts(agreement.expected, promised)
        .filter(({ day }) => day <= soon)
        .map(({ day, open }, index) => {
          const part = { ...row, id: `${id}-${index}`, amount: open, due: day } as const;
          const isFree = mayRemind(reminders, { kind: 'promise', subjectId: id }, today);
          if (day >= today || !isFree) return part;
          const letter = { name: 'letter', kind: 'remindPromise', subjectId: id } as const;
          return { ...part, kind: 'remindPromise', route: letter };
        });
    });
}

/** The parts of a loan that go back about now. */
function repayments({ sources, today }: AttentionSources): Draft[] {
  const soon = addDays(today, DAYS_AHEAD);
  return sources.flatMap(({ contribution: { id, title, agreement }, owed, position }): Draft[] => {
    const route = { name: 'contribution', contributionId: id } as const;
    return owed === 0
      ? []
      : openParts(agreement.loan?.repayments ?? [], add(owed, position.promised))
          .filter(({ day }) => day <= soon)
          .map(({ day, open }, index) => {
            const row = { kind: 'repayment', about: title, route } as const;
            return { ...row, id: `${id}-${index}`, amount: open, due: day };
          });
  });
}

/** What was kept too long, a decision that waits to be carried out, and leaks: to be reported, or to be closed. */
function privacy({ privacy: { lines, unfinished, leaks } }: AttentionSources): Draft[] {
  const row = { about: '', amount: null } as const;
  const rows: Draft[] = leaks.map(({ id, happened, discoveredAt, authority }) => ({
    ...row,
    id,
    kind: 'leak',
    about: happened,
    due: authority === null ? addDays(localDayOf(discoveredAt), LEAK_HOURS / 24) : null,
    route: { name: 'leak', leakId: id },
  }));
  if (unfinished !== null) {
    const { id, number } = unfinished;
    const route = { name: 'proposal', proposalId: id } as const;
    return [...rows, { ...row, id, kind: 'removal', count: number, due: null, route }];
  }
  if (lines.length === 0) return rows;
  return [
    ...rows,
    { ...row, id: 'due', kind: 'retention', count: lines.length, due: null, route: { name: 'retention' } },
  ];
}
