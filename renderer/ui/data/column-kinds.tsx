/** Columns that lists are mostly made of: what stands in the cell is also what the column sorts on. */
import type { Day } from '@shared/kernel/dates';
import type { Cents } from '@shared/kernel/money';
import { DayText } from '../DayText';
import { MoneyText } from '../MoneyText';
import type { Column } from './columns';

export type ColumnShape<Row, Value> = Pick<Column<Row>, 'id' | 'label' | 'grow' | 'least'> & {
  readonly of: (row: Row) => Value;
};

export function textColumn<Row>({ of, ...shape }: ColumnShape<Row, string | number>): Column<Row> {
  return { ...shape, cell: of, sortBy: of };
}

export function countColumn<Row>({ of, ...shape }: ColumnShape<Row, number>): Column<Row> {
  return { ...shape, align: 'end', cell: of, sortBy: of };
}

export function dayColumn<Row>({ of, ...shape }: ColumnShape<Row, Day>): Column<Row> {
  return { ...shape, cell: (row) => <DayText day={of(row)} />, sortBy: of };
}

export function moneyColumn<Row>({ of, ...shape }: ColumnShape<Row, Cents>): Column<Row> {
  return { ...shape, align: 'end', cell: (row) => <MoneyText amount={of(row)} />, sortBy: of };
}
