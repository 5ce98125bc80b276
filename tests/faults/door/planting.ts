/** Plants strings that the bench looks for on disk afterwards, as details of initiatives and their contact persons. */
import { bridge } from '@renderer/bridge/bridge';
import { saveSnapshot } from '@renderer/data/copies/snapshot';
import { performOn } from '@renderer/data/perform';
import type { Store } from '@renderer/data/store';
import { recordInitiative } from '@shared/domain/people/actions/record-initiative';

export type Planted = { readonly name: string; readonly iban: string; readonly email: string };

/** How many were taken. */
export async function plantAll(store: Store, planted: readonly Planted[]): Promise<number> {
  let taken = 0;
  for (const { name, iban, email } of planted) {
    const input = recordInitiative.input.parse({
      name: `Initiatief ${taken + 1}`,
      legalForm: 'informal',
      kvkNumber: null,
      area: null,
      bankAccount: { iban, holder: name },
      contact: { name, email, phone: null },
    });
    const performed = await performOn(store, recordInitiative, input);
    if (performed.ok) taken += 1;
  }
  return taken;
}

/** Sets a passphrase where the store has a key; says what came of it. */
export async function protectWith(store: Store, passphrase: string): Promise<string> {
  const answer = await bridge.keysProtect({ store: store.name, passphrase, openBySystem: false });
  return answer.ok ? 'a passphrase' : `nothing (${answer.error.code})`;
}

export async function writeSnapshot(store: Store): Promise<void> {
  const saved = await saveSnapshot(store, '0.1.0');
  if (!saved.ok) throw new Error(saved.error.code);
}
