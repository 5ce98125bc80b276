/** Short ways to write a column, so that a table reads as a list. */
import type { Day } from '../../../kernel/dates';
import type { Cents } from '../../../kernel/money';
import { type Column, decimalEuro } from '../layout';

type Text<Row> = (row: Row) => string | null;

export function text<Row>(name: string, title: string, value: Text<Row>): Column<Row> {
  return { name, type: 'string', title, value, required: false };
}

/** Text that is always there: ids, names, kinds. */
export function key<Row>(name: string, title: string, value: (row: Row) => string): Column<Row> {
  return { name, type: 'string', title, value, required: true };
}

export function whole<Row>(name: string, title: string, value: (row: Row) => number | null): Column<Row> {
  return { name, type: 'integer', title, value, required: false };
}

/** Euro with two decimals. */
export function euro<Row>(name: string, title: string, value: (row: Row) => Cents | null): Column<Row> {
  const cell = (row: Row) => {
    const amount = value(row);
    return amount === null ? null : decimalEuro(amount);
  };
  return { name, type: 'euro', title, value: cell, required: false };
}

export function date<Row>(name: string, title: string, value: (row: Row) => Day | null): Column<Row> {
  return { name, type: 'date', title, value, required: false };
}
