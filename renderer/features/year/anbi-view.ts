/** The standard form of an ANBI as rows for a sheet and a table, and as a file. */
import {
  type AnbiForm,
  ASSET_LINES,
  EXPENSE_LINES,
  INCOME_LINES,
  LIABILITY_LINES,
  type TwoYears,
} from '@shared/domain/yearclose/anbi-form';
import { writeCsv } from '@shared/formats/csv';
import { decimalText } from '@shared/formats/decimal';
import type { Translate } from '@shared/i18n/translate';

export interface AnbiRow {
  readonly id: string;
  readonly label: string;
  readonly amounts: TwoYears;
}

export interface AnbiTable {
  readonly id: 'assets' | 'liabilities' | 'income' | 'expenses';
  readonly title: string;
  readonly rows: readonly AnbiRow[];
  readonly total: AnbiRow;
}

/** Every line of the form, also those without an amount: the form asks for a nought there. */
export function anbiTables(t: Translate, form: AnbiForm): readonly AnbiTable[] {
  const onBalance = (lines: readonly (typeof ASSET_LINES | typeof LIABILITY_LINES)[number][]) =>
    lines.map((id) => ({ id, label: t(`year.anbi.line.${id}`), amounts: form.balance[id] }));
  const inResult = (lines: readonly (typeof INCOME_LINES | typeof EXPENSE_LINES)[number][]) =>
    lines.map((id) => ({ id, label: t(`year.anbi.line.${id}`), amounts: form.result[id] }));
  const total = (label: string, amounts: TwoYears): AnbiRow => ({ id: 'total', label, amounts });
  const together = total(t('year.total'), form.total);
  return [
    { id: 'assets', title: t('year.anbi.assets'), rows: onBalance(ASSET_LINES), total: together },
    {
      id: 'liabilities',
      title: t('year.anbi.liabilities'),
      rows: onBalance(LIABILITY_LINES),
      total: together,
    },
    {
      id: 'income',
      title: t('year.income'),
      rows: inResult(INCOME_LINES),
      total: total(t('year.anbi.income'), form.income),
    },
    {
      id: 'expenses',
      title: t('year.expenses'),
      rows: inResult(EXPENSE_LINES),
      total: total(t('year.anbi.expenses'), form.expenses),
    },
  ];
}

/** One line for each line of the form: part, line, this year, the year before. */
export function anbiCsv(t: Translate, form: AnbiForm): string {
  const header = [t('year.anbi.result'), t('year.anbi.line'), String(form.year), String(form.year - 1)];
  const cells = (part: string, { label, amounts }: AnbiRow) => [
    part,
    label,
    { exact: decimalText(amounts.now) },
    { exact: decimalText(amounts.before) },
  ];
  const surplus = { id: 'surplus', label: t('year.anbi.surplus'), amounts: form.surplus };
  return writeCsv(header, [
    ...anbiTables(t, form).flatMap(({ title, rows, total }) =>
      [...rows, total].map((row) => cells(title, row)),
    ),
    cells(t('year.result'), surplus),
  ]);
}
