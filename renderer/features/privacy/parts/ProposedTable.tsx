/** The lines of a proposal, with the names of today and, once there is one, the decision on each. */
import type { ProposedLine, RetentionProposal } from '@shared/domain/privacy/retention/proposal';
import type { RetentionBook } from '@shared/domain/privacy/retention/retention-book';
import { lineKey } from '@shared/domain/privacy/retention/retention-line';
import { textColumn } from '../../../ui/data/column-kinds';
import { PlainTable } from '../../../ui/data/PlainTable';
import { useWords } from '../../../ui/words';
import { groupTitle, namerOf, partWords, verdictWords, whyWords } from '../retention-view';

export type ProposedTableProps = {
  readonly proposal: RetentionProposal;
  readonly book: RetentionBook;
};

export function ProposedTable({ proposal, book }: ProposedTableProps) {
  const words = useWords();
  const { t, shortDay } = words;
  const nameOf = namerOf(book, words);
  const verdict = textColumn({
    id: 'verdict',
    label: t('retention.verdict'),
    of: (line: ProposedLine) => verdictWords(line, words),
  });
  return (
    <PlainTable
      caption={t('retention.listTitle')}
      rows={proposal.lines}
      rowId={lineKey}
      columns={[
        textColumn({ id: 'what', label: t('retention.what'), of: (line: ProposedLine) => nameOf(line) }),
        textColumn({
          id: 'parts',
          label: t('retention.parts'),
          of: (line: ProposedLine) => `${groupTitle(line, words)}: ${partWords(line.parts, words)}`,
        }),
        textColumn({
          id: 'why',
          label: t('retention.reportTerm'),
          of: (line: ProposedLine) => whyWords(line, words),
        }),
        textColumn({
          id: 'since',
          label: t('retention.since'),
          of: (line: ProposedLine) => shortDay(line.since),
        }),
        ...(proposal.state.status === 'proposed' ? [] : [verdict]),
      ]}
    />
  );
}
