/**
 * What the page may have logged: two events, each with details of a shape of its own. No free text and no figures of its
 * choice, so that nothing that is logged can name anybody, whatever the page holds.
 */
import { z } from 'zod';
import type { FailureCode } from './failure';

/** A list that a schema can hold: a code that is missing here does not compile. */
const FAILURES = {
  'disk.full': true,
  'disk.notWritable': true,
  'journal.damaged': true,
  'journal.newer': true,
  'journal.outOfOrder': true,
  'snapshot.notFound': true,
  'snapshot.notVerified': true,
  'keys.present': true,
  'keys.absent': true,
  'keys.wrong': true,
  'keys.wordCount': true,
  'keys.wordUnknown': true,
  'keys.wordsNotRight': true,
  'keys.tooSoon': true,
  'keys.damaged': true,
  'keys.newer': true,
  'keys.locked': true,
  'keys.notPortable': true,
  'file.tooLarge': true,
  'file.notReadable': true,
  'file.otherKind': true,
  'print.failed': true,
  'store.closed': true,
  'store.readOnly': true,
  'message.refused': true,
  'machine.failed': true,
  'desktop.only': true,
} as const satisfies Record<FailureCode, true>;

/** How the engine names its errors; `other` for all that is none. */
export const ErrorKind = z.string().regex(/^(?:other|(?:[A-Z][a-z]{1,15}){0,4}Error)$/);

/** File, line and column in our own code, as in `index-Ab1.js:12:345`. */
const Place = z.string().regex(/^(?:unknown|[\w.-]{1,60}\.js:\d{1,6}:\d{1,7})$/);

export const LogEntry = z.discriminatedUnion('code', [
  z.strictObject({
    level: z.literal('error'),
    code: z.literal('page.unhandled'),
    details: z.strictObject({ kind: ErrorKind, place: Place }),
  }),
  z.strictObject({
    level: z.literal('warning'),
    code: z.literal('snapshot.failed'),
    details: z.strictObject({ code: z.enum(Object.keys(FAILURES) as FailureCode[]) }),
  }),
]);
export type LogEntry = z.infer<typeof LogEntry>;
