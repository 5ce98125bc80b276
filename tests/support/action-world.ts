/** A store in memory for tests of actions: loads, decides and puts, without any database. */
import type { Action, Actor, AnyRefusal, Change, Context, Reader, Table } from '@shared/domain/action';
import { type LockedYear, lockedYearIn } from '@shared/domain/yearclose/locked-years';
import type { Day, Instant } from '@shared/kernel/dates';
import { err, ok, type Result } from '@shared/kernel/result';

export interface World {
  readonly reader: Reader;
  /** Runs an action as the app does; changes the world only when the action agrees. */
  readonly run: <Input, Snapshot, Refusal extends AnyRefusal>(
    action: Action<string, Input, Snapshot, Refusal>,
    input: NoInfer<Input>,
  ) => Promise<Result<string, Refusal | LockedYear>>;
  readonly rows: <Row extends { readonly id: string }>(table: Table<Row>) => Row[];
  readonly setToday: (today: Day) => void;
  readonly setActor: (actor: Actor) => void;
  readonly today: () => Day;
}

export interface WorldStart {
  readonly today: Day;
  /** Counted ids unless something else is given. */
  readonly newId?: Context['newId'];
  /** Sees every change that an action made. */
  readonly onChange?: (action: string, change: Change, context: Context) => void;
}

/** Ids are counted, so that whole values can be compared. */
export function testId<Id extends string>(number: number): Id {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as Id;
}

function valueAt(row: object, field: string): unknown {
  return field.split('.').reduce<unknown>((value, key) => Reflect.get(Object(value), key), row);
}

function readerOver(rowsOf: <Row>(table: { readonly name: string }) => Row[]): Reader {
  return {
    get: async (table, id) =>
      rowsOf<never>(table).find((row) => Reflect.get(Object(row), 'id') === id) ?? null,
    all: async (table) => rowsOf(table),
    where: async (table, field, value) =>
      rowsOf<never>(table).filter((row) => valueAt(Object(row), field) === value),
    whereAny: async (table, field, values) =>
      rowsOf<never>(table).filter((row) => values.includes(String(valueAt(Object(row), field)))),
    count: async (table) => rowsOf(table).length,
    last: async (table, field) =>
      rowsOf<never>(table).reduce<never | null>(
        (last, row) =>
          last === null || Number(valueAt(row, field)) > Number(valueAt(last, field)) ? row : last,
        null,
      ),
  };
}

export function aWorld(start: WorldStart): World {
  const tables = new Map<string, Map<string, unknown>>();
  const rowsOf = <Row>({ name }: { readonly name: string }): Row[] =>
    [...(tables.get(name)?.values() ?? [])] as Row[];
  let today = start.today;
  let actor: Actor = 'treasurer';
  let ids = 0;
  const countedId = <Id extends string>(): Id => {
    ids += 1;
    return testId<Id>(ids);
  };
  const newId = start.newId ?? countedId;
  const reader = readerOver(rowsOf);
  return {
    reader,
    rows: rowsOf,
    setToday: (day) => {
      today = day;
    },
    today: () => today,
    setActor: (next) => {
      actor = next;
    },
    run: async (action, input) => {
      const parsed = action.input.parse(input);
      const snapshot = await action.load(reader, parsed);
      const now = `${today}T10:00:00.000Z` as Instant;
      const context: Context = { today, now, actor, newId };
      const decided = action.decide(snapshot, parsed, context);
      if (!decided.ok) return decided;
      const locked = await lockedYearIn(reader, decided.value);
      if (locked !== null) return err(locked);
      for (const { table, row } of decided.value.puts) {
        const kept = tables.get(table) ?? new Map<string, unknown>();
        tables.set(table, kept.set(row.id, row));
      }
      for (const { table, id } of decided.value.removals) tables.get(table)?.delete(id);
      start.onChange?.(action.name, decided.value, context);
      return ok(decided.value.audit.subject.id);
    },
  };
}
