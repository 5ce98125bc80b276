/** Records people, erases them, and reads all that store and journal ever held with every key that is left. */
import { bridge } from '@renderer/bridge/bridge';
import { JournalBody } from '@renderer/data/journal/journal-body';
import { eraseOn } from '@renderer/data/keys/erase';
import { performOn } from '@renderer/data/perform';
import { storeReader } from '@renderer/data/reader';
import { openRow } from '@renderer/data/sealing/sealed-row';
import type { Store } from '@renderer/data/store';
import { recordInitiative } from '@shared/domain/people/actions/record-initiative';
import type { InitiativeId } from '@shared/domain/people/initiative';
import { erasureFingerprint, planErasure } from '@shared/domain/privacy/erasure';
import { loadErasureBook } from '@shared/domain/privacy/erasure-book';
import { localDayOf } from '@shared/kernel/dates';

export type ErasureFound = {
  readonly erased: number;
  readonly planted: number;
  /** Strings that could be read: before the erasure where people are planted, else now. */
  readonly readable: number;
};

type Secret = { readonly name: string; readonly email: string; readonly holder: string };

const secretOf = (number: number): Secret => ({
  name: `Zoë Wisbaar ${number}e`,
  email: `wisbaar.${number}@erasure.example`,
  holder: `Rekening Wisbaar ${number}h`,
});

export async function eraseAll(store: Store, count: number, looksOnly: boolean): Promise<ErasureFound> {
  const secrets = Array.from({ length: count }, (_, index) => secretOf(index));
  const texts = secrets.flatMap(({ name, email, holder }) => [name, email, holder]);
  const readableNow = async () => {
    const all = await everythingReadable(store);
    return texts.filter((text) => all.includes(text)).length;
  };
  if (looksOnly) return { erased: 0, planted: texts.length, readable: await readableNow() };
  const ids: InitiativeId[] = [];
  for (const [index, secret] of secrets.entries()) ids.push(await planted(store, index, secret));
  const readable = await readableNow();
  let erased = 0;
  for (const id of ids) if (await isErased(store, id)) erased += 1;
  return { erased, planted: texts.length, readable };
}

async function planted(store: Store, index: number, { name, email, holder }: Secret): Promise<InitiativeId> {
  const input = recordInitiative.input.parse({
    name: `Wisgroep ${index}`,
    legalForm: 'informal',
    kvkNumber: null,
    area: null,
    bankAccount: { iban: 'NL91ABNA0417164300', holder },
    contact: { name, email, phone: null },
  });
  const done = await performOn(store, recordInitiative, input);
  if (!done.ok) throw new Error('A person could not be planted.');
  return done.value.subjectId as InitiativeId;
}

async function isErased(store: Store, id: InitiativeId): Promise<boolean> {
  const subject = { kind: 'initiative', id } as const;
  const today = localDayOf(store.clock.now());
  const plan = planErasure(await loadErasureBook(storeReader(store)), subject, today);
  if (plan === null) return false;
  const done = await eraseOn(store, { subject, seen: erasureFingerprint(plan) });
  return done.ok && done.value.keysGone;
}

async function everythingReadable(store: Store): Promise<string> {
  const texts: string[] = [];
  const keep = (table: string, row: { readonly id: string }) =>
    texts.push(JSON.stringify(openRow(store.vault, { table, row: { ...row } })));
  for (const table of store.database.tables) {
    if (['outbox', 'device', 'quarantine'].includes(table.name)) continue;
    for (const row of await table.toArray()) keep(table.name, row);
  }
  for (let afterSeq = 0; ; ) {
    const read = await bridge.journalRead({ store: store.name, afterSeq, limit: 500 });
    if (!read.ok) throw new Error(read.error.code);
    const last = read.value.lines.at(-1);
    if (last === undefined) return texts.join('\n');
    for (const { body } of read.value.lines) {
      const { schema, sealed } = JSON.parse(body);
      const opened = store.vault.journal.open(sealed, `journal/${store.name}/${schema}`);
      if (opened === null) throw new Error('A line of the journal does not open.');
      for (const { table, row } of JournalBody.parse(JSON.parse(opened)).puts) keep(table, row);
    }
    afterSeq = last.seq;
  }
}
