/** A plain table: for reports, letters and print, and for lists of up to some dozens of rows. */
import { classNames } from '../class-names';
import { VisuallyHidden } from '../VisuallyHidden';
import type { Column } from './columns';
import { ScrollBox } from './ScrollBox';

export type PlainTableProps<Row> = {
  /** What the table shows; read out, and shown above it when `showsCaption`. */
  readonly caption: string;
  readonly showsCaption?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
};

/** The first column is the head of each row. */
export function PlainTable<Row>({
  caption,
  showsCaption = false,
  columns,
  rows,
  rowId,
}: PlainTableProps<Row>) {
  const hasTotals = columns.some((column) => column.total !== undefined);
  return (
    <ScrollBox label={caption}>
      <table className="plain-table">
        <caption>{showsCaption ? caption : <VisuallyHidden>{caption}</VisuallyHidden>}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={alignOf(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowId(row)}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.id} scope="row" className={alignOf(column)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} className={alignOf(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {hasTotals ? (
          <tfoot>
            <tr>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.id} scope="row" className={alignOf(column)}>
                    {column.total}
                  </th>
                ) : (
                  <td key={column.id} className={alignOf(column)}>
                    {column.total}
                  </td>
                ),
              )}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </ScrollBox>
  );
}

function alignOf<Row>(column: Column<Row>): string {
  return classNames(column.align === 'end' && 'align-end');
}
