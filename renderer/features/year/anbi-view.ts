/** The standard form of an ANBI as rows for a sheet and a table, and as a file. */
import {
  AIM_LINES,
  ANBI_SHARES,
  type AnbiForm,
  ASSET_LINES,
  LIABILITY_LINES,
  RAISED_LINES,
  type ResultLine,
  type Share,
  type TwoYears,
} from '@shared/domain/yearclose/anbi-form';
import { writeCsv } from '@shared/formats/csv';
import { decimalText } from '@shared/formats/decimal';
import type { Translate } from '@shared/i18n/translate';

export interface AnbiRow {
  readonly id: string;
  readonly label: string;
  readonly amounts: TwoYears;
  /** What lines above it come to. */
  readonly isSum: boolean;
}

export interface AnbiTable {
  readonly id: 'assets' | 'liabilities' | 'income' | 'expenses' | 'surplus';
  readonly title: string;
  /** Lines and what some of them come to, in the order of the form. */
  readonly rows: readonly AnbiRow[];
  readonly total: AnbiRow;
}

export interface AnbiShareRow {
  readonly label: string;
  readonly share: Share;
}

/** Lines that any fund may have, also those without an amount. */
export function anbiTables(t: Translate, form: AnbiForm): readonly AnbiTable[] {
  const onBalance = (lines: readonly (typeof ASSET_LINES | typeof LIABILITY_LINES)[number][]) =>
    lines.map((id) => ({ id, label: t(`year.anbi.line.${id}`), amounts: form.balance[id], isSum: false }));
  const inResult = (...lines: readonly ResultLine[]) =>
    lines.map((id) => ({ id, label: t(`year.anbi.line.${id}`), amounts: form.result[id], isSum: false }));
  const sum = (id: string, label: string, amounts: TwoYears): AnbiRow => ({
    id,
    label,
    amounts,
    isSum: true,
  });
  const together = sum('total', t('year.total'), form.total);
  const { raised, income, aim, expenses, beforeFinancial, surplus } = form;
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
      rows: [
        ...inResult(...RAISED_LINES),
        sum('raised', t('year.anbi.raised'), raised),
        ...inResult('otherIncome'),
      ],
      total: sum('total', t('year.anbi.income'), income),
    },
    {
      id: 'expenses',
      title: t('year.expenses'),
      rows: [
        ...inResult(...AIM_LINES),
        sum('aim', t('year.anbi.aim'), aim),
        ...inResult('fundraising', 'management'),
      ],
      total: sum('total', t('year.anbi.expenses'), expenses),
    },
    {
      id: 'surplus',
      title: t('year.result'),
      rows: [
        sum('beforeFinancial', t('year.anbi.beforeFinancial'), beforeFinancial),
        ...inResult('financialIncome'),
      ],
      total: sum('total', t('year.anbi.surplus'), surplus),
    },
  ];
}

/** For the explanation that the form asks for. */
export function anbiShares(t: Translate, { shares }: AnbiForm): readonly AnbiShareRow[] {
  return ANBI_SHARES.map((id) => ({ label: t(`year.anbi.share.${id}`), share: shares[id] }));
}

/** One line for each line of the form: part, line, this year, the year before; at the end the per cents. */
export function anbiCsv(t: Translate, form: AnbiForm): string {
  const header = [t('year.anbi.result'), t('year.anbi.line'), String(form.year), String(form.year - 1)];
  const cells = (part: string, { label, amounts }: AnbiRow) => [
    part,
    label,
    { exact: decimalText(amounts.now) },
    { exact: decimalText(amounts.before) },
  ];
  const percents = ({ label, share }: AnbiShareRow) => [
    t('year.anbi.explanation'),
    label,
    share.now,
    share.before,
  ];
  return writeCsv(header, [
    ...anbiTables(t, form).flatMap(({ title, rows, total }) =>
      [...rows, total].map((row) => cells(title, row)),
    ),
    ...anbiShares(t, form).map(percents),
  ]);
}
