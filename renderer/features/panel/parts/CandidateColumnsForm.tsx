/** Which column of the spreadsheet is the number of a candidate, and which ones the seats are divided by. */
import {
  type CandidateColumns,
  type CandidateIssue,
  candidatesOfSheet,
  guessCandidateColumns,
} from '@shared/domain/panel/lottery/candidates-sheet';
import type { Sheet } from '@shared/formats/sheet';
import { useMemo, useState } from 'react';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/feedback/Callout';
import { CheckboxGroup } from '../../../ui/fields/Checkbox';
import { Select } from '../../../ui/fields/Select';
import { useWords, type Words } from '../../../ui/words';
import { columnsProblem } from '../lottery-view';
import { SeatsForm } from './SeatsForm';

export type CandidateColumnsFormProps = { readonly sheet: Sheet; readonly onOther: () => void };

const MOST_ISSUES = 10;

export function CandidateColumnsForm({ sheet, onOther }: CandidateColumnsFormProps) {
  const words = useWords();
  const { t } = words;
  const { header, rows } = sheet;
  const [columns, setColumns] = useState<CandidateColumns>(() => guessCandidateColumns(header, rows));
  const { candidates, issues } = useMemo(
    () => candidatesOfSheet(header, rows, columns),
    [header, rows, columns],
  );
  const names = columns.strata.map((column) => headOf(words, header, column));
  const problem = columnsProblem(words, names, candidates);
  const choices = header.map((_, column) => ({
    value: String(column),
    label: headOf(words, header, column),
    ...exampleOf(words, sheet, column),
  }));
  const isReady = issues.length === 0 && problem === null && candidates.length > 0;
  return (
    <>
      <Select
        label={t('lottery.numberColumn')}
        value={columns.number === null ? null : String(columns.number)}
        choices={choices}
        onChange={(chosen) => {
          const number = Number(chosen);
          setColumns({ number, strata: columns.strata.filter((column) => column !== number) });
        }}
      />
      <CheckboxGroup
        label={t('lottery.strataColumns')}
        description={t('lottery.strataWhy')}
        errorMessage={problem ?? undefined}
        isOptional
        value={columns.strata.map(String)}
        choices={choices.filter(({ value }) => value !== String(columns.number))}
        onChange={(chosen) => setColumns({ ...columns, strata: chosen.map(Number) })}
      />
      {issues.length === 0 ? null : <Issues issues={issues} />}
      {candidates.length === 0 ? null : <p role="status">{t('lottery.read', { n: candidates.length })}</p>}
      <div className="button-row">
        <Button onPress={onOther}>{t('lottery.otherFile')}</Button>
      </div>
      {isReady ? <SeatsForm key={JSON.stringify(columns)} names={names} candidates={candidates} /> : null}
    </>
  );
}

function headOf({ t }: Words, header: readonly string[], column: number): string {
  const head = (header[column] ?? '').slice(0, 60);
  return head === '' ? t('lottery.column', { n: column + 1 }) : head;
}

/** What stands in the column, where anything does. */
function exampleOf({ t }: Words, { rows }: Sheet, column: number): { description?: string } {
  const text = rows.map(({ cells }) => cells[column] ?? '').find((cell) => cell !== '');
  return text === undefined ? {} : { description: t('lottery.columnExample', { text: text.slice(0, 60) }) };
}

function Issues({ issues }: { readonly issues: readonly CandidateIssue[] }) {
  const { t } = useWords();
  const more = issues.length - MOST_ISSUES;
  return (
    <div role="alert">
      <Callout tone="warning" title={t('lottery.issues', { n: issues.length })}>
        <ul className="problem-list">
          {issues.slice(0, MOST_ISSUES).map(({ line, code, text }) => (
            <li key={line}>{t(`lottery.issue.${code}`, { line, text })}</li>
          ))}
        </ul>
        {more > 0 ? <p>{t('lottery.moreIssues', { n: more })}</p> : null}
        <p>{t('lottery.issuesWhat')}</p>
      </Callout>
    </div>
  );
}
