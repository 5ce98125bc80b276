/** One entry of the bank: what the bank says of it, and what it stands for. */
import { shownAccount } from '@shared/domain/bank/bank-account';
import { matchWorldOf } from '@shared/domain/bank/matching/match-world';
import { suggestionsFor } from '@shared/domain/bank/matching/suggestions';
import { useMemo } from 'react';
import { type OneBankEntry, useBankEntry } from '../../data/queries/bank';
import { hrefOf, type RouteParams } from '../../routes';
import { DayText } from '../../ui/DayText';
import { FactList } from '../../ui/data/FactList';
import { PlainTable } from '../../ui/data/PlainTable';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { MoneyText } from '../../ui/MoneyText';
import { StatusBadge } from '../../ui/StatusBadge';
import { useWords } from '../../ui/words';
import { MatchedSection } from './parts/MatchedSection';
import { MatchForm } from './parts/MatchForm';
import { SuggestionList } from './parts/SuggestionList';

export function BankEntryScreen({ bankEntryId }: RouteParams<'bankEntry'>) {
  const { t } = useWords();
  const found = useBankEntry(bankEntryId);
  const back = { label: t('bank.title'), href: hrefOf({ name: 'bank' }) };
  if (found === undefined) return <Loading what={t('bank.entry')} />;
  if (found === null) {
    return (
      <>
        <PageHeader title={t('bank.entry')} back={back} />
        <EmptyState title={t('bank.entryGone')} why={t('bank.entryGoneWhy')} />
      </>
    );
  }
  const { entry } = found;
  const isOpen = entry.state.status === 'open';
  return (
    <>
      <PageHeader
        title={entry.counterName ?? t('bank.noCounter')}
        back={back}
        status={
          <StatusBadge tone={isOpen ? 'wait' : 'done'}>{t(`bank.state.${entry.state.status}`)}</StatusBadge>
        }
      />
      <EntryFacts found={found} />
      {isOpen ? <ToMatch found={found} /> : <MatchedSection found={found} />}
    </>
  );
}

function EntryFacts({ found: { entry, accounts } }: { found: OneBankEntry }) {
  const { t } = useWords();
  const told = (label: string, value: string | null) => (value === null ? [] : [{ label, value }]);
  return (
    <div className="stack">
      <FactList
        facts={[
          { label: t('funds.ledger.amount'), value: <MoneyText amount={entry.amount} size="large" /> },
          { label: t('bank.day'), value: <DayText day={entry.day} length="long" /> },
          ...told(
            t('bank.counterAccount'),
            entry.counterIban === null ? null : shownAccount(entry.counterIban),
          ),
          ...told(t('bank.description'), entry.description === '' ? null : entry.description),
          ...told(t('bank.endToEndId'), entry.endToEndId),
          ...told(t('bank.reference'), entry.reference),
          ...told(t('bank.returnReason'), entry.returnReason),
          ...told(t('bank.account'), accounts.find(({ id }) => id === entry.accountId)?.name ?? null),
        ]}
      />
      {entry.details.length === 0 ? null : (
        <PlainTable
          caption={t('bank.batch')}
          showsCaption
          rows={entry.details.map((detail, index) => ({ ...detail, id: String(index) }))}
          rowId={({ id }) => id}
          columns={[
            { id: 'name', label: t('bank.counter'), cell: ({ counterName }) => counterName ?? '' },
            { id: 'text', label: t('bank.description'), cell: ({ description }) => description },
            {
              id: 'amount',
              label: t('funds.ledger.amount'),
              align: 'end',
              cell: ({ amount }) => (amount === null ? '–' : <MoneyText amount={amount} />),
            },
          ]}
        />
      )}
    </div>
  );
}

function ToMatch({ found }: { found: OneBankEntry }) {
  const { t } = useWords();
  const { entry, entries, books, people } = found;
  const world = useMemo(() => matchWorldOf(books, people), [books, people]);
  const suggestions = useMemo(() => suggestionsFor(entry, world), [entry, world]);
  const open = entries.filter(({ state }) => state.status === 'open');
  return (
    <>
      {suggestions.length === 0 ? null : (
        <Section title={t('bank.suggestions')}>
          <SuggestionList entry={entry} suggestions={suggestions} world={world} />
        </Section>
      )}
      <Section title={t('bank.byHand')} intro={t('bank.byHandWhy')}>
        <MatchForm all={{ entry, world, open }} />
      </Section>
    </>
  );
}
