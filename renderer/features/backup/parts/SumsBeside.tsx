/** The sums that a backup says it holds beside what its bookings make, before anybody decides to restore it. */
import type { SumBeside } from '@shared/formats/backup-problem';
import { type Cents, sumOf, ZERO } from '@shared/kernel/money';
import type { CheckedBackup } from '../../../data/copies/restore';
import { truthsIn } from '../../../data/copies/sums-beside';
import { PlainTable } from '../../../ui/data/PlainTable';
import { Callout } from '../../../ui/feedback/Callout';
import { Section } from '../../../ui/layout/Section';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';
import { Truths } from './TruthTable';

export type SumsBesideProps = { readonly backup: CheckedBackup; readonly sums: readonly SumBeside[] };

/** Sums that differ never come this far: such a file is refused, and the refusal names them. */
export function SumsBeside({ backup, sums }: SumsBesideProps) {
  const { t } = useWords();
  const amount = (cents: Cents | null) => <MoneyText amount={cents ?? ZERO} />;
  return (
    <Section title={t('handover.beside')} intro={t('handover.besideWhy')}>
      <div className="stack">
        <Callout tone="done" title={t('handover.besideGood')}>
          <p>{t('handover.besideGoodWhy')}</p>
        </Callout>
        <PlainTable
          caption={t('handover.beside')}
          rows={sums}
          rowId={({ id }) => id}
          columns={[
            {
              id: 'source',
              label: t('handover.source'),
              cell: ({ title }: SumBeside) => title ?? t('common.unknown'),
              total: t('handover.total'),
            },
            {
              id: 'inFile',
              label: t('handover.inFile'),
              align: 'end',
              cell: ({ inFile }: SumBeside) => amount(inFile),
              total: amount(sumOf(sums, ({ inFile }) => inFile ?? ZERO)),
            },
            {
              id: 'counted',
              label: t('handover.counted'),
              align: 'end',
              cell: ({ counted }: SumBeside) => amount(counted),
              total: amount(sumOf(sums, ({ counted }) => counted ?? ZERO)),
            },
          ]}
        />
        <Truths truths={truthsIn(backup.rows)} />
      </div>
    </Section>
  );
}
