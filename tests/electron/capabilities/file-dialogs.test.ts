import { mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createFileDialogs } from '@electron/capabilities/file-dialogs';
import { writeSafely } from '@electron/capabilities/safe-file';
import { failure } from '@shared/ipc/failure';
import { err, ok } from '@shared/kernel/result';
import type { BrowserWindow } from 'electron';
import { describe, expect, test } from 'vitest';
import { scratchFolder } from '../../support/scratch-folder';

const scratch = scratchFolder();
const window = {} as BrowserWindow;
const text = (words: string) => new TextEncoder().encode(words);

/** File windows in which a person chooses `path`, or cancels; `asked` keeps what the windows were given. */
function choosing(path: string | null) {
  const asked: unknown[] = [];
  const dialogs = createFileDialogs({
    documents: '/documents',
    writeSafely,
    dialog: {
      showOpenDialog: async (...given: unknown[]) => {
        asked.push(given.at(-1));
        return { canceled: path === null, filePaths: path === null ? [] : [path] };
      },
      showSaveDialog: async (...given: unknown[]) => {
        asked.push(given.at(-1));
        return { canceled: path === null, filePath: path ?? '' };
      },
    },
  });
  return { asked, dialogs };
}

describe('opening', () => {
  const request = { purpose: 'pabulib', kindName: 'Verkiezing' } as const;

  test('offers the kinds of file that fit and gives name and bytes, never a path', async () => {
    await writeFile(join(scratch(), 'assen.pb'), 'META');
    const { asked, dialogs } = choosing(join(scratch(), 'assen.pb'));
    expect(await dialogs.open(window, request)).toEqual(
      ok({ kind: 'opened', name: 'assen.pb', bytes: text('META') }),
    );
    expect(asked).toEqual([
      { properties: ['openFile'], filters: [{ name: 'Verkiezing', extensions: ['pb'] }] },
    ]);
  });

  test('a person may cancel', async () => {
    expect(await choosing(null).dialogs.open(window, request)).toEqual(ok({ kind: 'cancelled' }));
  });

  test('a file over the limit is refused before it is read', async () => {
    const path = join(scratch(), 'huge.pb');
    await writeFile(path, '');
    await truncate(path, 100_000_001);
    expect(await choosing(path).dialogs.open(window, request)).toEqual(
      err(failure('file.tooLarge', { maxMegabytes: 100 })),
    );
  });

  test('a file with other contents than it was asked for is refused', async () => {
    await writeFile(join(scratch(), 'foto.pb'), '\u0089PNG\r\n\u001a\n', 'latin1');
    expect(await choosing(join(scratch(), 'foto.pb')).dialogs.open(window, request)).toEqual(
      err(failure('file.otherKind')),
    );
  });

  test.each(['not-there.pb', 'folder'])('%s cannot be read', async (name) => {
    await mkdir(join(scratch(), 'folder'));
    expect(await choosing(join(scratch(), name)).dialogs.open(window, request)).toEqual(
      err(failure('file.notReadable')),
    );
  });
});

describe('saving', () => {
  const request = { suggestedName: 'uitslag', extensions: ['zip'], kindName: 'Export', bytes: text('zip') };

  test('starts in the documents with a name that fits', async () => {
    const { asked, dialogs } = choosing(null);
    expect(await dialogs.save(window, request)).toEqual(ok({ kind: 'cancelled' }));
    expect(asked).toEqual([
      { defaultPath: join('/documents', 'uitslag.zip'), filters: [{ name: 'Export', extensions: ['zip'] }] },
    ]);
  });

  test.each([
    ['with an extension', 'mijn.zip', 'mijn.zip'],
    ['without one', 'mijn', 'mijn.zip'],
    ['with another one', 'mijn.dat', 'mijn.dat'],
  ])('a name %s', async (_what, chosen, saved) => {
    expect(await choosing(join(scratch(), chosen)).dialogs.save(window, request)).toEqual(
      ok({ kind: 'saved', name: saved }),
    );
    expect(await readFile(join(scratch(), saved), 'utf8')).toBe('zip');
  });

  test('an extension is not added when that would overwrite a file unasked', async () => {
    await writeFile(join(scratch(), 'mijn.zip'), 'other');
    await choosing(join(scratch(), 'mijn')).dialogs.save(window, request);
    expect(await readFile(join(scratch(), 'mijn.zip'), 'utf8')).toBe('other');
    expect((await readdir(scratch())).sort()).toEqual(['mijn', 'mijn.zip']);
  });
});
