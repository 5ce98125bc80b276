/** A list to work in: sorts, opens a row, works by keyboard, and stays quick with tens of thousands of rows. */
import { type ReactNode, type Ref, useId, useMemo, useRef, useState } from 'react';
import {
  Column as AriaColumn,
  Row as AriaRow,
  Table as AriaTable,
  Cell,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components';
import { classNames } from '../class-names';
import { Icon } from '../Icon';
import { present } from '../present';
import { type Column, type SortOrder, sortRows } from './columns';
import { PlainTable } from './PlainTable';
import { ScrollBox } from './ScrollBox';
import { SidewaysFrame } from './SidewaysFrame';
import { useIsPrinting } from './use-is-printing';
import { useRem } from './use-rem';
import { useSideways } from './use-sideways';

export type DataTableProps<Row extends object> = {
  /** What the list holds, for screen readers and above the printed table. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** Where a row leads: Enter or a click opens it. From `hrefOf(route)`. */
  readonly rowHref?: (row: Row) => string;
  readonly onRowAction?: (row: Row) => void;
  readonly initialSort?: SortOrder;
  /** Shown in place of the rows, for a filter that finds nothing; an empty list shows an `EmptyState` instead. */
  readonly emptyText: ReactNode;
};

/** From here on only what is in sight is drawn, and the list scrolls inside itself. */
const VIRTUAL_FROM = 120;
const ROW_REM = 3;
const VISIBLE_ROWS = 14;
const LEAST_REM = 5;
/** From here on the columns stand closer together. */
const DENSE_FROM = 5;

export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowId, initialSort = null } = props;
  const [order, setOrder] = useState<SortOrder | null>(initialSort);
  const sorted = useMemo(() => sortRows(rows, columns, order), [rows, columns, order]);
  const isPrinting = useIsPrinting();
  if (isPrinting) {
    return <PlainTable caption={label} showsCaption columns={columns} rows={sorted} rowId={rowId} />;
  }
  return rows.length < VIRTUAL_FROM ? (
    <ScrollBox label={label}>
      <Grid {...props} sorted={sorted} order={order} onOrder={setOrder} isVirtual={false} />
    </ScrollBox>
  ) : (
    <VirtualGrid {...props} sorted={sorted} order={order} onOrder={setOrder} />
  );
}

type GridProps<Row extends object> = DataTableProps<Row> & {
  readonly sorted: readonly Row[];
  readonly order: SortOrder | null;
  readonly onOrder: (order: SortOrder) => void;
};

function VirtualGrid<Row extends object>(props: GridProps<Row>) {
  const rem = useRem();
  const box = useRef<HTMLTableElement>(null);
  const hintId = useId();
  const sideways = useSideways(box);
  const layoutOptions = useMemo(() => ({ rowHeight: ROW_REM * rem, headingHeight: ROW_REM * rem }), [rem]);
  const height = ROW_REM * rem * (VISIBLE_ROWS + 1);
  return (
    <SidewaysFrame sideways={sideways} hintId={hintId}>
      <div className="virtual-table" style={{ height: `min(${height}px, 75vh)` }}>
        <Virtualizer layout={TableLayout} layoutOptions={layoutOptions}>
          <Grid {...props} isVirtual box={box} {...(sideways.isTooWide ? { hintId } : {})} />
        </Virtualizer>
      </div>
    </SidewaysFrame>
  );
}

type DrawnProps = {
  readonly isVirtual: boolean;
  readonly box?: Ref<HTMLTableElement>;
  readonly hintId?: string;
};

function Grid<Row extends object>(props: GridProps<Row> & DrawnProps) {
  const { label, columns, rowId, rowHref, onRowAction, sorted, order, onOrder, emptyText, isVirtual } = props;
  const rem = useRem();
  return (
    <AriaTable
      aria-label={label}
      className={classNames(
        'data-table',
        isVirtual && 'data-table-virtual',
        columns.length >= DENSE_FROM && 'data-table-dense',
      )}
      {...present({
        sortDescriptor: order ?? undefined,
        ref: props.box,
        'aria-describedby': props.hintId,
      })}
      onSortChange={({ column, direction }) => onOrder({ column: String(column), direction })}
    >
      <TableHeader>
        {columns.map((column, index) => (
          <AriaColumn
            key={column.id}
            id={column.id}
            isRowHeader={index === 0}
            allowsSorting={column.sortBy !== undefined}
            className={classNames('data-column', column.align === 'end' && 'align-end')}
            defaultWidth={`${column.grow ?? 1}fr`}
            minWidth={Math.round((column.least ?? LEAST_REM) * rem)}
          >
            {({ allowsSorting, sortDirection }) => (
              <span className="column-head">
                {column.label}
                {allowsSorting ? <SortMark direction={sortDirection} /> : null}
              </span>
            )}
          </AriaColumn>
        ))}
      </TableHeader>
      <TableBody
        items={sorted}
        dependencies={[columns]}
        renderEmptyState={() => <p className="list-empty">{emptyText}</p>}
      >
        {(row) => (
          <AriaRow
            id={rowId(row)}
            className={classNames('data-row', (rowHref ?? onRowAction) !== undefined && 'data-row-opens')}
            {...present({
              href: rowHref?.(row),
              onAction: onRowAction === undefined ? undefined : () => onRowAction(row),
            })}
          >
            {columns.map((column) => (
              <Cell
                key={column.id}
                className={classNames('data-cell', column.align === 'end' && 'align-end')}
              >
                {column.cell(row)}
              </Cell>
            ))}
          </AriaRow>
        )}
      </TableBody>
    </AriaTable>
  );
}

function SortMark({ direction }: { direction: 'ascending' | 'descending' | undefined }) {
  return (
    <span className={classNames('sort-mark', direction !== undefined && `sort-${direction}`)}>
      <Icon name="chevronDown" />
    </span>
  );
}
