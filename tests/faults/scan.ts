/** A full session with planted names, accounts and mail addresses; then every byte on disk is searched for them. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { freshUserData } from '../support/electron-app';
import { startUnderTest } from './app';
import { between, type Chance } from './chance';
import type { Planted } from './door/planting';
import { type Find, type Searcher, searcherFor } from './needles';
import type { SeriesOptions, SeriesResult } from './series';
import { layersOf } from './unpacked';

/** Three strings each: a name, an account and a mail address. */
const PLANTINGS = 334;
const PASSPHRASE = 'fiets boom lamp regen';

export async function runScan({ chance, progress }: SeriesOptions): Promise<SeriesResult> {
  const userData = await freshUserData();
  const planted = Array.from({ length: PLANTINGS }, () => aPlanting(chance));
  try {
    const faults = await session(userData, planted, progress);
    const texts = planted.flatMap(({ name, iban, email }) => [name, iban, email]);
    const found = await searched(userData, searcherFor(texts), progress);
    const seen = new Set(found.map(({ text }) => text)).size;
    const exposed = seen === 0 ? [] : [`${seen} of ${texts.length} planted strings can be read from disk`];
    const places = [...new Set(found.map(({ file, form }) => `${file} (${form})`))].sort();
    const all = [...faults, ...exposed, ...places.slice(0, 20)];
    return { counts: { planted: texts.length, readable: seen }, faults: all, passed: all.length === 0 };
  } finally {
    await rm(userData, { recursive: true, force: true });
  }
}

/** Plants all, protects the fund, writes a snapshot, walks past the screens that show it, and stops as a person does. */
async function session(
  userData: string,
  planted: readonly Planted[],
  progress: SeriesOptions['progress'],
): Promise<string[]> {
  const app = await startUnderTest(userData);
  try {
    const opening = await app.open();
    if (opening.kind === 'blocked') return [`not opened: ${JSON.stringify(opening.problem)}`];
    await app.streamSome('scan', 1);
    const protectedBy = await app.window.evaluate(
      (passphrase) => globalThis.faultsDoor.protect(passphrase),
      PASSPHRASE,
    );
    progress(`scan: the fund is protected by ${protectedBy}`);
    const count = await app.window.evaluate((all) => globalThis.faultsDoor.plant(all), [...planted]);
    progress(`scan: ${count} planted`);
    await app.window.evaluate(() => globalThis.faultsDoor.writeSnapshot());
    for (const place of ['#/initiatives', '#/audit', '#/applications', '#/treasurer']) {
      await app.window.evaluate((hash) => {
        window.location.hash = hash;
      }, place);
      await app.window.waitForTimeout(500);
    }
    return count === planted.length ? [] : [`only ${count} of ${planted.length} could be planted`];
  } finally {
    await app.running.close();
  }
}

type FoundIn = Find & { readonly file: string };

async function searched(
  folder: string,
  search: Searcher,
  progress: SeriesOptions['progress'],
): Promise<readonly FoundIn[]> {
  const found: FoundIn[] = [];
  let files = 0;
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files += 1;
    for (const layer of layersOf(await readFile(path))) {
      found.push(...search(layer).map((find) => ({ ...find, file: relative(folder, path) })));
    }
  }
  progress(`scan: ${files} files searched`);
  return found;
}

/** Like nothing that any program writes by itself; a letter beyond ASCII, so that escapes are tried too. */
function aPlanting(chance: Chance): Planted {
  const letters = (count: number) =>
    Array.from({ length: count }, () => String.fromCharCode(between(chance, 97, 122))).join('');
  const [first, last] = [letters(6), letters(9)];
  const digits = String(between(chance, 1_000_000_000, 9_999_999_999));
  return {
    name: `Zo\u00eb${first} ${last}`,
    iban: `NL${checkDigits(digits)}ABNA${digits}`,
    email: `${first}.${last}@${letters(7)}.example`,
  };
}

/** ISO 13616: letters as numbers, the country and 00 at the end, 98 minus the rest by 97. */
function checkDigits(account: string): string {
  const number = `10112310${account}232100`;
  const rest = [...number].reduce((sum, digit) => (sum * 10 + Number(digit)) % 97, 0);
  return String(98 - rest).padStart(2, '0');
}
