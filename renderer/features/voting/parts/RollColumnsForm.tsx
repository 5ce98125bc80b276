/** Which columns of the spreadsheet say who somebody is, when born and where; what comes of it, and keeping that. */
import { recordRoll } from '@shared/domain/voting/actions/record-roll';
import { asksAge, asksPostcode, dayOfAge } from '@shared/domain/voting/roll/entitled';
import {
  guessRollColumns,
  type RollColumns,
  rollNeeds,
  rollOfSheet,
} from '@shared/domain/voting/roll/roll-sheet';
import type { Round } from '@shared/domain/voting/round';
import type { Sheet } from '@shared/formats/sheet';
import { useMemo, useState } from 'react';
import { perform } from '../../../data/perform';
import { Button } from '../../../ui/Button';
import { Callout } from '../../../ui/feedback/Callout';
import { tell } from '../../../ui/feedback/messages';
import { RefusalNote, type RefusalWords } from '../../../ui/feedback/RefusalNote';
import { CheckboxGroup } from '../../../ui/fields/Checkbox';
import { Select } from '../../../ui/fields/Select';
import { problemCode } from '../../../ui/forms/problem-words';
import { useWords, type Words } from '../../../ui/words';
import { RollFoundView } from './RollFoundView';

export type RollColumnsFormProps = {
  readonly round: Round;
  readonly sheet: Sheet;
  readonly onOther: () => void;
};

export function RollColumnsForm({ round, sheet, onOther }: RollColumnsFormProps) {
  const { t } = useWords();
  const { settings, id: roundId } = round;
  const { header, rows } = sheet;
  const [columns, setColumns] = useState(() => guessRollColumns(header));
  const [refusal, setRefusal] = useState<RefusalWords | null>(null);
  const needs = rollNeeds(settings, columns);
  const found = useMemo(
    () => (needs === null ? rollOfSheet(settings, rows, columns) : null),
    [settings, rows, columns, needs],
  );
  const save = async () => {
    const done = await perform(recordRoll, { roundId, names: [...(found?.names ?? [])] });
    setRefusal(done.ok ? null : problemCode(done.error));
    if (done.ok) tell({ text: t('roll.saved') });
  };
  const isReady = found !== null && found.issues.length === 0 && found.names.length > 0;
  return (
    <>
      <ColumnFields round={round} header={header} columns={columns} onChange={setColumns} />
      {needs === 'day' ? <Callout tone="warning" title={t('roll.needsDay')} /> : null}
      {found === null ? null : <RollFoundView found={found} />}
      <RefusalNote refusal={refusal} />
      <div className="button-row">
        {isReady ? (
          <Button kind="primary" onPress={() => void save()}>
            {t('roll.save')}
          </Button>
        ) : null}
        <Button onPress={onOther}>{t('roll.otherFile')}</Button>
      </div>
    </>
  );
}

type ColumnFieldsProps = {
  readonly round: Round;
  readonly header: readonly string[];
  readonly columns: RollColumns;
  readonly onChange: (columns: RollColumns) => void;
};

/** Birth and postcode are asked where the round looks at them, and nowhere else. */
function ColumnFields({ round: { settings }, header, columns, onChange }: ColumnFieldsProps) {
  const words = useWords();
  const { t, day } = words;
  const choices = header.map((_, column) => ({
    value: String(column),
    label: headOf(words, header, column),
  }));
  const ageDay = dayOfAge(settings);
  const pick = (name: 'born' | 'postcode') => ({
    value: columns[name] === null ? null : String(columns[name]),
    choices,
    onChange: (chosen: string | null) =>
      onChange({ ...columns, [name]: chosen === null ? null : Number(chosen) }),
  });
  return (
    <>
      <CheckboxGroup
        label={t('roll.nameColumns')}
        description={t('roll.nameWhy')}
        value={columns.names.map(String)}
        choices={choices}
        onChange={(chosen) => onChange({ ...columns, names: chosen.map(Number).sort((a, b) => a - b) })}
      />
      {asksAge(settings) ? (
        <Select
          label={t('roll.bornColumn')}
          {...(ageDay === null ? {} : { description: t('roll.ageCounts', { day: day(ageDay) }) })}
          {...pick('born')}
        />
      ) : null}
      {asksPostcode(settings) ? <Select label={t('roll.postcodeColumn')} {...pick('postcode')} /> : null}
      {asksAge(settings) || asksPostcode(settings) ? null : <p>{t('roll.everybody')}</p>}
    </>
  );
}

function headOf({ t }: Words, header: readonly string[], column: number): string {
  const head = (header[column] ?? '').slice(0, 60);
  return head === '' ? t('roll.column', { n: column + 1 }) : head;
}
