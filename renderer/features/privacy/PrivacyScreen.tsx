/** Everybody of whom something is known, and the register of processing. */
import { useMemo, useState } from 'react';
import { useErasureBook } from '../../data/queries/privacy';
import { hrefOf } from '../../routes';
import { LinkButton } from '../../ui/Button';
import { textColumn } from '../../ui/data/column-kinds';
import { DataTable } from '../../ui/data/DataTable';
import { EmptyState } from '../../ui/feedback/EmptyState';
import { Loading } from '../../ui/feedback/Loading';
import { SearchField } from '../../ui/fields/SearchField';
import { PageHeader } from '../../ui/layout/PageHeader';
import { Section } from '../../ui/layout/Section';
import { useWords } from '../../ui/words';
import { type PersonRow, personRows } from './privacy-view';

export function PrivacyScreen() {
  const words = useWords();
  const { t } = words;
  const book = useErasureBook();
  const rows = useMemo(() => (book === undefined ? undefined : personRows(book, words)), [book, words]);
  if (rows === undefined) return <Loading what={t('privacy.title')} />;
  return (
    <>
      <PageHeader title={t('privacy.title')} intro={t('privacy.intro')} />
      <Section title={t('privacy.people')} intro={t('privacy.peopleIntro')}>
        {rows.length === 0 ? (
          <EmptyState title={t('privacy.emptyTitle')} why={t('privacy.emptyWhy')} />
        ) : (
          <PeopleTable rows={rows} />
        )}
      </Section>
      <Section title={t('privacy.register')} intro={t('privacy.registerIntro')}>
        <LinkButton icon="list" href={hrefOf({ name: 'privacyRegister' })}>
          {t('privacy.registerOpen')}
        </LinkButton>
      </Section>
    </>
  );
}

function PeopleTable({ rows }: { rows: readonly PersonRow[] }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLowerCase();
  return (
    <div className="stack">
      <SearchField label={t('privacy.search')} value={typed} onChange={setTyped} />
      <DataTable
        label={t('privacy.people')}
        rows={rows.filter(({ name }) => name.toLowerCase().includes(wanted))}
        rowId={(row) => row.id}
        rowHref={({ id }) => hrefOf({ name: 'privacyOf', subjectKind: 'person', subjectId: id })}
        emptyText={t('privacy.noneFound')}
        columns={[
          textColumn({ id: 'name', label: t('privacy.who'), grow: 2, of: (row: PersonRow) => row.name }),
          textColumn({ id: 'role', label: t('privacy.role'), grow: 3, of: (row: PersonRow) => row.role }),
        ]}
      />
    </div>
  );
}
