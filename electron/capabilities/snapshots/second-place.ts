/**
 * A folder or stick that a person picked, where the newest snapshot and the key file go too. Its path stays in the
 * machine room. A stick that is not there is no failure: it is said so, and the next copy goes there again.
 */
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { jsonValueIn } from '@shared/formats/intake/json';
import type { Response, StoreName } from '@shared/ipc/contract';
import type { Failure } from '@shared/ipc/failure';
import { Instant, instantOf } from '@shared/kernel/dates';
import { ok, type Result } from '@shared/kernel/result';
import type { BrowserWindow, Dialog } from 'electron';
import { z } from 'zod';
import type { SnapshotStore } from './snapshot-store';

export type SecondPlaceOptions = {
  /** Where the choice is kept. */
  readonly settings: string;
  /** Looked up at each call. */
  readonly dialog: Pick<Dialog, 'showOpenDialog'>;
  readonly snapshots: SnapshotStore;
  /** A shelf for snapshots in this folder, thinned out as at home. */
  readonly shelfIn: (folder: string) => SnapshotStore;
  /** The key file with the ways in that work on any computer; null: it has none. */
  readonly keyFile: (store: StoreName) => Promise<Uint8Array | null>;
  readonly writeSafely: (path: string, bytes: Uint8Array) => Promise<Result<null, Failure>>;
  readonly now: () => Date;
};

type Answer = Promise<Result<Response<'secondPlace.status'>, Failure>>;

export type SecondPlace = {
  readonly status: () => Answer;
  readonly choose: (window: BrowserWindow) => Answer;
  readonly copy: (store: StoreName) => Answer;
  readonly forget: () => Answer;
};

const Settings = z.strictObject({ folder: z.string().min(1).nullable(), copiedAt: Instant.nullable() });
type Settings = z.infer<typeof Settings>;

const NONE: Settings = { folder: null, copiedAt: null };

export function createSecondPlace(options: SecondPlaceOptions): SecondPlace {
  const { settings, dialog, writeSafely } = options;
  const keep = async (kept: Settings): Answer => {
    const written = await writeSafely(settings, Buffer.from(`${JSON.stringify(kept)}\n`));
    return written.ok ? ok(await statusOf(kept)) : written;
  };
  const status = async (): Answer => ok(await statusOf(await readSettings(settings)));
  return {
    status,
    choose: async (window) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openDirectory', 'createDirectory'],
      });
      const [folder] = filePaths;
      if (canceled || folder === undefined || !(await isFolder(folder))) return await status();
      return await keep({ folder, copiedAt: null });
    },
    copy: async (store) => {
      const { folder } = await readSettings(settings);
      if (folder === null || !(await isFolder(folder))) return await status();
      const copied = await copyNewest(options, store, folder);
      if (!copied.ok) return copied;
      return copied.value
        ? await keep({ folder, copiedAt: instantOf(options.now().getTime()) })
        : await status();
    },
    forget: () => keep(NONE),
  };
}

/** False when there is nothing to copy yet. */
async function copyNewest(
  { snapshots, shelfIn, keyFile, writeSafely }: SecondPlaceOptions,
  store: StoreName,
  folder: string,
): Promise<Result<boolean, Failure>> {
  const listed = await snapshots.list(store);
  if (!listed.ok) return listed;
  const name = listed.value.snapshots[0]?.name;
  if (name === undefined) return ok(false);
  const read = await snapshots.read(store, name);
  if (!read.ok) return read;
  const copied = await shelfIn(folder).keep(store, name, read.value.bytes);
  if (!copied.ok) return copied;
  const keys = await keyFile(store);
  if (keys === null) return ok(true);
  const written = await writeSafely(join(folder, store, `${store}.keys`), keys);
  return written.ok ? ok(true) : written;
}

/** What cannot be read is a choice that has to be made again. */
async function readSettings(path: string): Promise<Settings> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const parsed = Settings.safeParse(jsonValueIn(text));
  return parsed.success ? parsed.data : NONE;
}

async function statusOf({ folder, copiedAt }: Settings): Promise<Response<'secondPlace.status'>> {
  if (folder === null) return { kind: 'none' };
  return { kind: 'chosen', folder: basename(folder), isPresent: await isFolder(folder), copiedAt };
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
