/** The form of an award from before the books began: what it was for, and what is still to be paid out of which source. */
import type { Contribution, ContributionId } from '@shared/domain/funds/contribution';
import { BANDS } from '@shared/domain/funds/report-terms';
import { recordCarriedAward } from '@shared/domain/grants/actions/record-carried-award';
import type { Initiative } from '@shared/domain/people/initiative';
import type { Day } from '@shared/kernel/dates';
import { type Cents, sumOf, ZERO } from '@shared/kernel/money';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { perform } from '../../../data/perform';
import { Button, IconButton } from '../../../ui/Button';
import { tell } from '../../../ui/feedback/messages';
import { ComboBox } from '../../../ui/fields/ComboBox';
import { DayField } from '../../../ui/fields/DayField';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { Select } from '../../../ui/fields/Select';
import { TextField } from '../../../ui/fields/TextField';
import { chosen } from '../../../ui/forms/chosen';
import { DialogForm } from '../../../ui/forms/DialogForm';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useProblems } from '../../../ui/forms/use-problems';
import { useWords } from '../../../ui/words';
import {
  CarriedForm,
  type CarriedValues,
  carriedOf,
  emptyDraw,
  NEW_INITIATIVE,
  newCarried,
} from '../carried-form';

export type CarriedDialogProps = {
  readonly day: Day;
  readonly free: ReadonlyMap<ContributionId, Cents>;
  readonly contributions: readonly Contribution[];
  readonly initiatives: readonly Initiative[];
  readonly onClose: () => void;
};

export function CarriedDialog(props: CarriedDialogProps) {
  const { t, euro } = useWords();
  const form = useDraftForm(CarriedForm, newCarried());
  const problems = useProblems(form);
  const send = async (values: z.output<typeof CarriedForm>) => {
    const paidText = (paid: Cents) => t('carried.paidText', { amount: euro(paid) });
    const done = await perform(recordCarriedAward, carriedOf(values, paidText));
    if (!done.ok) return problems.show(done.error);
    tell({ text: t('carried.saved') });
    props.onClose();
  };
  return (
    <DialogForm
      title={t('carried.add')}
      size="wide"
      form={form}
      problems={problems}
      onSubmit={send}
      submitLabel={t('carried.save')}
      onClose={props.onClose}
    >
      <PlanFields {...props} />
      <DrawFields {...props} />
      <AfterFields />
    </DialogForm>
  );
}

function PlanFields({ day, initiatives }: CarriedDialogProps) {
  const { t } = useWords();
  const { control } = useFormContext<CarriedValues>();
  const initiative = useWatch({ control, name: 'initiative' });
  const choices = [
    ...initiatives.map(({ id, name }) => ({ value: id as string, label: name })),
    { value: NEW_INITIATIVE, label: t('carried.newInitiative') },
  ];
  return (
    <>
      <Field control={control} name="initiative">
        {(field) => <ComboBox {...field} label={t('carried.initiative')} choices={choices} />}
      </Field>
      {initiative === NEW_INITIATIVE ? (
        <Field control={control} name="newName">
          {(field) => (
            <TextField
              {...field}
              label={t('carried.newName')}
              description={t('carried.newNameHelp')}
              maxLength={200}
            />
          )}
        </Field>
      ) : null}
      <Field control={control} name="title">
        {(field) => <TextField {...field} label={t('carried.planName')} maxLength={200} />}
      </Field>
      <Field control={control} name="awardedOn">
        {(field) => <DayField {...field} label={t('carried.awardedOn')} latest={day} />}
      </Field>
      <Field control={control} name="paidBefore">
        {(field) => (
          <MoneyField
            {...field}
            label={t('carried.paidBefore')}
            description={t('carried.paidBeforeHelp')}
            isOptional
          />
        )}
      </Field>
    </>
  );
}

function DrawFields({ free, contributions }: CarriedDialogProps) {
  const { t, euro } = useWords();
  const { control } = useFormContext<CarriedValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'draws' });
  const typed = useWatch({ control, name: 'draws' });
  const choices = contributions.flatMap(({ id, title }) => {
    const amount = free.get(id) ?? ZERO;
    return amount > 0 ? [{ value: id, label: t('carried.sourceFree', { title, free: euro(amount) }) }] : [];
  });
  return (
    <fieldset className="field-set">
      <legend>{t('carried.draws')}</legend>
      <div className="stack">
        {fields.map((row, index) => (
          <div className="field-row" key={row.id}>
            <Field control={control} name={`draws.${index}.contributionId`}>
              {(field) => <ComboBox {...field} label={t('carried.source')} choices={choices} />}
            </Field>
            <Field control={control} name={`draws.${index}.amount`}>
              {(field) => <MoneyField {...field} label={t('carried.amount')} />}
            </Field>
            {fields.length === 1 ? null : (
              <IconButton
                icon="trash"
                label={t('carried.removeSource', { n: index + 1 })}
                onPress={() => remove(index)}
              />
            )}
          </div>
        ))}
        <div className="button-row">
          <Button icon="add" onPress={() => append(emptyDraw())}>
            {t('carried.addSource')}
          </Button>
        </div>
        <p role="status">
          {t('carried.sum', { amount: euro(sumOf(typed, ({ amount }) => amount ?? ZERO)) })}
        </p>
      </div>
    </fieldset>
  );
}

function AfterFields() {
  const { t } = useWords();
  const { control } = useFormContext<CarriedValues>();
  return (
    <>
      <Field control={control} name="payOn">
        {(field) => <DayField {...field} label={t('carried.payOn')} description={t('carried.payOnHelp')} />}
      </Field>
      <Field control={control} name="band">
        {(field) => (
          <Select
            {...chosen(field)}
            label={t('carried.band')}
            description={t('carried.bandHelp')}
            choices={BANDS.map((value) => ({ value, label: t(`grants.band.${value}`) }))}
          />
        )}
      </Field>
      <Field control={control} name="reportDue">
        {(field) => <DayField {...field} label={t('carried.reportDue')} />}
      </Field>
    </>
  );
}
