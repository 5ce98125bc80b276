/** What was not tested, and why: told while it happens and once more at the end of the run. */
import { appendFileSync } from 'node:fs';

export type Skipped = { readonly what: string; readonly why: string };

/**
 * Notes that something is left out and gives `absent` back, so that it reads well in
 * `describe.skipIf(skippedWhen(golden === null, { what, why }))`. A test that is skipped without a note fails the run.
 */
export function skippedWhen(absent: boolean, skipped: Skipped): boolean {
  if (!absent) return false;
  const file = process.env.BUURTPOT_SKIPPED_FILE;
  if (file === undefined) console.warn(`Skipped: ${skipped.what}: ${skipped.why}`);
  else appendFileSync(file, `${JSON.stringify(skipped)}\n`);
  return true;
}
