/** How long one action takes to be saved, beside one raw strict put into IndexedDB in the same window. */
import { performOn } from '@renderer/data/perform';
import type { Store } from '@renderer/data/store';
import { recordGiver } from '@shared/domain/funds/actions/record-giver';
import { openControl, putRow } from './control';

/** Milliseconds, in the order in which they were taken. */
export type SaveTimes = { readonly actions: readonly number[]; readonly puts: readonly number[] };

/** In turns, so that a busy moment hits both. */
export async function timeSaves(store: Store, rounds: number): Promise<SaveTimes> {
  const database = await openControl();
  const times = { actions: [] as number[], puts: [] as number[] };
  for (let id = 1; id <= rounds; id += 1) {
    times.actions.push(
      await timed(async () => {
        const contact = { name: `Mens ${id}`, email: null, phone: null };
        const input = { kind: 'company', name: `Bedrijf ${id}`, kvkNumber: null, contact } as const;
        const performed = await performOn(store, recordGiver, input);
        if (!performed.ok) throw new Error('An action was not taken.');
      }),
    );
    const text = 'x'.repeat(186);
    times.puts.push(await timed(async () => await putRow(database, { id, text, durability: 'strict' })));
  }
  database.close();
  return times;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
