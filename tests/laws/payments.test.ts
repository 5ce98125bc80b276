/** Laws of payments: what is sent comes back on a statement and closes itself; nobody signs alone; nothing is paid twice. */
import { accountOf, piecesOf } from '@renderer/features/bank/statement-input';
import { bookBankEntry } from '@shared/domain/bank/actions/book-bank-entry';
import { importStatement } from '@shared/domain/bank/actions/import-statement';
import { bankAccountTable } from '@shared/domain/bank/bank-account';
import { loadBankBooks } from '@shared/domain/bank/bank-books';
import { bankEntryTable } from '@shared/domain/bank/bank-entry';
import { matchWorldOf } from '@shared/domain/bank/matching/match-world';
import { suggestionsFor } from '@shared/domain/bank/matching/suggestions';
import { claimTable } from '@shared/domain/expenses/claim';
import { positionsOf } from '@shared/domain/funds/balance';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { changeInstalments } from '@shared/domain/grants/actions/change-instalments';
import { type LineStatus, lineStatus } from '@shared/domain/grants/batch-line';
import { grantTable } from '@shared/domain/grants/grant';
import { moneyOfGrant, totalOfGrant } from '@shared/domain/grants/grant-money';
import { paymentTable } from '@shared/domain/grants/payment';
import { dueInstalments } from '@shared/domain/payments/due-instalments';
import { loadPaymentsBook } from '@shared/domain/payments/payments-book';
import { initiativeTable } from '@shared/domain/people/initiative';
import { orderOfBatch } from '@shared/formats/pain001/order-of-batch';
import { pain001Text } from '@shared/formats/pain001/pain001';
import { readStatements } from '@shared/formats/statements/read-statements';
import { add, allocate, cents, negate, ZERO } from '@shared/kernel/money';
import { encodeUtf8 } from '@shared/kernel/utf8';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_PART, match, PAY_DAY, release, SECOND_PART, takenIn } from '../support/bank-world';
import {
  aPaymentsWorld,
  batchOf,
  composed,
  FUND_IBAN,
  instalmentOf,
  linesOf,
  ON,
  sent,
  type TestPayments,
} from '../support/payments-world';
import { camtText } from '../support/statement-writers/camt';
import { mt940Text } from '../support/statement-writers/mt940';
import type { Written } from '../support/statement-writers/written';

const WHOLE = cents(FIRST_PART + SECOND_PART);

/** The award in so many instalments, of amounts in these proportions. */
async function inParts(weights: readonly number[]): Promise<TestPayments> {
  const payments = await aPaymentsWorld();
  const { world, grant } = payments;
  const instalments = allocate(WHOLE, weights).map((amount) => ({ id: null, due: PAY_DAY, amount }));
  await world.run(changeInstalments, { grantId: grant.id, instalments });
  return { ...payments, grant: world.rows(grantTable)[0] ?? grant };
}

/** What the bank makes of the file: a line for each payment, or one for all. */
function statementOf(
  payments: TestPayments,
  batchId: Parameters<typeof batchOf>[1],
  isOneLine: boolean,
): Written {
  const order = orderOfBatch({
    batch: batchOf(payments.world, batchId),
    lines: linesOf(payments.world, batchId),
  });
  const file = order === null ? '' : pain001Text(order);
  const told = (name: string) =>
    [...file.matchAll(new RegExp(`<${name}[^>]*>([^<]*)</`, 'g'))].map(([, text]) => text ?? '');
  const amounts = told('InstdAmt').map((text) => cents(Math.round(Number(text) * 100)));
  const [ids, ibans] = [told('EndToEndId'), told('IBAN').slice(1)];
  const each = amounts.map((amount, index) => ({
    day: ON,
    amount: negate(amount),
    counterName: 'J. Jansen',
    counterIban: ibans[index] ?? '',
    description: 'Toekenning',
    endToEndId: ids[index] ?? null,
    bankReference: `REF-2026-${index}-XYZ`,
  }));
  const whole = { ...each[0]!, amount: negate(add(...amounts)), endToEndId: null };
  const entries = isOneLine ? [whole] : each;
  return { account: FUND_IBAN, number: '7', opening: ZERO, entries };
}

async function takeIn({ world }: TestPayments, text: string): Promise<void> {
  const read = readStatements(encodeUtf8(text), 'afschrift');
  if (!read.ok) throw new Error('Not read');
  for (const statement of read.value.statements) {
    const account = accountOf(statement, world.rows(bankAccountTable));
    if (account === null) throw new Error('Another account');
    for (const piece of piecesOf({ account, statement })) await world.run(importStatement, piece);
  }
}

/** Says yes to the first proposal for each entry. */
async function acceptAll({ world }: TestPayments): Promise<void> {
  for (const entry of world.rows(bankEntryTable)) {
    const people = { initiatives: world.rows(initiativeTable), persons: new Map() };
    const [first] = suggestionsFor(entry, matchWorldOf(await loadBankBooks(world.reader), people));
    if (entry.state.status !== 'open' || first === undefined) continue;
    const input = { bankEntryId: entry.id, parts: [...first.parts], ground: first.ground, reason: '' };
    await world.run(bookBankEntry, input);
  }
}

function statuses({ world }: TestPayments, batchId: Parameters<typeof batchOf>[1]): LineStatus[] {
  return linesOf(world, batchId).map((line) =>
    lineStatus(line, { payments: world.rows(paymentTable), claims: world.rows(claimTable) }),
  );
}

const someWeights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 7 });

describe('a batch', () => {
  it('comes back on the statement of its own file and closes every line, whatever the layout (P11)', async () => {
    await fc.assert(
      fc.asyncProperty(someWeights, fc.constantFrom('camt', 'mt940', 'one line'), async (weights, layout) => {
        const payments = await inParts(weights);
        const { world, grant } = payments;
        const batchId = await sent(payments, weights.length);
        world.setToday(ON);
        const written = statementOf(payments, batchId, layout === 'one line');
        const text = layout === 'mt940' ? mt940Text(written, 'ing') : camtText(written);
        await takeIn(
          payments,
          layout === 'one line' ? text.replace(/<RltdPties>[\s\S]*?<\/RltdPties>/g, '') : text,
        );
        await acceptAll(payments);
        expect(statuses(payments, batchId)).toEqual(weights.map(() => 'paid'));
        const money = totalOfGrant(moneyOfGrant(world.rows(ledgerEntryTable), grant.id));
        expect(money).toMatchObject({ paid: WHOLE, toPay: 0 });
      }),
      { numRuns: 40 },
    );
  });

  it('holds every instalment once, through rejections and payments that come back (P3, P12)', async () => {
    await fc.assert(
      fc.asyncProperty(someWeights, fc.nat(6), async (weights, place) => {
        const payments = await inParts(weights);
        const { world, current, grant } = payments;
        const first = await sent(payments, weights.length);
        world.setToday(ON);
        const line = linesOf(world, first)[place % weights.length]!;
        const { endToEndId, amount } = line;
        const { instalmentId } = instalmentOf(line);
        const told = { day: ON, endToEndId };
        const paid = await takenIn(world, current, { ...told, entryKey: 'out', amount: -amount });
        await match(world, paid, { kind: 'payment', grantId: grant.id, instalmentId });
        const back = await takenIn(world, current, { ...told, entryKey: 'in', amount, returnReason: 'AC04' });
        await match(world, back, { kind: 'bounce', paymentId: world.rows(paymentTable)[0]!.id });
        const ended = { kind: 'rejected', day: ON, reason: 'AC04' };
        expect(linesOf(world, first).map((one) => one.ended)).toEqual(
          linesOf(world, first).map(({ id }) => (id === line.id ? ended : null)),
        );
        const alone = {
          ...payments,
          grant: { ...grant, instalments: grant.instalments.filter(({ id }) => id === instalmentId) },
        };
        const again = linesOf(world, await composed(alone, 1));
        expect(again.map((one) => [instalmentOf(one).instalmentId, one.amount])).toEqual([
          [instalmentId, amount],
        ]);
        expect(again[0]?.endToEndId).not.toBe(endToEndId);
        await expect(composed(payments, weights.length)).rejects.toThrow('payments.inBatch');
      }),
      { numRuns: 30 },
    );
  });

  it('stands as before where a payment was said to come back by mistake (P12, B12)', async () => {
    await fc.assert(
      fc.asyncProperty(someWeights, fc.nat(6), async (weights, place) => {
        const payments = await inParts(weights);
        const { world, current, grant } = payments;
        const batchId = await sent(payments, weights.length);
        world.setToday(ON);
        const line = linesOf(world, batchId)[place % weights.length]!;
        const told = { day: ON, endToEndId: line.endToEndId };
        const paid = await takenIn(world, current, { ...told, entryKey: 'out', amount: -line.amount });
        const { instalmentId } = instalmentOf(line);
        await match(world, paid, { kind: 'payment', grantId: grant.id, instalmentId });
        const standing = async () => ({
          lines: linesOf(world, batchId),
          payments: world.rows(paymentTable),
          positions: positionsOf(world.rows(ledgerEntryTable), { until: null }),
          money: moneyOfGrant(world.rows(ledgerEntryTable), grant.id),
          due: dueInstalments(await loadPaymentsBook(world.reader)),
        });
        const before = await standing();
        const back = await takenIn(world, current, { ...told, entryKey: 'in', amount: line.amount });
        await match(world, back, { kind: 'bounce', paymentId: world.rows(paymentTable)[0]!.id });
        expect(await standing()).not.toEqual(before);
        expect(await release(world, back)).toMatchObject({ ok: true });
        expect(await standing()).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });
});
