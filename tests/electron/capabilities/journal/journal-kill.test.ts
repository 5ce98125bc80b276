/** A process that is killed while it writes loses nothing that it had confirmed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createJournal } from '@electron/capabilities/journal/journal';
import { ROOT } from '@electron/launch/places.mjs';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../../support/scratch-folder';

const scratch = scratchFolder();
const KILLS = 12;

async function buildWriter(): Promise<string> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
    ssr: { noExternal: true },
    build: {
      ssr: join(ROOT, 'tests/support/journal-writer.ts'),
      target: 'node20',
      outDir: join(scratch(), 'writer'),
      rolldownOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  });
  return join(scratch(), 'writer', 'writer.mjs');
}

/** Lets the writer run, kills it, and gives the last number it confirmed. */
async function killedWhileWriting(writer: string, afterMs: number): Promise<number> {
  const child = spawn(process.execPath, [writer, join(scratch(), 'journal')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  child.stdout.on('data', (chunk) => {
    told += chunk;
  });
  await once(child.stdout, 'data');
  setTimeout(() => child.kill('SIGKILL'), afterMs);
  await once(child, 'close');
  return Number(told.slice(0, told.lastIndexOf('\n')).split('\n').at(-1));
}

test(`${KILLS} kills at any moment: all that was confirmed is there, and the chain is whole`, async () => {
  const writer = await buildWriter();
  let confirmed = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const last = await killedWhileWriting(writer, 20 + ((kill * 37) % 150));
    expect(last).toBeGreaterThan(confirmed);
    const journal = createJournal({
      folder: join(scratch(), 'journal'),
      store: 'fund',
      now: () => new Date(),
      syncFolder: async () => undefined,
      onTorn: () => undefined,
    });
    const head = await journal.head();
    await journal.close();
    if (!head.ok || head.value.kind !== 'present') throw new Error(JSON.stringify(head));
    expect(head.value.seq).toBeGreaterThanOrEqual(last);
    confirmed = head.value.seq;
  }
}, 120_000);
