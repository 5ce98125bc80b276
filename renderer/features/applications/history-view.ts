/** What happened to a plan, out of the audit log, as lines of a timeline. */
import { SCAN_ANSWERS } from '@shared/domain/applications/application';
import type { AuditEntry } from '@shared/domain/audit/audit-entry';
import { UNDO_ACTION } from '@shared/domain/undo/actions/undo-action';
import type { PlainKey } from '@shared/i18n/translate';
import type { Instant } from '@shared/kernel/dates';
import { type Cents, cents } from '@shared/kernel/money';

export interface HistoryLine {
  readonly id: string;
  readonly at: Instant;
  readonly actor: AuditEntry['actor'];
  readonly what: PlainKey;
  readonly asked: Cents | null;
  readonly answer: (typeof SCAN_ANSWERS)[number] | null;
}

const KNOWN: Readonly<Record<string, PlainKey>> = {
  'record-application': 'applications.history.record-application',
  'change-application': 'applications.history.change-application',
  'start-scan': 'applications.history.start-scan',
  'pause-scan': 'applications.history.pause-scan',
  'resume-scan': 'applications.history.resume-scan',
  'answer-scan': 'applications.history.answer-scan',
  'withdraw-application': 'applications.history.withdraw-application',
};

export function historyLines(history: readonly AuditEntry[]): readonly HistoryLine[] {
  return history.map(({ id, at, actor, action, details }) => ({
    id,
    at,
    actor,
    what: action === UNDO_ACTION ? undoKey(details) : (KNOWN[action] ?? 'applications.history.other'),
    asked: typeof details.asked === 'number' ? cents(details.asked) : null,
    answer: SCAN_ANSWERS.find((answer) => answer === details.answer) ?? null,
  }));
}

function undoKey({ again }: AuditEntry['details']): PlainKey {
  return again === 1 ? 'applications.history.doneAgain' : 'applications.history.undone';
}
