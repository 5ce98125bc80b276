/** When the money of an award comes and where it goes to, on paper. */
import type { Instalment } from '@shared/domain/grants/grant';
import { formatIban } from '@shared/kernel/iban';
import type { GrantFile } from '../../../data/queries/grants';
import { DayText } from '../../../ui/DayText';
import { PlainTable } from '../../../ui/data/PlainTable';
import { MoneyText } from '../../../ui/MoneyText';
import { useWords } from '../../../ui/words';

export function LetterMoney({ file }: { file: GrantFile }) {
  const { t } = useWords();
  return (
    <>
      <h3>{t('letters.whenTitle')}</h3>
      <InstalmentTable instalments={file.grant.instalments} />
      <PaidTo file={file} />
    </>
  );
}

function InstalmentTable({ instalments }: { instalments: readonly Instalment[] }) {
  const { t } = useWords();
  const inOrder = instalments.toSorted((a, b) => (a.due < b.due ? -1 : 1));
  return (
    <PlainTable
      caption={t('grants.instalments')}
      rows={inOrder}
      rowId={({ id }) => id}
      columns={[
        {
          id: 'due',
          label: t('grants.instalmentDue'),
          cell: ({ due }) => <DayText day={due} length="long" />,
        },
        {
          id: 'amount',
          label: t('grants.instalmentAmount'),
          align: 'end',
          cell: ({ amount }) => <MoneyText amount={amount} />,
        },
      ]}
    />
  );
}

function PaidTo({ file }: { file: GrantFile }) {
  const { t } = useWords();
  const account = file.initiative?.bankAccount ?? null;
  return (
    <p>
      {account === null
        ? t('letters.whenNoAccount')
        : t('letters.whenTo', { iban: formatIban(account.iban), holder: account.holder })}
    </p>
  );
}
