import type { GrantFile, GrantRow } from '@renderer/data/queries/grants';
import {
  courseOf,
  drawsText,
  found,
  listRows,
  paymentRows,
  statusOf,
} from '@renderer/features/grants/grant-view';
import type { Words } from '@renderer/ui/words';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { changeInstalments } from '@shared/domain/grants/actions/change-instalments';
import { recordPayment } from '@shared/domain/grants/actions/record-payment';
import { type Grant, grantTable, type InstalmentId } from '@shared/domain/grants/grant';
import { moneyOfGrant, totalOfGrant } from '@shared/domain/grants/grant-money';
import { instalmentLines } from '@shared/domain/grants/instalment-plan';
import { paymentTable } from '@shared/domain/grants/payment';
import { formatShortDay } from '@shared/i18n/format';
import { translator } from '@shared/i18n/translate';
import type { Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import { describe, expect, it } from 'vitest';
import { anApplication, anInitiative } from '../../../support/builders';
import { anAwardedWorld, TODAY } from '../../../support/grant-world';

const words = {
  t: translator('nl'),
  shortDay: (day: Day) => formatShortDay(day, 'nl'),
} as Words;

/** 1,000 euro in two instalments, the first of which was paid today. */
async function aRow(): Promise<{ row: GrantRow; file: GrantFile }> {
  const { world, grant } = await anAwardedWorld(100_000);
  await world.run(changeInstalments, {
    grantId: grant.id,
    instalments: [
      { id: null, due: '2026-05-20' as Day, amount: cents(75_000) },
      { id: null, due: '2026-09-01' as Day, amount: cents(25_000) },
    ],
  });
  const instalmentId = world.rows(grantTable)[0]?.instalments[0]?.id as InstalmentId;
  await world.run(recordPayment, { grantId: grant.id, instalmentId, paidOn: TODAY, reference: 'A1' });
  const now = world.rows(grantTable)[0] ?? grant;
  const entries = world
    .rows(ledgerEntryTable)
    .filter(({ lines }) => lines.some((line) => line.subject?.id === grant.id));
  const payments = world.rows(paymentTable);
  const parties = { application: anApplication({ title: 'Geveltuinen' }), initiative: anInitiative() };
  const money = totalOfGrant(moneyOfGrant(entries, grant.id));
  return {
    row: { grant: now, ...parties, money, payments },
    file: {
      grant: now,
      ...parties,
      round: null,
      payments,
      report: null,
      contributions: [],
      giverNames: new Map(),
      entries,
    },
  };
}

describe('statusOf', () => {
  const reportDue = '2026-06-30' as Day;
  it.each<{ state: Grant['state']; today: string; text: string }>([
    { state: { status: 'running' }, today: '2026-05-01', text: 'Verslag: 30 jun 2026' },
    { state: { status: 'running' }, today: '2026-06-29', text: 'Verslag binnen 1 dag' },
    { state: { status: 'running' }, today: '2026-07-02', text: '2 dagen te laat' },
    {
      state: { status: 'reported', reportedOn: reportDue },
      today: '2026-07-02',
      text: 'Wacht op afrekening',
    },
    {
      state: {
        status: 'settled',
        reportedOn: reportDue,
        settledOn: reportDue,
        spent: cents(1),
        withdrawnFor: null,
        kept: null,
      },
      today: '2026-07-02',
      text: 'Afgerekend',
    },
    {
      state: {
        status: 'settled',
        reportedOn: null,
        settledOn: reportDue,
        spent: cents(0),
        withdrawnFor: 'Gestopt',
        kept: null,
      },
      today: '2026-07-02',
      text: 'Ingetrokken',
    },
  ])('says $text', async ({ state, today, text }) => {
    const { row } = await aRow();
    expect(statusOf({ ...row.grant, state, reportDue }, today as Day, words).text).toBe(text);
  });
});

describe('listRows and found', () => {
  it('finds an award by words of its plan and its initiative', async () => {
    const { row } = await aRow();
    const rows = listRows([row], TODAY, words);
    expect(rows.map(({ plan, paid, toPay }) => [plan, paid, toPay])).toEqual([
      ['Geveltuinen', 75_000, 25_000],
    ]);
    expect(['gevel groene', 'gevelt', '', 'soep'].map((typed) => found(rows, typed).length)).toEqual([
      1, 1, 1, 0,
    ]);
  });
});

describe('paymentRows', () => {
  it('puts instalments in the order of their days and marks those whose day has passed', async () => {
    const { row } = await aRow();
    const rows = paymentRows([row], '2026-10-01' as Day);
    expect(
      rows.map(({ line, isOverdue }) => [line.payment?.reference ?? null, line.toPay, isOverdue]),
    ).toEqual([
      ['A1', 0, false],
      [null, 25_000, true],
    ]);
  });
});

describe('courseOf', () => {
  it('tells what happened and what is still expected, in order of time', async () => {
    const { file, row } = await aRow();
    const lines = instalmentLines(file.grant, file.payments, row.money.toPay);
    expect(courseOf(file, lines).map(({ kind, day }) => [kind, day])).toEqual([
      ['awarded', TODAY],
      ['paid', TODAY],
      ['planned', '2026-09-01'],
      ['reportDue', '2027-05-10'],
    ]);
  });
});

describe('drawsText', () => {
  it('names each source with its part', () => {
    const draws = [
      { contributionId: 'a', amount: cents(50_000) },
      { contributionId: 'b', amount: cents(5) },
    ];
    const titles = new Map([
      ['a', 'Gemeente'],
      ['b', 'Bakker'],
    ]);
    expect(drawsText(draws, titles)).toBe('Gemeente (€\u00a0500,00), Bakker (€\u00a00,05)');
  });
});
