/** Tells a CSV file of balances, as ING offers one beside that of entries, and refuses it in words of its own. */
import { err } from '../../../kernel/result';
import { refusalAt } from '../problem';
import type { ReadAnswer } from '../reading';

const BALANCE = /^(boek|eind|dag)?saldo\b|^(book |booking |closing |resulting )?balance\b/;
const ENTRY = /bedrag|amount|mutatie|mededeling|omschrijving|description/;

export function hasBalancesOnly(text: string): boolean {
  const cells = text
    .trimStart()
    .split('\n', 1)
    .join('')
    .split(/[;,\t]/)
    .map((cell) => cell.replaceAll('"', '').trim().toLowerCase());
  const hasBalance = cells.some((cell) => BALANCE.test(cell));
  return cells.length > 1 && hasBalance && !cells.some((cell) => ENTRY.test(cell));
}

export function refuseBalances(): ReadAnswer {
  return err(refusalAt(1, { code: 'balancesOnly' }));
}
