/** What is due, proposals and terms in words. Names come from the rows of today: no proposal holds any. */
import { ERASED } from '@shared/domain/action';
import { type Clock, RETENTION, type RetentionKind } from '@shared/domain/privacy/retention/policy';
import type { ProposedLine, RetentionProposal } from '@shared/domain/privacy/retention/proposal';
import type { RetentionBook } from '@shared/domain/privacy/retention/retention-book';
import { lineKey, type RetentionLine } from '@shared/domain/privacy/retention/retention-line';
import type { Term } from '@shared/domain/privacy/retention/term';
import type { StatusTone } from '../../ui/StatusBadge';
import type { Words } from '../../ui/words';

export interface DueRow {
  readonly id: string;
  readonly what: string;
  readonly parts: string;
  readonly since: string;
}

export interface DueGroup {
  /** Kind and clock: all lines with the same reason. */
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly rows: readonly DueRow[];
}

/** Lines by the clock that said so, in their own order. */
export function dueGroups(lines: readonly RetentionLine[], book: RetentionBook, words: Words): DueGroup[] {
  const groups = new Map<string, RetentionLine[]>();
  for (const line of lines) {
    const id = groupId(line);
    groups.set(id, [...(groups.get(id) ?? []), line]);
  }
  const namer = namerOf(book, words);
  return [...groups].flatMap(([id, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    return [
      {
        id,
        title: groupTitle(first, words),
        why: whyWords(first, words),
        rows: own.map((line) => dueRow(line, namer, words)),
      },
    ];
  });
}

export function groupId({ kind, clock }: Pick<RetentionLine, 'kind' | 'clock'>): string {
  return `${kind}/${clock}`;
}

export function groupTitle({ kind, clock }: { kind: RetentionKind; clock: Clock }, { t }: Words): string {
  const clockWords = t(`retention.clock.${clock}`).toLowerCase();
  return t('retention.group', { kind: t(`retention.kind.${kind}`), clock: clockWords });
}

export function termWords({ count, unit }: Term, { t }: Words): string {
  return unit === 'years' ? t('retention.years', { n: count }) : t('retention.weeks', { n: count });
}

/** `2 jaar na de afwijzing. Eigen keuze van het fonds.` */
export function whyWords(
  { kind, clock, term }: Pick<RetentionLine, 'kind' | 'clock' | 'term'>,
  words: Words,
): string {
  const rule = RETENTION[kind][clock];
  if (rule === null) return termWords(term, words);
  return words.t('retention.groupWhy', {
    term: termWords(term, words),
    event: words.t(`retention.event.${rule.event}`),
    source: sourceWords(kind, clock, words),
  });
}

export function sourceWords(kind: RetentionKind, clock: Clock, words: Words): string {
  const rule = RETENTION[kind][clock];
  if (rule === null) return '';
  const least = termWords({ ...rule.term, count: rule.least }, words);
  return rule.source === 'books' || rule.source === 'objection'
    ? words.t(`retention.source.${rule.source}`, { least })
    : words.t(`retention.source.${rule.source}`);
}

export function partWords(parts: RetentionLine['parts'], { t, list }: Words): string {
  return list(parts.map((part) => t(`retention.part.${part}`)));
}

type Namer = (line: RetentionLine) => string;

function dueRow(line: RetentionLine, namer: Namer, words: Words): DueRow {
  return {
    id: lineKey(line),
    what: namer(line),
    parts: partWords(line.parts, words),
    since: words.shortDay(line.since),
  };
}

/** What the subject of a line is called today. */
export function namerOf(book: RetentionBook, { t }: Words): Namer {
  const names = new Map<string, string>();
  const groups = new Map<string, string>(book.initiatives.map(({ id, name }) => [id, name]));
  const ofGrant = new Map<string, string>(
    book.grants.map(({ id, initiativeId }) => [id, groups.get(initiativeId) ?? '']),
  );
  for (const { id, name } of book.persons) names.set(id, name);
  for (const { id, name } of book.initiatives) names.set(id, name);
  for (const { id, number, title } of book.applications) names.set(id, `${number}. ${title}`);
  for (const { id, title } of book.contributions) names.set(id, title);
  for (const { id, grantId } of book.payments) names.set(id, ofGrant.get(grantId) ?? '');
  for (const { id, grantId } of book.reports) {
    names.set(id, t('retention.photosOf', { of: ofGrant.get(grantId) ?? '' }));
  }
  for (const { id, title } of book.valueMaps) names.set(id, title);
  for (const { id, name } of book.bankAccounts) names.set(id, name);
  for (const { id, name } of book.rounds) names.set(id, name);
  for (const { id, number } of book.leaks) names.set(id, t('retention.leakNumber', { number }));
  return ({ subject }) => {
    const name = names.get(subject.id) ?? ERASED;
    return name === ERASED || name === '' ? t('retention.gone') : name;
  };
}

export const PROPOSAL_TONES: Readonly<Record<RetentionProposal['state']['status'], StatusTone>> = {
  proposed: 'wait',
  decided: 'busy',
  carriedOut: 'done',
  dropped: 'idle',
};

export function verdictWords({ verdict }: ProposedLine, { t, shortDay }: Words): string {
  if (verdict === null) return '';
  return verdict.kind === 'approved'
    ? t('retention.verdict.approved')
    : t('retention.verdict.kept', { reason: verdict.reason, day: shortDay(verdict.againOn) });
}
