/** Made-up books over several years: any moves of any sources, in balance but for the rest without any sense. */
import { BANK } from '@shared/domain/funds/account';
import type { Contribution } from '@shared/domain/funds/contribution';
import { Giver, type GiverKind } from '@shared/domain/funds/giver';
import type { LedgerEntry, LedgerEntryId, LedgerLine } from '@shared/domain/funds/ledger-entry';
import {
  borrowedLines,
  costLines,
  entryOf,
  interestLines,
  promiseLines,
  receiptLines,
  reversalOf,
  transfer,
} from '@shared/domain/funds/posting';
import type { YearBooks } from '@shared/domain/yearclose/sums';
import { addDays, type Day } from '@shared/kernel/dates';
import { cents } from '@shared/kernel/money';
import fc from 'fast-check';
import { testId } from './action-world';
import { aContribution, aGiver } from './builders';

const FIRST_DAY = '2023-11-01' as Day;
/** Up to and with 2026. */
const DAYS = 1100;
const GRANTS = 3;

interface SourceFacts {
  readonly kind: GiverKind;
  readonly form: Contribution['form'];
  readonly earmark: Contribution['earmark'];
}

const SOURCES: readonly SourceFacts[] = [
  { kind: 'government', form: 'subsidy', earmark: { kind: 'none' } },
  { kind: 'foundation', form: 'gift', earmark: { kind: 'theme', theme: 'groen' } },
  { kind: 'company', form: 'gift', earmark: { kind: 'area', area: 'Noord' } },
  { kind: 'privatePerson', form: 'loan', earmark: { kind: 'theme', theme: 'groen' } },
];

const MOVES = [
  'promise',
  'receipt',
  'reservation',
  'award',
  'payment',
  'settlement',
  'return',
  'interest',
  'cost',
] as const;

interface Move {
  readonly kind: (typeof MOVES)[number];
  readonly source: number;
  readonly grant: number;
  readonly amount: number;
  readonly day: number;
  readonly isReversed: boolean;
}

const aMove: fc.Arbitrary<Move> = fc.record({
  kind: fc.constantFrom(...MOVES),
  source: fc.nat(SOURCES.length - 1),
  grant: fc.nat(GRANTS - 1),
  amount: fc.integer({ min: 1, max: 5_000_000 }),
  day: fc.nat(DAYS),
  isReversed: fc.boolean(),
});

export const sourceAt = (index: number) => testId<Contribution['id']>(900 + index);
export const grantAt = (index: number): string => testId(800 + index);

function linesOf(move: Move, { kind: giverKind, form }: SourceFacts): LedgerLine[] {
  const [source, amount] = [sourceAt(move.source), cents(move.amount)];
  const money = { giverKind, amount, source };
  const ofGrant = (debit: LedgerLine['account'], credit: LedgerLine['account']) =>
    transfer({ debit, credit, amount, source, subject: { kind: 'grant', id: grantAt(move.grant) } });
  switch (move.kind) {
    case 'promise':
      return form === 'loan' ? borrowedLines(money) : promiseLines(money);
    case 'receipt':
      return receiptLines(money);
    case 'reservation': {
      const subject = { kind: 'round', id: testId(700) } as const;
      return transfer({ debit: 'BEivOvrAlr', credit: 'BEivBerBer', amount, source, subject });
    }
    case 'award':
      return ofGrant('WKprTvlVsg', 'BSchOpaNbi');
    case 'payment':
      return ofGrant('BSchOpaNbi', BANK);
    case 'settlement':
      return ofGrant('BVorOvaNob', 'WKprTvlVsg');
    case 'return':
      return ofGrant(BANK, 'BVorOvaNob');
    case 'interest':
      return interestLines(money);
    case 'cost':
      return costLines('WBedAdlBan', money);
  }
}

function entriesOf(moves: readonly Move[]): LedgerEntry[] {
  return moves.flatMap((move, index) => {
    const facts = SOURCES[move.source];
    if (facts === undefined) return [];
    const day = addDays(FIRST_DAY, move.day);
    const entry = entryOf({
      kind: move.kind,
      day,
      lines: linesOf(move, facts),
      number: index * 2 + 1,
      id: testId<LedgerEntryId>(10_000 + index),
    });
    const reversal = { id: testId<LedgerEntryId>(20_000 + index), number: index * 2 + 2, reason: 'Dubbel' };
    return move.isReversed ? [entry, reversalOf(entry, { ...reversal, day: addDays(day, 40) })] : [entry];
  });
}

export const YEAR_GIVERS: readonly Giver[] = SOURCES.map(({ kind }, index) =>
  kind === 'privatePerson'
    ? Giver.parse({ id: testId(600 + index), kind, personId: testId(2) })
    : aGiver({ id: testId(600 + index), kind, name: `Gever ${index}` }),
);

const CONTRIBUTIONS = SOURCES.map(({ form, earmark }, index) =>
  aContribution({ id: sourceAt(index), giverId: testId(600 + index), title: `Bron ${index}`, form, earmark }),
);

export const someYearBooks: fc.Arbitrary<YearBooks> = fc.array(aMove, { maxLength: 40 }).map((moves) => ({
  entries: entriesOf(moves),
  contributions: CONTRIBUTIONS,
  givers: YEAR_GIVERS,
}));

export const someDay: fc.Arbitrary<Day> = fc.nat(DAYS + 60).map((days) => addDays(FIRST_DAY, days));
