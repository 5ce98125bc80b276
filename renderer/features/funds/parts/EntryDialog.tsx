/** One entry: its lines, what it undoes or was undone by, and the way to reverse it. */
import type { LedgerEntry, LedgerLine } from '@shared/domain/funds/ledger-entry';
import { yearOf } from '@shared/kernel/dates';
import { sumOf } from '@shared/kernel/money';
import { useState } from 'react';
import { hrefOf } from '../../../routes';
import { Button, TextLink } from '../../../ui/Button';
import { DayText } from '../../../ui/DayText';
import type { Column } from '../../../ui/data/columns';
import { FactList } from '../../../ui/data/FactList';
import { PlainTable } from '../../../ui/data/PlainTable';
import { MoneyText } from '../../../ui/MoneyText';
import { Dialog } from '../../../ui/overlays/Dialog';
import { useWords, type Words } from '../../../ui/words';
import { creditOf, debitOf, type EntryRow } from '../ledger-view';
import { ReversalForm } from '../ReversalForm';

export function EntryDialog({ row, onClose }: { row: EntryRow | null; onClose: () => void }) {
  const { t } = useWords();
  const [isReversing, setReversing] = useState(false);
  const close = () => {
    setReversing(false);
    onClose();
  };
  const number = row?.entry.number ?? 0;
  return (
    <Dialog
      title={isReversing ? t('funds.ledger.reverseTitle', { number }) : t('funds.ledger.lines', { number })}
      isOpen={row !== null}
      onClose={close}
      size="wide"
    >
      {row === null ? null : isReversing ? (
        <ReversalForm entryId={row.entry.id} onDone={close} onCancel={() => setReversing(false)} />
      ) : (
        <EntryLines row={row} onReverse={() => setReversing(true)} onLeave={close} />
      )}
    </Dialog>
  );
}

type EntryLinesProps = {
  readonly row: EntryRow;
  readonly onReverse: () => void;
  /** A link was followed: it may lead to where one is already. */
  readonly onLeave: () => void;
};

function EntryLines({ row, onReverse, onLeave }: EntryLinesProps) {
  const words = useWords();
  const { t } = words;
  const { entry } = row;
  const notes = [
    ...(row.reverses === null ? [] : [t('funds.ledger.reverses', { number: row.reverses })]),
    ...(row.reversedBy === null ? [] : [t('funds.ledger.reversedBy', { number: row.reversedBy })]),
  ];
  return (
    <div className="stack">
      <FactList
        facts={[
          { label: t('funds.ledger.day'), value: <DayText day={entry.day} length="long" /> },
          { label: t('funds.ledger.kind'), value: [t(`funds.entry.${entry.kind}`), ...notes].join(', ') },
          ...(entry.reason === '' ? [] : [{ label: t('funds.ledger.why'), value: entry.reason }]),
          { label: t('funds.ledger.about'), value: <Sources row={row} /> },
        ]}
      />
      <PlainTable
        caption={t('funds.ledger.lines', { number: entry.number })}
        columns={columnsOf({ entry, onLeave }, words)}
        rows={entry.lines}
        rowId={(line) => `${line.account}-${line.source}-${line.amount}`}
      />
      {row.canReverse ? (
        <div>
          <Button icon="undo" onPress={onReverse}>
            {t('funds.ledger.reverse')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function Sources({ row }: { row: EntryRow }) {
  return (
    <>
      {row.sources.map((source, index) => (
        <span key={source.id}>
          {index === 0 ? '' : ', '}
          <TextLink href={hrefOf({ name: 'contribution', contributionId: source.id })}>
            {source.title}
          </TextLink>
        </span>
      ))}
    </>
  );
}

type Shown = { readonly entry: LedgerEntry; readonly onLeave: () => void };

function columnsOf({ entry: { lines, day }, onLeave }: Shown, { t }: Words): readonly Column<LedgerLine>[] {
  const side = (of: typeof debitOf) => (line: LedgerLine) => {
    const amount = of(line);
    return amount === 0 ? '' : <MoneyText amount={amount} />;
  };
  return [
    {
      id: 'account',
      label: t('funds.ledger.account'),
      cell: ({ account }) => (
        <TextLink
          href={hrefOf({ name: 'ledgerAccount', account, year: String(yearOf(day)) })}
          onPress={onLeave}
        >
          {`${t(`funds.account.${account}`)} (${account})`}
        </TextLink>
      ),
      total: t('common.total'),
    },
    {
      id: 'debit',
      label: t('funds.ledger.debit'),
      align: 'end',
      cell: side(debitOf),
      total: <MoneyText amount={sumOf(lines, debitOf)} />,
    },
    {
      id: 'credit',
      label: t('funds.ledger.credit'),
      align: 'end',
      cell: side(creditOf),
      total: <MoneyText amount={sumOf(lines, creditOf)} />,
    },
  ];
}
