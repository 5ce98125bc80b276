import { attentionRows } from '@renderer/features/funds/attention-view';
import { sourceRows } from '@renderer/features/funds/source-view';
import { borrowedLines, entryOf, promiseLines, receiptLines } from '@shared/domain/funds/posting';
import { Grant } from '@shared/domain/grants/grant';
import { Payment } from '@shared/domain/grants/payment';
import { Reminder } from '@shared/domain/grants/reminder';
import type { OpenBatch } from '@shared/domain/payments/open-batches';
import type { Day } from '@shared/kernel/dates';
import { addDays } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../support/action-world';
import { aContribution, aFund, aGiver, anApplication, anInitiative } from '../../../support/builders';
import { APPROVER, aClaim } from '../../../support/claim-world';
import { aLeakWorld } from '../../../support/leak-world';
import { aRetentionWorld, dueIn, planLife, proposedIn } from '../../../support/retention-world';

const today = '2026-03-10' as Day;
const contribution = aContribution();
const scan = { startedOn: '2026-02-20', promisedDays: 14, owner: 'Fatma', pauses: [], outcome: null };
const initiative = anInitiative();

const grant = Grant.parse({
  id: testId(50),
  number: 1,
  applicationId: testId(51),
  initiativeId: initiative.id,
  roundId: null,
  amount: 100,
  awardedOn: '2026-02-01',
  draws: [{ contributionId: contribution.id, amount: 100 }],
  instalments: [
    { id: testId(52), due: '2026-03-01', amount: 60 },
    { id: testId(53), due: '2026-03-12', amount: 40 },
  ],
  asks: [],
  changes: [],
  requirements: [],
  band: 'photo',
  reportDue: '2026-03-20',
  state: { status: 'running' },
});
const payment = Payment.parse({
  id: testId(54),
  grantId: grant.id,
  instalmentId: testId(52),
  amount: 60,
  paidOn: '2026-03-01',
  reference: '',
});
const promise = entryOf({
  kind: 'promise',
  day: today,
  lines: promiseLines({ giverKind: 'government', amount: contribution.amount, source: contribution.id }),
  number: 1,
  id: testId(1),
});
const paused = { ...scan, pauses: [{ from: '2026-02-25', until: null, reason: 'Wachten' }] };

const all = {
  fund: aFund(),
  today,
  sources: sourceRows(
    { givers: [aGiver()], persons: new Map(), contributions: [contribution] },
    [promise],
    null,
  ),
  applications: [
    anApplication({ id: testId(60), title: 'Nieuw' }),
    anApplication({ id: testId(61), title: 'In scan', scan, state: { status: 'inScan' } }),
    anApplication({ id: testId(62), title: 'Stil', scan: paused, state: { status: 'inScan' } }),
    anApplication({ id: testId(63), title: 'Klaar', state: { status: 'ready' } }),
  ],
  initiatives: [initiative],
  rounds: [],
  grants: [grant],
  payments: [payment],
  claims: [],
  openBankEntries: 0,
  openYears: [],
  batches: [],
  reminders: [] as readonly Reminder[],
  privacy: { lines: [], unfinished: null, leaks: [] },
};

describe('attentionRows', () => {
  it('an instalment in a batch is told by the batch, and what is at the bank from three days on', () => {
    const batch = { number: 4, day: today, paysIds: [grant.instalments[1]!.id] };
    const batches = (['second', 'bank'] as const).map((waitsFor, index) => {
      return { ...batch, id: testId<OpenBatch['id']>(90 + index), waitsFor };
    });
    const rows = attentionRows({ ...all, batches }).map(({ kind, count, due }) => [kind, count, due]);
    expect(rows.filter(([kind]) => kind === 'instalment')).toEqual([]);
    expect(rows.filter(([kind]) => String(kind).startsWith('batch'))).toEqual([
      ['batchSecond', 4, today],
      ['batchBank', 4, addDays(today, 3)],
    ]);
  });

  it('sorts by the day it must be done, late first, and what has no day last', () => {
    const rows = attentionRows(all).map(({ kind, about, due, daysLeft }) => [kind, about, due, daysLeft]);
    expect(rows).toEqual([
      ['scan', 'In scan', '2026-03-06', -4],
      ['instalment', 'Groene Gevels', '2026-03-12', 2],
      ['report', 'Groene Gevels', '2026-03-20', 10],
      ['application', 'Nieuw', null, null],
      ['scanPaused', 'Stil', null, null],
      ['receipt', 'Wijkbudget 2026', null, null],
    ]);
  });

  it('asks to settle once a report is there, and nothing once it is settled', () => {
    const kinds = (state: object) =>
      attentionRows({
        ...all,
        sources: [],
        applications: [],
        grants: [Grant.parse({ ...grant, state })],
      }).map((row) => row.kind);
    expect(kinds({ status: 'reported', reportedOn: '2026-03-09' })).toEqual(['instalment', 'settlement']);
    expect(
      kinds({
        status: 'settled',
        reportedOn: '2026-03-09',
        settledOn: '2026-03-09',
        spent: 100,
        withdrawnFor: null,
        kept: null,
      }),
    ).toEqual([]);
  });

  it('asks for what was kept too long, unless a proposal waits, and for leaks by the hour they must be reported', async () => {
    const world = await aRetentionWorld('2026-12-04' as Day, [planLife(1, 'declined', '2024-03-10' as Day)]);
    const lines = await dueIn(world);
    const { leak } = await aLeakWorld();
    const quiet = { ...all, sources: [], applications: [], grants: [] };
    const told = (privacy: typeof all.privacy | object) =>
      attentionRows({ ...quiet, privacy: { ...all.privacy, ...privacy } }).map(
        ({ kind, count, due, route }) => [kind, count, due, route.name],
      );
    expect(told({ lines })).toEqual([['retention', 3, null, 'retention']]);
    expect(told({ lines, unfinished: await proposedIn(world) })).toEqual([['removal', 1, null, 'proposal']]);
    expect(told({ leaks: [leak] })).toEqual([['leak', null, '2026-12-05', 'leak']]);
  });

  it('does not ask for a report long before its day', () => {
    const early = { ...all, today: '2026-02-10' as Day, sources: [], applications: [] };
    expect(attentionRows(early).map((row) => row.kind)).toEqual(['instalment']);
  });

  it('asks to close a year that is over, before its figures must be published', () => {
    const [row] = attentionRows({ ...all, openYears: [2025] }).filter(({ kind }) => kind === 'year');
    expect(row).toMatchObject({ about: '2025', due: '2026-06-30', route: { name: 'year', year: '2025' } });
  });

  it('tells how many entries of the bank stand for nothing yet', () => {
    const told = (openBankEntries: number) =>
      attentionRows({ ...all, openBankEntries })
        .filter(({ kind }) => kind === 'bank')
        .map(({ count, route }) => [count, route]);
    expect(told(0)).toEqual([]);
    expect(told(3)).toEqual([[3, { name: 'bank' }]]);
  });

  it('asks for a part of a promise around the day that was agreed, and for none that is far away', () => {
    const expected = [
      { day: '2026-03-01' as Day, amount: cents(600_000) },
      { day: '2026-03-24' as Day, amount: cents(300_000) },
      { day: '2027-03-24' as Day, amount: cents(100_000) },
    ];
    const inParts = { ...contribution, agreement: { ...contribution.agreement, expected } };
    const book = { givers: [aGiver()], persons: new Map(), contributions: [inParts] };
    const told = attentionRows({ ...all, sources: sourceRows(book, [promise], null) });
    expect(
      told
        .filter(({ kind }) => kind === 'receipt' || kind === 'remindPromise')
        .map(({ amount, due, daysLeft }) => [amount, due, daysLeft]),
    ).toEqual([
      [600_000, '2026-03-01', -9],
      [300_000, '2026-03-24', 14],
    ]);
  });

  it('asks not to pay what waits, but to look at what was handed in for it (W13)', () => {
    const asked = (state: object) => {
      const requirement = { id: testId(70), kind: 'permit', title: '', blocks: [testId(53)], state };
      const waiting = Grant.parse({ ...grant, requirements: [requirement] });
      return attentionRows({ ...all, sources: [], applications: [], grants: [waiting] }).map(
        ({ kind }) => kind,
      );
    };
    expect(asked({ status: 'open' })).toEqual(['report']);
    expect(asked({ status: 'handedIn', on: today })).toEqual(['requirement', 'report']);
    expect(asked({ status: 'accepted', on: today })).toEqual(['instalment', 'report']);
  });

  it('asks to approve what was handed in and to pay what was approved; nothing after that', () => {
    const approval = { approvedBy: APPROVER.personId, approvedOn: today, contributionId: contribution.id };
    const refused = {
      status: 'refused',
      refusedBy: APPROVER.personId,
      refusedOn: today,
      reason: 'x',
    } as const;
    const claims = [
      aClaim(),
      aClaim({ id: testId(8202), state: { status: 'approved', ...approval } }),
      aClaim({
        id: testId(8203),
        state: { status: 'paid', ...approval, paidOn: today, entryId: testId(8401), lineId: null },
      }),
      aClaim({ id: testId(8204), state: refused }),
    ];
    const rows = attentionRows({ ...all, sources: [], applications: [], grants: [], claims });
    expect(rows.map(({ kind, id, amount }) => [kind, id, amount])).toEqual([
      ['claim', testId(8201), 2350],
      ['claimToPay', testId(8202), 2350],
    ]);
  });

  it('asks to repay the part of a loan whose day is near, and nothing once nothing is owed (G13)', () => {
    const repayments = ['2026-03-20', '2027-03-20'].map((day) => ({
      day: day as Day,
      amount: cents(500_000),
    }));
    const loan = { repayments, basisPoints: 0 };
    const lent = { ...contribution, form: 'loan' as const, agreement: { ...contribution.agreement, loan } };
    const money = { giverKind: 'government', amount: contribution.amount, source: contribution.id } as const;
    const entry = (kind: 'promise' | 'receipt', number: number) => {
      const lines = kind === 'promise' ? borrowedLines(money) : receiptLines(money);
      return entryOf({ kind, day: today, lines, number, id: testId(number) });
    };
    const asked = (entries: Parameters<typeof sourceRows>[1]) => {
      const sources = sourceRows(
        { givers: [aGiver()], persons: new Map(), contributions: [lent] },
        entries,
        null,
      );
      return attentionRows({ ...all, sources, applications: [], grants: [] }).map(({ kind, amount, due }) => [
        kind,
        amount,
        due,
      ]);
    };
    expect(asked([entry('promise', 1)])).toEqual([['receipt', 1_000_000, null]]);
    expect(asked([entry('promise', 1), entry('receipt', 2)])).toEqual([['repayment', 500_000, '2026-03-20']]);
  });

  it('offers a reminder of what is late, and not within a week of the last (W16)', () => {
    const late = { ...all, today: '2026-03-21' as Day, applications: [], sources: [] };
    const asked = (sentOn: string | null) => {
      const sent = { id: testId(90), kind: 'report', subjectId: grant.id, sentOn };
      const reminders = sentOn === null ? [] : [Reminder.parse(sent)];
      const row = attentionRows({ ...late, reminders }).find(({ due }) => due === grant.reportDue);
      return [row?.kind, row?.route.name];
    };
    expect(asked(null)).toEqual(['remindReport', 'letter']);
    expect(asked('2026-03-15')).toEqual(['report', 'grant']);
    expect(asked('2026-03-14')).toEqual(['remindReport', 'letter']);
  });
});
