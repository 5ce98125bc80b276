/** The bank beside the books: whether they are the same, what waits to be matched, and which statements are here. */
import { matchWorldOf } from '@shared/domain/bank/matching/match-world';
import { type Reconciliation, reconcile } from '@shared/domain/bank/reconciliation';
import { checkedStatements, lastKnownDay } from '@shared/domain/bank/statement-check';
import { useMemo } from 'react';
import { type Bank, useBank } from '../../data/queries/bank';
import { useToday } from '../../data/use-today';
import { hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { StatCard } from '../../ui/data/StatCard';
import { Callout } from '../../ui/feedback/Callout';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { CardGrid, Section } from '../../ui/layout/Section';
import { MoneyText } from '../../ui/MoneyText';
import { useWords } from '../../ui/words';
import { NotOnBankTable } from './parts/DifferenceTables';
import { Inbox } from './parts/Inbox';
import { StatementTable } from './parts/StatementTable';

export function BankScreen() {
  const { t } = useWords();
  const bank = useBank();
  const takeIn = (
    <LinkButton kind="primary" icon="file" href={hrefOf({ name: 'bankImport' })}>
      {t('bank.takeIn')}
    </LinkButton>
  );
  const isEmpty = bank !== undefined && bank.accounts.length === 0;
  return (
    <>
      <PageHeader
        title={t('bank.title')}
        intro={t('bank.intro')}
        {...(bank === undefined || isEmpty ? {} : { actions: takeIn })}
      />
      {bank === undefined ? <Loading what={t('bank.title')} /> : null}
      {isEmpty ? <EmptyState title={t('bank.emptyTitle')} why={t('bank.emptyWhy')} action={takeIn} /> : null}
      {bank === undefined || isEmpty ? null : <BankBesideBooks bank={bank} />}
    </>
  );
}

function BankBesideBooks({ bank }: { bank: Bank }) {
  const { t } = useWords();
  const today = useToday();
  const { accounts, entries, books, people, statements } = bank;
  const found = useMemo(
    () => reconcile({ accounts, entries, ledger: books.ledger }, today),
    [accounts, entries, books, today],
  );
  const world = useMemo(() => matchWorldOf(books, people), [books, people]);
  const rows = useMemo(
    () => checkedStatements(statements, accounts, entries),
    [statements, accounts, entries],
  );
  return (
    <>
      <Beside found={found} until={lastKnownDay(statements)} />
      <Inbox entries={entries} world={world} />
      {found.notOnBank.length === 0 ? null : (
        <Section title={t('bank.notOnBank')} intro={t('bank.notOnBankWhy')}>
          <NotOnBankTable items={found.notOnBank} />
        </Section>
      )}
      <Section
        title={t('bank.statements')}
        actions={<LinkButton href={hrefOf({ name: 'bankEntries' })}>{t('bank.all')}</LinkButton>}
      >
        <StatementTable rows={rows} />
      </Section>
    </>
  );
}

function Beside({ found, until }: { found: Reconciliation; until: ReturnType<typeof lastKnownDay> }) {
  const { t, euro, shortDay } = useWords();
  const figure = (amount: Reconciliation['bank']) => <MoneyText amount={amount} size="large" />;
  return (
    <div className="stack">
      <CardGrid>
        <StatCard
          label={t('bank.says')}
          figure={figure(found.bank)}
          note={until === null ? t('bank.noStatements') : t('bank.until', { day: shortDay(until) })}
        />
        <StatCard
          label={t('bank.booksSay')}
          figure={figure(found.books)}
          link={{ label: t('bank.seeLedger'), href: hrefOf({ name: 'ledger' }) }}
        />
        <StatCard label={t('bank.difference')} figure={figure(found.difference)} />
      </CardGrid>
      {found.difference === 0 && found.notInBooks.length === 0 && found.notOnBank.length === 0 ? (
        <Callout tone="done" title={t('bank.same')} />
      ) : (
        <Callout tone="info" title={t('bank.differs')}>
          <p>
            {t('bank.differsWhy', {
              onBank: found.notInBooks.length,
              inBooks: found.notOnBank.length,
            })}
          </p>
          {found.atStart === 0 ? null : <p>{t('bank.atStart', { amount: euro(found.atStart) })}</p>}
        </Callout>
      )}
    </div>
  );
}
