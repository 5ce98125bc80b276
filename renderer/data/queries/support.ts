/** What a helper may know of the open store: numbers and codes, nothing that was typed. Undefined while loading. */
import type { Table } from '@shared/domain/action';
import { type AuditEntry, auditEntryTable } from '@shared/domain/audit/audit-entry';
import { TABLES } from '@shared/domain/records';
import { SCHEMA_VERSION } from '../migrations/index';
import { useLive } from '../use-live';

export interface SupportFacts {
  readonly schema: number;
  /** Rows per table. */
  readonly counts: readonly (readonly [table: string, rows: number])[];
  /** The last of the log, oldest first. */
  readonly steps: readonly Pick<AuditEntry, 'seq' | 'actor' | 'action' | 'subjectKind' | 'subjectId'>[];
}

const STEPS = 30;

export function useSupportFacts(): SupportFacts | undefined {
  return useLive(async (reader) => {
    const counts: [string, number][] = [];
    for (const table of TABLES) {
      const rows = await reader.count(table as unknown as Table<{ readonly id: string }>);
      counts.push([table.name, rows]);
    }
    const entries = (await reader.all(auditEntryTable)).toSorted((a, b) => (a.at < b.at ? -1 : 1));
    return { schema: SCHEMA_VERSION, counts, steps: entries.slice(-STEPS) };
  }, []);
}
