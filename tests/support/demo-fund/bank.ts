/** The bank of the made-up fund: what its statements said month by month, and how the treasurer matched them. */
import { bookBankEntry } from '@shared/domain/bank/actions/book-bank-entry';
import { importStatement } from '@shared/domain/bank/actions/import-statement';
import { recordBankAccount } from '@shared/domain/bank/actions/record-bank-account';
import { loadBankBooks } from '@shared/domain/bank/bank-books';
import { type BankEntry, bankEntryTable } from '@shared/domain/bank/bank-entry';
import { matchWorldOf } from '@shared/domain/bank/matching/match-world';
import { suggestionsFor } from '@shared/domain/bank/matching/suggestions';
import { openOrders } from '@shared/domain/bank/open-orders';
import { claimTable } from '@shared/domain/expenses/claim';
import { contributionTable } from '@shared/domain/funds/contribution';
import { giverName, giverTable } from '@shared/domain/funds/giver';
import { type LedgerEntry, ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { movedOnBank } from '@shared/domain/funds/position';
import { batchLineTable } from '@shared/domain/grants/batch-line';
import { grantTable } from '@shared/domain/grants/grant';
import { moneyOfGrants, totalOfGrant } from '@shared/domain/grants/grant-money';
import { paymentTable } from '@shared/domain/grants/payment';
import { paymentBatchTable } from '@shared/domain/grants/payment-batch';
import { returnReference } from '@shared/domain/grants/return-reference';
import { initiativeTable } from '@shared/domain/people/initiative';
import { personTable } from '@shared/domain/people/person';
import { withKeys } from '@shared/formats/statements/keys';
import { printedReference } from '@shared/kernel/creditor-reference';
import { addDays, addMonths, Day } from '@shared/kernel/dates';
import { add, type Cents, cents, negate, sumOf, ZERO } from '@shared/kernel/money';
import { claimsPaid } from './claims';
import { ibanOf } from './contacts';
import type { Teller } from './teller';

export const FUND_IBAN = ibanOf(900);

interface Movement {
  readonly day: Day;
  readonly amount: Cents;
  readonly name: string | null;
  readonly iban: string | null;
  readonly text: string;
  readonly endToEndId: string | null;
}

const STARTS_ON = Day.parse('2024-02-01');
/** The last day that a statement covers: what came after it is still to be taken in. */
const LAST_DAY = Day.parse('2026-11-15');

/** The bank takes its charges for a quarter on the first working day after it. */
const CHARGES: readonly Movement[] = [
  '2025-04-01',
  '2025-07-01',
  '2025-10-01',
  '2026-01-02',
  '2026-04-01',
  '2026-07-01',
  '2026-10-01',
].map((day) => ({
  day: Day.parse(day),
  amount: cents(-2985),
  name: null,
  iban: null,
  text: 'Kosten zakelijk betaalpakket',
  endToEndId: null,
}));

const INTEREST: Movement = {
  day: Day.parse('2026-01-02'),
  amount: cents(4312),
  name: null,
  iban: null,
  text: 'Rente 2025',
  endToEndId: null,
};

export function tellBank(teller: Teller): void {
  let balance: Cents = ZERO;
  let accountId = '';
  teller.on(STARTS_ON, async () => {
    accountId = await teller.does('treasurer', recordBankAccount, {
      number: FUND_IBAN,
      name: 'Betaalrekening',
      startsOn: STARTS_ON,
      startBalance: 0,
    });
  });
  for (let from = STARTS_ON; from <= LAST_DAY; from = addMonths(from, 1)) {
    const last = addDays(addMonths(from, 1), -1);
    const [to = last] = [last, LAST_DAY].sort();
    teller.on(addDays(to, 2), async () => {
      const movements = movementsOf(teller, from, to);
      const opening = balance;
      balance = add(
        opening,
        sumOf(movements, ({ amount }) => amount),
      );
      await takeIn(teller, { accountId, from, to, opening, closing: balance, movements });
      await match(teller);
    });
  }
}

/** What the books say that moved, as a bank tells it; and what only the bank knows. */
function movementsOf(teller: Teller, from: Day, to: Day): Movement[] {
  const booked = teller.world.rows(ledgerEntryTable).flatMap((entry) => movementOf(teller, entry));
  const claims = claimsPaid(teller).map((paid) => ({ ...paid, endToEndId: null }));
  const own = [...CHARGES, INTEREST, ...claims];
  // What was matched before is in the books and on an earlier statement.
  return [...booked, ...sentPayments(teller), ...own, ...(to === LAST_DAY ? notBookedYet(teller) : [])]
    .filter(({ day }) => day >= from && day <= to)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Of batches that went to the bank, what is not in the books yet: each payment under its own name. */
function sentPayments({ world: { rows } }: Teller): Movement[] {
  const batches = rows(paymentBatchTable);
  const payments = rows(paymentTable);
  const orders = openOrders({
    batches,
    batchLines: rows(batchLineTable),
    payments,
    claims: rows(claimTable),
  });
  return orders.flatMap(({ batch, lines }) =>
    lines.map(({ amount, holder, iban, text, endToEndId }) => ({
      day: batch.day,
      amount: negate(amount),
      name: holder.toUpperCase(),
      iban,
      text,
      endToEndId,
    })),
  );
}

function movementOf(teller: Teller, entry: LedgerEntry): Movement[] {
  const { rows } = teller.world;
  const amount = movedOnBank(entry);
  const moved = { day: entry.day, amount, endToEndId: null };
  if (entry.kind === 'receipt') {
    const contribution = rows(contributionTable).find(({ id }) => id === entry.lines[0]?.source);
    const givers = rows(giverTable);
    const giver = givers.find(({ id }) => id === contribution?.giverId);
    const persons = new Map(rows(personTable).map((person) => [person.id, person]));
    const name = giver === undefined ? null : (giverName(giver, persons)?.toUpperCase() ?? null);
    const iban = giver === undefined ? null : ibanOf(500 + givers.indexOf(giver));
    return [{ ...moved, name, iban, text: contribution?.title ?? '' }];
  }
  if (entry.kind !== 'payment' && entry.kind !== 'return') return [];
  const grant = rows(grantTable).find(({ id }) => id === entry.lines[0]?.subject?.id);
  const account = rows(initiativeTable).find(({ id }) => id === grant?.initiativeId)?.bankAccount ?? null;
  const [name, iban] = [account?.holder.toUpperCase() ?? null, account?.iban ?? null];
  const number = String(grant?.number ?? 0).padStart(4, '0');
  return entry.kind === 'payment'
    ? [{ ...moved, name, iban, text: `Toekenning BP${number}`, endToEndId: `BP${number}` }]
    : [{ ...moved, name, iban, text: `Terug van toekenning BP${number}` }];
}

/** On the treasurer's table in November 2026: a second instalment, charges, unspent money, and a gift of a stranger. */
function notBookedYet(teller: Teller): Movement[] {
  const money = moneyOfGrants(teller.world.rows(ledgerEntryTable));
  const back = teller.world
    .rows(grantTable)
    .map((grant) => ({ grant, open: totalOfGrant(money.get(grant.id) ?? new Map()).toComeBack }))
    .find(({ open }) => open > 0);
  const initiative = teller.world.rows(initiativeTable).find(({ id }) => id === back?.grant.initiativeId);
  const givers = teller.world.rows(giverTable);
  const municipality = givers.findIndex(({ kind }) => kind === 'government');
  const none = { endToEndId: null };
  return [
    ...(back === undefined || initiative?.bankAccount == null
      ? []
      : [
          {
            ...none,
            day: Day.parse('2026-11-04'),
            amount: back.open,
            name: initiative.bankAccount.holder.toUpperCase(),
            iban: initiative.bankAccount.iban,
            text: `Restant ${printedReference(returnReference(back.grant))}`,
          },
        ]),
    {
      ...none,
      day: Day.parse('2026-11-10'),
      amount: cents(5000),
      name: 'M. DE RUITER',
      iban: ibanOf(777),
      text: 'Voor de buurt, van een oud-bewoner',
    },
    {
      ...none,
      day: Day.parse('2026-11-12'),
      amount: cents(600_000),
      name: 'GEMEENTE VECHTMOND',
      iban: ibanOf(500 + municipality),
      text: 'Wijkbudget 2026 tweede termijn',
    },
    {
      ...none,
      day: Day.parse('2026-11-13'),
      amount: cents(-350),
      name: null,
      iban: null,
      text: 'Kosten extra bankpas',
    },
  ];
}

interface Month {
  readonly accountId: string;
  readonly from: Day;
  readonly to: Day;
  readonly opening: Cents;
  readonly closing: Cents;
  readonly movements: readonly Movement[];
}

async function takeIn(teller: Teller, { accountId, from, to, opening, closing, movements }: Month) {
  const number = `${from.slice(0, 4)}${from.slice(5, 7)}`;
  const facts = { number, from, to, opening, closing, layout: 'camt.053.001.02' };
  const entries = movements.map(({ day, amount, name, iban, text, endToEndId }, index) => ({
    day,
    valueDay: day,
    amount,
    counterName: name,
    counterIban: iban,
    description: text,
    endToEndId,
    reference: null,
    bankReference: null,
    code: null,
    isReversal: false,
    batchId: null,
    returnReason: null,
    line: index + 1,
    details: [],
    identity: `${iban} ${name} ${text}`,
  }));
  const draft = { ...facts, account: FUND_IBAN, currency: 'EUR', leftOut: 0, file: '', entries } as const;
  const [statement] = withKeys([draft]);
  await teller.does('treasurer', importStatement, {
    accountId,
    entries: (statement?.entries ?? []).map(({ key, line: _line, ...entry }) => ({
      ...entry,
      layout: facts.layout,
      entryKey: key,
    })),
    statement: { ...facts, entryCount: movements.length },
  });
}

/** The treasurer takes what the app proposes, until the last statement: that one is on the table. */
async function match(teller: Teller): Promise<void> {
  const isOnTable = (entry: BankEntry) => entry.day > '2026-11-01';
  for (const entry of teller.world.rows(bankEntryTable)) {
    if (entry.state.status !== 'open') continue;
    const persons = new Map(teller.world.rows(personTable).map((person) => [person.id, person]));
    const people = { initiatives: teller.world.rows(initiativeTable), persons };
    const world = matchWorldOf(await loadBankBooks(teller.world.reader), people);
    const [first] = suggestionsFor(entry, world);
    if (first === undefined || (isOnTable(entry) && first.parts[0]?.kind !== 'ledger')) continue;
    await teller.does('treasurer', bookBankEntry, {
      bankEntryId: entry.id,
      parts: [...first.parts],
      ground: first.ground,
      reason: '',
    });
  }
}
