/** Writes down what a fund that existed already had at the end of a day: source by source, together what the bank said (G16). */
import { z } from 'zod';
import { Day } from '../../../kernel/dates';
import { canonicalJson } from '../../../kernel/hash';
import { add, Cents, subtract, sumOf, ZERO } from '../../../kernel/money';
import { err, ok, type Result } from '../../../kernel/result';
import {
  type Context,
  type Decision,
  defineAction,
  type Put,
  put,
  type Reader,
  type RefusalOf,
  refuse,
} from '../../action';
import { NO_AGREEMENT } from '../agreement';
import { Contribution, type ContributionId, contributionTable, isBorrowed } from '../contribution';
import { type Fund, fundTable } from '../fund';
import { type Giver, giverTable } from '../giver';
import { ChosenGiver, newGiverRows } from '../giver-details';
import { type LedgerEntry, type LedgerEntryId, ledgerEntryTable } from '../ledger-entry';
import { openingLines, standingOpening } from '../opening';
import { entryOf, nextEntryNumber } from '../posting';
import type { FundsRefusals, OpeningRefusals } from '../refusals';
import { checkEarmark } from './record-contribution';

/** At once. */
export const MOST_SOURCES = 200;

const NotNegative = Cents.refine((amount) => amount >= 0);

export const OpeningSource = Contribution.pick({ title: true, earmark: true }).extend({
  /** Two sources of the same new giver write down one. */
  giver: ChosenGiver,
  form: Contribution.shape.form.exclude(['inKind']),
  left: NotNegative,
  toCome: NotNegative,
  /** Of a loan or participation; of nothing else. */
  owed: NotNegative,
});
export type OpeningSource = z.infer<typeof OpeningSource>;

type Refused = RefusalOf<FundsRefusals & OpeningRefusals>;

export const recordOpeningBalance = defineAction({
  name: 'record-opening-balance',
  input: z.strictObject({
    /** The last day before the books begin: what is told stood there at its end. */
    day: Day,
    onBank: NotNegative,
    sources: z.array(OpeningSource).min(1).max(MOST_SOURCES),
  }),
  load: async (reader: Reader) => ({
    funds: await reader.all(fundTable),
    givers: await reader.all(giverTable),
    entries: await reader.all(ledgerEntryTable),
  }),
  decide: (
    { funds, givers, entries },
    { day, onBank, sources },
    context,
  ): Decision<FundsRefusals & OpeningRefusals> => {
    const [fund] = funds;
    if (fund === undefined) return refuse<FundsRefusals>()('funds.notStarted', {});
    const may = mayBegin(entries, day, context);
    if (!may.ok) return may;
    const puts: Put[] = [];
    const giverOf = giversFor(givers, { context, puts });
    let number = nextEntryNumber(entries);
    for (const [index, source] of sources.entries()) {
      const rows = rowsOf({ fund, giver: giverOf(source.giver), source, day, number }, context);
      if (!rows.ok) return err({ ...rows.error, field: `sources.${index}` });
      puts.push(...rows.value);
      number += 1;
    }
    const difference = subtract(
      onBank,
      sumOf(sources, ({ left }) => left),
    );
    if (difference !== 0) return refuse<OpeningRefusals>()('opening.differs', { difference }, 'onBank');
    return ok({
      puts,
      removals: [],
      audit: { subject: { kind: 'fund', id: fund.id }, details: { day, onBank, sources: sources.length } },
    });
  },
});

function mayBegin(entries: readonly LedgerEntry[], day: Day, { today }: Context): Result<null, Refused> {
  if (day > today) return refuse<FundsRefusals>()('funds.dayInFuture', { today }, 'day');
  if (standingOpening(entries).length > 0) return refuse<OpeningRefusals>()('opening.alreadyThere', {});
  const reversed = new Set(entries.map(({ reverses }) => reverses));
  const first = entries
    .filter(({ id, reverses }) => reverses === null && !reversed.has(id))
    .map((entry) => entry.day)
    .sort()[0];
  return first !== undefined && first <= day
    ? refuse<OpeningRefusals>()('opening.afterEntries', { first }, 'day')
    : ok(null);
}

/** Known givers by their id; the rows of new ones join `puts`, once each. */
function giversFor(known: readonly Giver[], { context, puts }: { context: Context; puts: Put[] }) {
  const made = new Map<string, Giver>();
  return (chosen: ChosenGiver): Giver | undefined => {
    if (chosen.kind === 'known') return known.find(({ id }) => id === chosen.giverId);
    const key = canonicalJson(chosen.details);
    const before = made.get(key);
    if (before !== undefined) return before;
    const rows = newGiverRows(chosen.details, context);
    puts.push(...rows.puts);
    made.set(key, rows.giver);
    return rows.giver;
  };
}

interface OneSource {
  readonly fund: Fund;
  readonly giver: Giver | undefined;
  readonly source: OpeningSource;
  readonly day: Day;
  readonly number: number;
}

function rowsOf({ fund, giver, source, day, number }: OneSource, context: Context): Result<Put[], Refused> {
  const { title, form, earmark, left, toCome } = source;
  if (giver === undefined) return refuse<FundsRefusals>()('funds.unknownGiver', {});
  const label = checkEarmark(earmark, fund);
  if (!label.ok) return label;
  const owed = isBorrowed({ form }) ? source.owed : null;
  const amount = add(owed ?? left, toCome);
  if (amount === ZERO) return refuse<OpeningRefusals>()('opening.nothingOf', { title });
  const id = context.newId<ContributionId>();
  const contribution: Contribution = {
    id,
    giverId: giver.id,
    title,
    form,
    amount,
    promisedOn: day,
    earmark,
    terms: '',
    agreement: NO_AGREEMENT,
  };
  const lines = openingLines({ left, toCome, owed }, { giverKind: giver.kind, source: id });
  const entryId = context.newId<LedgerEntryId>();
  return ok([
    put(contributionTable, contribution),
    put(ledgerEntryTable, entryOf({ kind: 'opening', day, lines, number, id: entryId })),
  ]);
}
