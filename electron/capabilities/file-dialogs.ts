/** Lets a person choose a file to open, or a place to save one. Paths never leave the machine room. */
import { open, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Request, Response } from '@shared/ipc/contract';
import { type Failure, failure } from '@shared/ipc/failure';
import { FILE_KINDS, type FilePurpose, maxMegabytes } from '@shared/ipc/file-purposes';
import { err, ok, type Result } from '@shared/kernel/result';
import type { BrowserWindow, Dialog } from 'electron';

export type FileDialogOptions = {
  /** Electron's own object: its functions are looked up at each call. */
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>;
  /** Where the save window starts. */
  readonly documents: string;
  readonly writeSafely: (path: string, bytes: Uint8Array) => Promise<Result<null, Failure>>;
};

/** `kindName` is the kind of file in the user's language. */
export type SaveRequest = {
  readonly suggestedName: string;
  readonly extensions: readonly string[];
  readonly kindName: string;
  readonly title?: string;
  readonly bytes: Uint8Array;
};

export type FileDialogs = {
  readonly open: (
    window: BrowserWindow,
    request: Request<'file.open'> & { readonly kindName: string },
  ) => Promise<Result<Response<'file.open'>, Failure>>;
  readonly save: (
    window: BrowserWindow,
    request: SaveRequest,
  ) => Promise<Result<Response<'file.save'>, Failure>>;
};

/** Names that Windows keeps for devices, whatever their extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const MAX_NAME_BYTES = 120;

export function createFileDialogs({ dialog, documents, writeSafely }: FileDialogOptions): FileDialogs {
  return {
    open: async (window, { purpose, kindName }) => {
      const extensions = [...FILE_KINDS[purpose].extensions];
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openFile'],
        filters: [{ name: kindName, extensions }],
      });
      const [path] = filePaths;
      return canceled || path === undefined ? ok({ kind: 'cancelled' }) : await readChosen(path, purpose);
    },
    save: async (window, { suggestedName, extensions, kindName, title, bytes }) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        ...(title === undefined ? {} : { title }),
        defaultPath: join(documents, cleanName(suggestedName, extensions)),
        filters: [{ name: kindName, extensions: [...extensions] }],
      });
      if (canceled || !filePath) return ok({ kind: 'cancelled' });
      const path = await withExtension(filePath, extensions);
      const written = await writeSafely(path, bytes);
      return written.ok ? ok({ kind: 'saved', name: basename(path) }) : written;
    },
  };
}

/** A name that every system accepts: no folders, no control or reserved characters, not too long, with an extension. */
export function cleanName(suggested: string, extensions: readonly string[]): string {
  const plain = suggested
    .normalize('NFC')
    // Control characters and marks that turn the direction of text could show another extension than the real one.
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[<>:"/\\|?*]+/g, '-')
    .replace(/\s+/g, ' ');
  const extension =
    extensions.find((each) => plain.toLowerCase().endsWith(`.${each}`)) ?? extensions[0] ?? '';
  const stem = plain.toLowerCase().endsWith(`.${extension}`) ? plain.slice(0, -extension.length - 1) : plain;
  const trimmed = shortened(stem).replace(/^[\s.-]+|[\s.-]+$/g, '');
  const [first = ''] = trimmed.split('.');
  const usable = trimmed === '' ? 'buurtpot' : RESERVED.test(first.trim()) ? `_${trimmed}` : trimmed;
  return extension === '' ? usable : `${usable}.${extension}`;
}

/** Cut by whole characters to a length in bytes. */
function shortened(text: string): string {
  let kept = '';
  for (const character of text) {
    if (Buffer.byteLength(kept + character) > MAX_NAME_BYTES) break;
    kept += character;
  }
  return kept;
}

/** Not every system's window adds the extension. One is never added when that would overwrite a file unasked. */
async function withExtension(path: string, [extension]: readonly string[]): Promise<string> {
  if (extname(path) !== '' || extension === undefined) return path;
  const full = `${path}.${extension}`;
  const taken = await stat(full).catch(() => null);
  return taken === null ? full : path;
}

async function readChosen(
  path: string,
  purpose: FilePurpose,
): Promise<Result<Response<'file.open'>, Failure>> {
  const handle = await open(path, 'r').catch(() => null);
  if (handle === null) return err(failure('file.notReadable'));
  try {
    const info = await handle.stat();
    if (!info.isFile()) return err(failure('file.notReadable'));
    if (info.size > FILE_KINDS[purpose].maxBytes) {
      return err(failure('file.tooLarge', { maxMegabytes: maxMegabytes(purpose) }));
    }
    const bytes = new Uint8Array(await handle.readFile());
    return ok({ kind: 'opened', name: basename(path), bytes });
  } catch {
    return err(failure('file.notReadable'));
  } finally {
    await handle.close();
  }
}
