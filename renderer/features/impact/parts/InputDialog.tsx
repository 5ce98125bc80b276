/** Adds or changes one input. */
import { ValueInput, type ValueMap } from '@shared/domain/impact/value-map';
import { MoneyField } from '../../../ui/fields/MoneyField';
import { RadioGroup } from '../../../ui/fields/RadioGroup';
import { TextField } from '../../../ui/fields/TextField';
import { Field } from '../../../ui/forms/Field';
import { useDraftForm } from '../../../ui/forms/use-draft-form';
import { useWords } from '../../../ui/words';
import { InputForm, typedInput, withRow } from '../map-form';
import { MapDialog } from './MapDialog';

export type InputDialogProps = {
  readonly map: ValueMap;
  /** null for a new one. */
  readonly row: ValueInput | null;
  readonly onClose: () => void;
};

export function InputDialog({ map, row, onClose }: InputDialogProps) {
  const { t } = useWords();
  const form = useDraftForm(InputForm, typedInput(row));
  const title = row === null ? t('impact.inputAdd') : t('impact.inputChange', { name: row.label });
  return (
    <MapDialog
      title={title}
      map={map}
      form={form}
      changed={(typed) => ({ inputs: withRow(map.inputs, row?.id ?? null, typed) })}
      without={row === null ? null : { inputs: map.inputs.filter(({ id }) => id !== row.id) }}
      onClose={onClose}
    >
      <Field control={form.control} name="label">
        {(field) => <TextField {...field} label={t('impact.inputLabel')} />}
      </Field>
      <Field control={form.control} name="amount">
        {(field) => <MoneyField {...field} label={t('impact.inputAmount')} />}
      </Field>
      <Field control={form.control} name="kind">
        {(field) => (
          <RadioGroup
            {...field}
            onChange={(kind) => field.onChange(kind ?? 'money')}
            label={t('impact.inputKind')}
            choices={ValueInput.shape.kind.options.map((value) => ({
              value,
              label: t(`impact.inputKind.${value}`),
            }))}
          />
        )}
      </Field>
      <Field control={form.control} name="source">
        {(field) => <TextField {...field} label={t('impact.source')} isOptional />}
      </Field>
    </MapDialog>
  );
}
