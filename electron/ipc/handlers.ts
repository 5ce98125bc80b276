/** The registry: which capability answers which channel. */
import { join } from 'node:path';
import type { Request, StoreName } from '@shared/ipc/contract';
import { FILE_KINDS } from '@shared/ipc/file-purposes';
import { ok } from '@shared/kernel/result';
import type { BrowserWindow, Dialog } from 'electron';
import { type AppLog, createAppLog } from '../capabilities/app-log';
import { createBallast } from '../capabilities/ballast';
import { createFileDialogs } from '../capabilities/file-dialogs';
import { createSpaceGuard, type SpaceGuard } from '../capabilities/free-space';
import { createJournal, type Journal } from '../capabilities/journal/journal';
import { removeReadableLeftovers } from '../capabilities/journal/readable-leftovers';
import { createKeys, type Keys, type KeysOptions } from '../capabilities/keys/keys';
import { createLastEnd, type LastEnd } from '../capabilities/last-end';
import { printToPdf } from '../capabilities/pdf-print';
import { sweepLeftovers, syncFolder, writeSafely } from '../capabilities/safe-file';
import { createSecondPlace } from '../capabilities/snapshots/second-place';
import { createSnapshotStore } from '../capabilities/snapshots/snapshot-store';
import { keepStoresAside, type StoresAsideOptions } from '../capabilities/stores-aside';
import type { Words } from '../words';
import type { Handlers } from './answer';
import { failureOfError } from './failure-of-error';

/** What the handlers need of the machine; a test passes a scratch folder and a dialog of its own. */
export type Machine = {
  readonly userData: string;
  readonly documents: string;
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>;
  readonly now: () => Date;
  /** The system's own place for secrets. */
  readonly system: KeysOptions['system'];
  /** Less work per guess of a passphrase, for tests only. */
  readonly stretchCost?: KeysOptions['cost'];
  readonly info: () => {
    readonly version: string;
    readonly runtime: { readonly electron: string; readonly chrome: string };
    readonly platform: string;
    readonly isPackaged: boolean;
    readonly locale: string;
  };
  /** Takes away what the engine keeps for IndexedDB. */
  readonly clearStores: () => Promise<void>;
  readonly words: () => Words;
  readonly setPreferences: (preferences: Request<'app.preferences'>) => void;
  readonly kiosk: { readonly start: (window: BrowserWindow) => void; readonly end: () => void };
};

type Journals = Readonly<Record<StoreName, Journal>>;

export type MachineRoom = {
  readonly handlers: Handlers;
  readonly log: AppLog;
  /** Every key in memory is overwritten: what needs a passphrase asks for it again. */
  readonly lock: () => Promise<void>;
  readonly lastEnd: LastEnd;
  /** Lets go of all files. */
  readonly close: () => Promise<void>;
};

export function createHandlers(machine: Machine): MachineRoom {
  const { userData, now } = machine;
  const log = createAppLog({ folder: join(userData, 'logs'), now });
  const journals = openJournals(machine, log);
  const keys = openKeys(machine);
  const lastEnd = createLastEnd(join(userData, 'last-end.json'));
  const ballast = createBallast(join(userData, 'ballast'));
  const space = createSpaceGuard({ folder: userData, ballast, now, isFull });
  const handlers = {
    ...journalHandlers(journals, space),
    ...snapshotHandlers(machine, { space, keys }),
    ...soundnessHandlers(machine, lastEnd),
    ...fileHandlers(machine),
    ...keyHandlers(keys),
    'store.clear': async ({ keepAside }) => {
      const kept = keepAside ? await keepStoresAside(asidePlaces(machine)) : ok(null);
      if (!kept.ok) return kept;
      await machine.clearStores();
      void log.write({ level: 'warning', code: 'store.cleared', details: {} });
      return ok({});
    },
    'disk.freeSpace': async () => ok(await space.read()),
    'app.info': async () => ok(machine.info()),
    'app.preferences': async (preferences) => {
      machine.setPreferences(preferences);
      return ok({});
    },
    'kiosk.start': async (_request, window) => {
      machine.kiosk.start(window);
      return ok({});
    },
    'kiosk.end': async () => {
      machine.kiosk.end();
      return ok({});
    },
    'log.write': async (entry) => {
      await log.write(entry);
      return ok({});
    },
  } satisfies Handlers;
  const close = async () => {
    await Promise.all([journals.fund.close(), journals.demo.close(), keys.lockAll(), ballast.settled()]);
  };
  return { handlers, log, lastEnd, lock: keys.lockAll, close };
}

function asidePlaces({ userData, now }: Machine): StoresAsideOptions {
  return { engine: join(userData, 'IndexedDB'), folder: join(userData, 'stores-aside'), now, writeSafely };
}

function openJournals({ userData, now }: Machine, log: AppLog): Journals {
  const folder = join(userData, 'journal');
  const journalOf = (store: StoreName) =>
    createJournal({
      folder,
      store,
      now,
      syncFolder,
      onTorn: (tornBytes) =>
        void log.write({ level: 'warning', code: 'journal.torn', details: { store, tornBytes } }),
    });
  return { fund: journalOf('fund'), demo: journalOf('demo') };
}

function openKeys({ userData, now, system, stretchCost }: Machine): Keys {
  const folder = join(userData, 'keys');
  return createKeys({ folder, now, system, writeSafely, sweepLeftovers, cost: stretchCost });
}

function keyHandlers(keys: Keys) {
  return {
    'keys.status': ({ store }) => keys[store].status(),
    'keys.create': ({ store }) => keys[store].create(),
    'keys.unlock': ({ store, with: opener }) => keys[store].unlock(opener),
    'keys.take': ({ store, count }) => keys[store].take(count),
    'keys.destroy': ({ store, slots }) => keys[store].destroy(slots),
    'keys.protect': ({ store, ...protection }) => keys[store].protect(protection),
    'keys.recovery': ({ store }) => keys[store].recovery(),
    'keys.lock': ({ store }) => keys[store].lock(),
    'keys.export': ({ store }) => keys[store].export(),
    'keys.tryOpen': ({ store, bytes, with: opener }) => keys[store].tryOpen({ bytes, opener }),
    'keys.adopt': ({ store, bytes, with: opener }) => keys[store].adopt({ bytes, opener }),
    'keys.discard': ({ store }) => keys[store].discard(),
  } satisfies Partial<Handlers>;
}

function isFull(error: unknown): boolean {
  return failureOfError(error).code === 'disk.full';
}

function soundnessHandlers({ userData }: Machine, lastEnd: LastEnd) {
  return {
    'store.lastEnd': async ({ store }) => ok({ isClean: lastEnd.isClean(store) }),
    'store.sound': async ({ store }) => {
      lastEnd.sound(store);
      await removeReadableLeftovers({ folder: join(userData, 'journal'), store, syncFolder });
      return ok({});
    },
    'store.unsound': async ({ store }) => {
      lastEnd.unsound(store);
      return ok({});
    },
  } satisfies Partial<Handlers>;
}

function journalHandlers(journals: Journals, space: SpaceGuard) {
  return {
    'journal.head': ({ store }) => journals[store].head(),
    'journal.append': ({ store, lines }) => space.withRoom(() => journals[store].append(lines)),
    'journal.read': ({ store, afterSeq, afterHash, limit }) =>
      afterHash === undefined
        ? journals[store].read(afterSeq, limit)
        : journals[store].readAfter({ seq: afterSeq, hash: afterHash }, limit),
    'journal.retire': ({ store }) => journals[store].retire(),
  } satisfies Partial<Handlers>;
}

function snapshotHandlers(
  { userData, dialog, now }: Machine,
  { space, keys }: { readonly space: SpaceGuard; readonly keys: Keys },
) {
  const shelfIn = (folder: string) =>
    createSnapshotStore({ folder, now, writeSafely, sweepLeftovers, syncFolder });
  const snapshots = shelfIn(join(userData, 'snapshots'));
  const second = createSecondPlace({
    settings: join(userData, 'second-place.json'),
    dialog,
    snapshots,
    shelfIn,
    keyFile: async (store) => {
      const exported = await keys[store].export();
      return exported.ok ? exported.value.bytes : null;
    },
    writeSafely,
    now,
  });
  return {
    'snapshot.write': ({ store, bytes }) => space.unlessFull(() => snapshots.write(store, bytes)),
    'snapshot.list': ({ store }) => snapshots.list(store),
    'snapshot.read': ({ store, name }) => snapshots.read(store, name),
    'snapshot.setAside': ({ store }) => snapshots.setAside(store),
    'secondPlace.status': () => second.status(),
    'secondPlace.choose': (_nothing, window) => second.choose(window),
    'secondPlace.copy': ({ store }) => second.copy(store),
    'secondPlace.forget': () => second.forget(),
  } satisfies Partial<Handlers>;
}

function fileHandlers({ dialog, documents, words }: Machine) {
  const files = createFileDialogs({ dialog, documents, writeSafely });
  return {
    'file.open': ({ purpose }, window) =>
      files.open(window, { purpose, kindName: words()[`shell.file.${purpose}`] }),
    'file.save': ({ purpose, suggestedName, bytes }, window) =>
      files.save(window, {
        suggestedName,
        bytes,
        extensions: FILE_KINDS[purpose].extensions,
        kindName: words()[`shell.file.${purpose}`],
      }),
    'print.pdf': async ({ suggestedName, title }, window) => {
      const printed = await printToPdf(window.webContents);
      if (!printed.ok) return printed;
      const kindName = words()['shell.file.pdf'];
      return await files.save(window, {
        suggestedName,
        title,
        kindName,
        extensions: ['pdf'],
        bytes: printed.value,
      });
    },
  } satisfies Partial<Handlers>;
}
