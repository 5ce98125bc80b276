/** The contract between page and machine room: per channel what is asked and what is answered. Both sides infer from it. */
import { z } from 'zod';
import { Instant } from '../kernel/dates';
import { Sha256 } from '../kernel/hash';
import type { Result } from '../kernel/result';
import type { ChannelName, MethodName, PageCommand } from './channels';
import type { Failure } from './failure';
import { FILE_PURPOSES } from './file-purposes';
import { JournalLine } from './journal-line';
import { KEY_CONTRACT } from './key-contract';
import { LogEntry } from './log-entry';
import { StoreName } from './store-name';

const Nothing = z.strictObject({});
const Purpose = z.enum(FILE_PURPOSES);
const Count = z.int().nonnegative();
const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'Not bytes');
const ReadBytes = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array, 'Not bytes');
const FileName = z.string().min(1).max(255);
const Title = z.string().min(1).max(200);
const Cancelled = z.strictObject({ kind: z.literal('cancelled') });
const Saved = z.strictObject({ kind: z.literal('saved'), name: FileName });
/** `present` with seq 0 and 64 zeros: no line yet. `absent`: this runtime keeps no journal (a browser). */
const JournalHead = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('present'), seq: Count, hash: Sha256, count: Count }),
  z.strictObject({ kind: z.literal('absent') }),
]);
/** `folder`: its name without its path. `isPresent`: false while a stick is not in the computer. */
const SecondPlace = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.literal('chosen'),
    folder: z.string(),
    isPresent: z.boolean(),
    copiedAt: Instant.nullable(),
  }),
]);
export const CONTRACT = {
  ...KEY_CONTRACT,
  'journal.head': { request: z.strictObject({ store: StoreName }), response: JournalHead },
  /** Lines that are there already are accepted again. Answers the head once the disk has confirmed it. */
  'journal.append': {
    request: z.strictObject({ store: StoreName, lines: z.array(JournalLine).min(1).max(1000) }),
    response: z.strictObject({ seq: Count, hash: Sha256 }),
  },
  /**
   * At most `limit` lines with a seq above `afterSeq`; fewer when they are long. `done`: there are no more. With
   * `afterHash`, the hash of the line `afterSeq`, what stands before that line may be damaged. `unread` is given only
   * when the lines then do not go on, one on the other, until the end: how many are left that could not be followed; 0
   * where that cannot be told.
   */
  'journal.read': {
    request: z.strictObject({
      store: StoreName,
      afterSeq: Count,
      afterHash: Sha256.optional(),
      limit: z.int().min(1).max(10_000),
    }),
    response: z.strictObject({
      lines: z.array(JournalLine),
      done: z.boolean(),
      unread: Count.optional(),
    }),
  },
  /** Puts the journal aside under another name, never deletes it. Null: there was none. */
  'journal.retire': {
    request: z.strictObject({ store: StoreName }),
    response: z.strictObject({ archivedAs: z.string().nullable() }),
  },
  'snapshot.write': {
    request: z.strictObject({ store: StoreName, bytes: Bytes }),
    response: z.strictObject({ name: FileName, bytes: Count }),
  },
  /** Newest first. */
  'snapshot.list': {
    request: z.strictObject({ store: StoreName }),
    response: z.strictObject({ snapshots: z.array(z.strictObject({ name: FileName, bytes: Count })) }),
  },
  'snapshot.read': {
    request: z.strictObject({ store: StoreName, name: FileName }),
    response: z.strictObject({ bytes: ReadBytes }),
  },
  /** Puts all snapshots of a store aside under another name, never deletes one. Null: there were none. */
  'snapshot.setAside': {
    request: z.strictObject({ store: StoreName }),
    response: z.strictObject({ asideAs: z.string().nullable() }),
  },
  'secondPlace.status': { request: Nothing, response: SecondPlace },
  /** A person picks a folder or a stick; when that is left off nothing changes. */
  'secondPlace.choose': { request: Nothing, response: SecondPlace },
  /** The newest snapshot and the key file, read back there. Where the place is absent nothing is copied. */
  'secondPlace.copy': { request: z.strictObject({ store: StoreName }), response: SecondPlace },
  'secondPlace.forget': { request: Nothing, response: SecondPlace },
  /**
   * Takes the engine's files of every store away, when it can neither open nor delete one. Journals stay as they are.
   * `keepAside`: not before they were copied to a place of their own.
   */
  'store.clear': { request: z.strictObject({ keepAside: z.boolean() }), response: Nothing },
  /** Whether this store was left in order: the app was quit, and no write failed. If not, all of it has to be checked. */
  'store.lastEnd': {
    request: z.strictObject({ store: StoreName }),
    response: z.strictObject({ isClean: z.boolean() }),
  },
  /** The store is open and agrees with its journal; what an older, readable journal left behind goes now. */
  'store.sound': { request: z.strictObject({ store: StoreName }), response: Nothing },
  /** The engine failed to write: the next opening has to check everything, however the app ends. */
  'store.unsound': { request: z.strictObject({ store: StoreName }), response: Nothing },
  /** `low`: warn. `full`: take in nothing new. */
  'disk.freeSpace': {
    request: Nothing,
    response: z.strictObject({ freeBytes: Count, level: z.enum(['fine', 'low', 'full']) }),
  },
  'file.open': {
    request: z.strictObject({ purpose: Purpose }),
    response: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('opened'), name: FileName, bytes: ReadBytes }),
      Cancelled,
    ]),
  },
  'file.save': {
    request: z.strictObject({ purpose: Purpose, suggestedName: FileName, bytes: Bytes }),
    response: z.discriminatedUnion('kind', [Saved, Cancelled]),
  },
  /** Prints the page as it stands, on A4, into a file. `printed`: a browser's own print window was shown. */
  'print.pdf': {
    request: z.strictObject({ suggestedName: FileName, title: Title }),
    response: z.discriminatedUnion('kind', [
      Saved,
      Cancelled,
      z.strictObject({ kind: z.literal('printed') }),
    ]),
  },
  'app.info': {
    request: Nothing,
    response: z.strictObject({
      version: z.string(),
      /** Null in a browser. */
      runtime: z.strictObject({ electron: z.string(), chrome: z.string() }).nullable(),
      platform: z.string(),
      isPackaged: z.boolean(),
      locale: z.string(),
    }),
  },
  /**
   * The page tells which language it speaks and whether the fund can be locked; the menu follows. `holdsClosing`: it
   * wants a moment before the window closes, for a last copy. Taken back while the window waits: it closes.
   */
  'app.preferences': {
    request: z.strictObject({
      language: z.enum(['nl', 'en']),
      canLock: z.boolean(),
      holdsClosing: z.boolean(),
    }),
    response: Nothing,
  },
  /** The window fills the screen, has no menu, and cannot be closed until `kiosk.end`. Again while it is on: nothing. */
  'kiosk.start': { request: Nothing, response: Nothing },
  'kiosk.end': { request: Nothing, response: Nothing },
  'log.write': {
    request: LogEntry,
    response: Nothing,
  },
} as const satisfies Record<ChannelName, { request: z.ZodType; response: z.ZodType }>;

export type Contract = typeof CONTRACT;
export type Request<Name extends ChannelName> = z.infer<Contract[Name]['request']>;
export type Response<Name extends ChannelName> = z.infer<Contract[Name]['response']>;
export type { StoreName };

/** Every channel as a method: `journalAppend(request)`. */
export type BridgeMethods = {
  readonly [Name in ChannelName as MethodName<Name>]: (
    request: Request<Name>,
  ) => Promise<Result<Response<Name>, Failure>>;
};

/** What the preload puts on `window`. */
export type PreloadApi = BridgeMethods & {
  /** Calls the listener for each choice in the menu, and before closing, until the function it gives back is called. */
  readonly onMenuCommand: (listener: (command: PageCommand) => void) => () => void;
};
