/** What a municipal layout is: named tables with typed columns, made out of the fund's records. */
import type { Report } from '../../domain/accountability/report';
import type { Application } from '../../domain/applications/application';
import type { Claim } from '../../domain/expenses/claim';
import type { Contribution } from '../../domain/funds/contribution';
import type { Fund } from '../../domain/funds/fund';
import type { Giver } from '../../domain/funds/giver';
import type { LedgerEntry } from '../../domain/funds/ledger-entry';
import type { Grant } from '../../domain/grants/grant';
import type { Payment } from '../../domain/grants/payment';
import type { ValueMap } from '../../domain/impact/value-map';
import type { Initiative } from '../../domain/people/initiative';
import type { Ballot } from '../../domain/voting/ballot';
import type { Round } from '../../domain/voting/round';
import type { PlanTalk } from '../../domain/voting/talk/plan-talk';
import type { Instant } from '../../kernel/dates';
import type { Sha256 } from '../../kernel/hash';
import type { Cents } from '../../kernel/money';
import type { CsvCell } from '../csv';
import { decimalText } from '../decimal';

/** The records an export is made of. Persons and photos are left out on purpose: no natural person leaves the fund. */
export interface FundRecords {
  readonly fund: Fund;
  readonly givers: readonly Giver[];
  readonly contributions: readonly Contribution[];
  readonly ledgerEntries: readonly LedgerEntry[];
  readonly initiatives: readonly Initiative[];
  readonly applications: readonly Application[];
  readonly rounds: readonly Round[];
  readonly ballots: readonly Ballot[];
  /** What the panel says itself about plans without money; worries and notes stay in the fund (V63). */
  readonly ownReasons: readonly Pick<PlanTalk, 'roundId' | 'applicationId' | 'reason'>[];
  /** Who claimed is not exported, nor what for. */
  readonly claims: readonly Claim[];
  readonly grants: readonly Grant[];
  readonly payments: readonly Payment[];
  readonly reports: readonly Report[];
  readonly valueMaps: readonly ValueMap[];
}

/** When it was made, by which version, and where the audit chain stood: printed in every export. */
export interface ExportMark {
  readonly madeAt: Instant;
  readonly appVersion: string;
  readonly auditHead: Sha256;
}

/** `euro` has two decimals; `number` has as many as it has. */
export type ColumnType = 'string' | 'integer' | 'number' | 'euro' | 'date' | 'boolean';

export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  readonly title: string;
  readonly value: (row: Row) => CsvCell;
  /** false: the cell may be empty. */
  readonly required: boolean;
}

export interface ForeignKey {
  readonly column: string;
  readonly table: string;
  readonly tableColumn: string;
}

/** One table of the export, its rows already made. */
export interface ExportTable {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly {
    readonly name: string;
    readonly type: ColumnType;
    readonly title: string;
    readonly required: boolean;
  }[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly rows: readonly (readonly CsvCell[])[];
}

export interface Layout {
  readonly id: string;
  readonly label: { readonly nl: string; readonly en: string };
  readonly make: (records: FundRecords, mark: ExportMark) => Uint8Array;
}

interface TableShape<Row> {
  readonly name: string;
  readonly title: string;
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly columns: readonly Column<Row>[];
}

export function tableOf<Row>(shape: TableShape<Row>, rows: readonly Row[]): ExportTable {
  return {
    ...shape,
    columns: shape.columns.map(({ name, type, title, required }) => ({ name, type, title, required })),
    rows: rows.map((row) => shape.columns.map((column) => column.value(row))),
  };
}

/** `1234.50`: a decimal point and two decimals, as every database reads it. */
export function decimalEuro(amount: Cents): CsvCell {
  return { exact: decimalText(amount) };
}
