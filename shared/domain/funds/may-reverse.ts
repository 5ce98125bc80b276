/** Whether an entry of the ledger may be taken back, as far as the fund's own rules go (G5). */
import { add, type Cents, negate, subtract, sumOf, ZERO } from '../../kernel/money';
import { ok, type Result } from '../../kernel/result';
import { type RefusalOf, refuse } from '../action';
import { positionsOf } from './balance';
import type { LedgerEntry } from './ledger-entry';
import { isOverRepaid } from './loan';
import { movedOnBank, NO_MONEY } from './position';
import type { FundsRefusals } from './refusals';

type Blocked = RefusalOf<
  Pick<
    FundsRefusals,
    'funds.alreadyReversed' | 'funds.kindNotReversible' | 'funds.moneyCameIn' | 'funds.moneyInUse'
  >
>;

/** What the fund itself wrote down by hand; awards are put right at the award. */
const REVERSIBLE: ReadonlySet<LedgerEntry['kind']> = new Set(['promise', 'receipt', 'repayment', 'refund']);

/** May this entry be reversed as the books stand now? */
export function mayReverse(entry: LedgerEntry, entries: readonly LedgerEntry[]): Result<null, Blocked> {
  if (!REVERSIBLE.has(entry.kind)) {
    return refuse<FundsRefusals>()('funds.kindNotReversible', {});
  }
  const earlier = entries.find((other) => other.reverses === entry.id);
  if (earlier !== undefined) {
    return refuse<FundsRefusals>()('funds.alreadyReversed', { number: earlier.number });
  }
  if (entry.kind === 'repayment' || entry.kind === 'refund') return ok(null);
  const source = entry.lines[0]?.source;
  const { promised, free } = (source && positionsOf(entries, { until: null }).get(source)) ?? NO_MONEY;
  if (entry.kind === 'promise') {
    // What came in took the place of the claim; interest and costs of the source say nothing about it.
    const received = subtract(promisedBy(entry), promised);
    return received > 0 ? refuse<FundsRefusals>()('funds.moneyCameIn', { received }) : ok(null);
  }
  const undone = [...entries, { ...entry, lines: entry.lines.map(turned) }];
  return add(free, negate(movedOnBank(entry))) < 0 || isOverRepaid(undone)
    ? refuse<FundsRefusals>()('funds.moneyInUse', { free })
    : ok(null);
}

function turned(line: LedgerEntry['lines'][number]): LedgerEntry['lines'][number] {
  return { ...line, amount: negate(line.amount) };
}

/** The claim is the side in debit. */
function promisedBy(entry: LedgerEntry): Cents {
  return sumOf(entry.lines, ({ amount }) => (amount > 0 ? amount : ZERO));
}
