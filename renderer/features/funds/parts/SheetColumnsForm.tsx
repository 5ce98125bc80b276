/** Which column of a spreadsheet is what, guessed from its heads; what its lines become, and what cannot be taken over. */
import { MOST_SOURCES, type OpeningSource } from '@shared/domain/funds/actions/record-opening-balance';
import {
  guessColumns,
  openingOfSheet,
  SHEET_FIELDS,
  type SheetColumns,
  type SheetField,
  type SheetIssue,
  type SheetWorld,
} from '@shared/domain/funds/opening-sheet';
import type { Sheet } from '@shared/formats/sheet';
import { useMemo, useState } from 'react';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/feedback/Callout';
import { Select } from '../../../ui/fields/Select';
import { useWords } from '../../../ui/words';
import { SheetLines } from './SheetLines';

export type SheetColumnsFormProps = {
  readonly sheet: Sheet;
  readonly fileName: string;
  readonly world: SheetWorld;
  readonly onOther: () => void;
  readonly onTake: (sources: readonly OpeningSource[]) => void;
};

const LEFT_OUT = 'none';
const MOST_ISSUES = 10;

export function SheetColumnsForm({ sheet, fileName, world, onOther, onTake }: SheetColumnsFormProps) {
  const { t, list } = useWords();
  const [columns, setColumns] = useState<SheetColumns>(() => guessColumns(sheet.header));
  const found = useMemo(() => openingOfSheet(sheet.rows, columns, world), [sheet, columns, world]);
  const { sources, issues, leftOut } = found;
  const choose = (field: SheetField, value: string | null) => {
    const { [field]: _before, ...others } = columns;
    setColumns(value === null || value === LEFT_OUT ? others : { ...others, [field]: Number(value) });
  };
  const isTooMany = sources.length > MOST_SOURCES;
  return (
    <>
      <fieldset className="field-set">
        <legend>{t('openingSheet.columns')}</legend>
        <div className="stack">
          <p>{t('openingSheet.columnsWhy', { name: fileName })}</p>
          <div className="sheet-columns">
            {SHEET_FIELDS.map((field) => (
              <Select
                key={field}
                label={t(`openingSheet.field.${field}`)}
                description={t(`openingSheet.help.${field}`)}
                value={String(columns[field] ?? LEFT_OUT)}
                choices={[
                  { value: LEFT_OUT, label: t('openingSheet.none') },
                  ...sheet.header.map((head, column) => ({
                    value: String(column),
                    label: head === '' ? t('openingSheet.column', { n: column + 1 }) : head,
                    ...exampleOf(sheet, column, (text) => t('openingSheet.example', { text })),
                  })),
                ]}
                onChange={(value) => choose(field, value)}
              />
            ))}
          </div>
        </div>
      </fieldset>
      {issues.length === 0 ? null : <Issues issues={issues} />}
      {sources.length === 0 ? (
        issues.length > 0 ? null : (
          <Callout tone="info" title={t('openingSheet.nothing')} />
        )
      ) : (
        <SheetLines sources={sources} world={world} />
      )}
      {leftOut.length === 0 ? null : <p>{t('openingSheet.leftOut', { lines: list(leftOut.map(String)) })}</p>}
      {isTooMany ? (
        <Callout tone="warning" title={t('openingSheet.tooMany', { limit: MOST_SOURCES })} />
      ) : null}
      <div className="form-actions">
        {sources.length === 0 ? null : (
          <Button
            kind="primary"
            isDisabled={issues.length > 0 || isTooMany}
            onPress={() => onTake(sources.map(({ source }) => source))}
          >
            {t('openingSheet.take', { n: sources.length })}
          </Button>
        )}
        <Button onPress={onOther}>{t('openingSheet.other')}</Button>
      </div>
    </>
  );
}

/** What stands in the column, where anything does. */
function exampleOf({ rows }: Sheet, column: number, say: (text: string) => string): { description?: string } {
  const text = rows.map(({ cells }) => cells[column] ?? '').find((cell) => cell !== '');
  return text === undefined ? {} : { description: say(text) };
}

function Issues({ issues }: { readonly issues: readonly SheetIssue[] }) {
  const { t } = useWords();
  const more = issues.length - MOST_ISSUES;
  return (
    <div role="alert">
      <Callout tone="warning" title={t('openingSheet.issues', { n: issues.length })}>
        <ul className="problem-list">
          {issues.slice(0, MOST_ISSUES).map(({ line, field, code, text }) => (
            <li key={`${line} ${field}`}>
              {t(`openingSheet.issue.${code}`, { line, text, field: t(`openingSheet.field.${field}`) })}
            </li>
          ))}
        </ul>
        {more > 0 ? <p>{t('openingSheet.moreIssues', { n: more })}</p> : null}
        <p>{t('openingSheet.issuesWhat')}</p>
      </Callout>
    </div>
  );
}
