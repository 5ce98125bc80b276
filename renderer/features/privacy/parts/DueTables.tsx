/** What is due: a table for each clock, with its reason above it. */
import { textColumn } from '../../../ui/data/column-kinds';
import { PlainTable } from '../../../ui/data/PlainTable';
import { Heading, UnderHeading } from '../../../ui/layout/Heading';
import { useWords } from '../../../ui/words';
import type { DueGroup, DueRow } from '../retention-view';

export function DueTables({ groups }: { groups: readonly DueGroup[] }) {
  const { t } = useWords();
  return (
    <div className="stack">
      {groups.map(({ id, title, why, rows }) => (
        <div key={id}>
          <Heading>{title}</Heading>
          <UnderHeading>
            <p>{why}</p>
            <PlainTable
              caption={title}
              rows={rows}
              rowId={(row) => row.id}
              columns={[
                textColumn({ id: 'what', label: t('retention.what'), of: (row: DueRow) => row.what }),
                textColumn({ id: 'parts', label: t('retention.parts'), of: (row: DueRow) => row.parts }),
                textColumn({ id: 'since', label: t('retention.since'), of: (row: DueRow) => row.since }),
              ]}
            />
          </UnderHeading>
        </div>
      ))}
    </div>
  );
}
