/** The instalments of an award: what is paid, what is to be paid, and the two things to do about it. */
import type { InstalmentLine } from '@shared/domain/grants/instalment-plan';
import { isOverdue } from '@shared/domain/grants/instalment-plan';
import { type Requirement, waitsFor } from '@shared/domain/grants/requirement';
import type { Day } from '@shared/kernel/dates';
import { useState } from 'react';
import type { GrantFile } from '../../../data/queries/grants';
import { Button } from '../../../ui/Button';
import { DayText } from '../../../ui/DayText';
import { PlainTable } from '../../../ui/data/PlainTable';
import { Section } from '../../../ui/layout/Section';
import { MoneyText } from '../../../ui/MoneyText';
import { StatusBadge } from '../../../ui/StatusBadge';
import { useWords, type Words } from '../../../ui/words';
import { InstalmentsDialog } from './InstalmentsDialog';
import { PaymentDialog } from './PaymentDialog';
import { Waiting } from './Waiting';

export type InstalmentsProps = {
  readonly file: GrantFile;
  readonly lines: readonly InstalmentLine[];
  readonly today: Day;
};

export function Instalments({ file, lines, today }: InstalmentsProps) {
  const words = useWords();
  const { t } = words;
  const [paying, setPaying] = useState<InstalmentLine | null>(null);
  const [isChanging, setChanging] = useState(false);
  const mayChange = file.grant.state.status !== 'settled' && lines.some(({ payment }) => payment === null);
  return (
    <Section
      title={t('grants.instalments')}
      actions={
        mayChange ? (
          <Button icon="edit" onPress={() => setChanging(true)}>
            {t('grants.changeInstalments')}
          </Button>
        ) : undefined
      }
    >
      <PlainTable
        caption={t('grants.instalments')}
        rows={lines.map((line, index) => ({ ...line, n: index + 1 }))}
        rowId={({ instalment }) => instalment.id}
        columns={[
          { id: 'n', label: t('grants.number'), cell: ({ n }) => t('grants.instalment', { n }) },
          {
            id: 'due',
            label: t('grants.instalmentDue'),
            cell: (row) => <DayText day={row.instalment.due} />,
          },
          {
            id: 'amount',
            label: t('grants.instalmentAmount'),
            align: 'end',
            cell: (row) => <MoneyText amount={row.payment?.amount ?? row.instalment.amount} />,
          },
          {
            id: 'status',
            label: t('grants.status'),
            cell: (row) => (
              <Standing
                line={row}
                today={today}
                waiting={waitsFor(file.grant.requirements, row.instalment.id)}
              />
            ),
          },
          ...(lines.some(({ toPay }) => toPay > 0)
            ? [payColumn(words, file.grant.requirements, setPaying)]
            : []),
        ]}
      />
      {paying === null ? null : (
        <PaymentDialog
          grant={file.grant}
          initiative={file.initiative}
          line={paying}
          onClose={() => setPaying(null)}
        />
      )}
      {isChanging ? <InstalmentsDialog file={file} lines={lines} onClose={() => setChanging(false)} /> : null}
    </Section>
  );
}

type NumberedLine = InstalmentLine & { readonly n: number };

function payColumn(
  { t }: Words,
  requirements: readonly Requirement[],
  onPay: (line: InstalmentLine) => void,
) {
  return {
    id: 'act',
    label: t('grants.act'),
    cell: (row: NumberedLine) =>
      row.toPay > 0 && waitsFor(requirements, row.instalment.id).length === 0 ? (
        <Button
          kind="quiet"
          onPress={() => onPay(row)}
          label={`${t('grants.pay')}: ${t('grants.instalment', { n: row.n })}`}
        >
          {t('grants.pay')}
        </Button>
      ) : null,
  };
}

type StandingProps = {
  readonly line: InstalmentLine;
  readonly today: Day;
  readonly waiting: readonly Requirement[];
};

function Standing({ line, today, waiting }: StandingProps) {
  const { t, shortDay, euro } = useWords();
  if (line.payment !== null) {
    const day = shortDay(line.payment.paidOn);
    return <StatusBadge tone="done">{t('grants.instalmentPaid', { day })}</StatusBadge>;
  }
  if (line.toPay <= 0) return <StatusBadge tone="idle">{t('grants.instalmentLapsed')}</StatusBadge>;
  if (waiting.length > 0) return <Waiting requirements={waiting} />;
  if (line.toPay < line.instalment.amount) {
    return <StatusBadge tone="wait">{t('grants.instalmentPart', { amount: euro(line.toPay) })}</StatusBadge>;
  }
  return isOverdue(line, today) ? (
    <StatusBadge tone="wait">{t('grants.instalmentOverdue')}</StatusBadge>
  ) : (
    <StatusBadge tone="busy">{t('grants.instalmentOpen')}</StatusBadge>
  );
}
