/** The list of contributions. */
import { useMemo, useState } from 'react';
import { hrefOf } from '../../routes';
import { Button, LinkButton } from '../../ui/Button';
import { useCommands } from '../../ui/commands';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { SearchField } from '../../ui/fields/SearchField';
import { PageHeader } from '../../ui/layout/PageHeader';
import { useWords } from '../../ui/words';
import { NewContributionDialog } from './parts/NewContributionDialog';
import { SchemeSpending } from './parts/SchemeSpending';
import { SourceTable } from './parts/SourceTable';
import { useSources } from './parts/use-sources';

export function ContributionsScreen() {
  const { t } = useWords();
  const rows = useSources();
  const [isAdding, setAdding] = useState(false);
  const [search, setSearch] = useState('');
  const commands = useMemo(
    () => [
      {
        id: 'new-contribution',
        label: t('funds.contributions.new'),
        icon: 'add' as const,
        role: 'new' as const,
        run: () => setAdding(true),
      },
    ],
    [t],
  );
  useCommands(commands);
  if (rows === null) return <Loading what={t('funds.contributions.title')} />;
  const add = (
    <Button kind="primary" icon="add" onPress={() => setAdding(true)}>
      {t('funds.contributions.new')}
    </Button>
  );
  const word = search.trim().toLowerCase();
  const found = rows.filter((row) =>
    `${row.contribution.title} ${row.giverName ?? ''}`.toLowerCase().includes(word),
  );
  return (
    <>
      <PageHeader
        title={t('funds.contributions.title')}
        intro={t('funds.contributions.intro')}
        actions={
          <>
            {rows.length === 0 ? null : add}
            <LinkButton icon="ledger" href={hrefOf({ name: 'openingBalance' })}>
              {t('opening.title')}
            </LinkButton>
          </>
        }
      />
      {rows.length === 0 ? (
        <EmptyState
          title={t('funds.contributions.emptyTitle')}
          why={t('funds.contributions.emptyWhy')}
          action={add}
        />
      ) : (
        <div className="stack">
          <div className="field-row">
            <SearchField label={t('funds.contributions.search')} value={search} onChange={setSearch} />
          </div>
          <SourceTable
            label={t('funds.contributions.title')}
            rows={found}
            emptyText={t('funds.contributions.noneFound')}
          />
        </div>
      )}
      <SchemeSpending />
      <NewContributionDialog isOpen={isAdding} giverId={null} onClose={() => setAdding(false)} />
    </>
  );
}
