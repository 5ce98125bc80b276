/** Rows of the log, in a list that stays quick however long it grows. */
import { useMemo } from 'react';
import { hrefOf } from '../../../routes';
import { TextLink } from '../../../ui/Button';
import { textColumn } from '../../../ui/data/column-kinds';
import type { Column } from '../../../ui/data/columns';
import { DataTable } from '../../../ui/data/DataTable';
import { useWords, type Words } from '../../../ui/words';
import type { AuditRow } from '../audit-view';

export type AuditTableProps = {
  readonly rows: readonly AuditRow[];
  /** Whether the rows are about more than one thing. */
  readonly showsSubject: boolean;
  /** Whether each row leads to the log of its subject alone. */
  readonly leadsToSubject: boolean;
};

export function AuditTable({ rows, showsSubject, leadsToSubject }: AuditTableProps) {
  const words = useWords();
  const { t } = words;
  const columns = useMemo(() => columnsIn(words, showsSubject), [words, showsSubject]);
  return (
    <DataTable
      label={t('audit.title')}
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      {...(leadsToSubject
        ? { rowHref: (row: AuditRow) => hrefOf({ name: 'auditOf', subjectId: row.subjectId }) }
        : {})}
      emptyText={t('audit.nothingFound')}
    />
  );
}

function columnsIn({ t }: Words, showsSubject: boolean): Column<AuditRow>[] {
  const about: Column<AuditRow> = {
    id: 'about',
    label: t('audit.about'),
    grow: 3,
    least: 12.8,
    cell: (row) => (row.href === null ? row.about : <TextLink href={row.href}>{row.about}</TextLink>),
    sortBy: (row) => row.about,
  };
  return [
    textColumn({
      id: 'seq',
      label: t('audit.number'),
      grow: 0.8,
      least: 4.9,
      of: (row) => row.seq,
    }),
    {
      id: 'when',
      label: t('audit.when'),
      grow: 1.8,
      least: 10.3,
      cell: (row) => <span className="one-line">{row.when}</span>,
      sortBy: (row) => row.at,
    },
    textColumn({
      id: 'what',
      label: t('audit.what'),
      grow: 2.5,
      least: 13,
      of: (row) => row.what,
    }),
    ...(showsSubject ? [about] : []),
    textColumn({
      id: 'who',
      label: t('audit.who'),
      grow: 1.6,
      least: 9,
      of: (row) => row.who,
    }),
  ];
}
