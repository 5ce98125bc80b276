/** The tables of an export with their number of rows. */
import { formatNumber } from '@shared/i18n/format';
import { PlainTable } from '../../../ui/data/PlainTable';
import { useWords } from '../../../ui/words';
import { tableWords } from '../export-view';

type Size = { readonly name: string; readonly title: string; readonly rows: number };

export function SizeTable({ sizes, caption }: { sizes: readonly Size[]; caption: string }) {
  const { t, forCode } = useWords();
  return (
    <PlainTable
      caption={caption}
      columns={[
        { id: 'table', label: t('exports.table'), cell: (size: Size) => tableWords(size, forCode) },
        {
          id: 'file',
          label: t('exports.file'),
          cell: (size: Size) => <code>{`data/${size.name}.csv`}</code>,
        },
        {
          id: 'rows',
          label: t('exports.rows'),
          align: 'end',
          cell: (size: Size) => formatNumber(size.rows),
        },
      ]}
      rows={sizes}
      rowId={(size) => size.name}
    />
  );
}
