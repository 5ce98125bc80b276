/** The position of a long ledger, per source and per award, beside a plain loop over the same lines. */
import { figureParts, positionsBy, positionsOf } from '@shared/domain/funds/balance';
import type { ContributionId } from '@shared/domain/funds/contribution';
import type { LedgerEntry, LedgerEntryId, LedgerLine } from '@shared/domain/funds/ledger-entry';
import { entryOf, promiseLines, receiptLines, transfer } from '@shared/domain/funds/posting';
import { addDays, type Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import type { BenchSuite } from './runner';

const COUNT = 200_000;
const SOURCES = 40;
const GRANTS = 20_000;

const idOf = <Id extends string>(index: number) =>
  `00000000-0000-4000-8000-${String(index).padStart(12, '0')}` as Id;

/** Ten years of a fund, in turns: a promise, its receipt, an award, its payment. */
function entryAt(index: number): LedgerEntry {
  const source = idOf<ContributionId>(900_000_000 + (index % SOURCES));
  const amount = cents(1 + ((index * 7919) % 500_000));
  const subject = { kind: 'grant', id: idOf<string>(800_000_000 + (index % GRANTS)) } as const;
  const posting = {
    day: addDays('2016-01-01' as Day, index % 3650),
    number: index + 1,
    id: idOf<LedgerEntryId>(index),
  };
  const money = { giverKind: 'foundation', amount, source } as const;
  switch (index % 4) {
    case 0:
      return entryOf({ ...posting, kind: 'promise', lines: promiseLines(money) });
    case 1:
      return entryOf({ ...posting, kind: 'receipt', lines: receiptLines(money) });
    case 2: {
      const lines = transfer({ debit: 'WKprTvlVsg', credit: 'BSchOpaNbi', amount, source, subject });
      return entryOf({ ...posting, kind: 'award', lines });
    }
    default: {
      const lines = transfer({ debit: 'BSchOpaNbi', credit: 'BLimBanRba', amount, source, subject });
      return entryOf({ ...posting, kind: 'payment', lines });
    }
  }
}

const entries = Array.from({ length: COUNT }, (_, index) => entryAt(index));
const DAY = '2024-06-30' as Day;

/** Adds every line up by source and account, and knows nothing of figures. */
function plainLoop(): number {
  const sums = new Map<string, number>();
  for (const { day, lines } of entries) {
    if (day > DAY) continue;
    for (const { source, account, amount } of lines) {
      const key = source + account;
      sums.set(key, (sums.get(key) ?? 0) + amount);
    }
  }
  return sums.size;
}

const ofFirst = (line: LedgerLine) => line.source === entries[0]?.lines[0]?.source;

export const suite: BenchSuite = {
  name: 'ledger',
  about: `${COUNT} entries; the position per source should stay within three times the plain loop.`,
  rounds: 5,
  benches: [
    { name: 'plain loop over the lines', isYardstick: true, run: plainLoop },
    {
      name: 'position per source on a day',
      isYardstick: false,
      run: () => positionsOf(entries, { until: DAY }),
    },
    {
      name: 'position per award on a day',
      isYardstick: false,
      run: () => positionsBy(entries, { until: DAY }, ({ subject }) => subject?.id ?? null),
    },
    {
      name: 'entries behind one figure',
      isYardstick: false,
      run: () => figureParts(entries, { until: DAY, figure: 'free', isMeant: ofFirst }),
    },
  ],
};
