/** The contract in a plain browser: files come and go as downloads, and nothing is kept outside the page's own store. */
import { admit } from '@shared/formats/intake/admit';
import type { BridgeMethods, Request, Response } from '@shared/ipc/contract';
import { type Failure, failure } from '@shared/ipc/failure';
import { FILE_KINDS, maxMegabytes } from '@shared/ipc/file-purposes';
import { err, ok, type Result } from '@shared/kernel/result';
import { browserKeys } from './browser-keys';
import { keptTexts } from './kept-texts';

type Answer<Value> = Promise<Result<Value, Failure>>;

const MEGABYTE = 1_000_000;
const LOW_BELOW = 200 * MEGABYTE;
const FULL_BELOW = 50 * MEGABYTE;
/** Long enough for any browser to have taken the bytes. */
const RELEASE_AFTER_MS = 60_000;

export const browserBridge: BridgeMethods = {
  journalHead: async () => ok({ kind: 'absent' }),
  journalAppend: onlyOnDesktop,
  journalRead: onlyOnDesktop,
  journalRetire: async () => ok({ archivedAs: null }),
  snapshotWrite: onlyOnDesktop,
  snapshotList: async () => ok({ snapshots: [] }),
  snapshotRead: onlyOnDesktop,
  snapshotSetAside: async () => ok({ asideAs: null }),
  secondPlaceStatus: async () => ok({ kind: 'none' }),
  secondPlaceChoose: onlyOnDesktop,
  secondPlaceCopy: onlyOnDesktop,
  secondPlaceForget: onlyOnDesktop,
  ...browserKeys(keptTexts),
  storeClear: onlyOnDesktop,
  // There is one copy only, and nobody knows how the last page ended: always looked at whole.
  storeLastEnd: async () => ok({ isClean: false }),
  storeSound: async () => ok({}),
  storeUnsound: async () => ok({}),
  diskFreeSpace: freeSpace,
  fileOpen: openFile,
  fileSave: saveFile,
  printPdf: printPage,
  appInfo: async () => ok(info()),
  appPreferences: async () => ok({}),
  kioskStart: fullScreen,
  kioskEnd: async () => {
    if (document.fullscreenElement !== null) await document.exitFullscreen();
    return ok({});
  },
  logWrite: async () => ok({}),
};

async function onlyOnDesktop(): Promise<Result<never, Failure>> {
  return err(failure('desktop.only'));
}

/** As much as a page can do: whoever wants out of a browser gets out. Where it is refused the page goes on as it is. */
async function fullScreen(): Answer<Response<'kiosk.start'>> {
  await document.documentElement.requestFullscreen().catch(() => undefined);
  return ok({});
}

/** What the browser says this page may still keep. */
async function freeSpace(): Answer<Response<'disk.freeSpace'>> {
  const { quota = 0, usage = 0 } = await navigator.storage.estimate();
  const freeBytes = Math.max(0, quota - usage);
  const level = freeBytes < FULL_BELOW ? 'full' : freeBytes < LOW_BELOW ? 'low' : 'fine';
  return ok({ freeBytes, level });
}

async function openFile({ purpose }: Request<'file.open'>): Answer<Response<'file.open'>> {
  const { extensions, maxBytes } = FILE_KINDS[purpose];
  const file = await chooseFile(extensions.map((extension) => `.${extension}`).join(','));
  if (file === null) return ok({ kind: 'cancelled' });
  if (file.size > maxBytes) return err(failure('file.tooLarge', { maxMegabytes: maxMegabytes(purpose) }));
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const fits = bytes.length === 0 || admit(purpose, bytes).ok;
    return fits ? ok({ kind: 'opened', name: file.name, bytes }) : err(failure('file.otherKind'));
  } catch {
    return err(failure('file.notReadable'));
  }
}

function chooseFile(accept: string): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.hidden = true;
  document.body.append(input);
  return new Promise<File | null>((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  }).finally(() => input.remove());
}

async function saveFile({
  purpose,
  suggestedName,
  bytes,
}: Request<'file.save'>): Answer<Response<'file.save'>> {
  const [extension] = FILE_KINDS[purpose].extensions;
  const name = suggestedName.toLowerCase().endsWith(`.${extension}`)
    ? suggestedName
    : `${suggestedName}.${extension}`;
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER_MS);
  return ok({ kind: 'saved', name });
}

/** The browser's own window offers paper and PDF; its suggested name is the page's title. */
async function printPage({ title }: Request<'print.pdf'>): Answer<Response<'print.pdf'>> {
  const before = document.title;
  document.title = title;
  window.print();
  document.title = before;
  return ok({ kind: 'printed' });
}

function info(): Response<'app.info'> {
  return {
    version: import.meta.env.VITE_APP_VERSION ?? 'browser',
    runtime: null,
    platform: 'browser',
    isPackaged: false,
    locale: navigator.language,
  };
}
