/** Carrying out what the board approved: every row as it will stand, whose keys go, and what is kept of votes. */
import type { Day } from '../../../kernel/dates';
import { evidenceTable } from '../../accountability/evidence';
import { reportTable } from '../../accountability/report';
import { ERASED, type Put, put, type Removal, type Table } from '../../action';
import { applicationTable } from '../../applications/application';
import { bankEntryTable } from '../../bank/bank-entry';
import { claimTable } from '../../expenses/claim';
import { volunteerTable } from '../../expenses/volunteer';
import { contributionTable } from '../../funds/contribution';
import { giverTable } from '../../funds/giver';
import { bareGrant, grantTable, hasWords } from '../../grants/grant';
import { paymentTable } from '../../grants/payment';
import { valueMapTable } from '../../impact/value-map';
import { bareLottery, lotteryTable } from '../../panel/lottery/lottery';
import { initiativeTable } from '../../people/initiative';
import { personTable } from '../../people/person';
import { ballotTable } from '../../voting/ballot';
import { conflictTable } from '../../voting/conflict';
import { bareTalk, hasTalkWords, planTalkTable } from '../../voting/talk/plan-talk';
import { bareLeak, dataLeakTable } from '../data-leak';
import { bareBankEntry, barePlan, bareValueMap } from './bare-rows';
import { dayForBooks, personRemoval } from './due-people';
import type { VoteTotals } from './proposal';
import type { RetentionBook } from './retention-book';
import type { RetentionLine } from './retention-line';
import { voteTotals } from './vote-totals';

export interface RowChange {
  readonly puts: readonly Put[];
  readonly removals: readonly Removal[];
  readonly forgets: readonly string[];
}

export interface RetentionRemoval extends RowChange {
  readonly totals: readonly VoteTotals[];
}

const NOTHING: RowChange = { puts: [], removals: [], forgets: [] };

/** The lines must be due on this day: `dueForRemoval` says so. */
export function removalOf(
  book: RetentionBook,
  lines: readonly RetentionLine[],
  today: Day,
): RetentionRemoval {
  let after = book;
  const changes: RowChange[] = [];
  for (const line of lines) {
    const change = changeOf(after, line, today);
    changes.push(change);
    after = withChange(after, change);
  }
  const removals = uniqueBy(
    changes.flatMap((change) => change.removals),
    ({ table, id }) => `${table}/${id}`,
  );
  const forgets = [...new Set(changes.flatMap((change) => change.forgets))];
  return {
    puts: putsOf({ changes, removals, after, forgets }),
    removals,
    forgets,
    totals: lines
      .filter(({ kind }) => kind === 'ballots')
      .flatMap(({ subject }) => voteTotals(book, subject.id) ?? []),
  };
}

function changeOf(book: RetentionBook, line: RetentionLine, today: Day): RowChange {
  switch (line.kind) {
    case 'contact':
    case 'privateGiver':
    case 'claimant': {
      const person = book.persons.find(({ id }) => id === line.subject.id);
      if (person === undefined) return NOTHING;
      const { puts, removals, forgets } = personRemoval(book, person, dayForBooks({ book, today }, person));
      return { puts, removals, forgets };
    }
    case 'ballots': {
      const ballots = book.ballots.filter(({ roundId }) => roundId === line.subject.id);
      const removals = ballots.map(({ id }) => ({ table: ballotTable.name, id }));
      return { puts: [], removals, forgets: [line.subject.id] };
    }
    case 'photos': {
      const removals = line.rows.map(({ id }) => ({ table: evidenceTable.name, id }));
      return { puts: [], removals, forgets: [line.subject.id] };
    }
    case 'bankEntry': {
      const going = new Set(line.rows.map(({ id }) => id));
      const bare = book.bankEntries.filter(({ id }) => going.has(id)).map(bareBankEntry);
      return { ...NOTHING, puts: bare.map((row) => put(bankEntryTable, row)) };
    }
    default:
      return bareRow(book, line);
  }
}

/** A row of which words go, and the key that sealed them. */
function bareRow(book: RetentionBook, { kind, clock, subject }: RetentionLine): RowChange {
  switch (kind) {
    case 'initiative':
    case 'payee':
      return rowChange(initiativeTable, found(book.initiatives, subject.id), (row) =>
        clock === 'personal' ? { ...row, bankAccount: null } : { ...row, name: ERASED, kvkNumber: null },
      );
    case 'gift':
      return rowChange(contributionTable, found(book.contributions, subject.id), (row) => ({
        ...row,
        title: ERASED,
        terms: '',
      }));
    case 'payment':
      return rowChange(paymentTable, found(book.payments, subject.id), (row) => ({ ...row, reference: '' }));
    case 'report':
      return rowChange(reportTable, found(book.reports, subject.id), (row) => ({
        ...row,
        story: '',
        lessons: '',
      }));
    case 'valueMap':
      return rowChange(valueMapTable, found(book.valueMaps, subject.id), bareValueMap);
    case 'lottery':
      return rowChange(lotteryTable, found(book.lotteries, subject.id), bareLottery);
    case 'leak':
      return rowChange(dataLeakTable, found(book.leaks, subject.id), bareLeak);
    default: {
      const plan = rowChange(applicationTable, found(book.applications, subject.id), (row) =>
        barePlan(row, clock),
      );
      return clock === 'facts' ? withItsGrants(book, subject.id, plan) : withItsTalk(book, subject.id, plan);
    }
  }
}

/** What was asked with the awards of a plan, and why one was withdrawn, goes with the facts of the plan. */
function withItsGrants({ grants }: RetentionBook, planId: string, plan: RowChange): RowChange {
  const worded = grants.filter((grant) => grant.applicationId === planId && hasWords(grant));
  return {
    ...plan,
    puts: [...plan.puts, ...worded.map((grant) => put(grantTable, bareGrant(grant)))],
    forgets: [...plan.forgets, ...worded.map(({ id }) => id)],
  };
}

/** What was said about a plan goes with its explanation (V65); both are sealed with one key. */
function withItsTalk({ planTalks }: RetentionBook, planId: string, plan: RowChange): RowChange {
  const said = planTalks.filter((talk) => talk.applicationId === planId && hasTalkWords(talk));
  return { ...plan, puts: [...plan.puts, ...said.map((talk) => put(planTalkTable, bareTalk(talk)))] };
}

type AnyRow = { readonly id: string };

function found<Row extends AnyRow>(rows: readonly Row[], id: string): Row | null {
  return rows.find((row) => row.id === id) ?? null;
}

function rowChange<Row extends AnyRow>(
  table: Table<Row>,
  row: Row | null,
  bare: (row: NoInfer<Row>) => Row,
): RowChange {
  if (row === null) return NOTHING;
  const subject = table.sealing?.subjectOf(row) ?? null;
  return { puts: [put(table, bare(row))], removals: [], forgets: subject === null ? [] : [subject] };
}

/** The book as it is after a change, so that the next line finds what this one left. */
function withChange(book: RetentionBook, { puts, removals }: RowChange): RetentionBook {
  const now = (table: string, rows: readonly AnyRow[]) => {
    const changed = new Map(puts.filter((one) => one.table === table).map(({ row }) => [row.id, row]));
    const gone = new Set(removals.filter((one) => one.table === table).map(({ id }) => id));
    return rows.filter(({ id }) => !gone.has(id)).map((row) => changed.get(row.id) ?? row);
  };
  const next = Object.fromEntries(
    sealedLists(book).map(([field, table, rows]) => [field, now(table.name, rows)]),
  );
  return { ...book, ...next };
}

type SealedList = readonly [field: keyof RetentionBook, table: Table<AnyRow>, rows: readonly AnyRow[]];

/** Every list of rows of which something may go. */
function sealedLists(book: RetentionBook): SealedList[] {
  const list = <Row extends AnyRow>(
    field: keyof RetentionBook,
    table: Table<Row>,
    rows: readonly Row[],
  ): SealedList => [field, table as unknown as Table<AnyRow>, rows];
  return [
    list('persons', personTable, book.persons),
    list('givers', giverTable, book.givers),
    list('contributions', contributionTable, book.contributions),
    list('initiatives', initiativeTable, book.initiatives),
    list('applications', applicationTable, book.applications),
    list('ballots', ballotTable, book.ballots),
    list('grants', grantTable, book.grants),
    list('payments', paymentTable, book.payments),
    list('volunteers', volunteerTable, book.volunteers),
    list('claims', claimTable, book.claims),
    list('conflicts', conflictTable, book.conflicts),
    list('planTalks', planTalkTable, book.planTalks),
    list('reports', reportTable, book.reports),
    list('evidence', evidenceTable, book.evidence),
    list('valueMaps', valueMapTable, book.valueMaps),
    list('lotteries', lotteryTable, book.lotteries),
    list('leaks', dataLeakTable, book.leaks),
    list('bankEntries', bankEntryTable, book.bankEntries),
  ];
}

interface Changes {
  readonly changes: readonly RowChange[];
  readonly removals: readonly Removal[];
  readonly after: RetentionBook;
  readonly forgets: readonly string[];
}

/** Each row once, as it stands at the end; with all that was sealed with a key that goes, which is sealed again. */
function putsOf({ changes, removals, after, forgets }: Changes): Put[] {
  const gone = new Set(removals.map(({ table, id }) => `${table}/${id}`));
  const changed = new Set(changes.flatMap(({ puts }) => puts.map(({ table, row }) => `${table}/${row.id}`)));
  const forgotten = new Set(forgets);
  return sealedLists(after).flatMap(([, table, rows]) =>
    rows
      .filter((row) => {
        const key = `${table.name}/${row.id}`;
        const subject = table.sealing?.subjectOf(row) ?? null;
        return !gone.has(key) && (changed.has(key) || (subject !== null && forgotten.has(subject)));
      })
      .map((row) => ({ table: table.name, row })),
  );
}

function uniqueBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
