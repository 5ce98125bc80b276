/** What came out of a spreadsheet of voters: how many may vote, who may not and why, and which lines are not right. */
import type { RollFound, RollIssue } from '@shared/domain/voting/roll/roll-sheet';
import { DataTable } from '../../../ui/data/DataTable';
import { Callout } from '../../../ui/feedback/Callout';
import { Heading } from '../../../ui/layout/Heading';
import { useWords } from '../../../ui/words';

const MOST_ISSUES = 10;

export function RollFoundView({ found: { names, left, issues } }: { readonly found: RollFound }) {
  const { t } = useWords();
  return (
    <>
      {issues.length === 0 ? null : <Issues issues={issues} />}
      <p role="status" className="figure-line">
        {t('roll.may', { n: names.length })}
      </p>
      {left.length === 0 ? null : (
        <div className="stack">
          <Heading>{t('roll.mayNot', { n: left.length })}</Heading>
          <DataTable
            label={t('roll.mayNot', { n: left.length })}
            rows={left}
            rowId={({ line }) => String(line)}
            emptyText=""
            columns={[
              { id: 'name', label: t('roll.name'), cell: ({ name }) => name, grow: 2 },
              { id: 'line', label: t('roll.line'), align: 'end', cell: ({ line }) => line },
              { id: 'why', label: t('roll.why'), cell: ({ why }) => t(`roll.why.${why}`) },
            ]}
          />
          <p>{t('roll.mayNotNote')}</p>
        </div>
      )}
    </>
  );
}

function Issues({ issues }: { readonly issues: readonly RollIssue[] }) {
  const { t } = useWords();
  const more = issues.length - MOST_ISSUES;
  return (
    <div role="alert">
      <Callout tone="warning" title={t('roll.issues', { n: issues.length })}>
        <ul className="problem-list">
          {issues.slice(0, MOST_ISSUES).map(({ line, field, code, text }) => (
            <li key={line}>{t(`roll.issue.${code}`, { line, text, field: t(`roll.field.${field}`) })}</li>
          ))}
        </ul>
        {more > 0 ? <p>{t('roll.issuesMore', { n: more })}</p> : null}
        <p>{t('roll.issuesWhat')}</p>
      </Callout>
    </div>
  );
}
