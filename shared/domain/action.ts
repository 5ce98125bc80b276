/** What an action is: a value that gathers, decides and describes a change. Types, and the makers that infer them. */
import type { z } from 'zod';
import type { Day, Instant } from '../kernel/dates';
import { err, type Result } from '../kernel/result';

/** A record's schema under the name of its table; `indexes` are the fields that a reader may look up. */
export interface Table<Row extends { readonly id: string }> {
  readonly name: string;
  readonly schema: z.ZodType<Row>;
  readonly indexes: readonly string[];
  /** null: nothing in these rows says anything about a person, so they stand readable on disk. */
  readonly sealing: Sealing<Row> | null;
}

/** Which fields never reach the disk readable, and with whose key they are sealed. */
export interface Sealing<Row> {
  /**
   * Dotted path of each field (`*`: every item of a list), with what stands there once its key was destroyed.
   * A field that is null or empty is left as it is: it says nothing.
   */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Fields among them that can be looked up, by a keyed hash; they stand in `indexes` too. */
  readonly lookups: readonly string[];
  /** Id of the person, giver or initiative that the fields are about; null: nobody in particular. */
  subjectOf(row: Row): string | null;
}

/** Stands in the place of a name or text that was erased. */
export const ERASED = '—';

export function defineTable<Row extends { readonly id: string }>(table: Table<Row>): Table<Row> {
  return table;
}

/** Reads inside the transaction of the action that asks. `where` and `last` take indexed fields only. */
export interface Reader {
  get<Row extends { readonly id: string }>(table: Table<Row>, id: Row['id']): Promise<Row | null>;
  all<Row extends { readonly id: string }>(table: Table<Row>): Promise<Row[]>;
  where<Row extends { readonly id: string }>(
    table: Table<Row>,
    field: string,
    value: string | number,
  ): Promise<Row[]>;
  /** The rows of which the field is any of these values. */
  whereAny<Row extends { readonly id: string }>(
    table: Table<Row>,
    field: string,
    values: readonly string[],
  ): Promise<Row[]>;
  count<Row extends { readonly id: string }>(table: Table<Row>): Promise<number>;
  /** The row with the highest value of an indexed field; null when the table is empty. */
  last<Row extends { readonly id: string }>(table: Table<Row>, field: string): Promise<Row | null>;
}

/** The workspace a person acts in; there are no accounts. */
export type Actor = 'treasurer' | 'panel' | 'initiative';

/** What a decision may know of the world. `newId` gives a fresh id of whatever brand is asked. */
export interface Context {
  readonly today: Day;
  readonly now: Instant;
  readonly actor: Actor;
  readonly newId: <Id extends string>() => Id;
}

export interface Put {
  readonly table: string;
  readonly row: { readonly id: string };
}

export interface Removal {
  readonly table: string;
  readonly id: string;
}

/** What the audit log remembers: ids and figures, never names, so that erasing a person breaks no chain. */
export interface AuditNote {
  readonly subject: { readonly kind: string; readonly id: string };
  readonly details: Readonly<Record<string, string | number | null>>;
}

/** All that one action changes: written whole or not at all. */
export interface Change {
  readonly puts: readonly Put[];
  readonly removals: readonly Removal[];
  /**
   * Ids of persons, givers and initiatives whose keys are destroyed: nothing that was sealed with them can ever be read
   * again. What is still to be said of them must be among `puts`, and is sealed with a fresh key.
   */
  readonly forgets?: readonly string[];
  readonly audit: AuditNote;
}

/** A row for one table, checked by type against that table. */
export function put<Row extends { readonly id: string }>(table: Table<Row>, row: NoInfer<Row>): Put {
  return { table: table.name, row };
}

/** A domain lists its refusals as an interface from code to figures: `{ 'funds.notEnoughFree': { missing: Cents } }`. */
export type RefusalOf<Codes> = {
  [Code in keyof Codes]: {
    readonly code: Code;
    readonly params: Codes[Code];
    /** The input field that the refusal belongs beside; null for the form as a whole. */
    readonly field: string | null;
  };
}[keyof Codes];

export interface AnyRefusal {
  readonly code: string;
  readonly params: object;
  readonly field: string | null;
}

/** `refuse<FundsRefusals>()('funds.notEnoughFree', { missing }, 'amount')` */
export function refuse<Codes>() {
  return <Code extends keyof Codes>(code: Code, params: Codes[Code], field: string | null = null) =>
    err({ code, params, field } as RefusalOf<Pick<Codes, Code>>);
}

/** What `decide` answers; written out where an action has more than one refusal, for inference stops at the first. */
export type Decision<Codes> = Result<Change, RefusalOf<Codes>>;

/** One row as it goes back when an action is taken back; `row` is null where there was none. */
export interface RowBack {
  readonly table: string;
  readonly id: string;
  readonly row: { readonly id: string } | null;
}

/**
 * Whether rows may go back as they were, where more must hold than that they did not change since: null when nothing
 * stands in the way. Only reads, and works in both directions: taking back, and doing it after all.
 */
export type UndoCheck = (reader: Reader, rows: readonly RowBack[]) => Promise<AnyRefusal | null>;

export interface Action<Name extends string, Input, Snapshot, Refusal extends AnyRefusal> {
  readonly name: Name;
  readonly input: z.ZodType<Input>;
  readonly load: (reader: Reader, input: Input) => Promise<Snapshot>;
  /** Pure and synchronous: an IndexedDB transaction ends when anything else is awaited. */
  readonly decide: (snapshot: Snapshot, input: Input, context: Context) => Result<Change, Refusal>;
  /** Present: the rows of this action may go back. Never where money is booked, a vote is cast or a paper is sent. */
  readonly undo?: UndoCheck;
}

export function defineAction<Name extends string, Input, Snapshot, Refusal extends AnyRefusal>(
  action: Action<Name, Input, Snapshot, Refusal>,
): Action<Name, Input, Snapshot, Refusal> {
  return action;
}
