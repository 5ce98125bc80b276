/**
 * Whether keys may be made for a store that has no key file. Not while anything lies there that was sealed with others: a
 * fund would begin anew over what a key file from elsewhere can still open.
 */
import type { StoreName } from '@shared/ipc/contract';
import { isReadableBody } from '../journal/journal-body';
import { answered } from '../journal/outbox';
import { FIRST_SEALED } from '../migrations/index';
import type { Surroundings } from '../surroundings';
import { isAnyCopy } from './left-copies';
import type { OpenProblem } from './startup-report';

type Machine = Pick<Surroundings, 'journal'>;

export interface WithoutKeys {
  /** Of the store on disk; null: there is none. `unknown`: the engine could not say. */
  readonly version: number | null | 'unknown';
  /** The key file went on a person's word, after store and journal. What copies there are stay, for who finds the keys. */
  readonly wasDiscarded: boolean;
}

/** Null: nothing sealed is there. */
export async function whyNoNewKeys(
  around: Machine,
  store: StoreName,
  { version, wasDiscarded }: WithoutKeys,
): Promise<OpenProblem | null> {
  if (typeof version === 'number') return (await isSealed(around, store, version)) ? KEYS_MISSING : null;
  if (await isJournalSealed(around, store)) return KEYS_MISSING;
  if (!wasDiscarded && (await isACopySealed(around, store))) return KEYS_MISSING;
  return version === 'unknown' ? { kind: 'notReadable' } : null;
}

const KEYS_MISSING: OpenProblem = { kind: 'keysMissing' };

/** A readable store of an older app is sealed with new keys, whatever became of its journal and its readable copies. */
async function isSealed(around: Machine, store: StoreName, version: number): Promise<boolean> {
  if (version >= FIRST_SEALED) return true;
  const first = await firstLine(around, store);
  return first !== undefined && !isReadableBody(first.body);
}

/** Whether it was written before journals were sealed; an empty or damaged one was not. */
export async function isJournalReadable(around: Machine, store: StoreName): Promise<boolean> {
  const first = await firstLine(around, store);
  return first !== undefined && isReadableBody(first.body);
}

/** One that cannot be read was, for all that can be told. */
async function isJournalSealed(around: Machine, store: StoreName): Promise<boolean> {
  const head = await answered(() => around.journal.journalHead({ store }));
  if (head.ok && (head.value.kind === 'absent' || head.value.seq === 0)) return false;
  return !(await isJournalReadable(around, store));
}

async function firstLine({ journal }: Machine, store: StoreName) {
  const read = await answered(() => journal.journalRead({ store, afterSeq: 0, limit: 1 }));
  return read.ok ? read.value.lines[0] : undefined;
}

/** Format 1 is readable; of a copy that is damaged, or of a newer app, it cannot be told. */
async function isACopySealed(around: Machine, store: StoreName): Promise<boolean> {
  return await isAnyCopy(around, store, (header) => header?.format !== 1);
}
