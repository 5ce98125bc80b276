/** Made-up books over several years: any moves of any sources, in balance but for the rest without any sense. */
import { BANK, COST_ACCOUNTS } from '@shared/domain/funds/account';
import { type Contribution, isBorrowed } from '@shared/domain/funds/contribution';
import { Giver, type GiverKind } from '@shared/domain/funds/giver';
import type { LedgerEntry, LedgerEntryId, LedgerLine } from '@shared/domain/funds/ledger-entry';
import { openingLines } from '@shared/domain/funds/opening';
import {
  borrowedLines,
  costLines,
  entryOf,
  interestLines,
  type Posting,
  promiseLines,
  receiptLines,
  refundLines,
  repaymentLines,
  reversalOf,
  transfer,
} from '@shared/domain/funds/posting';
import type { GrantId } from '@shared/domain/grants/grant';
import { carriedLines } from '@shared/domain/grants/grant-entries';
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
  { kind: 'association', form: 'participation', earmark: { kind: 'none' } },
];

const MOVES = [
  'opening',
  'carried',
  'promise',
  'receipt',
  'reservation',
  'release',
  'award',
  'payment',
  'settlement',
  'return',
  'interest',
  'cost',
  'back',
] as const;

/** What a settlement does; what is left with the initiative moves nothing. */
const SETTLED = { lapsed: 'BSchOpaNbi', toComeBack: 'BVorOvaNob' } as const;

interface Move {
  readonly kind: (typeof MOVES)[number];
  readonly source: number;
  readonly grant: number;
  readonly amount: number;
  /** Whose money a loan is repaid with. */
  readonly from: number;
  readonly account: (typeof COST_ACCOUNTS)[number];
  readonly settled: keyof typeof SETTLED;
  /** Of an opening: still to come, and still to go back. */
  readonly open: readonly [toCome: number, owed: number];
  readonly day: number;
  readonly isReversed: boolean;
}

const aMove: fc.Arbitrary<Move> = fc.record({
  kind: fc.constantFrom(...MOVES),
  source: fc.nat(SOURCES.length - 1),
  grant: fc.nat(GRANTS - 1),
  amount: fc.integer({ min: 1, max: 5_000_000 }),
  from: fc.nat(SOURCES.length - 1),
  account: fc.constantFrom(...COST_ACCOUNTS),
  settled: fc.constantFrom('lapsed', 'toComeBack'),
  open: fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000)),
  day: fc.nat(DAYS),
  isReversed: fc.boolean(),
});

export const sourceAt = (index: number) => testId<Contribution['id']>(900 + index);
const grantAt = (index: number) => testId<GrantId>(800 + index);
export const YEAR_GRANTS: readonly GrantId[] = Array.from({ length: GRANTS }, (_none, index) =>
  grantAt(index),
);

function linesOf(move: Move, { kind: giverKind, form }: SourceFacts): LedgerLine[] {
  const [source, amount] = [sourceAt(move.source), cents(move.amount)];
  const money = { giverKind, amount, source };
  const ofRound = (debit: LedgerLine['account'], credit: LedgerLine['account']) =>
    transfer({ debit, credit, amount, source, subject: { kind: 'round', id: testId(700) } });
  const ofGrant = (debit: LedgerLine['account'], credit: LedgerLine['account']) =>
    transfer({ debit, credit, amount, source, subject: { kind: 'grant', id: grantAt(move.grant) } });
  switch (move.kind) {
    case 'opening': {
      const [toCome, owed] = [cents(move.open[0]), cents(move.open[1])];
      return openingLines({ left: amount, toCome, owed: isBorrowed({ form }) ? owed : null }, money);
    }
    case 'carried':
      return carriedLines(grantAt(move.grant), [{ contributionId: source, amount }]);
    case 'promise':
      return isBorrowed({ form }) ? borrowedLines(money) : promiseLines(money);
    case 'receipt':
      return receiptLines(money);
    case 'reservation':
      return ofRound('BEivOvrAlr', 'BEivBerBer');
    case 'release':
      return ofRound('BEivBerBer', 'BEivOvrAlr');
    case 'award':
      return ofGrant('WKprTvlVsg', 'BSchOpaNbi');
    case 'payment':
      return ofGrant('BSchOpaNbi', BANK);
    case 'settlement':
      return ofGrant(SETTLED[move.settled], 'WKprTvlVsg');
    case 'return':
      return ofGrant(BANK, 'BVorOvaNob');
    case 'interest':
      return interestLines(money);
    case 'cost':
      return costLines(move.account, money);
    case 'back':
      return isBorrowed({ form })
        ? repaymentLines({ amount, source, from: sourceAt(move.from) })
        : refundLines(money);
  }
}

/** What goes back to its giver is a repayment where it was lent; an award from before is what the books begin with. */
function kindOf({ kind }: Move, facts: SourceFacts): Posting['kind'] {
  if (kind === 'carried') return 'opening';
  if (kind !== 'back') return kind;
  return isBorrowed(facts) ? 'repayment' : 'refund';
}

function entriesOf(moves: readonly Move[]): LedgerEntry[] {
  return moves.flatMap((move, index) => {
    const facts = SOURCES[move.source];
    if (facts === undefined) return [];
    const day = addDays(FIRST_DAY, move.day);
    const entry = entryOf({
      kind: kindOf(move, facts),
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

/** Goods and hours: with a value, and in no entry (Y6). */
const someInKind: fc.Arbitrary<Contribution[]> = fc
  .array(
    fc
      .record({ amount: fc.integer({ min: 1, max: 90_000 }), day: fc.nat(DAYS) })
      .map(({ amount, day }) => ({ form: 'inKind' as const, amount, promisedOn: addDays(FIRST_DAY, day) })),
    { maxLength: 3 },
  )
  .map((gifts) =>
    gifts.map((gift, index) => aContribution({ ...gift, id: testId(950 + index), giverId: testId(601) })),
  );

export const someYearBooks: fc.Arbitrary<YearBooks> = fc
  .tuple(fc.array(aMove, { maxLength: 40 }), someInKind)
  .map(([moves, inKind]) => ({
    entries: entriesOf(moves),
    contributions: [...CONTRIBUTIONS, ...inKind],
    givers: YEAR_GIVERS,
  }));

export const someDay: fc.Arbitrary<Day> = fc.nat(DAYS + 60).map((days) => addDays(FIRST_DAY, days));
