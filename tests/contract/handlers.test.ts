/** The contract against the real handlers, on real files, with a window and file windows that are made up. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerMessage, type Handlers } from '@electron/ipc/answer';
import { createHandlers } from '@electron/ipc/handlers';
import { wordsIn } from '@electron/words';
import { CHANNELS, type ChannelName } from '@shared/ipc/channels';
import type { Request } from '@shared/ipc/contract';
import { failure } from '@shared/ipc/failure';
import { err, ok } from '@shared/kernel/result';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { journalLines } from '../support/journal-lines';
import { scratchFolder } from '../support/scratch-folder';

const scratch = scratchFolder();
const text = (words: string) => new TextEncoder().encode(words);
const window = { webContents: { printToPDF: async () => Buffer.from('%PDF-') } } as unknown as BrowserWindow;
const info = {
  version: '1.2.3',
  runtime: { electron: '45', chrome: '150' },
  platform: 'linux',
  isPackaged: true,
  locale: 'nl',
};

let handlers: Handlers;
let close: () => Promise<void>;
let languages: string[];
let kiosks: string[];
let chosen = '';
const told: string[] = [];
const report = (code: string, { channel, cause }: { channel: string; cause: string }) =>
  void told.push(`${code} ${channel} ${cause}`);

beforeEach(() => {
  told.length = 0;
  languages = [];
  kiosks = [];
  chosen = join(scratch(), 'chosen.json');
  ({ handlers, close } = createHandlers({
    userData: scratch(),
    documents: scratch(),
    now: () => new Date('2026-03-01T12:00:00Z'),
    dialog: {
      showOpenDialog: async () => ({ canceled: false, filePaths: [chosen] }),
      showSaveDialog: async () => ({ canceled: false, filePath: chosen }),
    },
    system: { strength: () => 'none', seal: () => text(''), open: () => '' },
    stretchCost: { memoryKib: 8, passes: 1, lanes: 1 },
    info: () => info,
    clearStores: async () => undefined,
    words: () => wordsIn('nl'),
    setPreferences: ({ language }) => languages.push(language),
    kiosk: { start: () => kiosks.push('start'), end: () => kiosks.push('end') },
  }));
});
afterEach(() => close());

const send = (name: ChannelName, request: unknown) =>
  answerMessage(handlers, { name, window, request }, report);

const OPENER = { kind: 'passphrase', passphrase: 'fiets boom lamp' } as const;

/** A request that each channel answers with a value, in an order that makes each possible. */
const GOOD: { readonly [Name in ChannelName]: Request<Name> } = {
  'journal.append': { store: 'fund', lines: journalLines(2) },
  'journal.head': { store: 'fund' },
  'journal.read': { store: 'fund', afterSeq: 0, limit: 10 },
  'journal.retire': { store: 'fund' },
  'snapshot.write': { store: 'fund', bytes: text('x') },
  'snapshot.list': { store: 'fund' },
  'snapshot.read': { store: 'fund', name: 'from the list' },
  'secondPlace.status': {},
  'secondPlace.choose': {},
  'secondPlace.copy': { store: 'fund' },
  'secondPlace.forget': {},
  'snapshot.setAside': { store: 'fund' },
  'keys.create': { store: 'fund' },
  'keys.status': { store: 'fund' },
  'keys.unlock': { store: 'fund', with: { kind: 'itself' } },
  'keys.take': { store: 'fund', count: 2 },
  'keys.destroy': { store: 'fund', slots: [1] },
  'keys.protect': { store: 'fund', passphrase: 'fiets boom lamp', openBySystem: true },
  'keys.recovery': { store: 'fund' },
  'keys.export': { store: 'fund' },
  'keys.tryOpen': { store: 'fund', bytes: text('the exported'), with: OPENER },
  'keys.adopt': { store: 'fund', bytes: text('the exported'), with: OPENER },
  'keys.lock': { store: 'fund' },
  'keys.discard': { store: 'demo' },
  'store.clear': { keepAside: true },
  'store.lastEnd': { store: 'fund' },
  'store.sound': { store: 'fund' },
  'store.unsound': { store: 'fund' },
  'disk.freeSpace': {},
  'file.save': { purpose: 'report', suggestedName: 'verslag', bytes: text('{}') },
  'file.open': { purpose: 'report' },
  'print.pdf': { suggestedName: 'brief', title: 'Brief' },
  'app.info': {},
  'app.preferences': { language: 'en', canLock: true, holdsClosing: false },
  'kiosk.start': {},
  'kiosk.end': {},
  'log.write': { level: 'warning', code: 'snapshot.failed', details: { code: 'disk.full' } },
};

describe.each(CHANNELS)('%s', (name) => {
  test('does nothing for a sender that is not trusted', async () => {
    const answer = await answerMessage(handlers, { name, window: null, request: GOOD[name] }, report);
    expect(answer).toEqual(err(failure('message.refused')));
    expect(told).toEqual([`message.untrusted ${name} sender`]);
  });

  test.each([null, 'text', 7, [], { ...GOOD[name], unasked: 1 }])('refuses %j', async (request) => {
    expect(await send(name, request)).toEqual(err(failure('message.refused')));
    expect(told).toEqual([`message.malformed ${name} request`]);
  });
});

test('every channel answers a good request with a value of the agreed shape', async () => {
  const failed: unknown[] = [];
  let keyFile = text('none yet');
  for (const [name, request] of Object.entries(GOOD)) {
    const listed = await handlers['snapshot.list']({ store: 'fund' }, window);
    const newest = listed.ok ? listed.value.snapshots[0]?.name : undefined;
    const exported = await handlers['keys.export']({ store: 'fund' }, window);
    if (exported.ok) keyFile = exported.value.bytes;
    const asked =
      name === 'snapshot.read'
        ? { ...request, name: newest }
        : name === 'keys.tryOpen' || name === 'keys.adopt'
          ? { ...request, bytes: keyFile }
          : request;
    const answer = await send(name as ChannelName, asked);
    if (!answer.ok) failed.push([name, answer.error]);
  }
  expect(failed).toEqual([]);
  expect(told).toEqual([]);
  expect(languages).toEqual(['en']);
  expect(kiosks).toEqual(['start', 'end']);
});

test('a saved file holds the bytes, and opens again', async () => {
  expect(await send('file.save', GOOD['file.save'])).toEqual(ok({ kind: 'saved', name: 'chosen.json' }));
  expect(await send('file.open', { purpose: 'report' })).toEqual(
    ok({ kind: 'opened', name: 'chosen.json', bytes: text('{}') }),
  );
});

test('a PDF is saved where a person says', async () => {
  chosen = join(scratch(), 'brief.pdf');
  expect(await send('print.pdf', GOOD['print.pdf'])).toEqual(ok({ kind: 'saved', name: 'brief.pdf' }));
  expect(await readFile(chosen, 'utf8')).toBe('%PDF-');
});

test('fund and demo fund keep journals apart', async () => {
  await send('journal.append', { store: 'demo', lines: journalLines(3) });
  expect(await send('journal.head', { store: 'fund' })).toMatchObject({ ok: true, value: { seq: 0 } });
  expect(await send('journal.head', { store: 'demo' })).toMatchObject({ ok: true, value: { seq: 3 } });
});

test('what the system throws becomes a failure with words, and the log gets its code only', async () => {
  await writeFile(join(scratch(), 'journal'), 'a file where a folder should be');
  expect(await send('journal.append', GOOD['journal.append'])).toEqual(err(failure('machine.failed')));
  expect(told).toEqual(['message.failed journal.append ENOTDIR']);
});

test('an answer that is not of the agreed shape is our own mistake and does not pass', async () => {
  const wrong = { ...handlers, 'app.info': async () => ok({ ...info, secret: 'x' }) };
  const answer = await answerMessage(wrong, { name: 'app.info', window, request: {} }, report);
  expect(answer).toEqual(err(failure('machine.failed')));
});
