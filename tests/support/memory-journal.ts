/** A journal in memory that keeps the contract of the real one, and that a test can make fail or lose lines. */
import type { Journal } from '@renderer/data/store';
import type { Response, StoreName } from '@shared/ipc/contract';
import { type Failure, failure } from '@shared/ipc/failure';
import { type JournalLine, journalLineHash } from '@shared/ipc/journal-line';
import { NO_HASH } from '@shared/kernel/hash';
import { err, ok } from '@shared/kernel/result';

export interface MemoryJournal extends Journal {
  /** What is on the pretended disk; a test may change it. */
  readonly lines: Record<StoreName, JournalLine[]>;
  readonly retired: JournalLine[][];
  readonly snapshots: Uint8Array[];
  readonly snapshotsAside: Uint8Array[][];
  /** How often the engine's files were taken away. */
  clearings: number;
  /** Called for it. */
  onClear: () => Promise<void>;
  /** Whether the pretended app is quit in order between two openings; if not, every opening checks everything. */
  endsCleanly: boolean;
  /** Stores in which a write failed. */
  readonly unsound: Set<StoreName>;
  /** Room on the pretended disk. */
  space: Response<'disk.freeSpace'>;
  /** Every append fails like this until it is null again. */
  appendFailure: Failure | null;
  /** Called before each append: a test may throw here, as a crash would. */
  beforeAppend: () => void;
  /** Called after the disk has the lines and before the answer goes back. */
  afterAppend: () => void;
}

export function memoryJournal(): MemoryJournal {
  const journal: MemoryJournal = {
    lines: { fund: [], demo: [] },
    retired: [],
    snapshots: [],
    snapshotsAside: [],
    clearings: 0,
    onClear: async () => undefined,
    endsCleanly: false,
    unsound: new Set(),
    space: { freeBytes: 1_000_000_000, level: 'fine' },
    appendFailure: null,
    beforeAppend: () => undefined,
    afterAppend: () => undefined,
    journalHead: async ({ store }) => {
      const last = journal.lines[store].at(-1);
      const head = { seq: last?.seq ?? 0, hash: last?.hash ?? NO_HASH };
      return ok({ kind: 'present', ...head, count: journal.lines[store].length });
    },
    journalAppend: async ({ store, lines }) => {
      journal.beforeAppend();
      if (journal.appendFailure !== null) return err(journal.appendFailure);
      for (const line of lines) {
        const known = journal.lines[store];
        if (known[line.seq - 1]?.hash === line.hash) continue;
        const expectedSeq = known.length + 1;
        const follows = line.seq === expectedSeq && line.previousHash === (known.at(-1)?.hash ?? NO_HASH);
        if (!follows || journalLineHash(line) !== line.hash) {
          return err(failure('journal.outOfOrder', { expectedSeq }));
        }
        known.push(line);
      }
      journal.afterAppend();
      const last = journal.lines[store].at(-1);
      return ok({ seq: last?.seq ?? 0, hash: last?.hash ?? NO_HASH });
    },
    journalRead: async ({ store, afterSeq, afterHash, limit }) => {
      // Lines in memory are not damaged as bytes are: tests of that use a real file.
      if (afterHash !== undefined) return err(failure('machine.failed'));
      const rest = journal.lines[store].slice(afterSeq);
      return ok({ lines: rest.slice(0, limit), done: rest.length <= limit });
    },
    journalRetire: async ({ store }) => {
      if (journal.lines[store].length === 0) return ok({ archivedAs: null });
      journal.retired.push(journal.lines[store]);
      journal.lines[store] = [];
      return ok({ archivedAs: `journal-${journal.retired.length}` });
    },
    snapshotWrite: async ({ bytes }) => {
      journal.snapshots.push(bytes);
      return ok({ name: `snapshot-${journal.snapshots.length}`, bytes: bytes.length });
    },
    snapshotList: async () => {
      const listed = journal.snapshots.map((bytes, at) => ({
        name: `snapshot-${at + 1}`,
        bytes: bytes.length,
      }));
      return ok({ snapshots: listed.reverse() });
    },
    snapshotRead: async ({ name }) => {
      const bytes = journal.snapshots[Number(name.replace('snapshot-', '')) - 1];
      return bytes === undefined ? err(failure('snapshot.notFound')) : ok({ bytes: new Uint8Array(bytes) });
    },
    snapshotSetAside: async () => {
      if (journal.snapshots.length === 0) return ok({ asideAs: null });
      journal.snapshotsAside.push(journal.snapshots.splice(0));
      return ok({ asideAs: `aside-${journal.snapshotsAside.length}` });
    },
    diskFreeSpace: async () => ok(journal.space),
    storeLastEnd: async ({ store }) => ok({ isClean: journal.endsCleanly && !journal.unsound.has(store) }),
    storeSound: async ({ store }) => {
      journal.unsound.delete(store);
      return ok({});
    },
    storeUnsound: async ({ store }) => {
      journal.unsound.add(store);
      return ok({});
    },
    storeClear: async () => {
      journal.clearings += 1;
      await journal.onClear();
      return ok({});
    },
  };
  return journal;
}

/** What a plain browser answers: there is no journal. */
export function absentJournal(): Journal {
  const refuse = async () => err(failure('desktop.only'));
  return {
    journalHead: async () => ok({ kind: 'absent' }),
    journalAppend: refuse,
    journalRead: refuse,
    journalRetire: async () => ok({ archivedAs: null }),
    snapshotWrite: refuse,
    snapshotList: async () => ok({ snapshots: [] }),
    snapshotRead: refuse,
    snapshotSetAside: refuse,
    storeClear: refuse,
    storeLastEnd: async () => ok({ isClean: false }),
    storeSound: async () => ok({}),
    storeUnsound: async () => ok({}),
    diskFreeSpace: refuse,
  };
}
