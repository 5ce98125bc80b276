/** The sheet of the cash committee: the bank beside the books, the entries that were drawn, questions and signatures. */
import { shownAccount } from '@shared/domain/bank/bank-account';
import { reconcile } from '@shared/domain/bank/reconciliation';
import { movedOnBank } from '@shared/domain/funds/position';
import type { CashCheckDraw } from '@shared/domain/yearclose/book-year';
import { type CashCheckSample, cashCheckSample } from '@shared/domain/yearclose/cash-check';
import { lastDayOf } from '@shared/domain/yearclose/fiscal-year';
import { shortHash } from '@shared/kernel/hash';
import { add, sumOf } from '@shared/kernel/money';
import { useMemo } from 'react';
import { bridge } from '../../../bridge/bridge';
import type { YearWorld } from '../../../data/queries/year';
import { useToday } from '../../../data/use-today';
import { DayText } from '../../../ui/DayText';
import { FactList } from '../../../ui/data/FactList';
import { PlainTable } from '../../../ui/data/PlainTable';
import { MoneyText } from '../../../ui/MoneyText';
import { PrintPage } from '../../../ui/print/PrintPage';
import { usePrint } from '../../../ui/print/use-print';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { useWords } from '../../../ui/words';

const CHECKS = [
  'year.cash.check1',
  'year.cash.check2',
  'year.cash.check3',
  'year.cash.check4',
  'year.cash.check5',
  'year.cash.check6',
] as const;

export type CashCheckSheetProps = {
  readonly world: YearWorld;
  readonly year: number;
  readonly draw: CashCheckDraw;
};

export function CashCheckSheet({ world, year, draw }: CashCheckSheetProps) {
  const { t, day, euro } = useWords();
  const today = useToday();
  const title = t('year.cash.title', { year });
  const print = usePrint(bridge.printPdf, {
    suggestedName: `${t('year.cash.file', { year })}.pdf`,
    title,
  });
  const sample = useMemo(() => cashCheckSample(world.books.entries, { year, draw }), [world, year, draw]);
  return (
    <PrintPage fundName={world.fund.name} sender={world.fund.place} date={day(today)} {...print}>
      <div className="sheet-dense">
        <h2 className="sheet-title">{title}</h2>
        <h3>{t('year.cash.bank')}</h3>
        <BankFacts world={world} year={year} />
        <h3>{t('year.cash.sample')}</h3>
        <p>
          {t('year.cash.how', {
            word: draw.word,
            all: sample.population,
            total: euro(sample.total),
            interval: euro(sample.interval),
            start: euro(sample.start),
          })}
        </p>
        <p>{t('year.cash.fingerprint', { hash: shortHash(sample.fingerprint) })}</p>
        <SampleTable world={world} sample={sample} />
        <h3>{t('year.cash.checks')}</h3>
        <ul className="year-checks">
          {CHECKS.map((check) => (
            <li key={check} className="year-check">
              <Box />
              {t(check)}
            </li>
          ))}
        </ul>
        <h3>{t('year.cash.signs')}</h3>
        <p>{t('year.cash.signsWhy')}</p>
        <p className="sheet-sign">{t('year.cash.signOne')}</p>
        <p className="sheet-sign">{t('year.cash.signOne')}</p>
      </div>
    </PrintPage>
  );
}

/** What each account holds on the last day, and what the books say that they hold together. */
function BankFacts({ world, year }: { world: YearWorld; year: number }) {
  const { t, shortDay } = useWords();
  const last = lastDayOf(year);
  const { accounts, entries } = world.bank;
  const { bank, books, difference } = reconcile(world.bank, last);
  const held = accounts
    .filter(({ startsOn }) => startsOn <= last)
    .map(({ id, name, number, startBalance }) => {
      const moved = entries.filter(({ accountId, day }) => accountId === id && day <= last);
      const amount = add(
        startBalance,
        sumOf(moved, (entry) => entry.amount),
      );
      return { label: `${name} ${shownAccount(number)}`, value: <MoneyText amount={amount} /> };
    });
  return (
    <>
      <p>{t('year.cash.bankOn', { day: shortDay(last) })}</p>
      <FactList
        facts={[
          ...held,
          { label: t('bank.says'), value: <MoneyText amount={bank} /> },
          { label: t('bank.booksSay'), value: <MoneyText amount={books} /> },
          { label: t('bank.difference'), value: <MoneyText amount={difference} /> },
        ]}
      />
    </>
  );
}

function SampleTable({ world, sample }: { world: YearWorld; sample: CashCheckSample }) {
  const { t } = useWords();
  const titles = new Map(world.books.contributions.map(({ id, title }) => [id, title]));
  return (
    <PlainTable
      caption={t('year.cash.sample')}
      rows={sample.entries}
      rowId={({ id }) => id}
      columns={[
        {
          id: 'entry',
          label: t('year.entry'),
          cell: ({ kind, number }) => t('year.entryOf', { kind: t(`funds.entry.${kind}`), number }),
        },
        { id: 'day', label: t('bank.day'), cell: ({ day }) => <DayText day={day} /> },
        {
          id: 'source',
          label: t('year.source'),
          cell: ({ lines }) => [...new Set(lines.map(({ source }) => titles.get(source) ?? ''))].join(', '),
        },
        {
          id: 'amount',
          label: t('year.amount'),
          align: 'end',
          cell: (entry) => <MoneyText amount={movedOnBank(entry)} />,
        },
        { id: 'seen', label: t('year.cash.seen'), cell: () => <Box /> },
      ]}
    />
  );
}

/** To be ticked on paper. */
function Box() {
  const { t } = useWords();
  return (
    <span className="year-box">
      <VisuallyHidden>{t('year.cash.toTick')}</VisuallyHidden>
    </span>
  );
}
