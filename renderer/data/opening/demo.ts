/** Fills an empty demo store with the made-up fund that comes with the app. */

import type { BackupProblem } from '@shared/formats/backup-problem';
import type { Failure } from '@shared/ipc/failure';
import { err, type Result } from '@shared/kernel/result';
import { z } from 'zod';
import { sealRows } from '../row-set';
import type { Store } from '../store';
import { installRows } from './install';
import { rowSetOf, rowSetProblem } from './row-set-check';

const DemoFile = z.strictObject({
  format: z.literal('buurtpot-demo-1'),
  tables: z.record(z.string(), z.array(z.looseObject({ id: z.string() }))),
});

export type DemoProblem =
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'contents'; readonly problem: BackupProblem };

/** `text` is the JSON of `resources/demo-fund.json`. */
export async function fillDemo(store: Store, text: string): Promise<Result<null, DemoProblem>> {
  const { tables } = DemoFile.parse(JSON.parse(text));
  const rows = await sealRows(store.vault, rowSetOf(new Map(Object.entries(tables))));
  const problem = rowSetProblem(store.vault, rows);
  if (problem !== null) return err({ kind: 'contents', problem });
  const installed = await installRows(store, rows, { action: 'open-demo', details: {} });
  return installed.ok ? installed : err({ kind: 'failure', failure: installed.error });
}
