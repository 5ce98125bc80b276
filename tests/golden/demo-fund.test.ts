/** The demo fund in `resources/` is exactly what its story makes. `UPDATE_DEMO=1` writes it anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { findChainBreak } from '@shared/domain/audit/audit-chain';
import { AuditEntry } from '@shared/domain/audit/audit-entry';
import { positionsOf } from '@shared/domain/funds/balance';
import { LedgerEntry } from '@shared/domain/funds/ledger-entry';
import { totalPosition } from '@shared/domain/funds/position';
import { TABLES } from '@shared/domain/records';
import { describe, expect, test } from 'vitest';
import { makeDemoFund } from '../support/demo-fund/story';

const FILE = new URL('../../resources/demo-fund.json', import.meta.url);
const made = await makeDemoFund();
const text = `${JSON.stringify(made, null, 1)}\n`;
if (process.env.UPDATE_DEMO === '1') writeFileSync(FILE, text);

describe('the demo fund', () => {
  test('is what its story makes, to the byte', () => {
    expect(readFileSync(FILE, 'utf8') === text).toBe(true);
  });

  test('holds a few hundred records of every kind, besides ballots', () => {
    const counts = Object.entries(made.tables).map(([name, rows]) => [name, rows.length] as const);
    const empty = counts.filter(([, count]) => count === 0);
    expect(empty).toEqual([]);
    const records = counts.filter(([name]) => name !== 'ballots' && name !== 'auditEntries');
    expect(records.reduce((sum, [, count]) => sum + count, 0)).toBeGreaterThan(250);
  });

  test('every row fits the schema of its table', () => {
    for (const table of TABLES) {
      for (const row of made.tables[table.name] ?? []) expect(table.schema.parse(row)).toEqual(row);
    }
  });

  test('its audit chain is whole', () => {
    expect(findChainBreak((made.tables.auditEntries ?? []).map((row) => AuditEntry.parse(row)))).toBeNull();
  });

  test('no source is overdrawn', () => {
    const entries = (made.tables.ledgerEntries ?? []).map((row) => LedgerEntry.parse(row));
    const positions = positionsOf(entries, { until: null });
    expect([...positions.values()].filter(({ free }) => free < 0)).toEqual([]);
    const { received, reserved, awarded, paid, free } = totalPosition(positions);
    for (const amount of [received, reserved, awarded, paid, free]) expect(amount).toBeGreaterThan(0);
  });
});
