/** Lets a person choose a file to open, or a place to save one. Paths never leave the machine room. */
import { open, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { admit } from '@shared/formats/intake/admit';
import { cleanName } from '@shared/formats/intake/names';
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
    const fits = bytes.length === 0 || admit(purpose, bytes).ok;
    return fits ? ok({ kind: 'opened', name: basename(path), bytes }) : err(failure('file.otherKind'));
  } catch {
    return err(failure('file.notReadable'));
  } finally {
    await handle.close();
  }
}
