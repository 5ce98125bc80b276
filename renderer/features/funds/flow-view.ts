/** Where the money came from and went to, as the two sides of a picture: the largest by name, the others together. Pure. */
import { cashFlow } from '@shared/domain/funds/cash-flow';
import { giverName } from '@shared/domain/funds/giver';
import type { LedgerEntry, LedgerLine } from '@shared/domain/funds/ledger-entry';
import { type Day, yearOf } from '@shared/kernel/dates';
import { type Cents, negate, sumOf, ZERO } from '@shared/kernel/money';
import type { PositionBook } from '../../data/queries/position';
import type { FlowPart } from '../../ui/charts/flow-bands';
import type { Words } from '../../ui/words';

export interface FlowSides {
  readonly from: readonly FlowPart[];
  readonly to: readonly FlowPart[];
  /** All of either side. */
  readonly whole: Cents;
  readonly came: Cents;
  readonly went: Cents;
  readonly closing: Cents;
}

/** More by name would be too thin to see. */
const MOST_NAMED = 7;

/** Years in which something was booked, the newest first. */
export function flowYears(entries: readonly LedgerEntry[]): readonly number[] {
  return [...new Set(entries.map(({ day }) => yearOf(day)))].toSorted((a, b) => b - a);
}

/** `year` null: from the beginning until today. */
export function flowSides(
  book: PositionBook,
  { year, today }: { readonly year: number | null; readonly today: Day },
  words: Words,
): FlowSides {
  const { t } = words;
  const from = year === null ? null : (`${year}-01-01` as Day);
  const until = year === null ? today : (`${year}-12-31` as Day);
  const flow = cashFlow(book.entries, { from, until, partyOf: partyFinder(book) });
  const nameOf = namesOf(book, words);
  const named = (amounts: ReadonlyMap<string, Cents>, others: string) =>
    largest(partsOf(amounts, nameOf), others);
  const balance = (id: string, label: string, amount: Cents): FlowPart[] =>
    amount > 0 ? [{ id, label, amount }] : [];
  const [came, went] = [flow.came, flow.went].map((side) => sumOf([...side.values()], (amount) => amount));
  // A balance below zero stands on the other side, so that both sides are the same.
  const sides = {
    from: [
      ...balance('opening', t('position.flowOpening'), flow.opening),
      ...named(flow.came, t('position.flowOthers')),
      ...balance('shortAtEnd', t('position.flowShort'), negate(flow.closing)),
    ],
    to: [
      ...balance('shortAtStart', t('position.flowShort'), negate(flow.opening)),
      ...named(flow.went, t('position.flowOthers')),
      ...balance('closing', t('position.flowClosing'), flow.closing),
    ],
  };
  return {
    ...sides,
    whole: sumOf(sides.from, ({ amount }) => amount),
    came: came ?? ZERO,
    went: went ?? ZERO,
    closing: flow.closing,
  };
}

/** An initiative for what is about an award; the fund itself for costs and interest; else whoever gave. */
function partyFinder({ contributions, grants }: PositionBook) {
  const givers = new Map<string, string>(contributions.map(({ id, giverId }) => [id, giverId]));
  const initiatives = new Map<string, string>(grants.map(({ id, initiativeId }) => [id, initiativeId]));
  return ({ subject, source }: LedgerLine, { kind }: LedgerEntry): string => {
    if (subject?.kind === 'grant') return initiatives.get(subject.id) ?? 'unknown';
    if (kind === 'cost' || kind === 'interest') return kind;
    return givers.get(source) ?? 'unknown';
  };
}

function namesOf({ givers, persons, initiatives }: PositionBook, { t }: Words): ReadonlyMap<string, string> {
  return new Map<string, string>([
    ['cost', t('funds.figure.costs')],
    ['interest', t('position.flowInterest')],
    ['unknown', t('position.gone')],
    ...givers.map((giver): [string, string] => [
      giver.id,
      giverName(giver, persons) ?? t('funds.giver.erased'),
    ]),
    ...initiatives.map(({ id, name }): [string, string] => [id, name]),
  ]);
}

function partsOf(amounts: ReadonlyMap<string, Cents>, names: ReadonlyMap<string, string>): FlowPart[] {
  return [...amounts]
    .map(([id, amount]) => ({ id, label: names.get(id) ?? '', amount }))
    .toSorted((a, b) => b.amount - a.amount);
}

function largest(parts: readonly FlowPart[], others: string): readonly FlowPart[] {
  if (parts.length <= MOST_NAMED) return parts;
  const rest = parts.slice(MOST_NAMED - 1);
  return [
    ...parts.slice(0, MOST_NAMED - 1),
    { id: 'others', label: others, amount: sumOf(rest, ({ amount }) => amount) },
  ];
}
