import { performOn } from '@renderer/data/perform';
import { auditEntriesOf } from '@renderer/data/row-set';
import type { Store } from '@renderer/data/store';
import { startFund } from '@shared/domain/funds/actions/start-fund';
import type { PreloadApi } from '@shared/ipc/contract';
import { failure } from '@shared/ipc/failure';
import { err, ok } from '@shared/kernel/result';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetStores, opened, surroundings } from '../../../support/data-room';
import { fundInput } from '../../../support/fund-world';
import { memoryJournal } from '../../../support/memory-journal';

beforeEach(forgetStores);
afterEach(async () => {
  vi.unstubAllGlobals();
  vi.resetModules();
  await forgetStores();
});

async function logOf({ database }: Store): Promise<string[]> {
  return (await auditEntriesOf(database)).map(({ action }) => action);
}

/** What the machine room answers when the file is to be saved; what the log held at that moment. */
async function handOver(fileSave: PreloadApi['fileSave']) {
  const { store } = await opened(surroundings(memoryJournal()), 'demo');
  await performOn(store, startFund, fundInput());
  let inFile: string[] = [];
  const appInfo = async () => err(failure('machine.failed'));
  vi.stubGlobal('window', {
    buurtpot: {
      appInfo,
      fileSave: async (request: Parameters<PreloadApi['fileSave']>[0]) => {
        inFile = await logOf(store);
        return await fileSave(request);
      },
    },
  });
  const { makeHandOver } = await import('@renderer/data/copies/hand-over');
  const packing = { onPercent: () => undefined, signal: new AbortController().signal };
  const made = await makeHandOver(store, { suggestedName: 'a.buurtpot', statement: null, packing });
  return { made, inFile, log: await logOf(store) };
}

const BEGUN = ['start-fund', 'prepare-hand-over'];

test('one that is saved is noted in the file too, and once', async () => {
  const { made, inFile, log } = await handOver(async () => ok({ kind: 'saved', name: 'a.buurtpot' }));
  expect(made).toMatchObject(ok({ fileName: 'a.buurtpot', log: { seq: 2 } }));
  expect([inFile, log]).toEqual([BEGUN, BEGUN]);
});

test('one for which no place was chosen is noted as stopped', async () => {
  const { made, inFile, log } = await handOver(async () => ok({ kind: 'cancelled' }));
  expect([made, inFile, log]).toEqual([ok(null), BEGUN, [...BEGUN, 'stop-hand-over']]);
});

test('one that could not be written is noted as stopped', async () => {
  const full = failure('disk.full');
  const { made, log } = await handOver(async () => err(full));
  expect([made, log]).toEqual([err({ kind: 'failure', failure: full }), [...BEGUN, 'stop-hand-over']]);
});
