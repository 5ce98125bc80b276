/** Everybody and every initiative of whom something is known, and the way to the fund's other duties. */
import type { ErasureSubject } from '@shared/domain/privacy/erasure';
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
import { initiativeRows, personRows, type SubjectRow } from './privacy-view';

export function PrivacyScreen() {
  const words = useWords();
  const { t } = words;
  const book = useErasureBook();
  const rows = useMemo(
    () =>
      book === undefined
        ? undefined
        : { people: personRows(book, words), initiatives: initiativeRows(book, words) },
    [book, words],
  );
  const [typed, setTyped] = useState('');
  if (rows === undefined) return <Loading what={t('privacy.title')} />;
  const wanted = typed.trim().toLowerCase();
  const found = (list: readonly SubjectRow[]) =>
    list.filter(({ name }) => name.toLowerCase().includes(wanted));
  return (
    <>
      <PageHeader title={t('privacy.title')} intro={t('privacy.intro')} actions={<Duties />} />
      <SearchField label={t('privacy.search')} value={typed} onChange={setTyped} />
      <Section title={t('privacy.people')} intro={t('privacy.peopleIntro')}>
        {rows.people.length === 0 ? (
          <EmptyState title={t('privacy.emptyTitle')} why={t('privacy.emptyWhy')} />
        ) : (
          <SubjectTable kind="person" label={t('privacy.people')} rows={found(rows.people)} />
        )}
      </Section>
      {rows.initiatives.length === 0 ? null : (
        <Section title={t('privacy.initiatives')} intro={t('privacy.initiativesIntro')}>
          <SubjectTable kind="initiative" label={t('privacy.initiatives')} rows={found(rows.initiatives)} />
        </Section>
      )}
    </>
  );
}

/** What the law asks of the fund, apart from single people. */
function Duties() {
  const { t } = useWords();
  return (
    <>
      <LinkButton icon="clock" href={hrefOf({ name: 'retention' })}>
        {t('retention.title')}
      </LinkButton>
      <LinkButton icon="alert" href={hrefOf({ name: 'leaks' })}>
        {t('leaks.title')}
      </LinkButton>
      <LinkButton icon="list" href={hrefOf({ name: 'privacyRegister' })}>
        {t('privacy.register')}
      </LinkButton>
    </>
  );
}

type SubjectTableProps = {
  readonly kind: ErasureSubject['kind'];
  readonly label: string;
  readonly rows: readonly SubjectRow[];
};

function SubjectTable({ kind, label, rows }: SubjectTableProps) {
  const { t } = useWords();
  const role = t(kind === 'person' ? 'privacy.role' : 'privacy.known');
  return (
    <DataTable
      label={label}
      rows={rows}
      rowId={(row) => row.id}
      rowHref={({ id }) => hrefOf({ name: 'privacyOf', subjectKind: kind, subjectId: id })}
      emptyText={t('privacy.noneFound')}
      columns={[
        textColumn({ id: 'name', label: t('privacy.who'), grow: 2, of: (row: SubjectRow) => row.name }),
        textColumn({ id: 'role', label: role, grow: 3, of: (row: SubjectRow) => row.role }),
      ]}
    />
  );
}
