/** The audit log as screens read it, and the check of its chains. Undefined while loading. */
import { reportTable } from '@shared/domain/accountability/report';
import type { Reader } from '@shared/domain/action';
import { applicationTable } from '@shared/domain/applications/application';
import { findChainBreak } from '@shared/domain/audit/audit-chain';
import { type AuditEntry, auditEntryTable } from '@shared/domain/audit/audit-entry';
import { type BankEntryId, bankEntryTable } from '@shared/domain/bank/bank-entry';
import { claimTable } from '@shared/domain/expenses/claim';
import { contributionTable } from '@shared/domain/funds/contribution';
import { fundTable } from '@shared/domain/funds/fund';
import { giverName, giverTable } from '@shared/domain/funds/giver';
import { ledgerEntryTable } from '@shared/domain/funds/ledger-entry';
import { awardRound } from '@shared/domain/grants/actions/award-round';
import { batchLineTable } from '@shared/domain/grants/batch-line';
import { type GrantId, grantTable } from '@shared/domain/grants/grant';
import { valueMapTable } from '@shared/domain/impact/value-map';
import { initiativeTable } from '@shared/domain/people/initiative';
import { personTable } from '@shared/domain/people/person';
import { roundTable } from '@shared/domain/voting/round';
import type { Sha256 } from '@shared/kernel/hash';
import { openStoreNow } from '../current-store';
import { readDevice } from '../device';
import { storeReader } from '../reader';
import { useLive } from '../use-live';

/** What a subject is called now; a thing that was removed, or a person who was erased, has no name any more. */
export interface SubjectName {
  readonly name: string | null;
  readonly number: number | null;
  /** Of a report: the award it belongs to, by which its screen is found. */
  readonly grantId: string | null;
}

export interface AuditLog {
  /** Newest first. */
  readonly entries: readonly AuditEntry[];
  readonly subjects: ReadonlyMap<string, SubjectName>;
}

/** The whole log, or what happened to one subject and to what belongs to it. */
export function useAuditLog(subjectId: string | null): AuditLog | undefined {
  return useLive(
    async (reader) => {
      const entries =
        subjectId === null ? await reader.all(auditEntryTable) : await entriesOf(reader, subjectId);
      return { entries: entries.sort(newestFirst), subjects: await subjectNames(reader) };
    },
    [subjectId],
  );
}

/** Of an award also how it was awarded, with its round, how it was paid, and what happened to its report and value maps. */
export async function entriesOf(reader: Reader, subjectId: string): Promise<AuditEntry[]> {
  const about = async (id: string) => await reader.where(auditEntryTable, 'subjectId', id);
  const own = await about(subjectId);
  const grant = await reader.get(grantTable, subjectId as GrantId);
  if (grant === null) return own;
  const reports = await reader.where(reportTable, 'grantId', grant.id);
  const maps = await reader.where(valueMapTable, 'grantId', grant.id);
  const lines = await reader.where(batchLineTable, 'pays.grantId', grant.id);
  const ids = [
    ...[...reports, ...maps].map(({ id }) => id),
    ...new Set(lines.map(({ batchId }) => batchId)),
    ...(await bankEntriesOf(reader, grant.id)),
  ];
  const parts = await Promise.all(ids.map(about));
  const round = grant.roundId === null ? [] : await about(grant.roundId);
  return [...own, ...parts.flat(), ...round.filter(({ action }) => action === awardRound.name)];
}

/** The entries of the bank that stand for money of this award. */
async function bankEntriesOf(reader: Reader, grantId: GrantId): Promise<BankEntryId[]> {
  const moved = (await reader.all(ledgerEntryTable)).filter(({ lines }) =>
    lines.some(({ subject }) => subject?.id === grantId),
  );
  const ids = new Set(moved.map(({ id }) => id));
  const booked = await reader.where(bankEntryTable, 'state.status', 'booked');
  return booked
    .filter(({ state }) => state.status === 'booked' && state.parts.some(({ entryId }) => ids.has(entryId)))
    .map(({ id }) => id);
}

function newestFirst(a: AuditEntry, b: AuditEntry): number {
  return a.at === b.at ? b.seq - a.seq : a.at < b.at ? 1 : -1;
}

async function subjectNames(reader: Reader): Promise<Map<string, SubjectName>> {
  const names = new Map<string, SubjectName>();
  const add = (id: string, part: Partial<SubjectName>) =>
    names.set(id, { name: null, number: null, grantId: null, ...part });
  for (const { id, name } of await reader.all(fundTable)) add(id, { name });
  for (const { id, name } of await reader.all(initiativeTable)) add(id, { name });
  for (const { id, title } of await reader.all(contributionTable)) add(id, { name: title });
  for (const { id, title } of await reader.all(valueMapTable)) add(id, { name: title });
  for (const { id, number, title } of await reader.all(applicationTable)) add(id, { name: title, number });
  for (const { id, number, name } of await reader.all(roundTable)) add(id, { name, number });
  for (const { id, number } of await reader.all(ledgerEntryTable)) add(id, { number });
  for (const { id, number } of await reader.all(grantTable)) add(id, { number });
  for (const { id, number } of await reader.all(claimTable)) add(id, { number });
  for (const { id, grantId } of await reader.all(reportTable)) {
    add(id, { grantId, number: names.get(grantId)?.number ?? null });
  }
  const persons = new Map((await reader.all(personTable)).map((person) => [person.id, person]));
  for (const giver of await reader.all(giverTable)) add(giver.id, { name: giverName(giver, persons) });
  return names;
}

export type ChainCheck =
  | { readonly kind: 'whole'; readonly entries: number; readonly head: Sha256 }
  | { readonly kind: 'gap' | 'notLinked' | 'altered' | 'endMissing'; readonly seq: number };

/** Reckons the whole log again, each device's chain by itself. null when no store is open. */
export async function checkAuditLog(): Promise<ChainCheck | null> {
  const store = openStoreNow();
  if (store === null) return null;
  const { database } = store;
  const { entries, device } = await database.transaction('r', database.tables, async () => ({
    entries: await storeReader(store).all(auditEntryTable),
    device: await readDevice(database),
  }));
  return device === null ? null : checkChains(entries, device);
}

interface Ends {
  readonly device: string;
  readonly auditSeq: number;
  readonly auditHash: Sha256;
}

/** `ends`: where this device says its own chain stands, so that entries missing at the end show as well. */
export function checkChains(entries: readonly AuditEntry[], ends: Ends): ChainCheck {
  const chains = new Map<string, AuditEntry[]>([[ends.device, []]]);
  for (const entry of entries) {
    const chain = chains.get(entry.device);
    if (chain === undefined) chains.set(entry.device, [entry]);
    else chain.push(entry);
  }
  for (const chain of chains.values()) {
    const broken = findChainBreak(chain.sort((a, b) => a.seq - b.seq));
    if (broken?.kind === 'gap') return { kind: 'gap', seq: broken.expectedSeq };
    if (broken !== null) return broken;
  }
  const last = chains.get(ends.device)?.at(-1);
  if ((last?.seq ?? 0) !== ends.auditSeq || (last !== undefined && last.hash !== ends.auditHash)) {
    return { kind: 'endMissing', seq: last?.seq ?? 0 };
  }
  return { kind: 'whole', entries: entries.length, head: ends.auditHash };
}
