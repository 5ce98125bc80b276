/** Parts of an amount, each with its day: typed one by one, or divided equally; what is left shows meanwhile. */
import { RHYTHMS, type Rhythm, spreadParts } from '@shared/domain/funds/agreement';
import type { Day } from '@shared/kernel/dates';
import { type Cents, subtract, ZERO } from '@shared/kernel/money';
import { useState } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { Button, IconButton } from '../../../ui/Button';
import { Callout } from '../../../ui/feedback/Callout';
import { DayField } from '../../../ui/fields/DayField';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { NumberField } from '../../../ui/fields/NumberField';
import { Select } from '../../../ui/fields/Select';
import { Field } from '../../../ui/forms/Field';
import { useWords } from '../../../ui/words';
import { leftOf, type PartsForm } from '../agreement-form';

export type PartFieldsProps = {
  /** A promise comes in parts, a loan goes back in parts. */
  readonly way: 'comes' | 'goesBack';
  /** What the parts have to sum to. */
  readonly amount: Cents | null;
  /** Proposed for the first part. */
  readonly first: Day | null;
};

export function PartFields({ way, amount, first }: PartFieldsProps) {
  const { t } = useWords();
  const { control } = useFormContext<PartsForm>();
  const { fields, append, remove, replace } = useFieldArray({ control, name: 'parts' });
  const typed = useWatch({ control, name: 'parts' });
  const left = leftOf(amount, typed);
  const add = () => append({ day: fields.length === 0 ? first : null, amount: left ?? amount });
  return (
    <fieldset className="field-set">
      <legend>{t(way === 'comes' ? 'agreements.parts' : 'loans.plan')}</legend>
      <div className="stack">
        <p>{t(way === 'comes' ? 'agreements.partsHelp' : 'loans.planHelp')}</p>
        {fields.map((row, index) => (
          <div className="field-row" key={row.id}>
            <Field control={control} name={`parts.${index}.day`}>
              {(field) => (
                <DayField
                  {...field}
                  label={`${t('agreements.part', { n: index + 1 })}: ${t(way === 'comes' ? 'agreements.partDay' : 'loans.partDay')}`}
                />
              )}
            </Field>
            <Field control={control} name={`parts.${index}.amount`}>
              {(field) => <MoneyField {...field} label={t('agreements.partAmount')} />}
            </Field>
            <IconButton
              icon="trash"
              label={t('agreements.removePart', { n: index + 1 })}
              onPress={() => remove(index)}
            />
          </div>
        ))}
        <div className="button-row">
          <Button icon="add" onPress={add}>
            {t(fields.length === 0 ? 'agreements.firstPart' : 'agreements.addPart')}
          </Button>
        </div>
        {fields.length > 0 && amount !== null && amount > 0 ? (
          <Spreading amount={amount} first={typed[0]?.day ?? first} onSpread={replace} />
        ) : null}
        {left === null || amount === null ? null : <SumNote left={left} amount={amount} />}
      </div>
    </fieldset>
  );
}

const MOST_PARTS = 120;

type SpreadingProps = {
  readonly amount: Cents;
  readonly first: Day | null;
  readonly onSpread: (parts: ReturnType<typeof spreadParts>) => void;
};

function Spreading({ amount, first, onSpread }: SpreadingProps) {
  const { t } = useWords();
  const [count, setCount] = useState<number | null>(3);
  const [every, setEvery] = useState<Rhythm>('year');
  const choices = RHYTHMS.map((value) => ({ value, label: t(`agreements.every.${value}`) }));
  return (
    <div className="field-row">
      <NumberField
        label={t('agreements.spreadCount')}
        value={count}
        onChange={setCount}
        minimum={1}
        maximum={MOST_PARTS}
      />
      <Select
        label={t('agreements.spreadEvery')}
        value={every}
        onChange={(value) => setEvery(value ?? every)}
        choices={choices}
      />
      <Button
        isDisabled={count === null || first === null || count > amount}
        onPress={() => {
          if (count !== null && first !== null) onSpread(spreadParts({ amount, first, count, every }));
        }}
      >
        {t('agreements.spread')}
      </Button>
    </div>
  );
}

function SumNote({ left, amount }: { left: Cents; amount: Cents }) {
  const { t, euro } = useWords();
  const title =
    left === 0
      ? t('agreements.fit', { amount: euro(amount) })
      : left > 0
        ? t('agreements.short', { amount: euro(left) })
        : t('agreements.over', { amount: euro(subtract(ZERO, left)) });
  return (
    <div role="status">
      <Callout tone={left === 0 ? 'done' : 'warning'} title={title} />
    </div>
  );
}
