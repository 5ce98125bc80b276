/** What stands in the files that were read: per statement its account, days, balances, and whether they agree. */
import type { BankAccount } from '@shared/domain/bank/bank-account';
import { agreement, type Statement } from '@shared/formats/statements/statement';
import { PlainTable } from '../../../ui/data/PlainTable';
import { Section } from '../../../ui/layout/Section';
import { MoneyText } from '../../../ui/MoneyText';
import { StatusBadge } from '../../../ui/StatusBadge';
import { useWords } from '../../../ui/words';
import { accountOf, periodOf } from '../statement-input';

export type FoundStatementsProps = {
  readonly statements: readonly Statement[];
  readonly accounts: readonly BankAccount[];
};

export function FoundStatements({ statements, accounts }: FoundStatementsProps) {
  const { t, shortDay } = useWords();
  const rows = statements.map((statement, index) => ({ statement, id: String(index) }));
  const amount = (value: Statement['opening']) => (value === null ? '–' : <MoneyText amount={value} />);
  return (
    <Section title={t('bank.found')} intro={t('bank.foundWhy')}>
      <PlainTable
        caption={t('bank.found')}
        rows={rows}
        rowId={({ id }) => id}
        columns={[
          {
            id: 'account',
            label: t('bank.account'),
            cell: ({ statement }) => accountOf(statement, accounts)?.name ?? statement.account,
          },
          {
            id: 'period',
            label: t('bank.period'),
            cell: ({ statement }) => {
              const period = periodOf(statement);
              return period === null
                ? '–'
                : t('bank.fromTo', { from: shortDay(period.from), to: shortDay(period.to) });
            },
          },
          {
            id: 'entries',
            label: t('bank.entries'),
            align: 'end',
            cell: ({ statement }) => statement.entries.length,
          },
          {
            id: 'opening',
            label: t('bank.opening'),
            align: 'end',
            cell: ({ statement }) => amount(statement.opening),
          },
          {
            id: 'closing',
            label: t('bank.closing'),
            align: 'end',
            cell: ({ statement }) => amount(statement.closing),
          },
          {
            id: 'agrees',
            label: t('bank.agrees'),
            cell: ({ statement }) => <Agreement statement={statement} />,
          },
        ]}
      />
    </Section>
  );
}

function Agreement({ statement }: { statement: Statement }) {
  const { t, euro } = useWords();
  const { agrees, difference } = agreement(statement);
  if (statement.leftOut > 0) return <StatusBadge tone="stop">{t('bank.notWhole')}</StatusBadge>;
  if (agrees === null) return <StatusBadge tone="idle">{t('bank.noClosing')}</StatusBadge>;
  if (agrees) return <StatusBadge tone="done">{t('bank.agreesYes')}</StatusBadge>;
  return (
    <StatusBadge tone="wait">
      {t('bank.agreesNot', { amount: difference === null ? '' : euro(difference) })}
    </StatusBadge>
  );
}
