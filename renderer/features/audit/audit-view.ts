/** Entries of the log as rows: in words, with a link to what they are about, and the search over them. */
import type { AuditEntry } from '@shared/domain/audit/audit-entry';
import { UNDO_ACTION } from '@shared/domain/undo/actions/undo-action';
import type { AuditLog, SubjectName } from '../../data/queries/audit';
import { hrefOf, type Route } from '../../routes';
import type { Words } from '../../ui/words';

export interface AuditRow {
  readonly id: string;
  readonly seq: number;
  readonly at: AuditEntry['at'];
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly subjectId: string;
  /** `Aanvraag: Geveltuinen`. */
  readonly about: string;
  /** Where the subject can be seen; null when it is gone or has no screen. */
  readonly href: string | null;
}

type Ways = Readonly<Record<string, (id: string, subject: SubjectName) => Route | null>>;

/** By kind of subject. A kind that is not here has no screen of its own. */
const WAYS: Ways = {
  fund: () => ({ name: 'fundSettings' }),
  giver: (giverId) => ({ name: 'giver', giverId }),
  contribution: (contributionId) => ({ name: 'contribution', contributionId }),
  ledgerEntry: () => ({ name: 'ledger' }),
  initiative: (initiativeId) => ({ name: 'initiative', initiativeId }),
  application: (applicationId) => ({ name: 'application', applicationId }),
  round: (roundId) => ({ name: 'round', roundId }),
  claim: (claimId) => ({ name: 'claim', claimId }),
  grant: (grantId) => ({ name: 'grant', grantId }),
  report: (_id, { grantId }) => (grantId === null ? null : { name: 'report', grantId }),
  valueMap: (valueMapId) => ({ name: 'valueMap', valueMapId }),
};

export function auditRows({ entries, subjects }: AuditLog, words: Words): AuditRow[] {
  return entries.map((entry) => {
    const subject = subjects.get(entry.subjectId);
    return {
      id: entry.id,
      seq: entry.seq,
      at: entry.at,
      when: words.moment(entry.at),
      who: words.t(`audit.actor.${entry.actor}`),
      what: whatWords(entry, words),
      subjectId: entry.subjectId,
      about: subjectWords(entry.subjectKind, subject, words),
      href: hrefTo(entry.subjectKind, entry.subjectId, subject),
    };
  });
}

/** One subject in words, with the way to it; `entries` are those of what belongs to it too. */
export function aboutSubject(
  { entries, subjects }: AuditLog,
  id: string,
  words: Words,
): Pick<AuditRow, 'about' | 'href'> {
  // An award on which nothing was done yet has no entry of its own; nothing else takes those of another along.
  const kind = entries.find(({ subjectId }) => subjectId === id)?.subjectKind ?? 'grant';
  const subject = subjects.get(id);
  return { about: subjectWords(kind, subject, words), href: hrefTo(kind, id, subject) };
}

function hrefTo(kind: string, id: string, subject: SubjectName | undefined): string | null {
  const route = subject === undefined ? null : (WAYS[kind]?.(id, subject) ?? null);
  return route === null ? null : hrefOf(route);
}

/** What was taken back stands in the entry of taking it back: its action, and its place in the log. */
export function whatWords({ action, details }: Pick<AuditEntry, 'action' | 'details'>, words: Words): string {
  if (action !== UNDO_ACTION) return `${actionWords(action, words)}${keptNumbers(details, words)}`;
  const what = actionWords(String(details.action), words);
  const seq = String(details.entry).split(':').at(-1) ?? '';
  return words.t(details.again === 1 ? 'audit.doneAgain' : 'audit.undone', { what, seq });
}

/** Numbers that looked like a citizen service number and were kept, with what they were said to be. */
function keptNumbers({ numbersKept, numbersAre }: AuditEntry['details'], { t, forCode }: Words): string {
  if (typeof numbersKept !== 'number') return '';
  const what = forCode(`numbers.ground.${numbersAre}`, {}) ?? t('numbers.ground.other');
  return `. ${t('numbers.kept', { n: numbersKept, what })}`;
}

/** An action of another version of the app keeps its own name. */
export function actionWords(action: string, { forCode }: Words): string {
  return forCode(`audit.action.${action}`, {}) ?? action;
}

export function subjectWords(kind: string, subject: SubjectName | undefined, { t, forCode }: Words): string {
  const kindWord = forCode(`audit.subject.${kind}`, {}) ?? t('audit.subject.other');
  if (subject === undefined) return kindWord;
  const { name, number } = subject;
  if (name !== null) return `${kindWord}: ${name}`;
  return number === null ? kindWord : `${kindWord} ${t('audit.numbered', { number })}`;
}

/** Rows in which every typed word stands somewhere. */
export function findRows(rows: readonly AuditRow[], typed: string): readonly AuditRow[] {
  const parts = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => part !== '');
  if (parts.length === 0) return rows;
  return rows.filter(({ seq, when, who, what, about, subjectId }) => {
    const text = [String(seq), when, who, what, about, subjectId].join(' ').toLowerCase();
    return parts.every((part) => text.includes(part));
  });
}
