import { clockWords } from '@renderer/features/applications/clock-words';
import { historyLines } from '@renderer/features/applications/history-view';
import { nextStep } from '@renderer/features/applications/next-step';
import {
  filterPlans,
  handSteps,
  labelsIn,
  NO_FILTER,
  planRows,
} from '@renderer/features/applications/plan-view';
import { scanClock } from '@shared/domain/applications/scan-clock';
import { AuditEntry } from '@shared/domain/audit/audit-entry';
import { translator } from '@shared/i18n/translate';
import type { Day } from '@shared/kernel/dates';
import { NO_HASH } from '@shared/kernel/hash';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../support/action-world';
import { anApplication, anInitiative } from '../../../support/builders';

const today = '2026-03-10' as Day;
const initiative = anInitiative();
const t = translator('nl');
const scan = { startedOn: '2026-03-01', promisedDays: 14, owner: 'Fatma', pauses: [], outcome: null };
const rows = planRows(
  {
    applications: [
      anApplication({ id: testId(1), number: 1, title: 'Geveltuinen' }),
      anApplication({
        id: testId(2),
        number: 2,
        title: 'Buurtfeest',
        theme: 'ontmoeting',
        area: 'Zuid',
        scan,
        state: { status: 'inScan' },
      }),
    ],
    initiatives: new Map([[initiative.id, initiative]]),
  },
  today,
);
const titles = (found: typeof rows) => found.map((row) => row.application.title);

describe('planRows', () => {
  it('puts the newest first, with a clock only while its scan runs', () => {
    expect(rows.map((row) => [row.application.title, row.initiativeName, row.clock?.daysLeft])).toEqual([
      ['Buurtfeest', 'Groene Gevels', 5],
      ['Geveltuinen', 'Groene Gevels', undefined],
    ]);
  });

  it.each([
    { name: 'nothing', filter: {}, found: ['Buurtfeest', 'Geveltuinen'] },
    { name: 'a word of the title', filter: { search: 'GEVELT' }, found: ['Geveltuinen'] },
    { name: 'the initiative', filter: { search: 'groene' }, found: ['Buurtfeest', 'Geveltuinen'] },
    { name: 'a status', filter: { status: 'inScan' }, found: ['Buurtfeest'] },
    { name: 'theme and area together', filter: { theme: 'groen', area: 'Zuid' }, found: [] },
  ] as const)('filters by $name', ({ filter, found }) => {
    expect(titles(filterPlans(rows, { ...NO_FILTER, ...filter }))).toEqual(found);
  });

  it('offers the themes and areas that plans have', () => {
    expect([labelsIn(rows, 'theme'), labelsIn(rows, 'area')]).toEqual([
      ['groen', 'ontmoeting'],
      ['Noord', 'Zuid'],
    ]);
  });
});

describe('handSteps', () => {
  it.each([
    { status: 'received', steps: ['inScan', 'withdrawn'] },
    { status: 'inScan', steps: ['ready', 'notNow', 'withdrawn'] },
    { status: 'ready', steps: ['withdrawn'] },
    { status: 'inRound', steps: [] },
    { status: 'declined', steps: ['inScan'] },
    { status: 'awarded', steps: [] },
  ] as const)('from $status: $steps', ({ status, steps }) => {
    expect(handSteps(status)).toEqual(steps);
  });
});

describe('words of the clock', () => {
  const at = (day: string) => clockWords(scanClock(rows[0]?.application.scan ?? never(), day as Day), t);
  const never = (): never => {
    throw new Error('no scan');
  };

  it.each([
    { day: '2026-03-10', words: 'nog 5 dagen' },
    { day: '2026-03-14', words: 'nog 1 dag' },
    { day: '2026-03-15', words: 'vandaag is de laatste dag' },
    { day: '2026-03-16', words: '1 dag te laat' },
  ])('on $day: $words', ({ day, words }) => {
    expect(at(day)).toBe(words);
  });

  it('tell an initiative what comes next', () => {
    const words = { t, day: (day: Day) => day };
    expect(rows.map((row) => nextStep(row, words))).toEqual([
      'U krijgt uiterlijk 2026-03-15 antwoord.',
      'Het fonds bekijkt uw plan en begint de scan.',
    ]);
  });
});

describe('historyLines', () => {
  it('tells what happened, by whom, and the figures that were kept', () => {
    const entry = AuditEntry.parse({
      id: 'a:1',
      device: testId(1),
      seq: 1,
      at: '2026-03-01T10:00:00.000Z',
      actor: 'initiative',
      action: 'record-application',
      subjectKind: 'application',
      subjectId: testId(2),
      details: { number: 1, asked: 65_000, lines: 1 },
      changeHash: NO_HASH,
      previousHash: NO_HASH,
      hash: NO_HASH,
    });
    expect(historyLines([entry, { ...entry, id: 'a:2', action: 'something-new', details: {} }])).toEqual([
      {
        id: 'a:1',
        at: entry.at,
        actor: 'initiative',
        what: 'applications.history.record-application',
        asked: 65_000,
        answer: null,
      },
      {
        id: 'a:2',
        at: entry.at,
        actor: 'initiative',
        what: 'applications.history.other',
        asked: null,
        answer: null,
      },
    ]);
  });
});
