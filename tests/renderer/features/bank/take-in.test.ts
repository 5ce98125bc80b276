import { currentStore } from '@renderer/data/current-store';
import { numberQuestions, offerToAsk } from '@renderer/data/number-guard';
import { perform } from '@renderer/data/perform';
import { storeReader } from '@renderer/data/reader';
import type { OpenedStore } from '@renderer/data/store';
import { takeIn } from '@renderer/features/bank/take-in';
import { recordBankAccount } from '@shared/domain/bank/actions/record-bank-account';
import { type BankAccount, bankAccountTable } from '@shared/domain/bank/bank-account';
import { bankEntryTable } from '@shared/domain/bank/bank-entry';
import { readStatements } from '@shared/formats/statements/read-statements';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetStores, opened, surroundings } from '../../../support/data-room';
import { memoryJournal } from '../../../support/memory-journal';

const NUMBER = '123456782';
const IBAN = 'NL91ABNA0417164300';

let there: OpenedStore;

beforeEach(async () => {
  await forgetStores();
  there = await opened(surroundings(memoryJournal()));
  currentStore.setState({ current: { kind: 'open', ...there } });
  const account = { number: IBAN, name: 'Betaalrekening', startsOn: '2026-01-01', startBalance: 0 };
  const done = await perform(recordBankAccount, recordBankAccount.input.parse(account));
  expect(done.ok).toBe(true);
});
afterEach(async () => {
  currentStore.setState({ current: { kind: 'none' } });
  await forgetStores();
});

const reader = () => storeReader(there.store);

async function account(): Promise<BankAccount> {
  const [first] = await reader().all(bankAccountTable);
  if (first === undefined) throw new Error('The test has no account.');
  return first;
}

/** MT940 of one day with one entry for each text. */
function statementWith(day: string, texts: readonly string[]) {
  const lines = texts.flatMap((text) => [`:61:26${day}C1,00NTRFNONREF`, `:86:${text}`]);
  const file = [
    ':20:X',
    `:25:${IBAN}`,
    ':28C:1',
    `:60F:C26${day}EUR0,00`,
    ...lines,
    `:62F:C26${day}EUR${texts.length},00`,
    '-',
  ];
  const read = readStatements(new TextEncoder().encode(file.join('\r\n')), 'x.sta');
  const statement = read.ok ? read.value.statements[0] : undefined;
  if (statement === undefined) throw new Error(`The test's own file was refused: ${JSON.stringify(read)}`);
  return statement;
}

const quiet = { onPercent: () => undefined, isStopped: () => false };

async function takenIn(files: readonly (readonly [string, readonly string[]])[]) {
  const to = await account();
  const all = files.map(([day, texts]) => ({ account: to, statement: statementWith(day, texts) }));
  return await takeIn(all, quiet);
}

async function texts() {
  return (await reader().all(bankEntryTable)).map(({ description }) => description).sort();
}

const FILES = [
  ['0302', ['gift', `from ${NUMBER}`]],
  ['0303', [`again ${NUMBER}`, 'rent']],
] as const;

test('numbers in all files are asked about once, and what a person says holds for all of them', async () => {
  const stop = offerToAsk();
  const asked: number[] = [];
  const off = numberQuestions.subscribe(({ question }) => {
    if (question === null) return;
    asked.push(question.numbers.length);
    queueMicrotask(() => question.answer('reference'));
  });
  expect(await takenIn(FILES)).toEqual({ kind: 'done' });
  expect(asked).toEqual([2]);
  expect(await texts()).toEqual([`again ${NUMBER}`, `from ${NUMBER}`, 'gift', 'rent']);
  off();
  stop();
});

test('where nobody says what they are, the money comes in without them', async () => {
  expect(await takenIn(FILES)).toEqual({ kind: 'done' });
  expect(await texts()).toEqual(['again …', 'from …', 'gift', 'rent']);
});

test('files that are known already are no problem, and what is new in between is taken in', async () => {
  await takenIn([['0302', ['gift']]]);
  expect(
    await takenIn([
      ['0302', ['gift']],
      ['0303', ['rent']],
    ]),
  ).toEqual({ kind: 'done' });
  expect(await texts()).toEqual(['gift', 'rent']);
});

test('stops where a person says so: what was taken in before it stays', async () => {
  const to = await account();
  const all = FILES.map(([day]) => ({ account: to, statement: statementWith(day, [`money of ${day}`]) }));
  const told: number[] = [];
  const done = await takeIn(all, {
    onPercent: (percent) => told.push(percent),
    isStopped: () => told.length === 1,
  });
  expect([done, told, await texts()]).toEqual([{ kind: 'stopped' }, [0], ['money of 0302']]);
});
