/** The law of taking back: whatever was done, all of it taken back leaves every record as it was. */
import type { Undoable } from '@renderer/data/perform';
import { auditBreak, auditEntriesOf } from '@renderer/data/row-set';
import type { Store } from '@renderer/data/store';
import { ACTIONS } from '@shared/domain/actions';
import { UNDO_ACTION } from '@shared/domain/undo/actions/undo-action';
import { UNDOABLE } from '@shared/domain/undo/undoable';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetStores, opened, surroundings } from '../support/data-room';
import { memoryJournal } from '../support/memory-journal';
import { EACH_ONCE, recordsOf, STEPS, type Step, seedUndoWorld } from '../support/undo-world';

const aStep = fc.record({ step: fc.constantFrom(...STEPS), n: fc.integer({ min: 0, max: 40 }) });

beforeEach(forgetStores);
afterEach(forgetStores);

/** null: refused, changed nothing, or nothing there to change. */
async function undoOf(store: Store, step: Step, n: number): Promise<Undoable | null> {
  const done = await step(store, n).catch(() => null);
  return done?.ok === true ? done.value.undo : null;
}

/** Runs each, newest first, with the records before it; gives what turns each of them around again. */
async function turnAround(
  store: Store,
  steps: readonly { readonly undo: Undoable; readonly before: string }[],
): Promise<{ undo: Undoable; before: string }[]> {
  const turned: { undo: Undoable; before: string }[] = [];
  for (const { undo, before } of steps.toReversed()) {
    const now = await recordsOf(store);
    const ran = await undo.run();
    if (!ran.ok || ran.value.undo === null) throw new Error(`Refused: ${JSON.stringify(ran)}`);
    expect(await recordsOf(store)).toBe(before);
    turned.push({ undo: ran.value.undo, before: now });
  }
  return turned;
}

describe('taking back', () => {
  it('leaves every record as it was, step by step; doing it after all, as it became', async () => {
    const names = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { minLength: 1, maxLength: 14 }), async (tries) => {
        await forgetStores();
        const { store, release } = await opened(surroundings(memoryJournal()));
        await seedUndoWorld(store);
        const done: { undo: Undoable; before: string }[] = [];
        for (const { step, n } of tries) {
          const before = await recordsOf(store);
          const undo = await undoOf(store, step, n);
          if (undo !== null) done.push({ undo, before });
        }
        const undone = await turnAround(store, done);
        const again = await turnAround(store, undone);
        await turnAround(store, again);
        const entries = await auditEntriesOf(store.database);
        expect(auditBreak(entries)).toBeNull();
        for (const { action } of entries) names.add(action);
        release();
      }),
      { numRuns: 12, examples: [[[...EACH_ONCE]]] },
    );
    const untried = UNDOABLE.map(({ name }) => name).filter((name) => !names.has(name));
    expect(untried).toEqual([]);
  }, 120_000);

  it('is open to exactly the actions that declare it', () => {
    const declared = Object.values(ACTIONS).flatMap((action) =>
      'undo' in action && action.name !== UNDO_ACTION ? [action.name] : [],
    );
    expect(UNDOABLE.map(({ name }) => name).sort()).toEqual(declared.sort());
  });
});
