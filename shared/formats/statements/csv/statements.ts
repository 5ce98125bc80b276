/** Makes statements of the rows of a CSV file: one for each account, with the balances where the rows tell them. */
import { add, type Cents, subtract } from '../../../kernel/money';
import type { EntryDraft } from '../keys';
import { quotable } from '../problem';
import { answerOf, notice, type ReadAnswer, type Reading, type ReadStatement, refuse } from '../reading';

/** What a balance in a row is: that before or after its entry; some banks leave it to be found out. */
export type BalanceKind = 'before' | 'after' | 'either';

export interface CsvEntry {
  readonly account: string;
  readonly currency: string;
  readonly entry: EntryDraft;
  readonly balance: Cents | null;
}

export interface CsvEntries {
  /** `csv.ing` */
  readonly layout: string;
  readonly kind: BalanceKind;
  /** How this bank sorts the entries of one day, where the balances leave it open. */
  readonly sorted: 'newestFirst' | 'oldestFirst' | 'unknown';
  readonly entries: readonly CsvEntry[];
}

/** What most layouts leave empty. */
export const BARE_ENTRY = {
  valueDay: null,
  counterName: null,
  counterIban: null,
  description: '',
  endToEndId: null,
  reference: null,
  bankReference: null,
  batchId: null,
  code: null,
  isReversal: false,
  returnReason: null,
  details: [],
} as const;

export function statementsOf(reading: Reading, found: CsvEntries): ReadAnswer {
  if (found.entries.length === 0) refuse(reading, null, { code: 'noEntries' });
  const accounts = new Map<string, CsvEntry[]>();
  for (const each of found.entries) {
    const others = accounts.get(each.account);
    if (others === undefined) accounts.set(each.account, [each]);
    else others.push(each);
  }
  const drafts = [...accounts.values()].map((entries) => draftOf(reading, { ...found, entries }));
  return answerOf(
    reading,
    drafts.filter((draft) => draft !== null),
  );
}

function draftOf(reading: Reading, found: CsvEntries): ReadStatement | null {
  const { entries, layout } = found;
  const [first] = entries;
  if (first === undefined) return null;
  const { account } = first;
  const { line } = first.entry;
  if (account === '') refuse(reading, line, { code: 'accountMissing' });
  const foreign = entries.find(({ currency }) => currency !== 'EUR');
  if (foreign !== undefined) {
    notice(reading, line, { code: 'otherCurrency', account, currency: quotable(foreign.currency) });
    return null;
  }
  const days = entries.map(({ entry }) => entry.day).sort();
  const chain = chainOf(found);
  for (const [place, link] of (chain ?? []).entries()) {
    const before = chain?.[place - 1];
    if (before === undefined || before.after === link.before) continue;
    const difference = subtract(link.before, before.after);
    notice(reading, link.line, { code: 'balanceBroken', differenceCents: difference });
  }
  return {
    account,
    currency: 'EUR',
    number: null,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    opening: chain?.[0]?.before ?? null,
    closing: chain?.at(-1)?.after ?? null,
    entries: entries.map(({ entry }) => entry),
    leftOut: 0,
    layout,
  };
}

interface Link {
  readonly line: number;
  readonly before: Cents;
  readonly after: Cents;
}

/** The balances around each entry, from the oldest on; null where they are not told or fit in more ways than one. */
function chainOf({ entries, kind, sorted }: CsvEntries): Link[] | null {
  const kinds = kind === 'either' ? (['after', 'before'] as const) : [kind];
  const chains = kinds.flatMap((each) => ordersOf(entries, sorted).map((order) => linksOf(order, each)));
  const found = best(chains);
  if (found === null || (kind !== 'either' && sorted !== 'unknown')) return found;
  const fewest = breaksIn(found);
  const fitting = chains.filter((chain) => chain !== null && breaksIn(chain) === fewest);
  return fitting.every((chain) => chain?.[0]?.before === found[0]?.before) ? found : null;
}

/** Those that may be: days tell, and within one day how the bank sorts. */
function ordersOf(
  entries: readonly CsvEntry[],
  sorted: CsvEntries['sorted'],
): readonly (readonly CsvEntry[])[] {
  const turned = [...entries].reverse();
  if (!isOneDay(entries)) return isNewestFirst(entries) ? [turned] : [entries];
  return sorted === 'newestFirst' ? [turned, entries] : [entries, turned];
}

function isOneDay(entries: readonly CsvEntry[]): boolean {
  return entries[0]?.entry.day === entries.at(-1)?.entry.day;
}

function isNewestFirst(entries: readonly CsvEntry[]): boolean {
  const [first, last] = [entries[0]?.entry.day, entries.at(-1)?.entry.day];
  return first !== undefined && last !== undefined && first > last;
}

function linksOf(entries: readonly CsvEntry[], kind: 'before' | 'after'): Link[] | null {
  const links: Link[] = [];
  for (const { entry, balance } of entries) {
    if (balance === null) return null;
    const { line, amount } = entry;
    const before = kind === 'before' ? balance : subtract(balance, amount);
    links.push({ line, before, after: add(before, amount) });
  }
  return links;
}

/** That with the fewest breaks, the first of equals. */
function best(chains: readonly (Link[] | null)[]): Link[] | null {
  const known = chains.filter((chain) => chain !== null);
  return known.reduce<Link[] | null>(
    (found, chain) => (found === null || breaksIn(chain) < breaksIn(found) ? chain : found),
    null,
  );
}

function breaksIn(chain: readonly Link[]): number {
  return chain.filter((link, place) => place > 0 && chain[place - 1]?.after !== link.before).length;
}
